"""Keeps an eye on the buttons, and shows on them what would go wrong."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.health import HealthWatch
from flowbutton.bridge.runs import Runs
from flowbutton.bridge.session import Session
from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.wakes import Wakes
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.effects import Effects
from flowbutton.domain.flow import FlowState
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.engine.health import HealthMark


class Caring(QObject):
    """Begins when it is known who is signed in; asks again when something speaks for it.

    Signals:
        changed: something else is known about a button. arg: the HealthMark.
    """

    changed = Signal(object)

    def __init__(
        self, watch: HealthWatch, shelf: Shelf, buttons: ButtonModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._shelf = shelf
        self._buttons = buttons
        self._has_accounts = False
        self._mended: set[str] = set()  # a page was opened on which somebody may help
        self._worked: dict[str, str] = {}  # the last press of each ill button that arrived
        watch.health_changed.connect(self._on_health_changed)

    def follow(self, session: Session, runs: Runs, wakes: Wakes) -> None:
        """Ask again after what these tell."""
        session.accounts_changed.connect(self._on_accounts_changed)
        self._shelf.buttons_changed.connect(self._on_buttons_changed)
        runs.run_changed.connect(self._on_run_changed)
        wakes.woke.connect(self._watch.check_soon)

    def look(self, button_id: str) -> None:
        """Ask about a button again soon."""
        self._watch.check_soon(button_id)

    def expect_help(self, button_id: str) -> None:
        """Look again when the window comes to the front: a page was opened that may help."""
        self._mended.add(button_id)

    @Slot()
    def look_where_help_was_expected(self) -> None:
        """Ask about the buttons that somebody went to help, and those with the same trouble."""
        marks = {one.id: self._watch.mark_of(one.id).advice for one in self._shelf.buttons}
        self._mended = {each for each in self._mended if marks.get(each) is not None}
        troubles = {(advice.fix, advice.link) for each in self._mended if (advice := marks[each])}
        same = (
            each
            for each, advice in marks.items()
            if advice and (advice.fix, advice.link) in troubles
        )
        self._watch.check_while_mended(*same)

    def effects_of(self, button_id: str) -> Effects:
        """Return what a press of a button sets going, as far as that was read."""
        return self._watch.mark_of(button_id).effects

    def mark_of(self, button_id: str) -> HealthMark:
        """Return what is known about a button."""
        return self._watch.mark_of(button_id)

    def learn(self, mark: HealthMark) -> None:
        """Take what was found out about a button elsewhere."""
        self._watch.learn(mark)

    def turned(self, button_id: str, *, on: bool) -> None:
        """Take that the flow of a button was turned on or off, and look what that changes."""
        state = FlowState.ON if on else FlowState.OFF
        self.learn(replace(self.mark_of(button_id), state=state))
        self.look(button_id)

    def close(self) -> None:
        """Ask nothing any more."""
        self._watch.close()

    @Slot(object)
    def _on_accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        self._has_accounts = bool(accounts)
        self._on_buttons_changed(self._shelf.buttons)
        self._watch.check_soon()

    @Slot(object)
    def _on_buttons_changed(self, buttons: tuple[Button, ...]) -> None:
        """Look after the buttons; that nobody is signed in at all is told elsewhere, once."""
        self._watch.watch(button for button in buttons if self._has_accounts or not button.account)

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        is_ill = self._watch.mark_of(run.button).advice is not None
        has_worked = run.ran is Ran.YES and self._worked.get(run.button) != run.press_id
        if run.state is RunState.NOT_SENT or (is_ill and (run.state.is_final or has_worked)):
            self._worked[run.button] = run.press_id
            self._watch.check_soon(run.button)

    @Slot(object)
    def _on_health_changed(self, mark: HealthMark) -> None:
        self._buttons.set_advice(mark.button, mark.advice)
        self._buttons.set_effects(mark.button, mark.effects)
        self.changed.emit(mark)
