"""Who is signed in, and where the program works: chip, menu, status line and title."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from flowbutton.app.parts import Parts
from flowbutton.domain.account import Account
from flowbutton.ui.account_menu import AccountMenu
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.tokens import Token


class Standing(QObject):
    """Shows how the program stands, and lets people choose the account for new buttons.

    Signals:
        sign_in_wanted: somebody wants to sign in.
        settings_chosen: other settings are to be in force. arg: the Settings.
    """

    sign_in_wanted = Signal()
    settings_chosen = Signal(object)

    def __init__(self, parts: Parts, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self.menu = AccountMenu(parts.theme, window)
        self._menus: list[AccountMenu] = []
        self.add_menu(self.menu)
        window.header.account_wanted.connect(self._on_header_account_wanted)
        parts.session.accounts_changed.connect(self._on_session_accounts_changed)
        if parts.core.is_demo:
            window.setWindowTitle(f"{window.windowTitle()} · {parts.core.cloud.title}")
        if parts.core.is_practice:
            window.setWindowTitle(f"{window.windowTitle()} · PRACTICE")
        self._show_place(())

    def add_menu(self, menu: AccountMenu) -> None:
        """Show the accounts in this menu from the next change on, and do what it wants."""
        self._menus.append(menu)
        menu.add_wanted.connect(self.sign_in_wanted)
        menu.default_chosen.connect(self._on_menu_default_chosen)
        menu.sign_out_wanted.connect(self._on_menu_sign_out_wanted)

    def name_of(self, account_id: str) -> str:
        """Return the sign-in name of an account, "" when it is not signed in."""
        accounts = self._parts.session.accounts
        return next((a.username for a in accounts if a.id == account_id), "")

    @Slot(object)
    def _on_header_account_wanted(self, at: QPoint) -> None:
        if self._parts.session.accounts:
            self.menu.popup(at)
        else:
            self.sign_in_wanted.emit()

    @Slot(object)
    def _on_session_accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        first = accounts[0] if accounts else None
        self._window.header.account_chip.show_account(first)
        for menu in self._menus:
            menu.show_accounts(accounts, first.id if first else "")
        self._show_state(is_signed_in=bool(accounts))
        self._show_place(accounts)

    def _show_state(self, *, is_signed_in: bool) -> None:
        status = self._window.status
        if not is_signed_in:
            status.show_state(self.tr("Not signed in"), Token.FAINT)
        elif self._parts.core.auth.reason:
            status.show_state(self.tr("Signed in until FlowButton closes"), Token.WARN)
        else:
            status.show_state(self.tr("Signed in"), Token.OK)

    def _show_place(self, accounts: tuple[Account, ...]) -> None:
        core = self._parts.core
        title = "PRACTICE" if core.is_practice else core.cloud.title
        where = accounts[0].domain if accounts else ""
        if core.is_demo or core.is_practice:
            where = self.tr("nothing leaves this computer")
        self._window.status.show_place(" · ".join(part for part in (title, where) if part))

    @Slot(object)
    def _on_menu_default_chosen(self, account: Account) -> None:
        now = self._parts.core.settings.now
        self.settings_chosen.emit(replace(now, account=replace(now.account, default=account.id)))

    @Slot(object)
    def _on_menu_sign_out_wanted(self, account: Account) -> None:
        self._parts.session.sign_out(account.id)
