"""The field that finds and runs a button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget
from typing_extensions import override

from flowbutton.ui.enter import is_enter
from flowbutton.ui.fonts import Type
from flowbutton.ui.line_ends import GAP, PICTURE, SIDE, LineEnds
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

KEY = "Ctrl+K"


class FindField(QLineEdit):
    """A search with a picture before it and its shortcut behind it while it is empty.

    Signals:
        confirmed: Enter was pressed: what is found first is meant.
        left_down: the person goes on to what was found.
    """

    confirmed = Signal()
    left_down = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("find")
        self.setPlaceholderText(self.tr("Find or run a button"))
        self.setAccessibleName(self.tr("Find or run a button"))
        self._ends = LineEnds(theme, self)
        self.clear_button = self._ends.put_clear(self.tr("Clear the search"))
        self._ends.show_picture("search")
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_words()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            if not event.isAutoRepeat() and self.text().strip():
                self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_hint(painter)

    def _choose_words(self) -> None:
        """Say in as many words as there is room for what the field is for."""
        words, margins = self.tr("Find or run a button"), self.textMargins()
        room = self.width() - margins.left() - margins.right() - 2 * SIDE
        wide = self.fontMetrics().horizontalAdvance
        texts = (words, self.tr("Find"), "")
        self.setPlaceholderText(next((one for one in texts if wide(one) <= room), ""))

    def _paint_hint(self, painter: QPainter) -> None:
        size = self._hint_size()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if words + size.width() > self.width() - self._theme.scaled(PICTURE) - 4 * SIDE:
            return
        top = (self.height() - size.height()) // 2
        left = self.width() - SIDE - size.width()
        place = self._mirrored(QRect(left, top, size.width(), size.height()))
        painter.setPen(QPen(self._theme.color(Token.LINE), 1))
        painter.setBrush(self._theme.color(Token.BG))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.color(Token.SOFT))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _hint())

    def _hint_size(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Type.SMALL))
        return QSize(metrics.horizontalAdvance(_hint()) + 12, metrics.height() + 4)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Type.BODY))
        is_turned = self.isRightToLeft()  # then latin words begin where the hint is
        self._ends.leave_at_end(self._hint_size().width() + GAP if is_turned else 0)
        self._choose_words()


def _hint() -> str:
    """Return the shortcut as the system writes it, its keys apart."""
    keys = QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText)
    return keys.replace("+", " ")
