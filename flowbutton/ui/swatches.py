"""Twelve colours to choose one of."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from typing_extensions import override

from flowbutton.ui.flow_layout import FlowLayout
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import TILE_COLORS, Token


class Swatch(QAbstractButton):
    """One colour; a tick says that it is the chosen one."""

    def __init__(self, theme: Theme, index: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = index
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.scaled(28)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        has_ring = self.hasFocus() or self.isChecked()
        inset, radius = (4, 5) if has_ring else (0, 6)
        painter.setBrush(self._theme.swatch_color(self._index))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius, radius)
        if self.isChecked():
            inside = whole.adjusted(7, 7, -7, -7)
            self._theme.icons.paint(painter, inside, "check", self._theme.color(Token.GLYPH))
        if has_ring:
            theme = self._theme
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = theme.focus_pen() if self.hasFocus() else QPen(theme.color(Token.SOFT), 2)
            painter.setPen(ring)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 7, 7)


class Swatches(QWidget):
    """The tile colours in a row; the arrow keys go from one to the next.

    Signals:
        changed: another colour was chosen. arg: its index.
    """

    changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = FlowLayout(self, spacing=6, top=0)
        for index, name in zip(range(len(TILE_COLORS)), self._names(), strict=True):
            swatch = Swatch(theme, index, name)
            self._group.addButton(swatch, index)
            layout.addWidget(swatch)
        self.show_color(0)
        self._group.idClicked.connect(self.changed)

    @property
    def color(self) -> int:
        """The index of the chosen colour."""
        return self._group.checkedId()

    def show_color(self, index: int) -> None:
        """Choose a colour without telling; an index beyond them begins anew."""
        self._group.button(index % len(TILE_COLORS)).setChecked(True)

    def swatches(self) -> list[QAbstractButton]:
        """Return the buttons, in order."""
        return self._group.buttons()

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Blue"),
            self.tr("Orange"),
            self.tr("Violet"),
            self.tr("Red"),
            self.tr("Teal"),
            self.tr("Ochre"),
            self.tr("Indigo"),
            self.tr("Green"),
            self.tr("Brick"),
            self.tr("Purple"),
            self.tr("Navy"),
            self.tr("Grey"),
        )
