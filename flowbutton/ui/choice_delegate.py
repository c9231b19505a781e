"""Paints the rows of what a person may make a button of."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from flowbutton.bridge.choice_model import ADDED_ROLE, DETAIL_ROLE, Heading
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.flow import Choice, FlowState
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget, Target
from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import at_start, by_its_own_letters
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_Index = QModelIndex | QPersistentModelIndex
_PAD = 10
_ICON = 16
_GAP = 14


def icon_of(target: Target) -> str:
    """Return the name of the picture for a kind of trigger."""
    match target:
        case FlowTarget():
            return "play"
        case HttpTarget():
            return "link"
        case LogicAppTarget():
            return "cloud"
        case IftttTarget():
            return "bolt"


class ChoiceDelegate(QStyledItemDelegate):
    """A picture, the title above the details, and a badge; or a heading of a group."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if isinstance(index.data(OBJECT_ROLE), Heading):
            return QSize(0, self._height(Type.SMALL_STRONG) + 14)
        return QSize(0, self._height(Type.BODY) + self._height(Type.SMALL) + 20)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(OBJECT_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_its_own_letters(painter)
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, str(index.data()))
        else:
            state: QStyle.StateFlag = option.state
            self._paint_ground(painter, rect, state)
            is_lit = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_choice(painter, rect, row, index, is_lit=is_lit)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        font = QFont(self._theme.font(Type.SMALL_STRONG))
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(self._theme.color(Token.SOFT))
        where = rect.adjusted(_PAD, 8, -_PAD, -4)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, where.width())
        painter.drawText(where, at_start(self._direction()), text)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if not is_selected and not state & QStyle.StateFlag.State_MouseOver:
            return
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus) or self._theme.is_contrast_high
        painter.setBrush(self._theme.color(Token.HOVER if is_selected else Token.BG))
        has_ring = is_selected and has_focus
        painter.setPen(self._theme.focus_pen() if has_ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_choice(
        self, painter: QPainter, rect: QRect, choice: Choice, index: _Index, *, is_lit: bool
    ) -> None:
        side = self._theme.scaled(_ICON)
        inside = rect.adjusted(_PAD, 0, -_PAD, 0)
        grey = Token.SOFT if is_lit else Token.FAINT
        icon = QRect(inside.left(), inside.center().y() - side // 2, side, side)
        self._theme.icons.paint(
            painter,
            QRectF(self._mirrored(icon, inside)),
            icon_of(choice.target) if choice.can_press else "blocked",
            self._theme.color(Token.ACCENT if choice.can_press else grey),
        )
        words = inside.adjusted(side + _GAP, 0, 0, 0)
        words.setRight(words.right() - self._paint_badge(painter, inside, choice, index))
        title, detail = self._height(Type.BODY), self._height(Type.SMALL)
        top = rect.top() + (rect.height() - title - detail) // 2
        mirrored = self._mirrored(words, inside)
        line = QRect(mirrored.left(), top, words.width(), title)
        ink = Token.INK if choice.can_press else grey
        self._paint_line(painter, line, choice.title, Type.BODY, ink)
        line = QRect(mirrored.left(), top + title, words.width(), detail)
        text = str(index.data(DETAIL_ROLE))
        self._paint_line(painter, line, text, Type.SMALL, Token.SOFT if choice.can_press else grey)

    def _paint_line(
        self, painter: QPainter, rect: QRect, text: str, kind: Type, token: Token
    ) -> None:
        font = self._theme.font(kind)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, at_start(self._direction()), text)

    def _paint_badge(self, painter: QPainter, inside: QRect, choice: Choice, index: _Index) -> int:
        """Paint what the choice already is; return the width that it takes."""
        if index.data(ADDED_ROLE):
            text, token = self.tr("added"), Token.SOFT
        elif choice.can_press and choice.state in {FlowState.OFF, FlowState.SUSPENDED}:
            text, token = self.tr("off"), Token.WARN
        else:
            return 0
        font = self._theme.font(Type.SMALL)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 4
        badge = QRect(0, 0, width, height)
        badge.moveCenter(inside.center())
        badge.moveRight(inside.right())
        badge = self._mirrored(badge, inside)
        painter.setBrush(self._theme.color(Token.SURFACE))
        painter.setPen(QPen(self._theme.color(Token.LINE), 1))
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        return width + _PAD

    def _mirrored(self, rect: QRect, inside: QRect) -> QRect:
        """Return the place in a list that is read from right to left, if this one is."""
        return QStyle.visualRect(self._direction(), inside, rect)

    def _direction(self) -> Qt.LayoutDirection:
        return self._view.layoutDirection()

    def _height(self, kind: Type) -> int:
        return QFontMetrics(self._theme.font(kind)).height()
