"""Paints the tiles of the grid."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.progress import Progress
from flowbutton.bridge.roles import OBJECT_ROLE, PROGRESS_ROLE, STATUS_ROLE
from flowbutton.bridge.status_text import StatusText, held_text
from flowbutton.domain.settings import TileSize
from flowbutton.ui.beat import Beat
from flowbutton.ui.face import paint_face
from flowbutton.ui.fonts import Type
from flowbutton.ui.holding import Holding
from flowbutton.ui.reading import at_start, by_its_own_letters
from flowbutton.ui.status_painter import StatusPainter
from flowbutton.ui.theme import Theme
from flowbutton.ui.tile_zones import PROGRESS, Zones, tile_metrics
from flowbutton.ui.title_lines import TitleLines
from flowbutton.ui.tokens import Token

_Index = QModelIndex | QPersistentModelIndex
_RADIUS = 12
_GLYPH_RADIUS = 8
_HINT_RADIUS = 4
_GLYPH_PART = 0.58  # of the coloured square
_QUIET = 0.4
_HELD = 0.16
_NO_TAKER = 0.4  # of a tile that does not take what is held over the window
_SEGMENT = 0.3  # of the width, that wanders while nobody knows how far a run is


@dataclass(frozen=True, slots=True)
class Dress:
    """How one tile is to be painted just now."""

    has_focus: bool
    is_hovered: bool
    is_pressed: bool
    direction: Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class Drag:
    """What is held over the tiles: the ids of those that would take it, and of the one below."""

    takers: frozenset[str]
    below: str = ""


class TileDelegate(QStyledItemDelegate):
    """A glyph, a digit, the name, the status and the progress, each always in its own place.

    What moves by itself is noted with `beat`; `drag` is what is held over the tiles.
    """

    def __init__(self, theme: Theme, size: TileSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.metrics = tile_metrics(theme, size)
        self.cell = self.metrics.cell(self.metrics.narrowest)
        self.pressed: QPersistentModelIndex | None = None
        self.drag: Drag | None = None
        self.beat = Beat(self)
        self.holding = Holding(parent=self)
        self._titles = TitleLines()
        self._status = StatusPainter(theme)

    def set_size(self, size: TileSize) -> None:
        """Paint at another size, or anew after the size of text has changed."""
        self.metrics = tile_metrics(self._theme, size)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self.cell

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        zones = self.metrics.zones(option.rect, option.direction)
        dress = Dress(
            has_focus=bool(option.state & QStyle.StateFlag.State_HasFocus),
            is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            is_pressed=self.pressed is not None and self.pressed == index,
            direction=option.direction,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_its_own_letters(painter)
        if dress.is_pressed:
            painter.translate(0, 1)
        row = index.data(OBJECT_ROLE)
        if isinstance(row, TileRow):
            self._paint_tile(painter, zones, row, index, dress)
        else:
            self._paint_adder(painter, zones.tile, index.data(), dress)
        painter.restore()

    def _paint_tile(
        self,
        painter: QPainter,
        zones: Zones,
        row: TileRow,
        index: _Index,
        dress: Dress,
    ) -> None:
        direction = dress.direction
        status: StatusText = index.data(STATUS_ROLE)
        progress: Progress | None = index.data(PROGRESS_ROLE)
        takes = self.drag is not None and row.button.id in self.drag.takers
        is_below = takes and self.drag is not None and self.drag.below == row.button.id
        if self.drag is not None and not takes:
            painter.setOpacity(_NO_TAKER)
        self._paint_card(painter, zones.tile, dress)
        if is_below:
            self._paint_held(painter, zones.tile, direction, 1)
        if self.holding.holds(index):
            status, progress = held_text(), Progress(self.holding.fraction)
            self._paint_held(painter, zones.tile, direction, self.holding.fraction)
        if progress is not None:
            self._paint_progress(painter, zones.tile, progress, direction)
        self._paint_words(painter, zones, row, direction)
        self._status.paint(painter, zones.status, status, direction, self.beat)
        if is_below or (dress.has_focus and self.drag is None):
            self._paint_focus(painter, zones.tile)

    def _paint_words(
        self, painter: QPainter, zones: Zones, row: TileRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint what a run does not change, where it is seen."""
        if self.beat.sees(zones.glyph):
            self._paint_glyph(painter, zones.glyph, row)
        if not self.beat.sees(zones.whole_title.united(zones.hint)):
            return
        place = self._title_place(zones, row)
        if row.key_hint and not place.intersects(zones.hint):
            self._paint_hint(painter, zones.hint, row.key_hint)
        self._paint_title(painter, place, zones.title_lines, row.title, direction)

    def _paint_card(self, painter: QPainter, tile: QRect, dress: Dress) -> None:
        line = Token.SOFT if dress.is_hovered or dress.is_pressed else Token.LINE
        painter.setPen(QPen(self._theme.color(line), 1))
        painter.setBrush(self._theme.color(Token.RAISED))
        painter.drawRoundedRect(_inside(tile, 0.5), _RADIUS, _RADIUS)

    def _paint_held(
        self, painter: QPainter, tile: QRect, direction: Qt.LayoutDirection, fraction: float
    ) -> None:
        """Fill the card as far as it was held down, or all of it for what is held over it."""
        inner = QPainterPath()
        inner.addRoundedRect(_inside(tile, 1), _RADIUS - 1, _RADIUS - 1)
        part = QRectF(tile)
        part.setWidth(tile.width() * fraction)
        if direction == Qt.LayoutDirection.RightToLeft:
            part.moveRight(QRectF(tile).right())
        filled = QPainterPath()
        filled.addRect(part)
        color = QColor(self._theme.color(Token.ACCENT))
        color.setAlphaF(_HELD)
        painter.fillPath(inner.intersected(filled), color)

    def _paint_focus(self, painter: QPainter, tile: QRect) -> None:
        painter.setPen(self._theme.focus_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(tile), _RADIUS, _RADIUS)

    def _paint_glyph(self, painter: QPainter, square: QRect, row: TileRow) -> None:
        paint_face(
            painter,
            self._theme.icons,
            row.button.icon,
            QRectF(square),
            _GLYPH_RADIUS,
            ground=self._theme.tile_color(row.button.color),
            ink=self._theme.color(Token.GLYPH),
            part=_GLYPH_PART,
        )

    def _paint_hint(self, painter: QPainter, square: QRect, digit: str) -> None:
        painter.setPen(QPen(self._theme.color(Token.LINE), 1))
        painter.setBrush(self._theme.color(Token.BG))
        painter.drawRoundedRect(_inside(square, 0.5), _HINT_RADIUS, _HINT_RADIUS)
        painter.setPen(self._theme.color(Token.SOFT))
        painter.setFont(self._theme.font(Type.SMALL))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, digit)

    def _title_place(self, zones: Zones, row: TileRow) -> QRect:
        """Return the room of the name: where it would be shortened, the key hint yields."""
        font = self._theme.font(self.metrics.title)
        if row.key_hint and self._titles.fits(row.title, font, zones.title.width()):
            return zones.title
        return zones.whole_title

    def _paint_title(
        self, painter: QPainter, place: QRect, most: int, title: str, direction: Qt.LayoutDirection
    ) -> None:
        font = self._theme.font(self.metrics.title)
        lines = self._titles.lines(title, font, place.width(), most)
        painter.setFont(font)
        painter.setPen(self._theme.color(Token.INK))
        flags = int(at_start(direction) | Qt.TextFlag.TextSingleLine)
        height = self.metrics.title_line
        top = place.bottom() + 1 - len(lines) * height
        for number, line in enumerate(lines):
            where = QRect(place.left(), top + number * height, place.width(), height)
            painter.drawText(where, flags, line)

    def _paint_progress(
        self,
        painter: QPainter,
        tile: QRect,
        progress: Progress,
        direction: Qt.LayoutDirection,
    ) -> None:
        bottom = QRectF(tile.left() + 1, tile.bottom() - PROGRESS, tile.width() - 2, PROGRESS)
        inner = QPainterPath()
        inner.addRoundedRect(_inside(tile, 1), _RADIUS - 1, _RADIUS - 1)
        painter.save()
        painter.setClipPath(inner, Qt.ClipOperation.IntersectClip)
        painter.fillRect(bottom, self._theme.color(Token.TRACK))
        part, color = self._part(bottom, progress)
        if direction == Qt.LayoutDirection.RightToLeft:
            part.moveRight(bottom.left() + bottom.right() - part.left())
        path = QPainterPath()
        path.addRoundedRect(part, PROGRESS / 2, PROGRESS / 2)
        painter.fillPath(path, color)
        painter.restore()
        if progress.fraction is None and self._theme.moves:
            self.beat.note(bottom.toAlignedRect())

    def _part(self, track: QRectF, progress: Progress) -> tuple[QRectF, QColor]:
        """Return the part of the track that is filled, and its colour."""
        color = QColor(self._theme.color(Token.ACCENT))
        part = QRectF(track)
        if progress.fraction is not None:
            part.setWidth(track.width() * progress.fraction)
        elif self._theme.moves:
            width = track.width() * _SEGMENT
            way = self.beat.way * (track.width() + width)
            part = QRectF(track.left() + way - width, track.top(), width, track.height())
        else:
            color.setAlphaF(0.5)
        return part, color

    def _paint_adder(self, painter: QPainter, tile: QRect, text: str, dress: Dress) -> None:
        line = QColor(self._theme.color(Token.SOFT))
        if not (dress.is_hovered or dress.is_pressed or self._theme.is_contrast_high):
            line.setAlphaF(_QUIET)  # the words say it too
        pen = QPen(line, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(_inside(tile, 0.5), _RADIUS, _RADIUS)
        color = self._theme.color(Token.SOFT)
        painter.setPen(color)
        painter.setFont(self._theme.font(Type.MEDIUM))
        side = self._theme.scaled(20)
        height = painter.fontMetrics().height()
        if self.metrics.size is TileSize.BIG:
            top = tile.top() + (tile.height() - side - 8 - height) // 2
            glyph = QRectF(tile.center().x() - side / 2 + 0.5, top, side, side)
            words = QRect(tile.left(), top + side + 8, tile.width(), height)
        else:
            width = painter.fontMetrics().horizontalAdvance(text) + side + 8
            left = tile.left() + (tile.width() - width) // 2
            glyph = QRectF(left, tile.center().y() - side / 2 + 0.5, side, side)
            words = QRect(left + side + 8, tile.top(), width - side - 8, tile.height())
        self._theme.icons.paint(painter, glyph, "plus", color)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
        if dress.has_focus:
            self._paint_focus(painter, tile)


def _inside(rect: QRect, by: float) -> QRectF:
    return QRectF(rect).adjusted(by, by, -by, -by)
