"""The menu of the accounts that are signed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from flowbutton.domain.account import Account
from flowbutton.ui.theme import Theme


class AccountMenu(QMenu):
    """The accounts, of which one is used for new buttons; adding one, and signing out.

    Signals:
        default_chosen: another account is to be used. arg: the Account.
        add_wanted: somebody wants to sign in.
        sign_out_wanted: somebody wants to sign out. arg: the Account.
    """

    default_chosen = Signal(object)
    add_wanted = Signal()
    sign_out_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        icon: Callable[[str], QIcon] | None = None,
    ) -> None:
        """Make it empty; `icon` draws its icons when the theme's ink is not to be taken."""
        super().__init__(parent)
        self._icon = icon or theme.icon
        self._tick = QIcon() if icon else theme.tick()  # the desktop draws its own
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_group_triggered)
        self._leavers = QActionGroup(self)
        self._leavers.triggered.connect(self._on_leavers_triggered)
        self._leaving: QMenu | None = None
        self.show_accounts((), "")

    def show_accounts(self, accounts: Sequence[Account], default: str) -> None:
        """Show these accounts; `default` is the id of the one that is used."""
        self.clear()
        self._forget()
        for account in accounts:
            action = self.addAction(self._tick, _told(account))
            action.setCheckable(True)
            action.setChecked(account.id == default)
            action.setData(account)
            self._group.addAction(action)
        if accounts:
            self.addSeparator()
        text = self.tr("Add another account…") if accounts else self.tr("Sign in…")
        add = self.addAction(self._icon("sign-in"), text)
        add.triggered.connect(self.add_wanted)
        self._add_leaving(accounts)

    def _add_leaving(self, accounts: Sequence[Account]) -> None:
        """Offer to sign out: of the one account at once, of several by name."""
        icon = self._icon("sign-out")
        if len(accounts) == 1:
            self._leaver(self, self.tr("Sign out"), accounts[0]).setIcon(icon)
        elif accounts:
            self._leaving = self.addMenu(icon, self.tr("Sign out"))
            for account in accounts:
                self._leaver(self._leaving, _told(account), account)

    def _leaver(self, menu: QMenu, text: str, account: Account) -> QAction:
        action = menu.addAction(text)
        action.setData(account)
        self._leavers.addAction(action)
        return action

    def _forget(self) -> None:
        for group in (self._group, self._leavers):
            for action in group.actions():
                group.removeAction(action)
        if self._leaving is not None:
            self._leaving.deleteLater()
            self._leaving = None

    def _on_group_triggered(self, action: QAction) -> None:
        self.default_chosen.emit(action.data())

    def _on_leavers_triggered(self, action: QAction) -> None:
        self.sign_out_wanted.emit(action.data())


def _told(account: Account) -> str:
    """Return the account as a menu item: an ampersand in a name is no mnemonic."""
    parts = (account.title, account.username if account.username != account.title else "")
    return " · ".join(part for part in parts if part).replace("&", "&&")
