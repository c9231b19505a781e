"""The headings of the status log, with the way it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHoverEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget
from typing_extensions import override

from flowbutton.bridge.log_text import Column
from flowbutton.ui.fonts import Type
from flowbutton.ui.log_delegate import SIDE
from flowbutton.ui.reading import at_start
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_ABOVE = 7  # and below the words
_ARROW = 12
_GAP = 4  # between a word and its arrow
_AROUND = _ARROW + _GAP


class LogHeading(QHeaderView):
    """A word above each column; behind that of the order, an arrow that points the way of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._hovered = -1  # the section under the pointer
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @override
    def sizeHint(self) -> QSize:
        return QSize(
            super().sizeHint().width(),
            self.fontMetrics().height() + 2 * self._theme.scaled(_ABOVE) + 1,
        )

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            is_gone = event.type() == QEvent.Type.HoverLeave
            self._hovered = -1 if is_gone else self.logicalIndexAt(event.position().toPoint())
        return super().viewportEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = self._theme.color(Token.LINE)
        QPainter(self.viewport()).fillRect(0, self.height() - 1, self.width(), 1, line)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, self._theme.color(Token.SURFACE))
        if logicalIndex != Column.OPEN:  # its pictures say it
            self._paint_words(painter, rect, logicalIndex)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, metrics = self._theme, QFontMetrics(self.font())
        is_sorted = section == self.sortIndicatorSection()
        begin = SIDE if self.visualIndex(section) == self._first() else 0
        arrow = theme.scaled(_AROUND) if is_sorted else 0
        room = max(0, rect.width() - begin)
        words = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        text = metrics.elidedText(str(words), Qt.TextElideMode.ElideRight, room - arrow)
        wide = metrics.horizontalAdvance(text)
        token = Token.INK if section == self._hovered else Token.SOFT
        painter.setPen(theme.color(token))
        place = QRect(rect.left() + begin, rect.top(), room, rect.height())
        turned = QStyle.visualRect(self.layoutDirection(), rect, place)
        painter.drawText(turned, int(at_start(self.layoutDirection())), text)
        if not is_sorted:
            return
        side = theme.scaled(_ARROW)
        left = rect.left() + begin + wide + theme.scaled(_GAP)
        top = rect.top() + (rect.height() - side) // 2
        square = QStyle.visualRect(self.layoutDirection(), rect, QRect(left, top, side, side))
        falls = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        name = "chevron-down" if falls else "chevron-up"
        theme.icons.paint(painter, QRectF(square), name, theme.color(token))

    def _first(self) -> int:
        """Return where the first column that is shown stands."""
        count = range(self.count())
        return next((at for at in count if not self.isSectionHidden(self.logicalIndex(at))), 0)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Type.SMALL))
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, self._theme.color(Token.SURFACE))
        self.setPalette(ground)
        self.viewport().update()
