"""The rows of the status log."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from flowbutton.bridge.log_filter import RunFilter
from flowbutton.bridge.log_text import Column
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.run import Run
from flowbutton.ui.enter import is_enter
from flowbutton.ui.fonts import Type
from flowbutton.ui.log_columns import has_older, widths_of
from flowbutton.ui.log_delegate import LogDelegate
from flowbutton.ui.log_heading import LogHeading
from flowbutton.ui.log_look import LogLook
from flowbutton.ui.own_viewport import use_own_viewport
from flowbutton.ui.row_toggles import RowToggles
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class LogTable(QTableView):
    """Runs as rows, newest first; a row is chosen as a whole.

    Signals:
        details_wanted: everything about a run is wanted. arg: the Run.
        open_wanted: the run's page at the service is wanted. arg: the Run.
        menu_wanted: the menu of the current run is wanted. arg: the QPoint on the screen.
        older_wanted: the end is in sight, older runs may be wanted.
        look_wanted: another order is wanted, by a click on a heading. arg: the LogLook.
    """

    details_wanted = Signal(object)
    open_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    older_wanted = Signal()
    look_wanted = Signal(object)

    def __init__(self, theme: Theme, filter_: RunFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        use_own_viewport(self)
        self._theme = theme
        self._filter = filter_
        self._delegate = LogDelegate(theme, self)
        self.setHorizontalHeader(LogHeading(theme))  # first: it forgets the row with a reset, too
        self.setModel(filter_)
        self._look = LogLook()
        self._kept = ""  # the press that had the focus before another choice is shown
        filter_.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        filter_.modelReset.connect(self._on_reset)
        self._is_older = False
        for changed in (filter_.rowsInserted, filter_.rowsRemoved, filter_.modelReset):
            changed.connect(self._on_rows_changed)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.entered.connect(self._on_entered)
        self.doubleClicked.connect(self._on_double_clicked)
        self.clicked.connect(self._on_clicked)
        RowToggles(self).toggled.connect(self._on_row_toggled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._on_rows_changed()

    def _set_up(self) -> None:
        self.setObjectName("log")
        self.setAccessibleName(self.tr("Status log"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().sectionClicked.connect(self._on_heading_clicked)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def row_height(self) -> int:
        """The height of a row."""
        return self._delegate.row_height

    def show_look(self, look: LogLook) -> None:
        """Show other columns, another order, headings or none."""
        self._look = look
        ways = Qt.SortOrder
        way = ways.DescendingOrder if look.is_descending else ways.AscendingOrder
        self._filter.sort(look.column, way)
        self.horizontalHeader().setSortIndicator(look.column, way)
        self._fit()

    def current_run(self) -> Run | None:
        """Return the run of the row with the focus."""
        return self._run_of(self.currentIndex())

    def take_focus_of(self, press_id: str) -> None:
        """Go to the row of a press, if it is shown."""
        row = self._filter.row_of(press_id)
        if row >= 0:
            self.setCurrentIndex(self._filter.index(row, 0))

    def _on_about_to_be_reset(self) -> None:
        run = self.current_run()
        self._kept = run.press_id if run is not None else ""

    def _on_reset(self) -> None:
        if self._kept:
            self.take_focus_of(self._kept)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        run = self.current_run()
        if is_enter(event) and run is not None:
            if not event.isAutoRepeat():
                self.details_wanted.emit(run)
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.visualRect(self.currentIndex()).center()
        else:
            point = event.pos()
            self.setCurrentIndex(self.indexAt(point))
        if self.current_run() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._hover(index.row())
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if self._is_link(index) else Qt.CursorShape.ArrowCursor)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.floor = self.viewport().height()
        self._delegate.beat.begin(self.viewport(), event.region())
        super().paintEvent(event)
        self._delegate.beat.end()
        if self._filter.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setFont(self._theme.font(Type.BODY))
            painter.setPen(self._theme.color(Token.SOFT))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), int(flags), self._nothing())
        elif self.hasFocus() and self.currentIndex().isValid():
            self._paint_focus()

    def _paint_focus(self) -> None:
        """Frame the current row as a whole: the keyboard chooses rows, not cells."""
        cell = self.visualRect(self.currentIndex())
        painter = QPainter(self.viewport())
        painter.setPen(self._theme.focus_pen())
        painter.drawRect(1, cell.top() + 1, self.viewport().width() - 2, cell.height() - 2)

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _nothing(self) -> str:
        if self._filter.narrows:
            return self.tr("No run is like that")
        return self.tr("Runs you start appear here")

    def _fit(self) -> None:
        """Give each column its width, and leave the headings out where no row would be left."""
        heading = self.horizontalHeader()
        least = heading.sizeHint().height() + self.row_height
        heading.setVisible(self._look.has_headings and self.height() >= least)
        width, hidden = self.viewport().width(), self._look.hidden
        widths = widths_of(self._theme, width, hidden, is_older=self._is_older)
        for column in Column:
            self.setColumnHidden(column, column not in widths)
            self.setColumnWidth(column, widths.get(column, 1))
        self._delegate.first = next(iter(widths), Column.TIME)

    def _on_rows_changed(self) -> None:
        """Make room for days once there are others than today."""
        is_older = has_older(self._filter, self._filter.now, self._look.column)
        if is_older != self._is_older:
            self._is_older = is_older
            self._fit()

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _is_link(self, index: QModelIndex) -> bool:
        run = self._run_of(index)
        return run is not None and bool(run.run_url) and index.column() == Column.OPEN

    @staticmethod
    def _run_of(index: QModelIndex) -> Run | None:
        run = index.data(OBJECT_ROLE) if index.isValid() else None
        return run if isinstance(run, Run) else None

    def _on_entered(self, index: QModelIndex) -> None:
        self._hover(index.row())

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._is_link(index):
            self.open_wanted.emit(self._run_of(index))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        run = self._run_of(index)
        if run is not None and not self._is_link(index):
            self.details_wanted.emit(run)

    def _on_row_toggled(self, index: QModelIndex) -> None:
        run = self._run_of(index)
        if run is not None:
            self.details_wanted.emit(run)

    def _on_heading_clicked(self, section: int) -> None:
        column = Column(section)
        is_descending = not self._look.is_descending
        if column is not self._look.column:
            is_descending = column in {Column.TIME, Column.DURATION}
        look = replace(self._look, column=column, is_descending=is_descending)
        self.look_wanted.emit(look)

    def _on_scrolled(self, value: int) -> None:
        if value > 0 and value == self.verticalScrollBar().maximum():
            self.older_wanted.emit()

    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self._fit()
        self.viewport().update()
