"""Who is signed in, at the end of the header."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from flowbutton.domain.account import Account
from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import at_start, by_its_own_letters
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_AVATAR = 30
_CHEVRON = 14
_GAP = 9
_SIDE = 6
_COLORS = (0, 4, 6, 9, 10, 2)  # tile colours that go with each other
_WIDEST = 150  # of the words, at a text size of 100 %


class AccountChip(QAbstractButton):
    """The initials, name and organisation of an account; without one, "Sign in".

    `is_narrow` leaves the words out.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._account: Account | None = None
        self._is_narrow = False
        self.setObjectName("account")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)
        self.show_account(None)

    def show_account(self, account: Account | None) -> None:
        """Show this account, or that nobody is signed in."""
        self._account = account
        title, second = self._words()
        self.setAccessibleName(
            self.tr("Account: {name}").replace("{name}", title) if account else title
        )
        self.setToolTip(account.username if account else second)
        self.updateGeometry()
        self.update()

    def show_narrow(self, is_narrow: bool) -> None:
        """Leave the words out, or show them again."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        avatar = self._theme.scaled(_AVATAR)
        width = avatar + 2 * _SIDE
        if not self._is_narrow:
            width += 2 * _GAP + self._words_width() + self._theme.scaled(_CHEVRON)
        body = QFontMetrics(self._theme.font(Type.BODY)).height()
        small = QFontMetrics(self._theme.font(Type.SMALL)).height()
        return QSize(width, max(avatar, body + small) + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.HOVER))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.focus_pen())
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        avatar = self._theme.scaled(_AVATAR)
        self._paint_avatar(
            painter, self._mirrored(QRect(_SIDE, (self.height() - avatar) // 2, avatar, avatar))
        )
        if not self._is_narrow:
            self._paint_words(painter, _SIDE + avatar + _GAP)

    def _paint_avatar(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._account is None:
            painter.setBrush(self._theme.color(Token.HOVER))
            painter.drawEllipse(place)
            inner = QRectF(place).adjusted(7, 7, -7, -7)
            self._theme.icons.paint(painter, inner, "person", self._theme.color(Token.SOFT))
            return
        color = _COLORS[sum(self._account.username.casefold().encode()) % len(_COLORS)]
        painter.setBrush(self._theme.tile_color(color))
        painter.drawEllipse(place)
        painter.setPen(self._theme.color(Token.GLYPH))
        painter.setFont(self._theme.font(Type.SMALL_STRONG))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(self._account.title))

    def _paint_words(self, painter: QPainter, left: int) -> None:
        title, second = self._words()
        width = self._words_width()
        body = QFontMetrics(self._theme.font(Type.BODY))
        small = QFontMetrics(self._theme.font(Type.SMALL))
        height = body.height() + (small.height() if second else 0)
        top = (self.height() - height) // 2
        by_its_own_letters(painter)
        align = at_start(self.layoutDirection())
        painter.setFont(self._theme.font(Type.BODY))
        painter.setPen(self._theme.color(Token.INK))
        first = body.elidedText(title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(self._mirrored(QRect(left, top, width, body.height())), int(align), first)
        if second:
            painter.setFont(self._theme.font(Type.SMALL))
            painter.setPen(self._theme.color(Token.FAINT))
            place = QRect(left, top + body.height(), width, small.height())
            below = small.elidedText(second, Qt.TextElideMode.ElideRight, width)
            painter.drawText(self._mirrored(place), int(align), below)
        side = self._theme.scaled(_CHEVRON)
        chevron = QRect(left + width + _GAP, (self.height() - side) // 2, side, side)
        self._theme.icons.paint(
            painter, QRectF(self._mirrored(chevron)), "chevron-down", self._theme.color(Token.INK)
        )

    def _words(self) -> tuple[str, str]:
        if self._account is None:
            return self.tr("Sign in"), ""
        domain = self._account.domain
        return self._account.title, domain if domain != self._account.title else ""

    def _words_width(self) -> int:
        title, second = self._words()
        widest = max(
            QFontMetrics(self._theme.font(Type.BODY)).horizontalAdvance(title),
            QFontMetrics(self._theme.font(Type.SMALL)).horizontalAdvance(second),
        )
        return min(widest + 1, self._theme.scaled(_WIDEST))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


def initials(name: str) -> str:
    """Return one or two letters for a name: of its first and last word."""
    words = [word for word in name.partition("@")[0].replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    ends = (words[0], words[-1]) if len(words) > 1 else (words[0],)
    return "".join(word[0] for word in ends).upper()
