"""The words of the details of a run."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from flowbutton.bridge.time_text import fine_span
from flowbutton.bridge.words import shown
from flowbutton.domain.advice import Fix
from flowbutton.domain.press import Door
from flowbutton.domain.run import Mark, Ran, Run, RunState
from flowbutton.domain.target import IftttTarget, LogicAppTarget, Target
from flowbutton.domain.words import NOTHING, Sentence, say

_VERBS: dict[Fix, Sentence] = {
    Fix.NONE: NOTHING,
    Fix.TRY_AGAIN: say("Try again"),
    Fix.WAIT: say("Try again"),
    Fix.SIGN_IN: say("Sign in"),
    Fix.SWITCH_ACCOUNT: say("Switch account"),
    Fix.GIVE_CONSENT: say("Give consent"),
    Fix.EDIT_INPUTS: say("Edit inputs"),
    Fix.TURN_ON: say("Turn the flow on"),
    Fix.OPEN_FLOW: say("Open the flow"),
    Fix.OPEN_RUN: say("Open the run"),
    Fix.OPEN_CONNECTIONS: say("Open the connections"),
    Fix.PASTE_ADDRESS: say("Paste the new address"),
    Fix.USE_SIGNED_ADDRESS: say("Use the signed address"),
    Fix.USE_ACCOUNT: say("Use my account"),
    Fix.FOLLOW_RUN: say("Follow the run"),
    Fix.REFRESH: say("Look again"),
    Fix.ASK_OWNER: say("Copy a message to the owner"),
    Fix.ASK_ADMIN: say("Copy a message to the administrator"),
    Fix.SETTINGS: say("Open the settings"),
    Fix.SET_UP: say("Open the settings"),
}
_VERBS_OF_OTHERS: dict[tuple[type[Target], Fix], Sentence] = {
    (LogicAppTarget, Fix.TURN_ON): say("Turn the Logic App on"),
    (LogicAppTarget, Fix.OPEN_FLOW): say("Open the Logic App"),
    (IftttTarget, Fix.PASTE_ADDRESS): say("Paste the new key"),
}
_RAN = {
    Ran.YES: say("The flow was started."),
    Ran.NO: say("Nothing was run."),
    Ran.UNKNOWN: say("Whether it ran is not known."),
}
_DOORS = {
    Door.WINDOW: say("from the window"),
    Door.KEYBOARD: say("from the keyboard"),
    Door.PALETTE: say("from the palette"),
    Door.TRAY: say("from the tray"),
    Door.HOT_KEY: say("by a hot key"),
    Door.LINK: say("by a link"),
    Door.DESKTOP: say("from the desktop"),
    Door.NOTIFICATION: say("from a notification"),
    Door.COMMAND_LINE: say("from the command line"),
}
_MARKS = {
    "pressed": say("Pressed"),
    "queued": say("Waited to be sent"),
    "token": say("Signed in silently"),
    "connected": say("Connected"),
    "sent": say("Request sent"),
    "answered": say("Answer"),
    "long": say("Longer than usual"),
}


def fix_verb(fix: Fix, target: Target) -> str:
    """Return what the button of a fix says, "" when there is nothing to press."""
    return shown(_VERBS_OF_OTHERS.get((type(target), fix), _VERBS[fix]))


def turn_verb(target: Target, *, on: bool) -> str:
    """Return what the button says that turns a target on, or off."""
    if on:
        return fix_verb(Fix.TURN_ON, target)
    is_app = isinstance(target, LogicAppTarget)
    return shown(say("Turn the Logic App off") if is_app else say("Turn the flow off"))


def door_text(door: Door) -> str:
    """Return where a press came from."""
    return shown(_DOORS[door])


def ran_text(ran: Ran) -> str:
    """Return whether anything was run, as a sentence."""
    return shown(_RAN[ran])


def after_text(run: Run) -> str:
    """Return what follows the word of the state: how long it took, and whether it ran."""
    parts = []
    if run.duration is not None:
        seconds = max(0.0, run.duration.total_seconds())
        time = step_span(round(seconds * 1000)) if seconds < _SHORT_S else fine_span(seconds)
        parts.append(shown(say("after {time}", time=time)))
    if run.state is RunState.NOT_SENT or (run.ran is Ran.NO and run.state is not RunState.QUEUED):
        parts.append(shown(say("run not started")))
    return " · ".join(parts)


def mark_title(mark: Mark, run: Run) -> str:
    """Return what happened at a mark."""
    if mark.what == "answered" and run.http_status is not None:
        status = " ".join(part for part in (str(run.http_status), _phrase(run.http_status)) if part)
        return shown(say("Answer {status}", status=status))
    return shown(_MARKS.get(mark.what, say("{what}", what=mark.what)))


def mark_detail(mark: Mark, run: Run) -> str:
    """Return a word more about a mark."""
    if mark.what == "pressed":
        return door_text(run.door)
    is_refusal = run.http_status is not None and run.http_status >= REFUSALS
    if mark.what == "answered" and not mark.detail and run.advice is not None and is_refusal:
        return run.advice.code
    return mark.detail


def milliseconds(at_ms: int) -> str:
    """Return a moment on the time line."""
    return shown(say("{n} ms", n=QLocale().toString(at_ms)))


def step_span(at_ms: int) -> str:
    """Return how long a step took."""
    return milliseconds(at_ms) if at_ms < _SECOND_MS else fine_span(at_ms / _SECOND_MS)


_SECOND_MS = 1000
_SHORT_S = 0.1  # below this it would be told as no time at all
REFUSALS = 400  # the statuses from here on
#: The reason phrases of RFC 9110 that these services use; they are not translated.
_PHRASES = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    410: "Gone",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


def headers_text(run: Run) -> str:
    """Return the status and the headers of an answer, as they came; "" when there are none."""
    if not run.headers or run.http_status is None:
        return ""
    lines = (f"{name}: {value}" for name, value in run.headers)
    return "\n".join((status_line(run.http_status), *lines))


def status_line(status: int) -> str:
    """Return the first line of an answer, as it came over the wire."""
    return f"HTTP/1.1 {status} {_phrase(status)}".strip()


def _phrase(status: int) -> str:
    return _PHRASES.get(status, "")
