"""One button as the window shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flowbutton.bridge.progress import Progress, progress_of
from flowbutton.bridge.status_speech import description
from flowbutton.bridge.status_text import (
    NO_STATUS,
    StatusText,
    Tone,
    armed_text,
    ill_text,
    status_of,
)
from flowbutton.bridge.words import in_a_row, shown, with_stop
from flowbutton.domain.advice import Advice
from flowbutton.domain.button import Button, Confirm
from flowbutton.domain.effects import NO_EFFECTS, Effects
from flowbutton.domain.run import Run
from flowbutton.domain.words import say

_HINTS = 9


@dataclass(frozen=True, slots=True)
class TileRow:
    """A button, its newest run, how long it usually takes, and the digit that presses it.

    `armed_s` is in how many seconds an armed press will be sent, 0 when none is; `remark` is a
    line that answers the last press instead of the status, "" for none. `advice` is what would
    go wrong at a press, None when nothing that is known. `knows_past` is whether it is known
    that a button without a run never ran. `effects` is what a press sets going.
    """

    button: Button
    run: Run | None = None
    typical_s: float | None = None
    key_hint: str = ""
    armed_s: int = 0
    remark: str = ""
    advice: Advice | None = None
    knows_past: bool = True
    effects: Effects = NO_EFFECTS

    @property
    def title(self) -> str:
        """The name; an ellipsis says that a press asks for something first."""
        name = self.button.name
        return f"{name}…" if self.button.needs_form and not name.endswith("…") else name

    @property
    def wants_hold(self) -> bool:
        """Whether a press has to last; where a form comes first, it asks instead."""
        return self.button.behaviour.confirm is Confirm.HOLD and not self.button.needs_form

    @property
    def ticks(self) -> bool:
        """Whether its line changes with each second."""
        return self.run is not None and self.run.is_open

    @property
    def is_ill(self) -> bool:
        """Whether the next press would go wrong; what is on its way is told first."""
        return self.advice is not None and not self.ticks

    def status(self, now: datetime) -> StatusText:
        """Return the status line."""
        if self.remark:
            return StatusText("", self.remark, "info", Tone.WARN)
        if self.armed_s > 0:
            return armed_text(self.armed_s)
        if self.advice is not None and self.is_ill:
            return ill_text(self.advice)
        if self.run is None and not self.knows_past:
            return NO_STATUS
        return status_of(self.button, self.run, now, self.typical_s)

    @property
    def tip(self) -> str:
        """The whole name, the note, what is wrong, and what a press does."""
        does = (f"• {shown(one)}" for one in self.effects.does)
        lines = (self.button.name, self.button.note, self._ill, *does)
        return "\n".join(text for text in lines if text)

    def progress(self, now: datetime) -> Progress | None:
        """Return how far its run has come, None when nothing is on its way."""
        return progress_of(self.run, now, self.typical_s)

    @property
    def _ill(self) -> str:
        """What would go wrong at the next press, and what to do about it."""
        if self.advice is None or not self.is_ill:
            return ""
        told = (self.advice.title, self.advice.hint)
        return in_a_row(*(with_stop(shown(sentence)) for sentence in told))

    def speech(self, now: datetime) -> str:
        """Return what is read aloud after the name."""
        spoken = description(self.button, self.run, self.key_hint, now, knows_past=self.knows_past)
        if self.armed_s > 0:
            spoken = in_a_row(shown(say("Runs in a moment. Escape takes it back.")), spoken)
        elif self.advice is not None and self.is_ill:
            spoken = in_a_row(with_stop(shown(self.advice.title)), spoken)
        return in_a_row(with_stop(self.remark), spoken)


def key_hints(buttons: Sequence[Button]) -> dict[str, str]:
    """Return the digits by button id: of the favourites, or of the first when there are none."""
    chosen = [button for button in buttons if button.is_favourite] or buttons
    return {button.id: str(digit) for digit, button in enumerate(chosen[:_HINTS], start=1)}
