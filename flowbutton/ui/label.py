"""Words and pictures that follow the look in force."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QRegion, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.bridge.status_text import SEPARATOR
from flowbutton.ui.fonts import Type
from flowbutton.ui.last_signs import as_written, kept_together
from flowbutton.ui.reading import at_start, by_its_own_letters
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class Label(QLabel):
    """Plain words of a kind, in a colour of the scheme. Never reads markup."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Type = Type.BODY,
        token: Token = Token.INK,
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._theme = theme
        self._kind = kind
        self._token = token
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # also on a button
        self.setAlignment(at_start(self.layoutDirection()))  # Latin names of Arabic pages, too
        self.setWordWrap(wraps)
        if wraps:
            self.setMinimumWidth(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @override
    def text(self) -> str:
        return as_written(super().text())

    @override
    def setText(self, text: str) -> None:
        super().setText(kept_together(text))

    def show_token(self, token: Token) -> None:
        """Write in another colour."""
        self._token = token
        self._on_theme_changed()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        align = Qt.AlignmentFlag
        turns = event.type() == QEvent.Type.LayoutDirectionChange
        if turns and self.alignment() & align.AlignAbsolute:  # nobody has put it elsewhere
            self.setAlignment(at_start(self.layoutDirection()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the colour once more: a style sheet above may have taken an older one back."""
        color = self.palette().color(QPalette.ColorRole.WindowText)
        if color != self._theme.color(self._token):
            self._on_theme_changed()
        super().showEvent(event)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(self._kind))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._token))
        self.setPalette(palette)


class Elided(Label):
    """Words on one line that are shortened where they have no room; the whole is its tool tip.

    Of several facts, apart by points, the last ones are left out whole.
    """

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        metrics, facts = self.fontMetrics(), self.text().split(SEPARATOR)
        place = self.contentsRect()
        while len(facts) > 1 and metrics.horizontalAdvance(SEPARATOR.join(facts)) > place.width():
            facts.pop()
        text = SEPARATOR.join(facts)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self.setToolTip(self.text() if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._token))
        by_its_own_letters(painter)
        painter.drawText(place, int(at_start(self.layoutDirection())), text)


class Glyph(QWidget):
    """An icon beside words that say the same: of no interest to a screen reader."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        token: Token = Token.INK,
        size: float = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._token = token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._on_theme_changed)

    def show_icon(self, name: str, token: Token) -> None:
        """Show another picture."""
        self._name, self._token = name, token
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.scaled(self._size)
        line = QFontMetrics(self._theme.font(Type.BODY)).height()
        return QSize(side, max(side, line))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self._theme.scaled(self._size), self.width())
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        self.paint_into(QRectF(left, top, side, side))

    def paint_into(self, square: QRectF) -> None:
        """Paint the icon into this square of the widget."""
        color = self._theme.color(self._token)
        self._theme.icons.paint(QPainter(self), square, self._name, color)


class HeadGlyph(Glyph):
    """A large icon above words: what is drawn of it begins where they begin."""

    @override
    def paint_into(self, square: QRectF) -> None:
        icons, color = self._theme.icons, self._theme.color(self._token)
        drawn = QRegion(icons.pixmap(self._name, color, round(square.width())).mask())
        ink = QRectF(drawn.boundingRect()).translated(square.topLeft())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = self.width() - ink.right() if is_mirrored else -ink.left()
        super().paint_into(square.translated(lead, 0))
