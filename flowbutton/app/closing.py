"""What closing the window means: the tray where there is one, the end where there is none."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from flowbutton.app.messages import Messages
from flowbutton.app.parts import Parts
from flowbutton.app.tray import TrayDesk
from flowbutton.bridge.words import in_a_row, with_stop
from flowbutton.ui.main_window import MainWindow

TOLD = "tray_told"  # the fact that closing was explained


class Closing(QObject):
    """Decides whether the window closes or hides. The first time it hides, that is explained.

    Signals:
        quit_wanted: the program should end.
    """

    quit_wanted = Signal()

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        tray: TrayDesk,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._tray = tray
        self._messages = messages
        self.is_ending = False  # from now on every window closes
        window.closing = self._may_close

    def _may_close(self) -> bool:
        if self.is_ending:
            return True
        closes_to_tray = self._parts.core.settings.now.desktop.closes_to_tray
        if not (closes_to_tray and self._tray.is_there):
            if closes_to_tray and self._parts.core.settings.now.desktop.minimises:
                self._window.showMinimized()
                return False
            QTimer.singleShot(0, self.quit_wanted.emit)
            return True
        self._window.hide()
        self._explain()
        return False

    def _explain(self) -> None:
        facts = self._parts.core.facts
        if facts.get(TOLD):
            return
        facts.put(TOLD, "yes")
        title = self.tr("FlowButton is still running")
        text = self.tr("Its icon in the panel brings it back. To end it, choose Quit there.")
        if not self._tray.say(title, text):
            self._messages.tell_done(in_a_row(with_stop(title), text))
