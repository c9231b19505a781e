"""What stands inside a line of text, before and behind the words, and grows with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton, QWidget
from typing_extensions import override

from flowbutton.ui.label import Glyph
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

SIDE = 11  # between the edge of the line and a picture
PICTURE = 16
GAP = 6  # between a picture and the words
_AROUND = 4  # a picture that can be pressed: what the finger hits is larger
_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange})


class LineButton(QToolButton):
    """A picture in a line that does something; its name is its tool tip and what is read aloud."""

    def __init__(self, theme: Theme, icon: str, name: str, token: Token = Token.SOFT) -> None:
        super().__init__()
        self.setIcon(theme.icon(icon, token))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has other ways


class LineEnds(QObject):
    """Places a picture or a button at the ends of a line, and keeps its words between them."""

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        super().__init__(line)
        self._theme = theme
        self._line = line
        self._begin: QWidget | None = None
        self._end: QWidget | None = None
        self._spare = 0
        line.installEventFilter(self)
        theme.changed.connect(self._place)

    def show_picture(self, icon: str) -> None:
        """Show before the words what they are for."""
        self.put_begin(Glyph(self._theme, icon, Token.SOFT, PICTURE))

    def put_begin(self, widget: QWidget) -> None:
        """Have a widget before the words."""
        self._begin = widget
        widget.setParent(self._line)
        widget.show()
        self._place()

    def put_clear(self, name: str) -> LineButton:
        """Have a button behind the words that takes them away; it is there while they are."""
        button = LineButton(self._theme, "close", name)
        button.setParent(self._line)
        button.clicked.connect(self._on_button_clicked)
        self._end = button
        self._line.textChanged.connect(self._on_line_text_changed)
        self._on_line_text_changed(self._line.text())
        return button

    def leave_at_end(self, room: int) -> None:
        """Leave at least this room behind the words."""
        self._spare = room
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        side, line = self._theme.scaled(PICTURE), self._line
        begin = 0 if self._begin is None else side + GAP
        end = 0 if self._end is None or self._end.isHidden() else side + GAP
        margins = reading_margins(line, begin, 0, max(end, self._spare), 0)
        if margins != line.textMargins():
            line.setTextMargins(margins)
        for widget, left in ((self._begin, SIDE), (self._end, line.width() - SIDE - side)):
            if widget is not None:
                self._put(widget, QRect(left, (line.height() - side) // 2, side, side))

    def _put(self, widget: QWidget, place: QRect) -> None:
        if isinstance(widget, QToolButton):
            widget.setIconSize(QSize(place.width(), place.height()))
            place = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        line = self._line
        widget.setGeometry(QStyle.visualRect(line.layoutDirection(), line.rect(), place))

    def _on_line_text_changed(self, text: str) -> None:
        if self._end is not None:
            self._end.setVisible(bool(text))
        self._place()

    def _on_button_clicked(self) -> None:
        self._line.clear()
        self._line.textEdited.emit("")
