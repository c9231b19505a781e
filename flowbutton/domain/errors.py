"""Every error that the program shows a person.

AppError
├── CancelledError       the person stopped it: shows nothing
├── OfflineError         no answer from the service
├── SignInError          no token without asking the person
│   ├── ClaimsError      the service wants a stronger sign-in first
│   ├── ConsentError     somebody has to allow the program to act for the account
│   └── SetupError       the settings lack what a sign-in needs
├── RefusedError         the service answered, and said no
├── InputError           what was given cannot be used
│   └── UnfitInputsError the inputs of a press do not fit what it runs
├── StoreError           a file, the journal or the keyring could not be read or written
├── DesktopError         the desktop would not do what it was asked
└── GuardedError         a guard kept the press from being sent
"""

from __future__ import annotations

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.words import NOTHING, Sentence


class AppError(Exception):
    """What happened, as a person would say it, and what to do about it."""

    def __init__(self, title: Sentence, hint: Sentence = NOTHING) -> None:
        super().__init__(str(title))
        self.title = title
        self.hint = hint


class CancelledError(AppError):
    """The person stopped it."""


class OfflineError(AppError):
    """No answer came from the service: worth trying again."""


class SignInError(AppError):
    """The person has to sign in again."""


class ClaimsError(SignInError):
    """The service wants a sign-in that satisfies `claims` (a JSON text, not a secret)."""

    def __init__(self, title: Sentence, hint: Sentence, claims: str) -> None:
        super().__init__(title, hint)
        self.claims = claims


class ConsentError(SignInError):
    """Somebody has to allow the program to act for the account: the person or an administrator.

    `link` is the page on which an administrator allows it for everybody.
    """

    def __init__(self, title: Sentence, hint: Sentence, link: str) -> None:
        super().__init__(title, hint)
        self.link = link


class SetupError(SignInError):
    """The settings lack what a sign-in needs."""


class RefusedError(AppError):
    """The service answered, and said no: trying again changes nothing.

    `code` is the service's own word, `status` the HTTP status, each when there was one;
    `wait_s` is how long the service asks to wait before anything else is asked. `advice` is the
    one thing to do about it, when the service knows.
    """

    advice: Advice | None = None

    def __init__(
        self,
        title: Sentence,
        hint: Sentence = NOTHING,
        *,
        code: str = "",
        status: int | None = None,
        wait_s: float | None = None,
    ) -> None:
        super().__init__(title, hint)
        self.code = code
        self.status = status
        self.wait_s = wait_s


class InputError(AppError):
    """What the person or a file gave cannot be used as it is."""


class UnfitInputsError(InputError):
    """The inputs of a press do not fit what it runs: others would."""


class StoreError(AppError):
    """A file, the journal or the keyring could not be read or written."""


class DesktopError(AppError):
    """The desktop, or the FlowButton that runs on it, would not do what it was asked."""


class GuardedError(AppError):
    """A guard kept the press from being sent: nothing was run.

    `press_id` is the press that is under way instead, "" when it was only a double press.
    """

    def __init__(self, title: Sentence, hint: Sentence = NOTHING, *, press_id: str = "") -> None:
        super().__init__(title, hint)
        self.press_id = press_id


def advice_of(error: AppError) -> Advice:
    """Return an error as advice: with the one thing to do about it."""
    if isinstance(error, RefusedError) and error.advice is not None:
        return error.advice
    link = error.link if isinstance(error, ConsentError) else ""
    claims = error.claims if isinstance(error, ClaimsError) else ""
    code = error.code if isinstance(error, RefusedError) else ""
    fix = next((fix for kind, fix in _FIXES if isinstance(error, kind)), Fix.NONE)
    return Advice(error.title, error.hint, fix, code, link=link, claims=claims)


_FIXES: tuple[tuple[type[AppError], Fix], ...] = (  # the first that fits
    (ConsentError, Fix.GIVE_CONSENT),
    (SetupError, Fix.SET_UP),
    (SignInError, Fix.SIGN_IN),
    (OfflineError, Fix.TRY_AGAIN),
    (UnfitInputsError, Fix.EDIT_INPUTS),
)
