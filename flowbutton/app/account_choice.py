"""Another account for a button: one that is signed in, or one more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from flowbutton.app.parts import Parts
from flowbutton.domain.account import Account
from flowbutton.ui.account_menu import AccountMenu

Chosen = Callable[[Account], None]


class AccountChoice(QObject):
    """The menu of the accounts that are signed in, of which one presses a button."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = parts.session
        self._theme = parts.theme
        self._menu: AccountMenu | None = None
        self._chosen: Chosen | None = None
        self._add: Callable[[], None] | None = None

    def ask(self, current: str, chosen: Chosen, add: Callable[[], None]) -> None:
        """Show who is signed in; `current` is the id of who presses now.

        `chosen` is called with the account that was picked, `add` when none of them is meant.
        With nobody signed in there is nothing to pick: `add` is called at once.
        """
        accounts = self._session.accounts
        if not accounts:
            add()
            return
        self._chosen, self._add = chosen, add
        menu = AccountMenu(self._theme, QApplication.activeWindow())
        menu.setObjectName("switch-account")
        menu.show_accounts(accounts, current)
        menu.default_chosen.connect(self._on_menu_default_chosen)
        menu.add_wanted.connect(self._on_menu_add_wanted)
        menu.sign_out_wanted.connect(self._on_menu_sign_out_wanted)
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(QCursor.pos())

    @Slot(object)
    def _on_menu_default_chosen(self, account: Account) -> None:
        if self._chosen is not None:
            self._chosen(account)

    @Slot()
    def _on_menu_add_wanted(self) -> None:
        if self._add is not None:
            self._add()

    @Slot(object)
    def _on_menu_sign_out_wanted(self, account: Account) -> None:
        self._session.sign_out(account.id)
