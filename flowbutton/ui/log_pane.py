"""The pane with the status log."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.log_filter import RunFilter
from flowbutton.bridge.log_model import RunModel
from flowbutton.ui.log_header import LogHeader
from flowbutton.ui.log_menu import LogMenu
from flowbutton.ui.log_table import LogTable
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_ROWS = 4  # seen at first
_NO_MOST = 16_777_215  # Qt's own "as high as you like"


class LogPane(QWidget):
    """Rows of runs below a header with chips; can be folded down to the header.

    Signals:
        details_wanted: everything about a run is wanted. arg: the Run.
        open_wanted: the run's page at the service is wanted. arg: the Run.
        receipt_wanted: the receipt of a run is to be copied. arg: the Run.
        again_wanted: a button is to be run again with these inputs. arg: the Run.
        stop_wanted: a run is to be waited for no longer. arg: the Run.
        cancel_wanted: the service is to stop a run, after a question. arg: the Run.
        hide_wanted: a run is to be left out of the log. arg: the Run.
        export_wanted: the runs that are shown are to be saved to a file.
        older_wanted: the end of the rows is in sight.
        folded: the pane was folded or unfolded. arg: whether it is folded.
    """

    details_wanted = Signal(object)
    open_wanted = Signal(object)
    receipt_wanted = Signal(object)
    again_wanted = Signal(object)
    stop_wanted = Signal(object)
    cancel_wanted = Signal(object)
    hide_wanted = Signal(object)
    export_wanted = Signal()
    older_wanted = Signal()
    folded = Signal(bool)

    def __init__(self, theme: Theme, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.filter = RunFilter(model, self)
        self.header = LogHeader(theme)
        self.search = QLineEdit()
        self.search.setObjectName("filter")
        self.search.setPlaceholderText(self.tr("Name, state or message"))
        self.search.setAccessibleName(self.tr("Filter the status log"))
        self.table = LogTable(theme, self.filter)
        self._search_row = QWidget()
        inset = QVBoxLayout(self._search_row)
        inset.setContentsMargins(16, 0, 16, 8)
        inset.addWidget(self.search)
        self._search_row.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self._search_row)
        rows.addWidget(self.table, 1)
        self._connect()
        theme.changed.connect(self.update)
        self.header.show_counts(model.counts)
        model.counts_changed.connect(self.header.show_counts)

    def _connect(self) -> None:
        self.header.chosen.connect(self.filter.choose)
        self.header.filter_toggled.connect(self._on_header_filter_toggled)
        self.header.export_wanted.connect(self.export_wanted)
        self.header.fold_wanted.connect(self._on_header_fold_wanted)
        self.search.textChanged.connect(self.filter.search)
        self.table.details_wanted.connect(self.details_wanted)
        self.table.open_wanted.connect(self.open_wanted)
        self.table.menu_wanted.connect(self._on_table_menu_wanted)
        self.table.older_wanted.connect(self.older_wanted)

    @property
    def is_folded(self) -> bool:
        """Whether only the header is shown."""
        return self.table.isHidden()

    def fold(self, is_folded: bool) -> None:
        """Show the header only, or the rows too."""
        if is_folded == self.is_folded:
            return
        self.table.setVisible(not is_folded)
        self.header.show_folded(is_folded=is_folded)
        self.setMaximumHeight(self.header.sizeHint().height() if is_folded else _NO_MOST)
        self.folded.emit(is_folded)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the room of four rows."""
        height = self.header.sizeHint().height() + _ROWS * self.table.row_height
        return QSize(super().sizeHint().width(), height)

    def focus_log(self) -> None:
        """Unfold the pane and go to its rows."""
        self.fold(is_folded=False)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.filter.index(0, 0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def menu(self) -> LogMenu | None:
        """Return the menu of the current run, None when there is no such run."""
        run = self.table.current_run()
        if run is None:
            return None
        menu = LogMenu(self._theme, run, self)
        menu.offer("info", self.tr("Details"), self.details_wanted.emit)
        if run.run_url:
            menu.offer("external", self.tr("Open run"), self.open_wanted.emit)
        if run.is_open and run.state.is_followed:
            menu.offer("eye-off", self.tr("Stop waiting"), self.stop_wanted.emit)
            menu.offer("square", self.tr("Cancel the run…"), self.cancel_wanted.emit)
        if run.button:
            menu.offer("undo", self.tr("Run again…"), self.again_wanted.emit)
        menu.offer("copy", self.tr("Copy receipt"), self.receipt_wanted.emit)
        menu.addSeparator()
        menu.offer("eye-off", self.tr("Hide"), self.hide_wanted.emit)
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.header.filter_button.isChecked():
            self.header.filter_button.setChecked(False)
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.color(Token.LINE)
        painter.fillRect(self.rect(), self._theme.color(Token.SURFACE))
        painter.fillRect(0, self.table.y() - 1, self.width(), 1, line)

    def _on_header_filter_toggled(self, is_wanted: bool) -> None:
        self._search_row.setVisible(is_wanted)
        if is_wanted:
            self.fold(is_folded=False)
            self.search.setFocus()
        else:
            self.search.clear()

    def _on_header_fold_wanted(self) -> None:
        self.fold(not self.is_folded)

    def _on_table_menu_wanted(self, at: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)
