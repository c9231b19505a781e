"""Push buttons by what they are for."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from flowbutton.ui.enter import is_enter
from flowbutton.ui.fonts import Type
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class Kind(StrEnum):
    """How loud a button is; the words of the style sheet."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"


_ROOM = 4  # between a picture and the words, besides what the style leaves
_AROUND = 16  # above and below the words, with the lines: those with an icon are no higher
_LEAST = 80  # the width of one whose words are shortened
_RING = 3
_INSET = 4  # from the edge to the middle of the ring
_INK = {Kind.PLAIN: Token.INK, Kind.PRIMARY: Token.ON_ACCENT, Kind.QUIET: Token.SOFT}


class Push(QPushButton):
    """A push button that Enter presses too, once however long the key is held."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.PLAIN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._may_shrink = False
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        if icon:
            self.show_icon(icon)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def let_shrink(self) -> None:
        """Shorten the words where there is no room for them, rather than keep a page wide."""
        self._may_shrink = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._may_shrink:
            hint.setWidth(min(hint.width(), self._theme.scaled(_LEAST)))
        return hint

    def words_in(self, width: int) -> str:
        """Return as much of the words as a button of this width has room for."""
        lack = self.sizeHint().width() - width
        if lack <= 0:
            return self.text()
        room = self.fontMetrics().horizontalAdvance(self.text()) - lack
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def show_icon(self, name: str) -> None:
        """Show another picture before the words."""
        self.setIcon(self._theme.icon(name, _INK[self._kind]))

    def _on_theme_changed(self) -> None:
        side = self._theme.scaled(16)
        self.setIconSize(QSize(side + _ROOM, side))
        self.setFont(self._theme.font(Type.MEDIUM))
        self.setMinimumHeight(max(side, QFontMetrics(self.font()).height()) + _AROUND)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._may_shrink:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            option.text = self.words_in(self.width())
            QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
        else:
            super().paintEvent(event)
        if self._kind is Kind.PRIMARY and self.hasFocus() and self._theme.is_contrast_high:
            painter = QPainter(self)  # the style's ring has the colour of what it is around
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color(Token.ON_ACCENT), _RING))
            inside = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(inside, _INSET, _INSET)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
