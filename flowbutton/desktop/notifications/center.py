"""Tells people what became of runs, as they want it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from flowbutton.desktop.notifications.gathering import Gathering
from flowbutton.desktop.notifications.judge import Judge
from flowbutton.desktop.notifications.kinds import Rules
from flowbutton.desktop.notifications.note import Action, Note, note_of
from flowbutton.desktop.notifications.shower import Clicked, Shower
from flowbutton.domain.button import Button
from flowbutton.domain.run import Run

_MOST_SHOWN = 200  # remembered for clicks, after which the oldest leads nowhere


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chose on a notification: the action, and the runs it told of.

    RUN_AGAIN means the form, never a press. `token` lets a window come to the front.
    """

    action: Action
    runs: tuple[Run, ...]
    token: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What notifications depend on, asked anew each time.

    `rules` says of what is told of a run. `monotonic` gives seconds, `now` the aware time.
    `is_seen` says whether the person sees a run without it, as the window is in front: then
    nothing is told. `button` gives a saved button by its id.
    """

    rules: Callable[[Run], Rules]
    monotonic: Callable[[], float]
    now: Callable[[], datetime]
    is_seen: Callable[[Run], bool]
    button: Callable[[str], Button | None]


class Notifications(QObject):
    """Takes every change of a run, and shows what is worth it.

    `shower` is tried first; what it cannot show goes to `fallback`.

    Signals:
        chosen: a person chose something on a notification. arg: the Chosen.
        muted_changed: it was muted, or is no longer. arg: until when (aware), None when not.
    """

    chosen = Signal(object)
    muted_changed = Signal(object)

    def __init__(
        self,
        shower: Shower,
        fallback: Shower,
        around: Surroundings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shower = shower
        self._fallback = fallback
        self._around = around
        self._judge = Judge()
        self._gathering = Gathering()
        self._shown: dict[str, Note] = {}
        self._muted_until: datetime | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer)
        shower.clicked.connect(self._on_shower_clicked)
        shower.not_shown.connect(fallback.show_note)
        fallback.clicked.connect(self._on_shower_clicked)

    @property
    def muted_until(self) -> datetime | None:
        """Until when nothing is told, None when it is."""
        until = self._muted_until
        return until if until is not None and until > self._around.now() else None

    def mute(self, until: datetime | None) -> None:
        """Tell nothing until that (aware) time; None: tell again."""
        self._muted_until = until
        self.muted_changed.emit(self.muted_until)

    def remember(self, runs: Iterable[Run]) -> None:
        """Learn how the last run of each button ended, before this program began."""
        self._judge.remember(runs)

    @Slot(object)
    def on_run_changed(self, run: Run) -> None:
        """Take a change of a run in."""
        kind = self._judge.judge(run, self._around.rules(run))
        if run.is_seen or run.is_hidden:
            self._gathering.drop(run.press_id)
            self._take_away(run.press_id)
        button = self._around.button(run.button)
        is_wanted = button is None or button.behaviour.notifies
        if kind is None or not is_wanted or self.muted_until or self._around.is_seen(run):
            return
        note = note_of(run, kind, can_run_again=button is not None)
        wait_s = self._gathering.add(note, self._around.monotonic())
        self._timer.start(int(wait_s * 1000) + 1)

    def see_all(self) -> None:
        """Take every notification away: the person looks at the window."""
        for key in tuple(self._shown):
            self._gathering.drop(key)
            self._take_away(key)

    def close(self) -> bool:
        """End, and return whether that was in time."""
        self._timer.stop()
        ended = self._shower.close()
        return self._fallback.close() and ended

    def _take_away(self, key: str) -> None:
        if self._shown.pop(key, None) is not None:
            self._shower.take_away(key)
            self._fallback.take_away(key)

    @Slot()
    def _on_timer(self) -> None:
        plan = self._gathering.take(self._around.monotonic())
        for key in plan.take_away:
            self._take_away(key)
        for note in plan.show:
            self._shown.pop(note.key, None)
            self._shown[note.key] = note
            if len(self._shown) > _MOST_SHOWN:
                del self._shown[next(iter(self._shown))]
            self._shower.show_note(note)

    @Slot(object)
    def _on_shower_clicked(self, clicked: Clicked) -> None:
        note = self._shown.pop(clicked.key, None)
        if note is not None:
            self._gathering.drop(clicked.key)
            self.chosen.emit(Chosen(clicked.action, note.runs, clicked.token))
