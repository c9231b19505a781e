"""A small window in a corner of the screen that says what became of a press, and goes by itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QGuiApplication,
    QMouseEvent,
    QPainterPath,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.status_text import Tone
from flowbutton.ui.announce import announce
from flowbutton.ui.flow_layout import FlowLayout
from flowbutton.ui.fonts import Type
from flowbutton.ui.ground import Card
from flowbutton.ui.icon_button import IconButton
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.message_bar import MessageAction
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_WIDTH = 340
_STAYS_AFTER_MS = 2000  # once the mouse has left it
_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.X11BypassWindowManagerHint  # else it is in the task bar
)


@dataclass(frozen=True, slots=True)
class ToastText:
    """What a toast says and what can be done there. It goes after `stays_ms` milliseconds."""

    title: str
    text: str
    glyph: str
    tone: Tone
    stays_ms: int
    actions: tuple[MessageAction, ...] = ()
    is_urgent: bool = False
    is_spoken: bool = True  # not what only ticks


class Toast(Card):
    """One toast. It never takes the focus; while the mouse is over it, it stays.

    Signals:
        clicked: it was clicked, not at a button.
        acted: a button was pressed. arg: the id of its action.
        gone: its time is over, or the person closed it.
    """

    clicked = Signal()
    acted = Signal(str)
    gone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Token.SURFACE, line=Token.LINE)
        self.setWindowFlags(_FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not _is_cut())
        self.setObjectName("toast")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self.said: list[str] = []  # what was read aloud so far
        self._shown: ToastText | None = None
        self._glyph = Glyph(theme, "info", size=18)
        self.title = Label(theme, "", Type.STRONG, wraps=True)
        self.text = Label(theme, "", token=Token.SOFT, wraps=True)
        self._below = QWidget()
        self.buttons: list[Push] = []
        self._action_row = FlowLayout(self._below)
        self.close_button = IconButton(theme, "close", self.tr("Close"), side=14)
        self.close_button.clicked.connect(self.gone)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.gone)
        self._lay_out()

    def show_text(self, shown: ToastText) -> None:
        """Say something else; how long it stays begins anew when that is another time."""
        before, self._shown = self._shown, shown
        self._glyph.show_icon(shown.glyph, Token(shown.tone.value))
        self.title.setText(shown.title)
        self.text.setText(shown.text)
        self.text.setVisible(bool(shown.text))
        self.setAccessibleName(shown.title)
        self.setAccessibleDescription(shown.text)
        if before is None or before.actions != shown.actions:
            self._show_actions(shown.actions)
        self.setFixedSize(self._wanted_size())
        if before is None or before.stays_ms != shown.stays_ms:
            self._timer.setInterval(shown.stays_ms)
            if not self.underMouse():
                self._timer.start()

    def speak(self) -> None:
        """Have it read aloud, once it is on the screen; nothing is said twice in a row."""
        if self._shown is None or not self._shown.is_spoken:
            return
        words = ". ".join(part for part in (self._shown.title, self._shown.text) if part)
        if self.said[-1:] != [words]:
            self.said.append(words)
            announce(self, words, is_urgent=self._shown.is_urgent)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(max(_STAYS_AFTER_MS, self._timer.interval() // 2))
        super().leaveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if _is_cut():
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), self.RADIUS, self.RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addWidget(self._below)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(reading_margins(self, 14, 12, 8, 12))
        row.setSpacing(12)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def _wanted_size(self) -> QSize:
        width = self._theme.scaled(_WIDTH)
        self._row.activate()
        return QSize(width, self._row.totalHeightForWidth(width))

    def _show_actions(self, actions: tuple[MessageAction, ...]) -> None:
        for old in self.buttons:
            self._action_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [Push(self._theme, action.text) for action in actions]
        for button, action in zip(self.buttons, actions, strict=True):
            button.setObjectName(action.id)
            button.clicked.connect(self._on_button_clicked)
            self._action_row.addWidget(button)
        self._below.setVisible(bool(actions))

    def _on_button_clicked(self) -> None:
        self.acted.emit(self.sender().objectName())


def _is_cut() -> bool:
    """Return whether the corners are cut off: on X, windows are not always mixed with others."""
    return QGuiApplication.platformName() == "xcb"
