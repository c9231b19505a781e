"""Edit mode of the grid: select, drag, and the same by keys; nothing runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QModelIndex, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from typing_extensions import override

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.ui.button_grid import ButtonGrid
from flowbutton.ui.edit_veil import EditVeil
from flowbutton.ui.enter import is_enter
from flowbutton.ui.theme import Theme

_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MOVES = {
    Qt.Key.Key_Left: QAbstractItemView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: QAbstractItemView.CursorAction.MoveRight,
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
}


@dataclass(frozen=True, slots=True)
class Dropped:
    """Buttons were dropped: before another one of the grid, "" for behind the last."""

    ids: tuple[str, ...]
    before: str


class GridEditing(QObject):
    """Stands between the grid and its mouse and keys while the mode is on.

    Signals:
        selected: others are selected. arg: tuple of ids, in the order of the grid.
        dropped: something was dragged within the grid. arg: the Dropped.
        dragged_out: something is held, or dropped, elsewhere. args: the QPoint on the screen.
        shifted: what is selected is to move by some places. arg: how many.
        edit_wanted, copy_wanted, delete_wanted: by a key or a double click.
        left: the mode is to end.
    """

    selected = Signal(object)
    dropped = Signal(object)
    dragged_out = Signal(QPoint)
    shifted = Signal(int)
    edit_wanted = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, grid: ButtonGrid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._viewport = grid.viewport()  # not asked for while the grid goes
        self.veil = EditVeil(theme, grid)
        self.is_on = False
        self._ids: set[str] = set()
        self._awaited: frozenset[str] = frozenset()
        self._anchor = ""
        self._start: QPoint | None = None
        self._is_dragging = False
        self._before = ""
        grid.verticalScrollBar().valueChanged.connect(self._show)
        rows = grid.model()
        rows.rowsInserted.connect(self._on_rows_inserted)
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.dataChanged, rows.layoutChanged):
            changed.connect(self._show)

    def turn(self, *, on: bool) -> None:
        """Begin or end the mode."""
        if on != self.is_on:
            self.is_on = on
            act = QObject.installEventFilter if on else QObject.removeEventFilter
            for watched in (self._grid, self._grid.viewport()):
                act(watched, self)
            self.veil.setVisible(on)
            self._select(set())
            self._show()

    @property
    def ids(self) -> tuple[str, ...]:
        """What is selected, or else has the focus, in the order of the grid."""
        chosen = self._ids or {self._grid.current_button()}
        return tuple(one for one in self.order() if one in chosen)

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """What is selected, in the order of the grid."""
        return tuple(one for one in self.order() if one in self._ids)

    def order(self) -> list[str]:
        """Return the ids that are shown."""
        rows = self._grid.filter
        return [_id(rows.index(at, 0)) for at in range(rows.rowCount())]

    def take(self, button_id: str) -> None:
        """Select or deselect a button."""
        self._select(self._ids ^ {button_id})

    @Slot(object)
    def await_copies(self, ids: frozenset[str]) -> None:
        """Go to these buttons and select them once they are there, if the mode is on."""
        self._awaited = ids if self.is_on else frozenset()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._viewport and isinstance(event, QMouseEvent):
            return event.type() in _MOUSE and self._mouse(event)
        if watched is self._grid and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._key(event)
        if event.type() == QEvent.Type.Resize:
            self._show()
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                if event.button() != Qt.MouseButton.LeftButton:
                    return False
                self._begin(point, event.modifiers())
            case QEvent.Type.MouseMove:
                self._drag(point)
            case QEvent.Type.MouseButtonRelease:
                self._drop(point)
            case _:
                self.edit_wanted.emit()
        return True

    def _begin(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        index = self._grid.indexAt(point)
        one = _id(index)
        self._start = point if one else None
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        if not one:
            self._select(set())
            return
        self._grid.setCurrentIndex(index)
        if modifiers & _SHIFT and self._anchor in self.order():
            self._select_to(one)
            return
        self._anchor = one
        if modifiers & _CTRL:
            self.take(one)
        elif one not in self._ids:
            self._select({one})

    def _drag(self, point: QPoint) -> None:
        if self._start is None or not self._ids:
            return
        far = (point - self._start).manhattanLength() >= QApplication.startDragDistance()
        self._is_dragging = self._is_dragging or far
        if self._is_dragging:
            self.veil.show_line(self._line_at(point))

    def _drop(self, point: QPoint) -> None:
        was, self._is_dragging, self._start = self._is_dragging, False, None
        self.veil.show_line(None)
        if not was:
            return
        if self._grid.viewport().rect().contains(point):
            self._line_at(point)
            self.dropped.emit(Dropped(self.ids, self._before))
        else:
            self.dragged_out.emit(self._grid.viewport().mapToGlobal(point))

    def _line_at(self, point: QPoint) -> QLineF | None:
        """Return the line between two tiles that is nearest, and remember what is behind it."""
        order = self.order()
        index = self._grid.indexAt(point)
        one = _id(index)
        if not self._grid.viewport().rect().contains(point):
            return None
        if not one:
            index, one = self._grid.model().index(len(order) - 1, 0), order[-1]
            point = self._grid.visualRect(index).bottomRight()
        cell = self._grid.visualRect(index)
        is_list = self._grid.columns == 1
        behind = point.y() > cell.center().y() if is_list else point.x() > cell.center().x()
        first = behind if is_list else behind != self._grid.isRightToLeft()
        at = order.index(one) + (1 if first else 0)
        self._before = order[at] if at < len(order) else ""
        cell.translate(self._grid.viewport().pos())
        if is_list:
            y = cell.bottom() if behind else cell.top()
            return QLineF(cell.left() + 4, y, cell.right() - 4, y)
        x = cell.right() if behind else cell.left()
        return QLineF(x, cell.top() + 4, x, cell.bottom() - 4)

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._grid.isRightToLeft():
            steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        steps |= {Qt.Key.Key_Up: -self._grid.columns, Qt.Key.Key_Down: self._grid.columns}
        is_both = modifiers & _CTRL and modifiers & _SHIFT
        if key in steps and (is_both or modifiers & Qt.KeyboardModifier.AltModifier):
            self.shifted.emit(steps[Qt.Key(key)])
            return True
        if key in _MOVES and modifiers & _SHIFT:
            self._extend(_MOVES[Qt.Key(key)])
            return True
        act = self._act(Qt.Key.Key_Return if is_enter(event) else Qt.Key(key), modifiers)
        if act is not None:
            act()
        return act is not None

    def _act(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[], object] | None:
        """Return what a key does in this mode, None for what it always does."""
        plain: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: self._on_space,
            Qt.Key.Key_Return: self.edit_wanted.emit,
            Qt.Key.Key_Delete: self.delete_wanted.emit,
            Qt.Key.Key_Escape: self._escape,
        }
        with_ctrl: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_A: self._on_all,
            Qt.Key.Key_D: self.copy_wanted.emit,
        }
        return (plain | with_ctrl if modifiers & _CTRL else plain).get(key)

    def _extend(self, move: QAbstractItemView.CursorAction) -> None:
        """Go on by a key, and select all from where that began."""
        if not self._ids:
            self._anchor = self._grid.current_button()
        index = self._grid.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        if not _id(index):  # the tile that adds a button
            index = self._grid.model().index(len(self.order()) - 1, 0)
        self._grid.setCurrentIndex(index)
        self._select_to(_id(index))

    def _select_to(self, one: str) -> None:
        """Select all from the anchor to a button."""
        order = self.order()
        low, high = sorted((order.index(self._anchor), order.index(one)))
        self._select(set(order[low : high + 1]))

    def _on_space(self) -> None:
        self.take(self._grid.current_button())

    def _on_all(self) -> None:
        self._select(set(self.order()))

    def _escape(self) -> None:
        if self._is_dragging or self._ids:
            self._start, self._is_dragging = None, False
            self.veil.show_line(None)
            self._select(set())
        else:
            self.left.emit()

    def _on_rows_inserted(self) -> None:
        order = self.order()
        if self._awaited and self._awaited <= set(order):
            ids, self._awaited = set(self._awaited), frozenset()
            first = min(order.index(one) for one in ids)
            self._anchor = order[first]
            self._grid.setCurrentIndex(self._grid.model().index(first, 0))
            self._select(ids)

    def _select(self, ids: set[str]) -> None:
        self._ids = ids - {""}
        self._show()
        self.selected.emit(tuple(one for one in self.order() if one in self._ids))

    def _show(self) -> None:
        if self.is_on:
            self.veil.setGeometry(self._grid.rect())
            self.veil.raise_()
            self._ids &= set(self.order())
            self.veil.show_selected(self._tiles)

    def _tiles(self) -> list[QRect]:
        """Return where the selected tiles are now."""
        rows = self._grid.model()
        chosen = [at for at, one in enumerate(self.order()) if one in self._ids]
        return [self._grid.tile_rect(rows.index(at, 0)) for at in chosen]


def _id(index: QModelIndex) -> str:
    row = index.data(OBJECT_ROLE) if index.isValid() else None
    return row.button.id if isinstance(row, TileRow) else ""
