"""Windows of their own for pages: opened in front of the main window, and kept while open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from flowbutton.ui.panel import Panel, PanelDialog
from flowbutton.ui.theme import Theme

_BESIDE = 16  # for its frame
_AROUND = 80  # for a title bar, and so that it is seen to be a window


@dataclass(frozen=True, slots=True)
class Opening:
    """How a page is opened: the window's title, its own name, its size at 100 %.

    It grows with the text, but never beyond the screen.
    With `most` it grows with what it shows up to that height, as far as the screen has room.
    `is_modal` holds up the main window meanwhile: for what begins something that cannot be taken
    back, and nothing else.
    """

    title: str
    name: str
    width: int
    height: int
    is_modal: bool = True
    most: int = 0


class Windows(QObject):
    """Opens pages. One without a parent, while the main window is hidden, lives by this alone."""

    def __init__(self, theme: Theme, main: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._main = main
        self._open: list[PanelDialog] = []

    def open(self, panel: Panel, opening: Opening) -> PanelDialog:
        """Show a page in a window of its own, and return that."""
        front = self._main if self._main.isVisible() and _is_in_front() else None
        dialog = PanelDialog(opening.title, panel, front)
        dialog.setObjectName(opening.name)
        room = self._main.screen().availableSize() - QSize(_BESIDE, _AROUND)
        scaled = self._theme.scaled
        dialog.resize(QSize(scaled(opening.width), scaled(opening.height)).boundedTo(room))
        if opening.most:
            dialog.grow_up_to(min(scaled(opening.most), room.height()))
        dialog.finished.connect(self._on_dialog_finished)
        self._open.append(dialog)
        if opening.is_modal:
            dialog.open()
        else:
            dialog.show()
        if front is None:  # asked for from the tray, an icon or a key: nothing else is wanted
            dialog.raise_()
            dialog.activateWindow()
        return dialog

    def bring(self, name: str) -> bool:
        """Bring an open window to the front; return whether there is one of this name."""
        found = [dialog for dialog in self._open if dialog.objectName() == name]
        for dialog in found:
            dialog.raise_()
            dialog.activateWindow()
        return bool(found)

    @Slot()
    def _on_dialog_finished(self) -> None:
        """Let go of a window, but not before whoever closed it has said why."""
        gone = self.sender()
        QTimer.singleShot(0, partial(self._forget, gone))

    def _forget(self, gone: QObject) -> None:
        self._open = [dialog for dialog in self._open if dialog is not gone]


def _is_in_front() -> bool:
    """Return whether the person is looking at one of the program's windows."""
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
