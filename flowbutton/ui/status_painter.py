"""Paints a status: its shape, its word in colour, and the rest behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from flowbutton.bridge.status_text import SEPARATOR, StatusText, Tone
from flowbutton.ui.beat import Beat
from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import at_start
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_GLYPH = 14
_GAP = 6


def fitting(status: StatusText, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """Return word and rest of a status in as many words as `width` has room for."""
    lines = ((status.word, status.rest), *status.shorter)
    for word, rest in lines:
        text = SEPARATOR.join(part for part in (word, rest) if part)
        if metrics.horizontalAdvance(text) <= width:
            return word, rest
    return lines[-1]


class StatusPainter:
    """Paints status lines in the colours and sizes of a theme."""

    def __init__(self, theme: Theme, kind: Type = Type.SMALL, glyph: float = _GLYPH) -> None:
        self._theme = theme
        self._kind = kind
        self._glyph = glyph

    def paint(
        self,
        painter: QPainter,
        place: QRect,
        status: StatusText,
        direction: Qt.LayoutDirection,
        beat: Beat,
    ) -> None:
        """Paint the line into `place`; what moves is noted with `beat`."""
        side = self._theme.scaled(self._glyph)
        top = place.top() + (place.height() - side) / 2
        glyph = QRectF(place.left(), top, side, side)
        if status.glyph:
            mirrored = QStyle.visualRect(direction, place, glyph.toAlignedRect())
            glyph.moveLeft(mirrored.left())
            self._paint_glyph(painter, glyph, status, beat)
        begin = side + _GAP
        words = QStyle.visualRect(direction, place, place.adjusted(begin, 0, 0, 0))
        if beat.sees(words):
            self._paint_words(painter, words, status, direction)

    def _paint_glyph(
        self, painter: QPainter, place: QRectF, status: StatusText, beat: Beat
    ) -> None:
        token = Token.SOFT if status.tone is Tone.FAINT else Token(status.tone.value)
        turns = 0.0
        if status.glyph == "spinner" and self._theme.moves:
            beat.note(place.toAlignedRect())
            turns = beat.turns
        color = self._theme.color(token)
        self._theme.icons.paint_turned(painter, place, status.glyph, color, turns)

    def _paint_words(
        self,
        painter: QPainter,
        place: QRect,
        status: StatusText,
        direction: Qt.LayoutDirection,
    ) -> None:
        font: QFont = self._theme.font(self._kind)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        left = place
        status_word, status_rest = fitting(status, metrics, place.width())
        token = (
            Token.SOFT if status.tone is Tone.FAINT and status.word else Token(status.tone.value)
        )
        if status_word:
            word = metrics.elidedText(status_word, Qt.TextElideMode.ElideRight, place.width())
            painter.setPen(self._theme.color(token))
            self._draw(painter, place, word, direction)
            used = metrics.horizontalAdvance(word)
            left = QStyle.visualRect(direction, place, place.adjusted(used, 0, 0, 0))
            token = Token.FAINT
        if not status_rest or left.width() <= 0:
            return
        painter.setPen(self._theme.color(token))
        if status_word:  # apart from the words: they may be read in the other direction
            self._draw(painter, left, SEPARATOR, direction)
            used = metrics.horizontalAdvance(SEPARATOR)
            left = QStyle.visualRect(direction, left, left.adjusted(used, 0, 0, 0))
        rest = metrics.elidedText(status_rest, Qt.TextElideMode.ElideRight, left.width())
        self._draw(painter, left, rest, direction)

    @staticmethod
    def _draw(painter: QPainter, place: QRect, text: str, direction: Qt.LayoutDirection) -> None:
        painter.drawText(place, int(at_start(direction) | Qt.TextFlag.TextSingleLine), text)
