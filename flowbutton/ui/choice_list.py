"""The list of what a person may make a button of."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.flow import Choice
from flowbutton.ui.choice_delegate import ChoiceDelegate
from flowbutton.ui.enter import is_enter
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.panel import BAR
from flowbutton.ui.theme import Theme


class ChoiceList(QListView):
    """Shows a ChoiceModel; one choice is selected at a time.

    Its scroll bar stands beside the rows, in the edge of the page.

    Signals:
        chosen: another choice is selected. arg: the Choice, or None.
        taken: a choice that can be pressed was double-clicked, or Enter was pressed on it.
            arg: the Choice.
    """

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, theme: Theme, model: ChoiceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._choices = model
        self.setItemDelegate(ChoiceDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Flows"))
        self.setStyleSheet("QListView { background: transparent; }")
        self.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)
        self._on_bar_range_changed(0, 0)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self._on_theme_changed)

    def choice(self) -> Choice | None:
        """Return the selected choice."""
        rows = self.selectionModel().selectedIndexes()
        row = rows[0].data(OBJECT_ROLE) if rows else None
        return row if isinstance(row, Choice) else None

    def select_first(self) -> None:
        """Select the first choice that can be pressed, when nothing is selected."""
        row = self._choices.first_row()
        if self.choice() is None and row >= 0:
            self.select(self._choices.index(row))

    def select(self, index: QModelIndex) -> None:
        """Select a row."""
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, how)

    @override
    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]  # QItemSelection both
        self.chosen.emit(self.choice())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._take(self.choice())

    def _on_bar_range_changed(self, least: int, most: int) -> None:
        gap = 0 if most > least else BAR
        self.setViewportMargins(reading_margins(self, 0, 0, gap, 0))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._take(index.data(OBJECT_ROLE))

    def _take(self, row: object) -> None:
        if isinstance(row, Choice) and row.can_press:
            self.taken.emit(row)

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
