"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.ui.reading import at_start

_GAP = 10
_RING, _APART = 2.5, 4.5


class Switch(QCheckBox):
    """A check box that is drawn as a switch: its knob's place says on or off, not only colour."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        track = self._track_size()
        flags = Qt.TextFlag.TextShowMnemonic
        text = metrics.size(flags, self.text()).width() + _GAP if self.text() else 0
        return QSize(track.width() + text, max(24, track.height() + 8, metrics.height() + 4))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        self._paint_track(painter, track)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(
            self._text_rect(track),
            at_start(self.layoutDirection()) | Qt.TextFlag.TextShowMnemonic,
            self.text(),
        )

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        off = palette.color(QPalette.ColorRole.PlaceholderText)
        knob = palette.color(QPalette.ColorRole.HighlightedText) if self.isChecked() else off
        edge, width = (accent if self.isChecked() else off), 1
        if self.hasFocus():  # a ring on the accent is as dark as the one of a primary button
            ink = palette.color(QPalette.ColorRole.WindowText)
            edge, width = (ink if self.isChecked() else accent), 2
            if accent == ink:  # high contrast: that would not be seen
                self._paint_ring(painter, track, ink)
                track = track.adjusted(_APART, _APART, -_APART, -_APART)
        inner = track.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(edge, width))
        painter.setBrush(accent if self.isChecked() else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        gap = track.height() / 5
        size = track.height() - 2 * gap
        is_right = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        left = track.right() - size - gap if is_right else track.left() + gap
        painter.drawEllipse(QRectF(left, track.top() + gap, size, size))

    @staticmethod
    def _paint_ring(painter: QPainter, track: QRectF, ink: QColor) -> None:
        """Frame the whole switch, what is filled stands apart inside."""
        half = _RING / 2
        ring = track.adjusted(half, half, -half, -half)
        painter.setPen(QPen(ink, _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _track_size(self) -> QSize:
        height = max(20, round(QFontMetrics(self.font()).height() * 1.25))
        return QSize(round(height * 1.9), height)

    def _track(self) -> QRectF:
        size = self._track_size()
        top = (self.height() - size.height()) / 2
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() if is_mirrored else 0
        return QRectF(left, top, size.width(), size.height())

    def _text_rect(self, track: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(0, 0, track.left() - _GAP, self.height())
        left = track.right() + _GAP
        return QRectF(left, 0, self.width() - left, self.height())
