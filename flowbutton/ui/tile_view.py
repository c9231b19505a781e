"""Tiles side by side that fill the width of their view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from flowbutton.domain.settings import TileSize
from flowbutton.ui.grid_walk import Way, walk
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.own_viewport import use_own_viewport
from flowbutton.ui.theme import Theme
from flowbutton.ui.tile_delegate import TileDelegate
from flowbutton.ui.tile_zones import GAP, tile_metrics

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
MARGIN = 16
_LEAST = 80
_SIDE = MARGIN - GAP // 2  # beside the gap that each tile has around it
_WAYS = {
    _Move.MoveUp: Way.UP,
    _Move.MoveDown: Way.DOWN,
    _Move.MoveHome: Way.HOME,
    _Move.MoveEnd: Way.END,
    _Move.MovePageUp: Way.PAGE_UP,
    _Move.MovePageDown: Way.PAGE_DOWN,
}


class TileView(QListView):
    """As many tiles of one size side by side as fit; the arrow keys go in two dimensions."""

    def __init__(
        self,
        theme: Theme,
        rows: QAbstractItemModel,
        size: TileSize,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        use_own_viewport(self)
        self._theme = theme
        self._rows = rows
        self._size = size
        self._delegate = TileDelegate(theme, size, self)
        self._big_height = tile_metrics(theme, TileSize.BIG).height
        self._set_up()
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            changed.connect(self._on_rows_changed)
        theme.changed.connect(self._on_theme_changed)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self._leave_edges(scrolls=False)
        self.viewport().setAutoFillBackground(False)

    @property
    def columns(self) -> int:
        """How many tiles are side by side."""
        return self._delegate.metrics.columns(self.viewport().width())

    def tile_rect(self, index: QModelIndex) -> QRect:
        """Return where the tile of an index is, without the gap around it."""
        tile = QRect(self._delegate.metrics.tile(self.visualRect(index)))
        return tile.translated(self.viewport().pos())

    def set_size(self, size: TileSize) -> None:
        """Show the tiles larger or smaller, or as a list."""
        self._size = size
        self._on_theme_changed()

    @override
    def dataChanged(self, topLeft: _Index, bottomRight: _Index, roles: Sequence[int] = ()) -> None:
        """Paint the tiles among these that are to be seen.

        QListView would lay out and paint all of them, but no tile has another size by what it says.
        """
        for row in self._rows_seen(topLeft.row(), bottomRight.row()):
            index = self._rows.index(row, 0)
            super(QListView, self).dataChanged(index, index, roles)

    @override
    def minimumSizeHint(self) -> QSize:
        """Leave the tiles more than a strip, however large the text of what is around them."""
        return QSize(1, self._theme.scaled(_LEAST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()  # first: a layout that is already pending is not put off by 100 ms
        super().resizeEvent(event)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._rows.rowCount()
        if not count:
            return QModelIndex()
        current = self.currentIndex()
        at = current.row() if current.isValid() else -1
        lines = max(1, self.viewport().height() // self._delegate.cell.height())
        to = walk(self._way(cursorAction), at, count, self.columns, lines)
        return self._rows.index(to, 0)

    def _rows_seen(self, first: int, last: int) -> range:
        """Return the rows from `first` to `last` whose tiles are in the viewport."""
        height = self._delegate.cell.height()
        top = self.verticalScrollBar().value()
        begin = top // height * self.columns
        end = ((top + self.viewport().height()) // height + 1) * self.columns
        return range(max(first, begin), min(last + 1, end))

    def _leave_edges(self, *, scrolls: bool) -> None:
        """Leave the edges of the window free; a scroll bar stands in one of them.

        So no tile moves when the bar comes or goes: the tiles end where they end without one.
        """
        end = _SIDE - GAP // 3
        if scrolls:
            end -= self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(reading_margins(self, _SIDE, 0, end, _SIDE))

    def _fit(self) -> None:
        """Give the tiles the width there is, and show the scroll bar only when it is needed.

        QListView itself keeps the bar's place free also when none is shown.
        """
        width = self.width() - 2 * _SIDE + GAP // 3
        height = self.height() - _SIDE
        self._be_whole(height)
        metrics = self._delegate.metrics
        scrolls = metrics.whole_height(self._rows.rowCount(), width) > height
        policy = Qt.ScrollBarPolicy
        self._leave_edges(scrolls=scrolls)
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        cell = metrics.cell(width)
        if cell != self._delegate.cell:
            self._delegate.cell = cell
            self.scheduleDelayedItemsLayout()

    def _be_whole(self, height: int) -> None:
        """Show big tiles as medium ones where not even one of them could be seen whole."""
        is_low = self._size is TileSize.BIG and self._big_height > height
        size = TileSize.MEDIUM if is_low else self._size
        if size is not self._delegate.metrics.size:
            self._delegate.set_size(size)

    def _way(self, move: QAbstractItemView.CursorAction) -> Way:
        """Return the way of a move; left and right change sides with the script."""
        if move in _WAYS:
            return _WAYS[move]
        forward = move in {_Move.MoveRight, _Move.MoveNext}
        sideways = move in {_Move.MoveLeft, _Move.MoveRight}
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward = not forward
        return Way.RIGHT if forward else Way.LEFT

    def _on_rows_changed(self) -> None:
        self._fit()

    def _on_theme_changed(self) -> None:
        self._delegate.set_size(self._size)
        self._big_height = tile_metrics(self._theme, TileSize.BIG).height
        self._fit()
        self.viewport().update()
