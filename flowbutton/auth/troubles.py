"""Foreign exceptions of a sign-in, turned into words for a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import requests
from msal.exceptions import MsalServiceError

from flowbutton.auth.clock import SET_THE_CLOCK
from flowbutton.auth.wire import UnusableAnswerError, UnwellError
from flowbutton.domain.errors import AppError, OfflineError, RefusedError, SignInError
from flowbutton.domain.words import say


@contextmanager
def told_in_words() -> Iterator[None]:
    """Turn what MSAL and the network raise inside into an AppError."""
    try:
        yield
    except requests.RequestException as error:
        raise _of_network(error) from error
    except MsalServiceError as error:
        raise OfflineError(_TROUBLE, _LATER) from error
    except RuntimeError as error:  # the nonce is another one
        raise SignInError(_NOT_OURS, say("Sign in again")) from error
    except (ValueError, KeyError) as error:  # no description of the sign-in service there
        raise RefusedError(_NO_TENANT, say("Check the cloud and the tenant in the settings")) from (
            error
        )
    except OSError as error:
        raise RefusedError(_NO_CA_FILE, say("Check the cloud in the settings")) from error


def _of_network(error: requests.RequestException) -> AppError:
    match error:
        case UnwellError():
            return OfflineError(_TROUBLE, _LATER)
        case UnusableAnswerError():
            return OfflineError(
                say("Something else answered instead of the sign-in service"),
                say("Open a web page to see whether this network asks you to log in"),
            )
        case requests.exceptions.ProxyError():
            return OfflineError(say("The proxy did not answer"), say("Check the proxy"))
        case requests.exceptions.SSLError():
            return _of_certificate(str(error))
        case _:
            return OfflineError(_SILENT, say("Check your connection"))


def _of_certificate(text: str) -> AppError:
    """Return the error for a TLS failure; the words are OpenSSL's for X509_V_ERR_CERT_….

    A certificate that is not good yet, or not any more, most often means a wrong clock.
    """
    if "not yet valid" in text or "has expired" in text:
        return RefusedError(
            say("The sign-in service seems to be of another day: the clock may be wrong"),
            SET_THE_CLOCK,
        )
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return RefusedError(
            say("This computer does not trust the certificate of the sign-in service"),
            say("Ask your administrator: something may be reading along"),
        )
    return OfflineError(_SILENT, say("Check your connection"))


_SILENT = say("The sign-in service did not answer")
_TROUBLE = say("The sign-in service has trouble at the moment")
_LATER = say("Try again later")
_NOT_OURS = say("The answer of the sign-in service belongs to another sign-in")
_NO_TENANT = say("The sign-in service does not know this tenant")
_NO_CA_FILE = say("The certificate file of the cloud cannot be read")
