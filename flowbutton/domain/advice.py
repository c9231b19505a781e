"""What to tell a person when something went wrong: what happened, and the one thing to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flowbutton.domain.words import NOTHING, Sentence


class Fix(StrEnum):
    """The one thing to do now; the window makes a button of it."""

    NONE = "none"
    TRY_AGAIN = "try_again"
    WAIT = "wait"
    SIGN_IN = "sign_in"
    SWITCH_ACCOUNT = "switch_account"
    GIVE_CONSENT = "give_consent"
    EDIT_INPUTS = "edit_inputs"
    TURN_ON = "turn_on"
    OPEN_FLOW = "open_flow"
    OPEN_RUN = "open_run"
    OPEN_CONNECTIONS = "open_connections"
    PASTE_ADDRESS = "paste_address"
    USE_SIGNED_ADDRESS = "use_signed_address"
    USE_ACCOUNT = "use_account"
    FOLLOW_RUN = "follow_run"
    REFRESH = "refresh"
    ASK_OWNER = "ask_owner"
    ASK_ADMIN = "ask_admin"
    SETTINGS = "settings"
    SET_UP = "set_up"  # the settings lack what a sign-in needs


@dataclass(frozen=True, slots=True)
class Advice:
    """What happened, what to do about it, and the raw answer for those who ask.

    `code` is the service's own word. `raw` is the answer, already redacted. `link` is an address
    to open for the fix (a consent page, a portal page), "" when there is none. `wait_s` is how
    long the service asks to wait. `claims` is the claims challenge a new sign-in must satisfy.
    """

    title: Sentence
    hint: Sentence = NOTHING
    fix: Fix = Fix.NONE
    code: str = ""
    raw: str = ""
    link: str = ""
    wait_s: float | None = None
    claims: str = ""
