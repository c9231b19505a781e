"""Where the details of a run are shown: beside the log, as a page, or in a window of their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.app.windows import Opening, Windows
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.panel import Panel

WIDTH, HEIGHT = 560, 700


class DetailsPlace(QObject):
    """Shows one page at a time in the main window: beside the log where that is wide enough.

    While the main window is hidden, as when the tray asked, the page gets its own.
    """

    def __init__(self, window: MainWindow, windows: Windows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._windows = windows
        self._panel: Panel | None = None
        self._before: QWidget | None = None  # what had the focus
        self._is_beside = False
        window.installEventFilter(self)

    @property
    def panel(self) -> Panel | None:
        """The page in the main window."""
        return self._panel

    def open(self, panel: Panel, title: str) -> None:
        """Show a page; the one before it in the main window is closed."""
        if not self._window.isVisible():
            self._windows.open(panel, Opening(title, "details", WIDTH, HEIGHT, is_modal=False))
            return
        if self._panel is not None:
            self._panel.closed.emit()
        self._before = self._window.focusWidget()
        self._panel = panel
        panel.setObjectName("details")
        panel.closed.connect(self._on_panel_closed)
        self._show()

    def bring_to_front(self, panel: Panel) -> None:
        """Show a page that is open already."""
        if panel is self._panel:
            self._show()
        panel.window().activateWindow()

    def _show(self) -> None:
        panel = self._panel
        if panel is None:
            return
        self._take_out(panel)
        self._is_beside = self._fits
        if self._is_beside:
            self._window.show_buttons()
            self._window.side.put(panel)
        else:
            self._window.show_page(panel)
            panel.show()
        panel.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, panel: Panel) -> None:
        self._window.side.take()
        if self._window.pages.indexOf(panel) >= 0:
            self._window.pages.removeWidget(panel)
            panel.setParent(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._panel is not None:
            is_seen = self._window.shows_buttons or self._panel.isVisible()
            if is_seen and self._fits != self._is_beside:
                self._show()
        return super().eventFilter(watched, event)

    @property
    def _fits(self) -> bool:
        return self._window.side.fits(self._window.width())

    @Slot()
    def _on_panel_closed(self) -> None:
        panel, self._panel = self._panel, None
        if panel is None:
            return
        was_page = self._window.pages.currentWidget() is panel
        self._take_out(panel)
        panel.deleteLater()
        if was_page:
            self._window.show_buttons()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
