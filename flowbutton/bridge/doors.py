"""What stands between a finger and a press: the form, the question, the undo window.

Every door of the program (window, tray, palette, keys, links) comes through here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from flowbutton.bridge.runs import Guarded, Runs
from flowbutton.bridge.words import shown
from flowbutton.domain.button import Button, Confirm, SecondPress
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run
from flowbutton.domain.words import say
from flowbutton.engine.make_press import press_again_there, press_for

TICK_MS = 250
DOUBLE_S = 0.5  # a second press this soon is no wish of its own


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants run: a button with answers, from a door.

    `note` says where answers came from when it was not the person ("Filled in by a link").
    `again_of` is the run that the service is to run again, with the inputs that it got then.
    `is_second` says that the person was asked whether to run it beside the run under way,
    `is_held` that the button was held down for as long as it wants to be. `acted_at` is when the
    person last did something for it, in monotonic seconds; None is the moment of the press.
    `is_dropped` says that some of the answers were dropped on the button.
    """

    button: Button
    door: Door
    inputs: Mapping[str, Json] = field(default_factory=dict, repr=False)
    body: Json = field(default=None, repr=False)
    note: str = ""
    again_of: Run | None = None
    is_second: bool = False
    is_held: bool = False
    acted_at: float | None = None
    is_dropped: bool = False


@dataclass(frozen=True, slots=True)
class Armed:
    """A button whose press can still be taken back, for `seconds` more; 0: not any longer."""

    button: str
    seconds: int


@dataclass(slots=True)
class _Countdown:
    wish: Wish
    began: float
    ends: float

    def finger(self) -> float:
        """Return the end, or earlier by what the press had waited before it counted down."""
        acted_at = self.wish.acted_at
        return self.ends - (0.0 if acted_at is None else self.began - acted_at)


