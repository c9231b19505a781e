"""Messages at the top of the window, one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.words import in_a_row, with_stop
from flowbutton.ui.announce import announce
from flowbutton.ui.flow_layout import FlowLayout
from flowbutton.ui.fonts import Type
from flowbutton.ui.ground import Card
from flowbutton.ui.icon_button import IconButton
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.message_card import Tone
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme

_CALM = (Tone.OK, Tone.INFO)
READ_MS = 20_000  # after so long what was done is no news any more
_NARROW = 600  # below it, buttons go under the words


@dataclass(frozen=True, slots=True)
class MessageAction:
    """A button of a message: `id` is for the program, `text` a verb for the person."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what to do about it, and the buttons for that.

    A message takes the place of an earlier one with the same `key`; "" replaces none.
    """

    title: str
    hint: str = ""
    tone: Tone = Tone.BAD
    actions: tuple[MessageAction, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Acted:
    """A button of a message was pressed."""

    message: Message
    action: MessageAction


class MessageBar(QWidget):
    """Shows messages in the order they came; hidden while there is none.

    What only says that something was done goes by itself, once the person could read it.

    Signals:
        acted: a button of a message was pressed; the message is gone. arg: the Acted.
        closed: the person closed a message. arg: the Message.
        changed: another message is shown, with buttons of its own.
    """

    acted = Signal(object)
    closed = Signal(object)
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting: list[Message] = []
        self._shown: Message | None = None
        self._card = Card(theme, Tone.INFO.value[0])
        self._glyph = Glyph(theme, "info")
        self._title = Label(theme, "", Type.STRONG, wraps=True)
        self._hint = Label(theme, "", wraps=True)
        self._actions = QWidget()
        self._buttons: list[Push] = []
        self._action_row = FlowLayout(self._actions, top=0)
        self._close = IconButton(theme, "close", self.tr("Close this message"), side=14)
        self._close.clicked.connect(self._on_close_clicked)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self._read.timeout.connect(self._on_read)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        self._middle.setSpacing(12)
        self._middle.addLayout(words, 1)
        self._middle.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._card)
        row.setContentsMargins(reading_margins(self, 14, 9, 8, 9))
        row.setSpacing(12)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._middle, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 0, 16, 12)
        outer.addWidget(self._card)

    @property
    def message(self) -> Message | None:
        """What is shown."""
        return self._shown

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [*self._buttons, self._close]

    def say(self, message: Message) -> None:
        """Show a message, after those that came before it; a warning before what is no warning."""
        if message in (self._shown, *self._waiting):
            return
        if message.key and self._shown is not None and self._shown.key == message.key:
            self._show(message)
            return
        if message.key:
            self._waiting = [one for one in self._waiting if one.key != message.key]
        if self._shown is not None and self._shown.tone in _CALM and message.tone not in _CALM:
            self._waiting.insert(0, self._shown)
            self._show(message)
            return
        self._waiting.append(message)
        if self._shown is None:
            self._go_on()

    def unsay(self, key: str) -> None:
        """Take back the message of this key: it is no longer true."""
        self._waiting = [one for one in self._waiting if one.key != key]
        if self._shown is not None and self._shown.key == key:
            self._go_on()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(way)
        edge = Qt.AlignmentFlag.AlignTop if is_narrow else Qt.AlignmentFlag.AlignVCenter
        for widget in (self._glyph, self._close):
            self._row.setAlignment(widget, edge)

    @Slot()
    def _on_read(self) -> None:
        """Let the message go, unless nobody looks, or somebody is at it."""
        is_at_it = self.underMouse() or any(one.hasFocus() for one in self.stops)
        if self.window().isActiveWindow() and not is_at_it:
            self._go_on()
        else:
            self._read.start()

    def _go_on(self) -> None:
        self._read.stop()
        if self._waiting:
            self._show(self._waiting.pop(0))
        else:
            self._shown = None
            self.hide()

    def _show(self, message: Message) -> None:
        self._shown = message
        if message.tone is Tone.OK and not message.actions:
            self._read.start()
        else:
            self._read.stop()
        ground, ink, icon = message.tone.value
        self._card.show_token(ground)
        self._glyph.show_icon(icon, ink)
        self._title.setText(message.title)
        hint = with_stop(message.hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(message.hint))
        self._card.setAccessibleName(message.title)
        self._card.setAccessibleDescription(hint)
        self._show_actions(message)
        self.show()
        self.changed.emit()
        text = in_a_row(with_stop(message.title), hint)
        announce(self, text, is_urgent=message.tone is Tone.BAD)

    def _show_actions(self, message: Message) -> None:
        for old in self._buttons:
            self._action_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [Push(self._theme, action.text) for action in message.actions]
        for button, action in zip(self._buttons, message.actions, strict=True):
            button.setObjectName(action.id)
            button.clicked.connect(self._on_action_clicked)
            self._action_row.addWidget(button)
        self._actions.setVisible(bool(message.actions))

    def _on_action_clicked(self) -> None:
        sender, message = self.sender(), self._shown
        if message is not None and sender in self._buttons:
            action = message.actions[self._buttons.index(sender)]
            self._go_on()
            self.acted.emit(Acted(message, action))

    def _on_close_clicked(self) -> None:
        message = self._shown
        if message is not None:
            self._go_on()
            self.closed.emit(message)
