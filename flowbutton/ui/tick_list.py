"""A list of things to tick."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import at_start, by_its_own_letters
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_Index = QModelIndex | QPersistentModelIndex
_BOX = 16
_GAP = 9
_PAD = 6
_MOST_ROWS = 6


class TickList(QListWidget):
    """Things to tick, by a click anywhere on their row or by Space.

    Its dynamic property `wrong` draws its edge as a mistake.

    Signals:
        left: the focus went elsewhere.
    """

    left = Signal()

    def __init__(self, theme: Theme, texts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setItemDelegate(_TickDelegate(theme, self))
        self.setMouseTracking(True)
        for text in texts:
            item = QListWidgetItem(text, self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def ticked(self) -> list[str]:
        """Return what is ticked, in the order of the list."""
        return [item.text() for item in self._items() if _is_ticked(item)]

    def tick(self, texts: object) -> None:
        """Tick these, and none else."""
        wanted = texts if isinstance(texts, list | tuple) else ()
        for item in self._items():
            is_wanted = item.text() in wanted
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)

    def ticked_rows(self) -> list[int]:
        """Return the numbers of the rows that are ticked."""
        return [row for row, item in enumerate(self._items()) if _is_ticked(item)]

    def tick_rows(self, rows: Collection[int]) -> None:
        """Tick the rows with these numbers, and no others."""
        for row, item in enumerate(self._items()):
            is_wanted = row in rows
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _on_theme_changed(self) -> None:
        line, soft, accent, bad = (
            self._theme.color(token).name()
            for token in (Token.LINE, Token.SOFT, Token.ACCENT, Token.BAD)
        )
        sides = "border: 3px" if self._theme.is_contrast_high else "border-bottom: 2px"
        inside = "padding: 1px" if self._theme.is_contrast_high else "padding-bottom: 2px"
        self.setStyleSheet(
            f"QListWidget {{ border: 1px solid {line}; border-bottom-color: {soft};"
            " border-radius: 6px; padding: 3px; }"
            f'QListWidget[wrong="true"] {{ border: 1px solid {bad}; }}'
            f"QListWidget:focus {{ {sides} solid {accent}; {inside}; }}"
        )
        rows = max(1, min(_MOST_ROWS, self.count()))
        self.setFixedHeight(rows * _row_height(self._theme) + 10)
        self.scheduleDelayedItemsLayout()


class _TickDelegate(QStyledItemDelegate):
    """Paints a box, its tick and a text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _row_height(self._theme))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_its_own_letters(painter)
        state = option.state
        if state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver):
            has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
            has_ring = has_focus and self._theme.is_contrast_high
            painter.setPen(self._theme.focus_pen() if has_ring else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.HOVER))
            painter.drawRoundedRect(QRectF(option.rect), 4, 4)
        inside = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        side = self._theme.scaled(_BOX)
        box = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        text = inside.adjusted(side + _GAP, 0, 0, 0)
        self._paint_box(painter, QStyle.visualRect(option.direction, inside, box), index)
        font = self._theme.font(Type.BODY)
        painter.setFont(font)
        painter.setPen(self._theme.color(Token.INK))
        words = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, text.width()
        )
        where = QStyle.visualRect(option.direction, inside, text)
        painter.drawText(where, at_start(option.direction), words)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, index: _Index) -> None:
        is_ticked = Qt.CheckState(index.data(_CHECK)) == Qt.CheckState.Checked
        edge = self._theme.color(Token.ACCENT if is_ticked else Token.FAINT)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self._theme.color(Token.ACCENT if is_ticked else Token.SURFACE))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if is_ticked:
            tick = QRectF(box).adjusted(2, 2, -2, -2)
            self._theme.icons.paint(painter, tick, "check", self._theme.color(Token.ON_ACCENT))

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        is_space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if event.type() != QEvent.Type.MouseButtonRelease and not is_space:
            return False
        is_ticked = Qt.CheckState(index.data(_CHECK)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, state.value, _CHECK)


_CHECK = Qt.ItemDataRole.CheckStateRole


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def _row_height(theme: Theme) -> int:
    return max(24, QFontMetrics(theme.font(Type.BODY)).height() + 10)