class Doors(QObject):
    """Asks what has to be asked, waits where it can be undone, then presses.

    `finger` gives the moment from which what a person has just done counts, in monotonic seconds.

    Signals:
        form_wanted: the inputs have to be filled in first. arg: the Wish.
        reading_wanted: the answers are there, but have to be read first. arg: the Wish.
        confirm_wanted: the person has to confirm first. arg: the Wish.
        armed: a press can be taken back, or no longer. arg: the Armed.
    """

    form_wanted = Signal(object)
    reading_wanted = Signal(object)
    confirm_wanted = Signal(object)
    armed = Signal(object)

    def __init__(
        self,
        runs: Runs,
        clocks: Clocks,
        finger: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._clocks = clocks
        self._finger = finger
        self._countdowns: dict[str, _Countdown] = {}
        self._last: dict[str, tuple[str, Wish]] = {}  # of buttons that ask, with the press's id
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        runs.guarded.connect(self._on_runs_guarded)

    @property
    def is_counting(self) -> bool:
        """Whether a press can still be taken back."""
        return bool(self._countdowns)

    def press(
        self,
        button: Button,
        door: Door,
        *,
        asks: bool = False,
        held: bool = False,
        acted_at: float | None = None,
    ) -> None:
        """Take a press of a button; `asks` opens the form even when it is not needed.

        A press of a button that is counting down means "now", unless it is the second half of a
        double one. `held` says that the button was held down for as long as it wants to be,
        `acted_at` when that was, in monotonic seconds; None is now.
        """
        now = self._finger() if acted_at is None else acted_at
        counting = self._countdowns.get(button.id)
        if counting is not None:
            if now - counting.began >= DOUBLE_S:
                del self._countdowns[button.id]
                self.armed.emit(Armed(button.id, 0))
                self._send(replace(counting.wish, acted_at=now))
            return
        is_filled = button.needs_form or asks or button.is_ready
        values = dict(button.values) if is_filled else {}
        wish = Wish(button, door, values, is_held=held, acted_at=now)
        if button.needs_form or (asks and button.fields):
            self.form_wanted.emit(replace(wish, is_held=False))
        elif button.fields:
            self.reading_wanted.emit(wish)
        else:
            self.filled_in(wish)

    def press_with(self, button: Button, values: Mapping[str, Json], door: Door) -> None:
        """Take a press of a button with these answers, as they were given."""
        self.reading_wanted.emit(self.acted(Wish(button, door, dict(values))))

    def fill(self, button: Button, values: Mapping[str, Json]) -> None:
        """Open the form with what was dropped on a button, whatever else is known already."""
        inputs = {**button.values, **values}
        self.form_wanted.emit(Wish(button, Door.WINDOW, inputs, is_dropped=True))

    def acted(self, wish: Wish) -> Wish:
        """Return the wish as of a person who wants it now: what takes too long is not sent."""
        return replace(wish, acted_at=self._finger())

    def ask(self, wish: Wish) -> None:
        """Ask about a press that the person may not expect any more, in any case."""
        if wish.button.fields:
            self.form_wanted.emit(replace(wish, note=""))
        else:
            self.confirm_wanted.emit(wish)

    def propose(self, wish: Wish) -> None:
        """Ask about a press that somebody else proposes: it shows what it would run, always."""
        if wish.button.fields:
            self.form_wanted.emit(wish)
        else:
            self.confirm_wanted.emit(wish)

    def filled_in(self, wish: Wish) -> None:
        """Go on after the form, or without one."""
        confirm = wish.button.behaviour.confirm
        if confirm is Confirm.NO or (confirm is Confirm.HOLD and wish.is_held):
            self.go_on(wish)
        else:
            self.confirm_wanted.emit(wish)

    def confirmed(self, wish: Wish) -> None:
        """Go on after a person's yes."""
        self.go_on(self.acted(wish))

    def go_on(self, wish: Wish) -> None:
        """Go on where no question is to be asked."""
        seconds = wish.button.behaviour.undo_s
        if seconds <= 0 or wish.is_second:
            self._send(wish)
            return
        now = self._clocks.monotonic()
        self._countdowns[wish.button.id] = _Countdown(wish, now, now + seconds)
        self.armed.emit(Armed(wish.button.id, seconds))
        self._timer.start()

    def undo(self, button: str) -> bool:
        """Take a press back that is counting down; return whether there was one."""
        if self._countdowns.pop(button, None) is None:
            return False
        self.armed.emit(Armed(button, 0))
        return True

    def close(self) -> None:
        """Take every press back that is counting down: what was not sent is never sent."""
        self._timer.stop()
        self._countdowns.clear()

    def _send(self, wish: Wish) -> None:
        clocks = self._clocks if wish.acted_at is None else self._clocks.stopped_at(wish.acted_at)
        if wish.again_of is not None:
            press = press_again_there(wish.again_of, wish.button, wish.door, clocks)
        else:
            press = press_for(wish.button, wish.door, clocks, wish.inputs, body=wish.body)
        if wish.is_second:
            press = replace(press, second_press=SecondPress.ALLOW)
        elif press.second_press is SecondPress.ASK:
            self._last[press.button] = press.id, wish
        self._runs.press(press)

    @Slot(object)
    def _on_runs_guarded(self, guarded: Guarded) -> None:
        """Ask whether to run it all the same, where the button says so."""
        press_id, wish = self._last.get(guarded.button, ("", None))
        if wish is None or press_id != guarded.press_id:
            return  # another door's, which asks nobody
        del self._last[guarded.button]
        if guarded.error.press_id:  # a run is under way; else it was the half of a double press
            note = shown(say("{guard}. Run it once more?", guard=shown(guarded.error.title)))
            self.confirm_wanted.emit(replace(wish, note=note, is_second=True))

    @Slot()
    def _on_tick(self) -> None:
        now = self._clocks.monotonic()
        for button, countdown in list(self._countdowns.items()):
            left = countdown.ends - now
            if left <= 0:
                del self._countdowns[button]
                self.armed.emit(Armed(button, 0))
                # After a sleep in between it is late: then the press says so and is not sent.
                self._send(replace(countdown.wish, acted_at=countdown.finger()))
            else:
                self.armed.emit(Armed(button, int(left) + 1))
        if not self._countdowns:
            self._timer.stop()
