"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.ui.reading import at_start

_GAP = 10


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
        return QSize(track.width() + text + 8, max(24, track.height() + 8, metrics.height() + 4))

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
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = track.height() / 2 + 3
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), radius, radius)
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
        painter.setPen(QPen(accent if self.isChecked() else off, 1))
        painter.setBrush(accent if self.isChecked() else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        size = track.height() - 6
        is_right = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        left = track.right() - size - 3 if is_right else track.left() + 3
        painter.drawEllipse(QRectF(left, track.top() + 3, size, size))

    def _track_size(self) -> QSize:
        height = max(18, round(QFontMetrics(self.font()).height() * 1.15))
        return QSize(height * 2, height)

    def _track(self) -> QRectF:
        size = self._track_size()
        top = (self.height() - size.height()) / 2
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() - 4 if is_mirrored else 4
        return QRectF(left, top, size.width(), size.height())

    def _text_rect(self, track: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(0, 0, track.left() - _GAP, self.height())
        left = track.right() + _GAP
        return QRectF(left, 0, self.width() - left, self.height())
