"""The window and everything behind it, put together."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QProcess, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from flowbutton.app.adding import Adding
from flowbutton.app.asking import Asking
from flowbutton.app.button_menu import ButtonMenu
from flowbutton.app.core import Core
from flowbutton.app.feed import Feed
from flowbutton.app.form import Tools
from flowbutton.app.messages import Messages
from flowbutton.app.parts import build_parts
from flowbutton.app.run_actions import RunActions
from flowbutton.app.signing_in import SigningIn
from flowbutton.app.tray import TrayDesk
from flowbutton.app.warming import Warming
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.domain.words import Sentence
from flowbutton.ui.account_menu import AccountMenu
from flowbutton.ui.first_run import FirstRunPage
from flowbutton.ui.grid_intents import PressIntent
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.tokens import Token

Starters = Callable[[Account], tuple[Button, ...]]


class App(QObject):
    """The program with its window. `starters` gives the buttons that a demo begins with."""

    def __init__(
        self,
        qt: QApplication,
        core: Core,
        starters: Starters | None = None,
        open_browser: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._starters = starters
        self._is_quitting = False
        self.parts = build_parts(qt, core)
        parts = self.parts
        self.window = MainWindow(
            parts.theme,
            parts.buttons,
            parts.log,
            core.facts,
            core.settings.now.look.tile_size,
        )
        self.messages = Messages(self.window.messages, self.sign_in, self)
        self.signing_in = SigningIn(
            parts.theme,
            parts.session,
            self,
            core.services.clocks.monotonic,
            self._reason,
            open_browser,
            self,
        )
        self.feed = Feed(parts, self)
        self.warming = Warming(parts, self)
        self.actions = RunActions(parts, self._front, self)
        self.button_menu = ButtonMenu(parts, self.actions, self._front, self)
        self.adding = Adding(
            parts.theme, parts.tasks, parts.shelf, parts.session, core.recognise, self
        )
        self.asking = Asking(
            Tools(parts.theme, parts.tasks, parts.shelf, parts.doors),
            self._account_name,
            self._front,
            self,
        )
        self.first_run = FirstRunPage(parts.theme)
        self.accounts_menu = AccountMenu(parts.theme, self.window)
        self.tray = TrayDesk(parts, self.window, self.actions, self)
        self._connect()
        self._show_saved_buttons()

    # --- what the parts ask of the window ---------------------------------------------------

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the buttons."""
        self.window.show_page(page)

    def show_home(self) -> None:
        """Show the buttons; to somebody who has none and is not signed in, how to begin."""
        if self.parts.shelf.buttons or self.parts.session.accounts:
            self.window.show_buttons()
        else:
            self.window.show_page(self.first_run)

    @Slot()
    def sign_in(self, claims: str = "") -> None:
        """Begin a sign-in with the browser."""
        self.window.bring_to_front()
        self.signing_in.begin(claims)

    # --- the beginning and the end ------------------------------------------------------------

    def show(self) -> None:
        """Show the window; what takes time begins after its first paint."""
        self.show_home()
        self.window.show()
        QTimer.singleShot(0, self._on_painted)

    def close(self) -> None:
        """End everything, whatever hangs."""
        self.window.keep_geometry()
        self.tray.close()
        self.parts.shelf.tidy()
        self.parts.close()
        self.window.hide()

    @Slot()
    def quit(self) -> None:
        """End the program; runs go on at their services."""
        self._is_quitting = True
        self._qt.quit()

    @Slot()
    def _on_painted(self) -> None:
        self.feed.recollect()
        self.parts.session.read()
        self.warming.start()
        for notice in self.parts.core.notices():
            self.messages.tell_notice(notice)

    def _may_close(self) -> bool:
        if self._is_quitting:
            return True
        hides = self.parts.core.settings.now.desktop.closes_to_tray and self.tray.is_there
        if not hides:
            QTimer.singleShot(0, self.quit)
            return True
        self.window.hide()
        return False

    # --- wiring ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        parts, window = self.parts, self.window
        window.closing = self._may_close
        window.press_wanted.connect(self._on_press_wanted)
        window.header.add_wanted.connect(self._on_add_wanted)
        window.header.account_wanted.connect(self._on_account_wanted)
        window.refresh_wanted.connect(self._on_refresh_wanted)
        window.quit_wanted.connect(self.quit)
        window.came_to_front.connect(self._on_came_to_front)
        window.grid.add_wanted.connect(self._on_add_wanted)
        window.grid.undo_wanted.connect(parts.doors.undo)
        window.grid.pointed.connect(self.warming.make_ready)
        window.grid.menu_wanted.connect(self.button_menu.show)
        window.log.details_wanted.connect(self.actions.show_details)
        window.log.open_wanted.connect(self.actions.open_page)
        window.log.receipt_wanted.connect(self.actions.copy_receipt)
        window.log.again_wanted.connect(self.actions.press_again)
        window.log.hide_wanted.connect(parts.runs.hide)
        parts.session.accounts_changed.connect(self._on_accounts_changed)
        parts.session.signed_in.connect(self._on_signed_in)
        parts.shelf.buttons_changed.connect(self._on_buttons_changed)
        parts.shelf.failed.connect(self.messages.tell_error)
        parts.runs.failed.connect(self.messages.tell_error)
        self.adding.failed.connect(self.messages.tell_error)
        self.adding.sign_in_wanted.connect(self.sign_in)
        self.actions.failed.connect(self.messages.tell_error)
        self.actions.done.connect(self.messages.tell_done)
        self.actions.sign_in_wanted.connect(self.sign_in)
        self.button_menu.forgotten.connect(self._on_forgotten)
        self.accounts_menu.add_wanted.connect(self.sign_in)
        self.accounts_menu.sign_out_wanted.connect(self._on_sign_out_wanted)
        self.first_run.sign_in_wanted.connect(self.sign_in)
        self.first_run.paste_wanted.connect(self._on_add_wanted)
        self.first_run.demo_wanted.connect(self._on_demo_wanted)
        self.tray.quit_wanted.connect(self.quit)

    def _show_saved_buttons(self) -> None:
        try:
            buttons = self.parts.core.buttons.all()
        except AppError as error:
            self.messages.tell_error(error)
            return
        self.parts.shelf.show(buttons)
        self.parts.buttons.set_buttons(buttons)

    def _front(self) -> QWidget | None:
        """Return the window to open in front of, None while it is hidden."""
        return self.window if self.window.isVisible() else None

    def _account_name(self, account_id: str) -> str:
        accounts = self.parts.session.accounts
        return next((a.username for a in accounts if a.id == account_id), "")

    def _reason(self) -> Sentence:
        return self.parts.core.auth.reason

    @Slot(object)
    def _on_press_wanted(self, intent: PressIntent) -> None:
        button = self.parts.shelf.get(intent.button_id)
        if button is not None:
            self.parts.doors.press(button, intent.door, asks=intent.asks)

    @Slot()
    def _on_add_wanted(self) -> None:
        self.adding.open(self.window)

    @Slot(object)
    def _on_account_wanted(self, at: QPoint) -> None:
        if self.parts.session.accounts:
            self.accounts_menu.popup(at)
        else:
            self.sign_in()

    @Slot()
    def _on_refresh_wanted(self) -> None:
        self.parts.shelf.read()
        self.parts.session.read()
        self.parts.runs.look_again()

    @Slot()
    def _on_came_to_front(self) -> None:
        self.warming.make_first_ready()

    @Slot(object)
    def _on_accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        cloud = self.parts.core.cloud
        self.window.header.account_chip.show_account(accounts[0] if accounts else None)
        default = accounts[0].id if accounts else ""
        self.accounts_menu.show_accounts(accounts, default)
        token = Token.OK if accounts else Token.FAINT
        text = self.tr("Signed in") if accounts else self.tr("Not signed in")
        self.window.status.show_state(text, token)
        place = [cloud.title, accounts[0].domain if accounts else ""]
        self.window.status.show_place(" · ".join(part for part in place if part))
        self.adding.refresh()
        if accounts:
            self.warming.make_first_ready()
        if not self.parts.session.is_signing_in:
            self.show_home()

    @Slot(object)
    def _on_signed_in(self, account: Account) -> None:
        if self.parts.shelf.buttons:
            return
        if self._starters is None:
            self.adding.open(self.window)
            return
        self.parts.shelf.add(*self._starters(account))

    @Slot(object)
    def _on_buttons_changed(self, _buttons: object) -> None:
        if not self.parts.session.is_signing_in:
            self.show_home()

    @Slot(object)
    def _on_forgotten(self, button: Button) -> None:
        self.messages.offer(
            self.tr("“{name}” is gone").replace("{name}", button.name),
            self.tr("Undo"),
            lambda: self.parts.shelf.restore(button.id),
            key="forgotten",
        )

    @Slot(object)
    def _on_sign_out_wanted(self, account: Account) -> None:
        self.parts.session.sign_out(account.id)

    @Slot()
    def _on_demo_wanted(self) -> None:
        """Open the demo as a program of its own: it has a home and a tenant of its own."""
        QProcess.startDetached(sys.executable, ["-m", "flowbutton", "demo"])
