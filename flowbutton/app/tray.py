"""The tray icon, wired; and what closing the window means with it and without it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.outside import has_desktop
from flowbutton.app.parts import Parts
from flowbutton.app.run_actions import RunActions
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.tray import Tray
from flowbutton.ui.tray_values import Command, RunPage, StopWaiting


class TrayDesk(QObject):
    """The icon in the panel, when this desktop has one.

    Signals:
        settings_wanted: the settings are wanted.
        sign_in_wanted: somebody wants to sign in.
        quit_wanted: the program should end.
    """

    settings_wanted = Signal()
    sign_in_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        actions: RunActions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._actions = actions
        self.tray = Tray(parts.theme, parts.buttons, parts.core.services.clocks.now_by, self)
        self.tray.press_wanted.connect(self._on_press_wanted)
        self.tray.window_wanted.connect(self._on_window_wanted)
        self.tray.command_wanted.connect(self._on_command_wanted)
        self.tray.page_wanted.connect(self._on_page_wanted)
        self.tray.stop_wanted.connect(self._on_stop_wanted)
        self.tray.menu.aboutToShow.connect(self._on_menu_about_to_show)
        parts.session.accounts_changed.connect(self._on_accounts_changed)
        if has_desktop():
            self.tray.show()

    @property
    def is_there(self) -> bool:
        """Whether the window may hide: there is a panel to bring it back from."""
        return self._parts.outside.has_panel()

    def say(self, title: str, text: str) -> bool:
        """Say something beside the icon; return whether this desktop can."""
        if not (has_desktop() and self.tray.icon.supportsMessages()):
            return False
        self.tray.icon.showMessage(title, text, self.tray.icon.icon())
        return True

    def close(self) -> None:
        """Take the icon away."""
        self.tray.close()

    @Slot(object)
    def _on_accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        needed = not accounts and any(button.account for button in self._parts.shelf.buttons)
        self.tray.show_sign_in(is_needed=needed)
        self.tray.menu.show_account(accounts[0] if accounts else None)

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        self.tray.menu.show_find_key(self._parts.core.settings.now.desktop.hot_key)

    @Slot(object)
    def _on_press_wanted(self, button: Button) -> None:
        """Press a button as it is now: a panel may show a menu from before it was changed."""
        now = self._parts.shelf.get(button.id)
        if now is not None:
            self._parts.doors.press(now, Door.TRAY)

    @Slot()
    def _on_window_wanted(self) -> None:
        if self._window.isVisible() and self._window.isActiveWindow():
            self._window.hide()
        else:
            self._window.bring_to_front()

    @Slot(object)
    def _on_command_wanted(self, command: Command) -> None:
        match command:
            case Command.OPEN:
                self._window.bring_to_front()
            case Command.FIND:
                self._window.bring_to_front()
                self._window.palette_wanted.emit()
            case Command.HISTORY:
                self._window.bring_to_front()
                self._window.focus_log()
            case Command.SIGN_IN:
                self.sign_in_wanted.emit()
            case Command.SETTINGS:
                self._window.bring_to_front()
                self.settings_wanted.emit()
            case Command.QUIT:
                self.quit_wanted.emit()

    @Slot(object)
    def _on_page_wanted(self, wanted: RunPage) -> None:
        self._actions.open_page(wanted.run)

    @Slot(object)
    def _on_stop_wanted(self, wanted: StopWaiting) -> None:
        self._parts.runs.stop_waiting(wanted.run)
