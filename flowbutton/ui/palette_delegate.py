"""Paints the rows of the palette."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.palette_model import title_of
from flowbutton.bridge.palette_rows import Entry, PaletteCommand, PaletteRow
from flowbutton.bridge.roles import OBJECT_ROLE, STATUS_ROLE
from flowbutton.bridge.status_text import SEPARATOR, StatusText
from flowbutton.bridge.words import shown
from flowbutton.ui.face import paint_face
from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import at_start, by_its_own_letters
from flowbutton.ui.status_painter import fitting
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_Index = QModelIndex | QPersistentModelIndex
_PAD = 10
_SQUARE = 26
_GLYPH_PART = 0.6  # of the square
_ROW = 38
_GAP = 12
_NAME_LEAST = 120  # a longer name is shortened rather than its shortcut left out
_GROUP_LEAST = 90  # what is left of a longer one must still tell it from others


class PaletteDelegate(QStyledItemDelegate):
    """A picture, the name and its group, and at the end how it goes and its shortcut."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: PaletteRow = index.data(OBJECT_ROLE)
        height = self._theme.scaled(_ROW)
        return QSize(0, height + (self._heading_height() if row.heading else 0))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: PaletteRow = index.data(OBJECT_ROLE)
        rect: QRect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_its_own_letters(painter)
        if row.heading:
            above = QRect(rect.left(), rect.top(), rect.width(), self._heading_height())
            self._write(
                painter,
                above.adjusted(_PAD, 6, -_PAD, 0),
                shown(row.heading),
                Type.SMALL_STRONG,
                Token.SOFT,
            )
            rect.setTop(above.bottom() + 1)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            has_ring = is_current and self._theme.is_contrast_high
            painter.setPen(self._theme.focus_pen() if has_ring else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.HOVER if is_current else Token.BG))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        inside = rect.adjusted(_PAD, 0, -_PAD, 0)
        self._paint_picture(painter, inside, row.entry)
        width = self._paint_end(painter, inside, row.entry, index.data(STATUS_ROLE))
        self._paint_words(painter, inside, row.entry, width)
        painter.restore()

    def _paint_picture(self, painter: QPainter, inside: QRect, entry: Entry) -> None:
        side = self._theme.scaled(_SQUARE)
        square = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        square = self._mirrored(square, inside)
        theme = self._theme
        if isinstance(entry, TileRow):
            paint_face(
                painter,
                theme.icons,
                entry.button.icon,
                QRectF(square),
                6,
                ground=theme.tile_color(entry.button.color),
                ink=theme.color(Token.GLYPH),
                part=_GLYPH_PART,
            )
            return
        inner = QRectF(0, 0, side * _GLYPH_PART, side * _GLYPH_PART)
        inner.moveCenter(QRectF(square).center())
        icon = entry.icon if isinstance(entry, PaletteCommand) else "plus"
        theme.icons.paint(painter, inner, icon, theme.color(Token.SOFT))

    def _paint_words(self, painter: QPainter, inside: QRect, entry: Entry, taken: int) -> None:
        begin = self._theme.scaled(_SQUARE) + _GAP
        room = QRect(inside.left() + begin, inside.top(), 0, inside.height())
        room.setRight(inside.right() - taken)
        name = title_of(entry)
        wanted = QFontMetrics(self._theme.font(Type.MEDIUM)).horizontalAdvance(name) + 1
        width = min(wanted, room.width())
        place = QRect(room.left(), room.top(), width, room.height())
        self._write(painter, self._mirrored(place, inside), name, Type.MEDIUM, Token.INK)
        group = entry.button.group if isinstance(entry, TileRow) else ""
        left = room.left() + width + _GAP
        whole = QFontMetrics(self._theme.font(Type.SMALL)).horizontalAdvance(group)
        if group and room.right() - left > min(whole, self._theme.scaled(_GROUP_LEAST)):
            place = QRect(left, room.top(), room.right() - left, room.height())
            self._write(painter, self._mirrored(place, inside), group, Type.SMALL, Token.SOFT)

    def _paint_end(
        self, painter: QPainter, inside: QRect, entry: Entry, status: StatusText | None
    ) -> int:
        """Paint the shortcut, and before it the status; return the width of both."""
        right = inside.right()
        keys = _keys(entry)
        if keys and self.has_room_for(keys, entry, inside.width()):
            right -= self._paint_keys(painter, inside, right, keys) + _PAD
        if status is not None:
            text = self.words_beside(entry, status, inside.width(), inside.right() - right)
            right -= self._paint_status(painter, inside, right, status, text) + _PAD
        return inside.right() - right

    def has_room_for(self, keys: str, entry: Entry, width: int) -> bool:
        """Return whether the shortcut leaves enough room for the name in a row of this width."""
        metrics = QFontMetrics(self._theme.font(Type.SMALL))
        taken = self._theme.scaled(_SQUARE) + _GAP + self._glyph_width() + 2 * _PAD
        room = width - taken - metrics.horizontalAdvance(keys) - 12
        name = QFontMetrics(self._theme.font(Type.MEDIUM)).horizontalAdvance(title_of(entry)) + 1
        return room >= min(name, self._theme.scaled(_NAME_LEAST))

    def words_beside(self, entry: Entry, status: StatusText, width: int, keys: int) -> str:
        """Return the words of a status that have room beside the name, which goes before them.

        `width` is that of the row, `keys` what its shortcut takes of it. Where there is no room
        for any word the shape tells the state.
        """
        metrics = QFontMetrics(self._theme.font(Type.SMALL))
        name = QFontMetrics(self._theme.font(Type.MEDIUM)).horizontalAdvance(title_of(entry)) + 1
        taken = self._theme.scaled(_SQUARE) + _GAP + name + _GAP + self._glyph_width() + keys
        room = min(width * 2 // 5, width - taken) - 1
        text = SEPARATOR.join(part for part in fitting(status, metrics, room) if part)
        return text if metrics.horizontalAdvance(text) <= room or not status.glyph else ""

    def _glyph_width(self) -> int:
        return self._theme.scaled(14) + 6

    def _paint_keys(self, painter: QPainter, inside: QRect, right: int, keys: str) -> int:
        metrics = QFontMetrics(self._theme.font(Type.SMALL))
        width, height = metrics.horizontalAdvance(keys) + 12, metrics.height() + 4
        cap = QRect(right - width, inside.center().y() - height // 2 + 1, width, height)
        cap = self._mirrored(cap, inside)
        painter.setPen(QPen(self._theme.color(Token.LINE), 1))
        painter.setBrush(self._theme.color(Token.BG))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.color(Token.SOFT))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return width

    def _paint_status(
        self, painter: QPainter, inside: QRect, right: int, status: StatusText, text: str
    ) -> int:
        metrics, side = QFontMetrics(self._theme.font(Type.SMALL)), self._glyph_width()
        width = min(metrics.horizontalAdvance(text) + 1, inside.width() * 2 // 5)
        place = QRect(right - width, inside.top(), width, inside.height())
        token = Token(status.tone.value) if status.word else Token.SOFT
        token = Token.SOFT if token is Token.FAINT else token
        self._write(painter, self._mirrored(place, inside), text, Type.SMALL, token)
        if not status.glyph:
            return width
        glyph = QRect(place.left() - side, inside.center().y() - (side - 6) // 2 + 1, side - 6, 0)
        glyph.setHeight(side - 6)
        color = self._theme.color(token)
        where = QRectF(self._mirrored(glyph, inside))
        self._theme.icons.paint(painter, where, status.glyph, color)
        return width + side

    def _write(self, painter: QPainter, rect: QRect, text: str, kind: Type, token: Token) -> None:
        font = self._theme.font(kind)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, at_start(self._view.layoutDirection()), text)

    def _mirrored(self, rect: QRect, inside: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), inside, rect)

    def _heading_height(self) -> int:
        return QFontMetrics(self._theme.font(Type.SMALL_STRONG)).height() + 12


def _keys(entry: Entry) -> str:
    """Return the shortcut of an entry as the system writes it, "" when there is none."""
    if isinstance(entry, TileRow):
        keys = f"Ctrl+{entry.key_hint}" if entry.key_hint else ""
    else:
        keys = entry.keys if isinstance(entry, PaletteCommand) else ""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
