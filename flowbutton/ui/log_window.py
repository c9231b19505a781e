"""The status log in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.log_pane import LogPane

_SIZE = QSize(820, 420)
_PARTS = 2  # of the splitter: the buttons, and the log while it is below them


class _LogWindow(QWidget):
    """A window around the log.

    Signals:
        closing: the person closed it.
    """

    closing = Signal()

    def __init__(self, pane: LogPane, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("log_window")
        self.setWindowTitle(self.tr("Status log"))
        self.setWindowIcon(owner.windowIcon())
        self.resize(_SIZE)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(pane)
        pane.show()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closing.emit()


class LogDock(QObject):
    """Moves the log between its place below the buttons and a window of its own."""

    def __init__(self, split: QSplitter, pane: LogPane) -> None:
        super().__init__(split)
        self._split = split
        self._pane = pane
        self._sizes = split.sizes()
        self._window: _LogWindow | None = None
        self._given = 0
        pane.look_changed.connect(self.follow)
        pane.header.filter_toggled.connect(self._on_filter_toggled)

    @property
    def is_apart(self) -> bool:
        """Whether the log is in a window of its own."""
        return self._window is not None

    def follow(self) -> None:
        """Move the log to where its look wants it."""
        if self._pane.look.is_apart and self._window is None:
            self._pane.fold(is_folded=False)
            self._sizes = self._split.sizes()
            self._window = _LogWindow(self._pane, self._split.window())
            self._window.closing.connect(self._pane.put_back)
            self._pane.header.fold_button.hide()
            self._window.show()
            self._pane.renew_inks()
        elif not self._pane.look.is_apart and self._window is not None:
            window, self._window = self._window, None
            self._split.addWidget(self._pane)
            self._pane.show()
            self._pane.header.fold_button.show()
            self._split.setSizes(self._sizes)
            self._pane.renew_inks()
            window.hide()
            window.deleteLater()

    def _above(self) -> list[QWidget]:
        """Return what is above the log."""
        parts = [self._split.widget(number) for number in range(self._split.count())]
        return [part for part in parts if part is not None and part is not self._pane]

    def _on_filter_toggled(self, is_wanted: bool) -> None:
        """Have the buttons give the row that narrows the log its room, and take it back."""
        sizes = self._split.sizes()
        if self.is_apart or self._pane.is_folded or len(sizes) < _PARTS:
            return
        above, log = sizes
        if is_wanted:
            least = max(part.minimumSizeHint().height() for part in self._above())
            self._given = max(0, min(self._pane.bar.sizeHint().height(), above - least))
        by, self._given = (self._given, self._given) if is_wanted else (-self._given, 0)
        self._split.setSizes([above - by, log + by])
