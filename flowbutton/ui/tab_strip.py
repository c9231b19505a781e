"""A few tabs in one frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class TabStrip(QTabBar):
    """Tabs side by side at the beginning of the line; the wheel scrolls the page, not the tabs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setDrawBase(False)
        self.setExpanding(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        line, soft, ink, hover = (
            self._theme.color(token).name()
            for token in (Token.LINE, Token.SOFT, Token.INK, Token.HOVER)
        )
        first, last = ("last", "first") if self.isRightToLeft() else ("first", "last")
        self.setStyleSheet(
            f"QTabBar::tab {{ padding: 6px 12px; color: {soft}; border: 1px solid {line};"
            " border-left: none; }"
            f"QTabBar::tab:{first}, QTabBar::tab:only-one {{ border-left: 1px solid {line};"
            " border-top-left-radius: 6px; border-bottom-left-radius: 6px; }"
            f"QTabBar::tab:{last}, QTabBar::tab:only-one {{"
            " border-top-right-radius: 6px; border-bottom-right-radius: 6px; }"
            f"QTabBar::tab:selected {{ background: {hover}; color: {ink}; }}"
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._on_theme_changed()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.count():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.focus_pen())
            tab = QRectF(self.tabRect(self.currentIndex())).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(tab, 5, 5)
