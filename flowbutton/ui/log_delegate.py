"""Paints the rows of the status log."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from flowbutton.bridge.log_text import Column
from flowbutton.bridge.roles import OBJECT_ROLE, STATUS_ROLE
from flowbutton.bridge.status_text import StatusText, Tone
from flowbutton.domain.run import Run
from flowbutton.ui.beat import Beat
from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import at_start, by_its_own_letters
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_Index = QModelIndex | QPersistentModelIndex
SIDE = 16  # before the first column and behind the last
_PAD = 8  # behind a text
_GLYPH = 15
_OPEN = 15
_ROW = 32
_INKS = {Column.TIME: Token.FAINT, Column.DURATION: Token.FAINT}


class LogDelegate(QStyledItemDelegate):
    """Cells on a quiet ground with a line below them; the state is a word with its shape.

    `hovered_row` is the row under the pointer, -1 for none; below `floor` there is a line
    already; `first` is the column at the edge. What moves is noted with `beat`.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1
        self.floor = 0
        self.first = Column.TIME
        self.beat = Beat(self)

    @property
    def row_height(self) -> int:
        """The height of a row at the size of text in force."""
        return self._theme.scaled(_ROW)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_lit = is_selected or index.row() == self.hovered_row
        painter.save()
        by_its_own_letters(painter)
        if is_lit:
            painter.fillRect(rect, self._theme.color(Token.HOVER))
        if rect.bottom() < self.floor - 1:
            line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(line, self._theme.color(Token.LINE))
        column = Column(index.column())
        place = self._inner(rect, column, option.direction)
        match column:
            case Column.STATE:
                self._paint_state(painter, place, index, option.direction, is_lit=is_lit)
            case Column.OPEN:
                self._paint_open(painter, self.open_rect(rect, option.direction), index)
            case _:
                ink = _INKS.get(column, Token.INK)
                token = Token.SOFT if ink is Token.FAINT and is_lit else ink
                self._paint_text(
                    painter, place, index.data(), option.direction, self._theme.color(token)
                )
        painter.restore()

    def open_rect(self, cell: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Return where the picture that opens a run lies in its cell."""
        place = self._inner(cell, Column.OPEN, direction)
        side = self._theme.scaled(_OPEN)
        top = place.top() + (place.height() - side) // 2
        box = QRect(place.right() + 1 - side, top, side, side)
        return QStyle.visualRect(direction, place, box)

    def _inner(self, cell: QRect, column: Column, direction: Qt.LayoutDirection) -> QRect:
        before = SIDE if column is self.first else 0
        behind = SIDE if column is Column.OPEN else _PAD
        return QStyle.visualRect(direction, cell, cell.adjusted(before, 0, -behind, -1))

    def _paint_text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        direction: Qt.LayoutDirection,
        color: QColor,
        kind: Type = Type.BODY,
    ) -> None:
        font: QFont = self._theme.font(kind)
        painter.setFont(font)
        painter.setPen(color)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(at_start(direction) | Qt.TextFlag.TextSingleLine), shown)

    def _paint_state(
        self,
        painter: QPainter,
        place: QRect,
        index: _Index,
        direction: Qt.LayoutDirection,
        *,
        is_lit: bool,
    ) -> None:
        status: StatusText = index.data(STATUS_ROLE)
        color = self._theme.color(_state_token(status.tone, is_lit=is_lit))
        side = self._theme.scaled(_GLYPH)
        box = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
        glyph = QRectF(QStyle.visualRect(direction, place, box))
        turns = 0.0
        if status.glyph == "spinner" and self._theme.moves:
            self.beat.note(glyph.toAlignedRect())
            turns = self.beat.turns
        self._theme.icons.paint_turned(painter, glyph, status.glyph, color, turns)
        words = QStyle.visualRect(direction, place, place.adjusted(side + 7, 0, 0, 0))
        if self.beat.sees(words):
            self._paint_text(painter, words, status.word, direction, color, Type.MEDIUM)

    def _paint_open(self, painter: QPainter, box: QRect, index: _Index) -> None:
        run = index.data(OBJECT_ROLE)
        if isinstance(run, Run) and run.run_url:
            color = self._theme.color(Token.SOFT)
            self._theme.icons.paint(painter, QRectF(box), "external", color)


def _state_token(tone: Tone, *, is_lit: bool) -> Token:
    if tone is Tone.FAINT:
        return Token.SOFT
    if tone is Tone.ACCENT and is_lit:
        return Token.ACCENT_STRONG
    return Token(tone.value)
