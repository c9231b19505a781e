"""The one thing that helps a button that would go wrong: first in its menu. It runs nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from flowbutton.app.account_choice import AccountChoice
from flowbutton.app.fixing import Fixing, SignIn
from flowbutton.app.other_account import with_other_account
from flowbutton.app.parts import Parts
from flowbutton.app.readdressing import Readdressing
from flowbutton.app.run_actions import RunActions
from flowbutton.bridge.doors import Wish
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.bridge.words import shown
from flowbutton.domain.account import Account
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError, RefusedError
from flowbutton.domain.press import Door
from flowbutton.domain.target import HttpTarget, IftttTarget, needs_account
from flowbutton.engine.ask import TurnOn
from flowbutton.engine.health import CheckButton, HealthMark
from flowbutton.ui.details_text import fix_verb

_PAGES = {Fix.OPEN_FLOW, Fix.OPEN_RUN, Fix.OPEN_CONNECTIONS, Fix.GIVE_CONSENT}


class Curing(QObject):
    """Does what the mark of a tile advises, and looks afterwards whether it helped."""

    def __init__(
        self,
        parts: Parts,
        actions: RunActions,
        fixing: Fixing,
        readdressing: Readdressing,
        sign_in: SignIn,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._actions = actions
        self._fixing = fixing
        self._readdressing = readdressing
        self._sign_in = sign_in
        self._accounts = AccountChoice(parts, self)
        self._signing: tuple[Button, Fix] | None = None  # what goes on after the sign-in
        self._check: CheckButton | None = None
        parts.session.signed_in.connect(self._on_session_signed_in)
        parts.session.cancelled.connect(self._on_session_cancelled)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    def advice_for(self, button: Button) -> Advice | None:
        """Return what the mark of a button advises; None where nothing can be done."""
        row = self._parts.buttons.row_of(button.id)
        advice = row.advice if row is not None else None
        if advice is None or advice.fix is Fix.NONE:
            return None
        return with_other_account(advice, button.account, self._parts.session.accounts)

    def add_to(self, menu: QMenu, button: Button) -> Fix:
        """Put the fix first into the menu of an ill button; return it, Fix.NONE for none."""
        advice = self.advice_for(button)
        if advice is None:
            return Fix.NONE
        action = QAction(fix_verb(advice.fix, button.target), menu)
        action.triggered.connect(lambda: self.cure(button, advice))
        menu.addAction(action)
        menu.addSeparator()
        return advice.fix

    def cure(self, button: Button, advice: Advice) -> None:
        """Do the one thing that helps."""
        match advice.fix:
            case Fix.SIGN_IN | Fix.SWITCH_ACCOUNT:
                self._renew_account(button, advice)
            case Fix.PASTE_ADDRESS | Fix.USE_SIGNED_ADDRESS | Fix.USE_ACCOUNT:
                self._readdress(button, advice)
            case Fix.TURN_ON:
                self._parts.tasks.submit(TurnOn(button.target, button.account))
            case Fix.EDIT_INPUTS:  # the form asks the service anew, and saves what it says
                self._parts.doors.form_wanted.emit(Wish(button, Door.WINDOW))
            case Fix.ASK_OWNER | Fix.ASK_ADMIN:
                self._actions.copy_for_others(self._message(button, advice))
            case Fix.SETTINGS | Fix.SET_UP:
                self._fixing.settings_wanted.emit()
            case fix if fix in _PAGES:
                self._actions.open_for(advice, button)
            case _:
                self._look(button)

    def _readdress(self, button: Button, advice: Advice) -> None:
        """Change how the button is let in. The address of a flow from the list is read anew."""
        if not isinstance(button.target, HttpTarget | IftttTarget):
            self._look(button)
        elif advice.fix is not Fix.USE_ACCOUNT:
            self._readdressing.open(button)
        elif self._parts.session.accounts:
            self._readdressing.use_account(button)
        else:
            self._begin_sign_in(button, advice)

    def _look(self, button: Button) -> None:
        self._check = CheckButton(button)
        self._parts.tasks.submit(self._check)

    def _begin_sign_in(self, button: Button, advice: Advice) -> None:
        hint = ""
        if advice.fix is Fix.SIGN_IN:
            known = (one for one in self._parts.session.accounts if one.id == button.account)
            hint = next((one.username for one in known), "")
        self._signing = button, advice.fix
        self._sign_in(advice.claims, hint)

    def _renew_account(self, button: Button, advice: Advice) -> None:
        """Sign in again, or let another account press: one that is signed in, or one more."""
        if advice.fix is Fix.SIGN_IN:
            self._begin_sign_in(button, advice)
            return

        def use(account: Account) -> None:
            self._use(button, account)
            self._parts.caring.look(button.id)

        self._accounts.ask(button.account, use, lambda: self._begin_sign_in(button, advice))

    def _use(self, button: Button, account: Account) -> None:
        if needs_account(button.target) and button.account != account.id:
            self._parts.shelf.put(replace(button, account=account.id))

    def _message(self, button: Button, advice: Advice) -> str:
        accounts = self._parts.session.accounts
        who = next((one.username for one in accounts if one.id == button.account), "")
        lines = button.name, who, shown(advice.title), shown(advice.hint), advice.code, advice.link
        return "\n".join(line for line in lines if line)

    @Slot(object)
    def _on_session_signed_in(self, account: Account) -> None:
        signing, self._signing = self._signing, None
        button = self._parts.shelf.get(signing[0].id) if signing is not None else None
        if signing is None or button is None:
            return
        known = {one.id for one in self._parts.session.accounts}
        is_other = signing[1] is Fix.SWITCH_ACCOUNT or button.account not in known
        if signing[1] is Fix.USE_ACCOUNT:
            self._readdressing.use_account(replace(button, account=account.id))
        elif is_other:
            self._use(button, account)
        self._parts.caring.look(button.id)

    @Slot()
    def _on_session_cancelled(self) -> None:
        self._signing = None

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case CheckButton() as check, HealthMark() as mark if check is self._check:
                self._check = None
                self._parts.caring.learn(mark)
                self._fixing.tell_health(mark, is_after_press=False)
            case TurnOn() as turned, _:
                buttons = self._parts.shelf.buttons
                for button in (one for one in buttons if one.target == turned.target):
                    self._parts.caring.turned(button.id, on=turned.on)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, TurnOn):
            self._learn_refusal(failed.command, failed.error)
        if failed.command is self._check and self._check is not None:
            self._check = None
            self._fixing.tell_failure(failed.error)

    def _learn_refusal(self, turned: TurnOn, error: AppError) -> None:
        """Mark the buttons of a flow that cannot be turned on with why, such as a licence."""
        if not turned.on or not isinstance(error, RefusedError) or error.advice is None:
            return
        for button in (one for one in self._parts.shelf.buttons if one.target == turned.target):
            mark = self._parts.caring.mark_of(button.id)
            self._parts.caring.learn(replace(mark, advice=error.advice))
