"""What the command line prints: one JSON document, or lines for people."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO

from flowbutton.cli.streams import mend_streams, takes_all
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget, Target
from flowbutton.domain.words import Sentence
from flowbutton.engine.log_line import run_line

if TYPE_CHECKING:
    from flowbutton.domain.flow import Choice

COLORS = 12  # of tiles
_RED, _GREEN, _YELLOW, _BLUE = 31, 32, 33, 34
_COLORS = {
    RunState.ACCEPTED: _BLUE,
    RunState.FAILED: _RED,
    RunState.NOT_SENT: _YELLOW,
    RunState.RUNNING: _BLUE,
    RunState.SUCCEEDED: _GREEN,
    RunState.TIMED_OUT: _RED,
    RunState.UNKNOWN: _YELLOW,
    RunState.WAITING: _YELLOW,
}


class UnwrittenError(Exception):
    """An answer could not be written, as on a full disk; the text is the system's reason."""


@dataclass(frozen=True, slots=True)
class Printer:
    """Writes answers to `out` and everything else to `err`; with `as_json` one document."""

    as_json: bool
    out: TextIO
    err: TextIO
    has_colors: bool = False

    def document(self, value: Any, *lines: str) -> None:
        """Print the JSON value, or the lines for people."""
        if self.as_json:
            text = json.dumps(value, indent=2, ensure_ascii=not takes_all(self.out))
            self.text(f"{text}\n")
        else:
            self.text("".join(f"{line}\n" for line in lines))

    def text(self, text: str) -> None:
        """Print a text as it is. Whoever stopped reading is no error. Raises UnwrittenError."""
        try:
            self.out.write(text)
            self.out.flush()
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.out.fileno())
            if not isinstance(error, BrokenPipeError):
                raise UnwrittenError(error.strerror) from error

    def line(self, run: Run) -> str:
        """Return a run as a line for people, coloured where that is wanted."""
        return run_line(run, _painted if self.has_colors else None)

    def note(self, line: str) -> None:
        """Tell a person something beside the answer, if there is somebody to hear it."""
        with suppress(OSError):
            self.err.write(line + "\n")
            self.err.flush()

    def error(self, error: AppError) -> None:
        """Tell what went wrong and what to do about it, in one line each."""
        if self.as_json:
            self.document({"error": str(error.title), "hint": str(error.hint)})
        self.note(f"flowbutton: {error.title}.")
        if error.hint:
            self.note(sentence(error.hint))


def sentence(words: Sentence) -> str:
    """Return the words with the stop that ends a sentence."""
    text = str(words)
    return text if text.endswith((".", "?", "!")) else f"{text}."


def to_stdio(*, as_json: bool) -> Printer:
    """Return a printer for this process's own streams. Signs they cannot show become marks."""
    mend_streams()
    colors = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return Printer(
        as_json, sys.stdout, sys.stderr, has_colors=colors and os.environ.get("TERM") != "dumb"
    )


def _painted(state: RunState, word: str) -> str:
    color = _COLORS.get(state)
    return word if color is None else f"\x1b[{color}m{word}\x1b[0m"


def button_document(button: Button) -> dict[str, Any]:
    """Return a button as the JSON object that scripts read."""
    return {
        "id": button.id,
        "name": button.name,
        "title": button.title,
        "account": button.account or None,
        "icon": button.icon,
        "color": button.color % COLORS + 1,
        "group": button.group or None,
        "favourite": button.is_favourite,
        "note": button.note or None,
        "confirm": button.behaviour.confirm.value,
        "second_press": button.behaviour.second_press.value,
        "sends_when_back": button.behaviour.sends_when_back,
        "send_until": button.behaviour.send_until or None,
        "target": target_document(button.target),
        "inputs": [
            {
                "key": field.key,
                "title": field.title,
                "kind": field.kind.value,
                "required": field.is_required,
                "choices": list(field.choices),
            }
            for field in button.fields
        ],
    }


def choice_document(choice: Choice, environment: str) -> dict[str, Any]:
    """Return something to pick as the JSON object that scripts read."""
    return {
        "title": choice.title,
        "kind": str(choice.kind),
        "state": choice.state.value,
        "sharing": choice.sharing.value,
        "owner": choice.owner or None,
        "environment": environment,
        "environment_title": choice.environment or None,
        "target": target_document(choice.target),
        "can_press": choice.can_press,
        "reason": str(choice.reason) or None,
    }


def account_document(account: Account) -> dict[str, Any]:
    """Return an account as the JSON object that scripts read."""
    return {
        "id": account.id,
        "username": account.username,
        "name": account.name,
        "tenant": account.tenant,
    }


def target_document(target: Target) -> dict[str, Any]:
    """Return a target as JSON, without the names of its secrets."""
    match target:
        case FlowTarget():
            return {"kind": "flow", "environment": target.environment, "flow": target.flow}
        case HttpTarget():
            return {"kind": "http", "host": target.host, "method": target.method}
        case LogicAppTarget():
            return {"kind": "logic_app", "resource": target.resource, "trigger": target.trigger}
        case IftttTarget():
            return {"kind": "ifttt", "event": target.event}
