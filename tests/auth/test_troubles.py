import pytest
import requests
from msal.exceptions import MsalServiceError

from flowbutton.auth.troubles import told_in_words
from flowbutton.auth.wire import UnusableAnswerError, UnwellError
from flowbutton.domain.errors import OfflineError, RefusedError, SignInError


@pytest.mark.parametrize(
    ("foreign", "kind", "words"),
    [
        (requests.ConnectionError("x"), OfflineError, "did not answer"),
        (requests.exceptions.ProxyError("x"), OfflineError, "The proxy"),
        (UnwellError("x"), OfflineError, "has trouble"),
        (UnusableAnswerError("x"), OfflineError, "Something else answered"),
        (
            requests.exceptions.SSLError("CERTIFICATE_VERIFY_FAILED: self-signed"),
            RefusedError,
            "does not trust",
        ),
        (requests.exceptions.SSLError("UNEXPECTED_EOF"), OfflineError, "did not answer"),
        (requests.exceptions.SSLError("certificate is not yet valid"), RefusedError, "clock"),
        (requests.exceptions.SSLError("certificate has expired"), RefusedError, "clock"),
        (MsalServiceError("x", error="e", error_description="d"), OfflineError, "has trouble"),
        (RuntimeError("nonce"), SignInError, "another sign-in"),
        (ValueError("no such authority"), RefusedError, "this tenant"),
        (KeyError("token_endpoint"), RefusedError, "this tenant"),
        (FileNotFoundError("ca.pem"), RefusedError, "certificate file"),
    ],
)
def test_foreign_exception_is_told_in_words(foreign, kind, words):
    with pytest.raises(kind, match=words) as caught, told_in_words():
        raise foreign
    assert type(caught.value) is kind
    assert caught.value.hint
    assert caught.value.__cause__ is foreign
