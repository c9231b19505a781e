"""What the sign-in service says when it says no, in words for a person.

The numbers are those of Microsoft Entra ("AADSTS…"), the words those of OAuth 2.0 (RFC 6749,
4.1.2.1 and 5.2; RFC 8628, 3.5) and OpenID Connect Core 1.0 (3.1.2.6).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from flowbutton.domain.errors import (
    AppError,
    ClaimsError,
    ConsentError,
    OfflineError,
    RefusedError,
    SignInError,
)
from flowbutton.domain.words import NOTHING, Sentence, say, verbatim


class _Kind(Enum):
    """What a person can do about a refusal."""

    SIGN_IN = auto()
    CONSENT = auto()
    SETTINGS = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class _Refusal:
    kind: _Kind
    title: Sentence
    hint: Sentence


def refusal(answer: Mapping[str, Any], admin_link: str) -> AppError:
    """Return the error for the service's answer; `admin_link` is where consent is given."""
    number, word = _number(answer), str(answer.get("error", ""))
    known = _BY_NUMBER.get(number) or _BY_WORD.get(word) or _unknown(answer)
    code = f"AADSTS{number}" if number else word
    if known.kind is _Kind.CONSENT or answer.get("suberror") == "consent_required":
        consent = known if known.kind is _Kind.CONSENT else _NO_CONSENT
        return ConsentError(consent.title, _filled(consent.hint, admin_link), admin_link)
    if known.kind is _Kind.LATER:
        return OfflineError(known.title, known.hint)
    if known.kind is _Kind.SETTINGS:
        return RefusedError(known.title, known.hint, code=code)
    if answer.get("claims"):
        return ClaimsError(known.title, known.hint, str(answer["claims"]))
    return SignInError(known.title, known.hint)


def _number(answer: Mapping[str, Any]) -> int:
    """Return the service's own number, 0 when there is none."""
    numbers = answer.get("error_codes")
    if isinstance(numbers, list) and numbers and isinstance(numbers[0], int):
        return numbers[0]
    found = re.search(r"AADSTS(\d+)", str(answer.get("error_description", "")))
    return int(found[1]) if found else 0


def _unknown(answer: Mapping[str, Any]) -> _Refusal:
    """Return the service's own first sentence: what follows is for its operators."""
    said = str(answer.get("error_description") or answer.get("error") or "")
    said = re.split(r"\s*(?:Trace ID|Correlation ID|\r|\n)", said)[0]
    said = re.sub(r"^AADSTS\d+:\s*", "", said)[:300]
    hint = verbatim(said) if said else NOTHING
    return _Refusal(_Kind.SIGN_IN, say("The sign-in did not work"), hint)


def _filled(hint: Sentence, link: str) -> Sentence:
    return Sentence(hint.text, (("link", link),))


_AGAIN = say("Sign in again")
_ASK_ADMIN = say("Ask your administrator")

_EXPIRED = _Refusal(_Kind.SIGN_IN, say("Your sign-in has expired"), _AGAIN)
_ONCE_MORE = _Refusal(_Kind.SIGN_IN, say("The sign-in service wants to see you again"), _AGAIN)
_DECLINED = _Refusal(
    _Kind.SIGN_IN,
    say("The sign-in was cancelled in the browser"),
    say("Sign in again, and accept what FlowButton asks for"),
)
_NO_CONSENT = _Refusal(
    _Kind.CONSENT,
    say("FlowButton is not allowed to act for this account yet"),
    say("Sign in again and agree, or ask an administrator to open {link}"),
)
_ADMIN_CONSENT = _Refusal(
    _Kind.CONSENT,
    say("An administrator has to allow FlowButton first"),
    say("Ask an administrator to open {link}"),
)
_UNKNOWN_APP = _Refusal(
    _Kind.SETTINGS,
    say("The sign-in service does not know this client ID"),
    say("Check the client ID and the tenant in the settings"),
)
_UNKNOWN_TENANT = _Refusal(
    _Kind.SETTINGS,
    say("The sign-in service does not know this tenant"),
    say("Check the tenant in the settings"),
)
_NOT_PUBLIC = _Refusal(
    _Kind.SETTINGS,
    say("The app registration does not allow sign-in from a desktop program"),
    say('Turn on "Allow public client flows" in the app registration'),
)
_NO_REDIRECT = _Refusal(
    _Kind.SETTINGS,
    say("The app registration does not list the address that the sign-in returns to"),
    say("Add http://localhost there, under mobile and desktop applications"),
)
_POLICY = _Refusal(
    _Kind.SETTINGS,
    say("A rule of your organisation blocks this sign-in"),
    say("Ask your administrator, or sign in on a device that your organisation manages"),
)
_OTHER_TENANT = _Refusal(
    _Kind.SETTINGS,
    say("This account belongs to another organisation"),
    say("Sign in with another account, or check the tenant in the settings"),
)
_NOT_ASSIGNED = _Refusal(
    _Kind.SETTINGS, say("This account is not allowed to use the app registration"), _ASK_ADMIN
)
_NO_SUCH_SERVICE = _Refusal(
    _Kind.SETTINGS,
    say("Your organisation does not have the service that this needs"),
    _ASK_ADMIN,
)
_DISABLED = _Refusal(_Kind.SETTINGS, say("This account is switched off"), _ASK_ADMIN)
_CODE_EXPIRED = _Refusal(
    _Kind.SIGN_IN, say("The code has expired"), say("Sign in again to get a new one")
)
_LATER = _Refusal(
    _Kind.LATER, say("The sign-in service has trouble at the moment"), say("Try again later")
)

_BY_NUMBER: Mapping[int, _Refusal] = {
    number: known
    for known, numbers in (
        (_EXPIRED, (700082, 700084, 70008, 70043, 50173, 50089, 50133, 50132, 500133)),
        (_ONCE_MORE, (50076, 50079, 50074, 50072, 50058, 50078, 50158, 16000, 50055, 50144)),
        (_DECLINED, (65004,)),
        (_NO_CONSENT, (65001,)),
        (_ADMIN_CONSENT, (90094, 90095, 650052, 650056, 650057)),
        (_UNKNOWN_APP, (700016, 700038)),
        (_UNKNOWN_TENANT, (90002, 900023, 50059, 900021)),
        (_NOT_PUBLIC, (7000218, 7000215)),
        (_NO_REDIRECT, (50011, 500113)),
        (_POLICY, (53000, 53001, 53002, 53003, 53004, 53009, 530032, 530034, 50097, 50131)),
        (_OTHER_TENANT, (50020, 50194, 51004, 500200)),
        (_NOT_ASSIGNED, (50105,)),
        (_NO_SUCH_SERVICE, (500011, 500014)),
        (_DISABLED, (50057,)),
        (_CODE_EXPIRED, (70020,)),
        (_LATER, (90033, 50196, 90055)),
    )
    for number in numbers
}
_BY_WORD: Mapping[str, _Refusal] = {
    "invalid_grant": _EXPIRED,
    "interaction_required": _ONCE_MORE,
    "login_required": _ONCE_MORE,
    "account_selection_required": _ONCE_MORE,
    "insufficient_claims": _ONCE_MORE,
    "access_denied": _DECLINED,
    "authorization_declined": _DECLINED,
    "consent_required": _NO_CONSENT,
    "invalid_client": _UNKNOWN_APP,
    "unauthorized_client": _UNKNOWN_APP,
    "invalid_scope": _NO_CONSENT,
    "invalid_target": _NO_CONSENT,
    "expired_token": _CODE_EXPIRED,
    "temporarily_unavailable": _LATER,
    "server_error": _LATER,
}
