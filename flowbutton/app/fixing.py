"""The one thing that helps when a press went wrong: done when its button is pressed.

Only "Try again" runs something, as it says. Where a run would be the next step after anything else,
the person is asked first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.account_choice import AccountChoice
from flowbutton.app.messages import Messages
from flowbutton.app.parts import Parts
from flowbutton.app.readdressing import Readdressing
from flowbutton.app.run_actions import RunActions
from flowbutton.bridge.doors import Wish
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.bridge.words import shown
from flowbutton.domain.account import Account
from flowbutton.domain.advice import Fix
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.target import HttpTarget, IftttTarget, needs_account
from flowbutton.domain.words import say
from flowbutton.engine.again import answers_of
from flowbutton.engine.ask import TurnOn
from flowbutton.engine.health import CheckButton, HealthMark
from flowbutton.ui.details_content import FixWanted


class SignIn(Protocol):
    """Begins a sign-in with the browser."""

    def __call__(self, claims: str = "", login_hint: str = "") -> None:
        """Begin; `claims` is what it has to satisfy, `login_hint` the name of who signs in."""


class Fixing(QObject):
    """Does what an advice offers.

    Signals:
        settings_wanted: the settings are wanted.
    """

    settings_wanted = Signal()

    def __init__(
        self,
        parts: Parts,
        actions: RunActions,
        readdressing: Readdressing,
        messages: Messages,
        sign_in: SignIn,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._actions = actions
        self._readdressing = readdressing
        self._messages = messages
        self._sign_in = sign_in
        self._accounts = AccountChoice(parts, self)
        self._wanted: FixWanted | None = None  # what is done after the sign-in under way
        self._check: CheckButton | None = None
        self._run: Run | None = None  # of the button that gets another address
        actions.fix_wanted.connect(self.fix)
        readdressing.changed.connect(self._on_readdressing_changed)
        parts.session.signed_in.connect(self._on_session_signed_in)
        parts.session.cancelled.connect(self._on_session_cancelled)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    @Slot(object)
    def fix(self, wanted: FixWanted) -> None:
        """Do the one thing that helps."""
        run = wanted.run
        match wanted.fix:
            case Fix.SIGN_IN | Fix.SWITCH_ACCOUNT:
                self._renew_account(wanted)
            case Fix.USE_ACCOUNT | Fix.USE_SIGNED_ADDRESS | Fix.PASTE_ADDRESS:
                self._readdress(wanted)
            case Fix.TRY_AGAIN | Fix.WAIT | Fix.EDIT_INPUTS:
                self._press_again(wanted)
            case Fix.TURN_ON:
                self._parts.tasks.submit(TurnOn(run.target, run.account))
            case Fix.REFRESH | Fix.FOLLOW_RUN:
                self._look_again(run)
            case Fix.SETTINGS | Fix.SET_UP:
                self.settings_wanted.emit()
            case Fix.ASK_OWNER | Fix.ASK_ADMIN:
                self._actions.copy_message(run)
            case _:
                self._actions.open_advice(run)

    def tell_health(self, mark: HealthMark, *, is_after_press: bool) -> None:
        """Say whether the flow of a button is there, or what is wrong.

        `is_after_press` is whether it is looked at because of a press, which can be made again.
        """
        if mark.advice is not None:
            self._messages.tell_advice(mark.advice)
        elif is_after_press:
            self._messages.tell_done(self.tr("The flow is there. Press again"))
        else:
            self._messages.tell_done(self.tr("The flow is there"))

    def tell_failure(self, error: AppError) -> None:
        """Say why it could not be looked."""
        self._messages.tell_error(error)

    def _sign_in_for(self, wanted: FixWanted) -> None:
        """Sign in, and ask afterwards whether to run it again."""
        advice, hint = wanted.run.advice, ""
        if wanted.fix is Fix.SIGN_IN:
            known = (one for one in self._parts.session.accounts if one.id == wanted.run.account)
            hint = next((one.username for one in known), "")
        self._wanted = wanted
        self._sign_in(advice.claims if advice else "", hint)

    def _press_again(self, wanted: FixWanted) -> None:
        """Press again; where the inputs are to be others, the form is there first in any case."""
        button = self._parts.shelf.get(wanted.run.button)
        if wanted.fix is Fix.EDIT_INPUTS and button is not None:
            inputs = answers_of(button.fields, wanted.run.inputs)
            self._parts.doors.form_wanted.emit(Wish(button, Door.WINDOW, inputs))
        else:
            self._actions.press_again(wanted.run)

    def _renew_account(self, wanted: FixWanted) -> None:
        """Sign in again, or let another account press: one that is signed in, or one more."""
        if wanted.fix is Fix.SIGN_IN:
            self._sign_in_for(wanted)
            return

        def use(account: Account) -> None:
            button = self._parts.shelf.get(wanted.run.button)
            if button is not None:
                self._use(button, account)
                note = say("It runs with {account} from now on. Run it?", account=account.title)
                self._ask(replace(button, account=account.id), wanted.run, shown(note))

        self._accounts.ask(wanted.run.account, use, lambda: self._sign_in_for(wanted))

    def _use(self, button: Button, account: Account) -> None:
        if needs_account(button.target) and button.account != account.id:
            self._parts.shelf.put(replace(button, account=account.id))

    def _readdress(self, wanted: FixWanted) -> None:
        """Change how the button is let in. The address of a flow from the list is read anew."""
        run, button = wanted.run, self._parts.shelf.get(wanted.run.button)
        if button is None or not isinstance(button.target, HttpTarget | IftttTarget):
            if wanted.fix is Fix.PASTE_ADDRESS or button is None:
                self._actions.open_advice(run)
            else:
                text = self.tr("The address of “{name}” is read anew at the next press")
                self._offer(text.replace("{name}", run.name), run)
            return
        self._run = run
        if wanted.fix is not Fix.USE_ACCOUNT:
            self._readdressing.open(button)
        elif self._parts.session.accounts:
            self._readdressing.use_account(button)
        else:
            self._sign_in_for(wanted)

    def _look_again(self, run: Run) -> None:
        """Look for the run; where there is none, look whether the flow is still there."""
        button = self._parts.shelf.get(run.button)
        if run.state is not RunState.NOT_SENT:
            self._parts.runs.follow_again(run)
        elif button is not None:
            self._check = CheckButton(button)
            self._parts.tasks.submit(self._check)

    @Slot(object)
    def _on_session_signed_in(self, account: Account) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        button = self._parts.shelf.get(wanted.run.button)
        if button is None:
            return
        if wanted.fix is Fix.USE_ACCOUNT:
            self._readdressing.use_account(replace(button, account=account.id))
            return
        known = {one.id for one in self._parts.session.accounts}
        is_other = wanted.fix is Fix.SWITCH_ACCOUNT or button.account not in known
        if is_other:
            self._use(button, account)
            button = replace(button, account=account.id)
        self._ask(button, wanted.run, shown(say("You are signed in. Run it again?")))

    def _ask(self, button: Button, run: Run, note: str) -> None:
        inputs = answers_of(button.fields, run.inputs)
        self._parts.doors.ask(Wish(button, Door.WINDOW, inputs, note=note))

    @Slot()
    def _on_session_cancelled(self) -> None:
        self._wanted = None

    @Slot(object)
    def _on_readdressing_changed(self, button: Button) -> None:
        """Offer the press: with its other address, or in somebody's name."""
        run, self._run = self._run, None
        if run is None or run.button != button.id:
            self._messages.tell_done(self.tr("The new address is saved"))
            return
        title = self.tr("“{name}” goes to its new address from now on")
        if needs_account(button.target):
            title = self.tr("“{name}” runs with your account from now on")
        self._offer(title.replace("{name}", button.name), run)

    def _offer(self, title: str, run: Run) -> None:
        """Say what is changed, with the button that runs it."""
        self._messages.offer(title, self.tr("Run it now"), self._again(run), key="fixed")

    def _again(self, run: Run) -> Callable[[], None]:
        def press() -> None:
            self._actions.press_again(run)

        return press

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if done.command is not self._check or not isinstance(done.result, HealthMark):
            return
        self._check = None
        self.tell_health(done.result, is_after_press=True)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if failed.command is self._check:
            self._check = None
            self._messages.tell_error(failed.error)
