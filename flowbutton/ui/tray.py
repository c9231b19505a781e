"""The icon in the panel: what is worst now, and a menu to press from."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.domain.button import Button
from flowbutton.ui.theme import Theme
from flowbutton.ui.tray_icon import tray_icon
from flowbutton.ui.tray_menu import TrayMenu
from flowbutton.ui.tray_values import Command, Mute, RunPage, StopWaiting, TrayState, worst

_GATHER_MS = 50  # changes of a burst are looked at once
_SETTLE_MS = 400  # the menu, which is seldom open, may take its time


class Tray(QObject):
    """A tray icon over the model of the buttons.

    Signals:
        press_wanted: a button was chosen in the menu. arg: the Button.
        window_wanted: the icon was clicked: show the window, or hide it when it is in front.
        command_wanted: something is wanted of the program. arg: the Command.
        mute_wanted: notifications are wanted no more, or again. arg: the Mute.
        page_wanted: the page of a run is wanted. arg: the RunPage.
        stop_wanted: a run is waited for no longer. arg: the StopWaiting.
        state_changed: the icon says something else. arg: the TrayState.
    """

    press_wanted = Signal(object)
    window_wanted = Signal()
    command_wanted = Signal(object)
    mute_wanted = Signal(object)
    page_wanted = Signal(object)
    stop_wanted = Signal(object)
    state_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: ButtonModel,
        now_by: Callable[[datetime], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._needs_sign_in = False
        self._state: TrayState | None = None
        self.icon = QSystemTrayIcon(self)
        self.menu = TrayMenu(theme, model.rows, now_by)
        self.icon.setContextMenu(self.menu)
        if sys.platform == "darwin":  # pragma: no cover - the menu of the icon in the Dock
            self.menu.setAsDockMenu()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._look)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.menu.keep_up)
        self.menu.aboutToHide.connect(self._settle.start)
        self._connect()
        self._look()

    @property
    def state(self) -> TrayState:
        """What the icon says."""
        return self._state or TrayState.WELL

    def show(self) -> None:
        """Show the icon, now or when a panel appears."""
        self.icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def show_sign_in(self, *, is_needed: bool) -> None:
        """Say that somebody has to sign in, or no longer."""
        self._needs_sign_in = is_needed
        self._look()

    def show_muted(self, *, is_muted: bool) -> None:
        """Say in the menu that notifications are muted, or no longer."""
        self.menu.show_muted(is_muted=is_muted)

    def close(self) -> None:
        """Take the icon away for good, before the program ends."""
        self._gather.stop()
        self._settle.stop()
        self.icon.hide()
        # WORKAROUND PySide6 6.11: a menu that goes before its icon crashes the collector
        self.icon.setContextMenu(None)  # type: ignore[arg-type]  # the stub forgets None
        self.menu.deleteLater()

    def _connect(self) -> None:
        self.icon.activated.connect(self._on_icon_activated)
        self.menu.wanted.connect(self._on_menu_wanted)
        for change in (
            self._model.dataChanged,
            self._model.rowsInserted,
            self._model.rowsRemoved,
            self._model.modelReset,
        ):
            change.connect(self._on_model_changed)
        self._theme.changed.connect(self._on_theme_changed)

    def _look(self) -> None:
        """Show what is worst now."""
        state = worst(self._model.rows(), needs_sign_in=self._needs_sign_in)
        if state == self._state:
            return
        self._state = state
        self._draw()
        self.icon.setToolTip(self._said(state))
        self.state_changed.emit(state)

    def _draw(self) -> None:
        self.icon.setIcon(
            tray_icon(self._theme.icons, self.state, is_dark_panel=self._theme.is_dark)
        )

    def _said(self, state: TrayState) -> str:
        return {
            TrayState.SIGN_IN: self.tr("FlowButton: sign in again"),
            TrayState.FAILED: self.tr("FlowButton: a run failed"),
            TrayState.UNKNOWN: self.tr("FlowButton: what became of a run is not known"),
            TrayState.RUNNING: self.tr("FlowButton: running"),
            TrayState.WELL: self.tr("FlowButton"),
        }[state]

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click opens or hides the window; a double click does no more than its first half."""
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()

    def _on_menu_wanted(self, wish: object) -> None:
        match wish:
            case Button():
                self.press_wanted.emit(wish)
            case RunPage():
                self.page_wanted.emit(wish)
            case StopWaiting():
                self.stop_wanted.emit(wish)
            case Mute():
                self.mute_wanted.emit(wish)
            case Command():
                self.command_wanted.emit(wish)

    def _on_model_changed(self) -> None:
        for timer in (self._gather, self._settle):
            if not timer.isActive():
                timer.start()

    def _on_theme_changed(self) -> None:
        self._draw()
