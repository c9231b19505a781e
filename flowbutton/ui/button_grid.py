"""The grid of big buttons."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from flowbutton.bridge.button_filter import ButtonFilter, Choice
from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.press import Door
from flowbutton.domain.settings import TileSize
from flowbutton.ui.enter import is_enter
from flowbutton.ui.grid_intents import MenuIntent, PressIntent
from flowbutton.ui.grid_rows import GridRows
from flowbutton.ui.theme import Theme
from flowbutton.ui.tile_delegate import Drag
from flowbutton.ui.tile_view import TileView

_Index = QModelIndex | QPersistentModelIndex


class ButtonGrid(TileView):
    """Tiles of the same size, as many side by side as fit; one stop for the Tab key.

    Shows the buttons that its `filter` lets through, and behind them a tile that adds one.

    Signals:
        pressed_button: a tile was pressed. arg: the PressIntent.
        let_go: a tile that wants to be held was let go of too early. arg: the button id.
        undo_wanted: a press is to be taken back before it is sent. arg: the button id.
        add_wanted: a new button is wanted.
        menu_wanted: the menu of a tile is wanted. arg: the MenuIntent.
        pointed: the pointer or the focus is on a tile, a press may come. arg: the button id.
        typed: letters were typed that lead to no tile. arg: the text.
    """

    pressed_button = Signal(object)
    let_go = Signal(str)
    undo_wanted = Signal(str)
    add_wanted = Signal()
    menu_wanted = Signal(object)
    pointed = Signal(str)
    typed = Signal(str)

    def __init__(
        self, theme: Theme, filter_: ButtonFilter, size: TileSize, parent: QWidget | None = None
    ) -> None:
        adder = QCoreApplication.translate("ButtonGrid", "Add a button")
        rows = GridRows(filter_, adder)
        super().__init__(theme, rows, size, parent)
        rows.setParent(self)
        self.filter = filter_
        self._grid_rows = rows
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Buttons"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.holding = self._delegate.holding
        self.holding.grew.connect(self.viewport().update)
        self.holding.full.connect(self._on_holding_full)
        self.holding.let_go.connect(self._on_holding_let_go)
        self.entered.connect(self._on_entered)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def choose(self, choice: Choice) -> None:
        """Show these buttons only."""
        self.filter.choose(choice)

    def search(self, text: str) -> None:
        """Show what a search finds; while it does, no tile adds a button."""
        self.filter.search(text)
        self._grid_rows.show_adder(is_shown=not self.filter.is_searching)

    def show_drag(self, drag: Drag | None) -> None:
        """Show which tiles would take what is held over the window, None for nothing."""
        if drag != self._delegate.drag:
            self._delegate.drag = drag
            self.viewport().update()

    def current_button(self) -> str:
        """Return the id of the button that has the focus, "" when none has."""
        return self._button_of(self.currentIndex())

    def button_at(self, point: QPoint) -> str:
        """Return the id of the button at a point of the viewport, "" where there is none."""
        return self._button_of(self._tile_at(point))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) or event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                asks = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                if self._wants_hold(self.currentIndex()) and not asks:
                    self.holding.begin(self.currentIndex(), Door.KEYBOARD)
                else:
                    self._press(self.currentIndex(), Door.KEYBOARD, asks=asks)
            return
        self.holding.end()
        if event.key() == Qt.Key.Key_Escape:
            self._take_back(event)
            return
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.holding.end()
        super().keyReleaseEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.holding.end()
        super().focusOutEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self._tile_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._sink(QPersistentModelIndex(index))
            if self._wants_hold(index):
                self.holding.begin(index, Door.WINDOW)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        held = self.holding.index
        if held is not None and held != self._tile_at(event.position().toPoint()):
            self.holding.end()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        down = self._delegate.pressed
        self._sink(None)
        self.holding.end()
        point = event.position().toPoint()
        index = self._tile_at(point)
        if event.button() != Qt.MouseButton.LeftButton or down is None or down != index:
            return
        if self._wants_hold(index):
            return  # it was let go of too early
        if self._is_on_undo(index, point):
            self.undo_wanted.emit(self._button_of(index))
        else:
            self._press(index, Door.WINDOW)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second half of a double click for nothing: the first half has pressed."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            point = self.visualRect(index).center()
        else:
            point = event.pos()
            index = self._tile_at(point)
        at = self.viewport().mapToGlobal(point)
        self.menu_wanted.emit(MenuIntent(self._button_of(index), at))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.beat.begin(self.viewport(), event.region())
        super().paintEvent(event)
        self._delegate.beat.end()

    @override
    def selectionCommand(
        self, index: _Index, event: object = None
    ) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate  # only assistive technology selects

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._point_at(current)

    def _press(self, index: _Index, door: Door, *, asks: bool = False) -> None:
        if not index.isValid():
            return
        button = self._button_of(index)
        if button:
            self.pressed_button.emit(PressIntent(button, door, asks))
        else:
            self.add_wanted.emit()

    def _wants_hold(self, index: _Index) -> bool:
        """Return whether a press of the tile has to last; one that counts down is pressed."""
        row = index.data(OBJECT_ROLE) if index.isValid() else None
        return isinstance(row, TileRow) and row.wants_hold and row.armed_s <= 0

    def _take_back(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(OBJECT_ROLE)
        if isinstance(row, TileRow) and row.armed_s > 0:
            self.undo_wanted.emit(row.button.id)
        else:
            event.ignore()

    def _is_on_undo(self, index: _Index, point: QPoint) -> bool:
        row = index.data(OBJECT_ROLE)
        if not isinstance(row, TileRow) or row.armed_s <= 0:
            return False
        zones = self._delegate.metrics.zones(self.visualRect(index), self.layoutDirection())
        return zones.status.contains(point)

    def _tile_at(self, point: QPoint) -> QModelIndex:
        """Return the tile at a point; the gaps between tiles belong to none."""
        index = self.indexAt(point)
        tile = self._delegate.metrics.tile(self.visualRect(index))
        return index if tile.contains(point) else QModelIndex()

    def _sink(self, index: QPersistentModelIndex | None) -> None:
        self._delegate.pressed = index
        self.viewport().update()

    @staticmethod
    def _button_of(index: _Index) -> str:
        row = index.data(OBJECT_ROLE) if index.isValid() else None
        return row.button.id if isinstance(row, TileRow) else ""

    def _point_at(self, index: _Index) -> None:
        button = self._button_of(index)
        if button:
            self.pointed.emit(button)

    def _on_holding_full(self, index: QPersistentModelIndex, door: Door) -> None:
        self._sink(None)
        self.pressed_button.emit(PressIntent(self._button_of(index), door, is_held=True))

    def _on_holding_let_go(self, index: QPersistentModelIndex) -> None:
        self.let_go.emit(self._button_of(index))

    def _on_entered(self, index: QModelIndex) -> None:
        self._point_at(index)

    def _on_selection_changed(self) -> None:
        for index in self.selectionModel().selectedIndexes():
            self.clearSelection()
            self._press(index, Door.WINDOW)
