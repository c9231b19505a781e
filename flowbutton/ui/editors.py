"""Editors of plain inputs: a line, lines, one of many, some of many, yes or no."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from typing_extensions import override

from flowbutton.ui.combo import Combo
from flowbutton.ui.enter import is_enter
from flowbutton.ui.switch import Switch
from flowbutton.ui.theme import Theme
from flowbutton.ui.tick_list import TickList

_AROUND = 24  # above and below lines of text, with the edges


class Editor(QWidget):
    """The widget of one input.

    Signals:
        changed: the person changed the value.
        left: the person went on to another input.
    """

    changed = Signal()
    left = Signal()

    def value(self) -> object:
        """Return the value, text as it was typed, or None for empty."""
        return None

    def fill(self, value: object) -> None:
        """Show a value without telling that it changed; None empties the editor."""

    def problem(self) -> str:
        """Return what is wrong that only the editor can know, "" when nothing is."""
        return ""

    def main_widget(self) -> QWidget:
        """Return the widget that gets the focus, the name and the description."""
        return self

    def show_wrong(self, *, is_wrong: bool) -> None:
        """Draw the frame of a wrong value, or take it away."""
        widget = self.main_widget()
        if bool(widget.property("wrong")) != is_wrong:
            widget.setProperty("wrong", is_wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _holds(self, *widgets: QWidget) -> QHBoxLayout:
        """Put the widgets side by side and give the first one the focus."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget)
        self.setFocusProxy(widgets[0])
        return layout


class LineEditor(Editor):
    """One line of text; a secret one shows dots."""

    def __init__(self, parent: QWidget | None = None, *, is_secret: bool = False) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        if is_secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._holds(self.line)
        self.line.textEdited.connect(self._on_line_edited)
        self.line.editingFinished.connect(self.left)

    @override
    def main_widget(self) -> QWidget:
        return self.line

    @override
    def value(self) -> object:
        return self.line.text() or None

    @override
    def fill(self, value: object) -> None:
        self.line.setText("" if value is None else str(value))

    def _on_line_edited(self) -> None:
        self.changed.emit()


class LinesEditor(Editor):
    """Several lines of text. Enter begins a line; Ctrl+Enter is Enter."""

    ROWS = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _Lines()
        self._holds(self.text)
        self.fit()
        self.text.textChanged.connect(self.changed)
        self.text.left.connect(self.left)

    def fit(self) -> None:
        """Be as high as the rows are in the font of the text."""
        lines = QFontMetrics(self.text.font()).lineSpacing() * self.ROWS
        self.text.setFixedHeight(lines + _AROUND)

    @override
    def main_widget(self) -> QWidget:
        return self.text

    @override
    def value(self) -> object:
        return self.text.toPlainText() or None

    @override
    def fill(self, value: object) -> None:
        with QSignalBlocker(self.text):
            self.text.setPlainText("" if value is None else str(value))


class _Lines(QPlainTextEdit):
    """Text of several lines that Tab leaves.

    Signals:
        left: the focus went elsewhere.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_enter(event) and has_ctrl:
            event.ignore()  # the form's, as Enter is elsewhere
            return
        super().keyPressEvent(event)


class ChoiceEditor(Editor):
    """One of the allowed values; an optional one can be left empty."""

    def __init__(
        self,
        theme: Theme,
        choices: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        is_required: bool = False,
    ) -> None:
        super().__init__(parent)
        self.combo = Combo(theme)
        self.combo.setPlaceholderText(self.tr("Choose one"))
        if not is_required:
            self.combo.addItem(self.tr("Nothing chosen"), None)
        for choice in choices:
            self.combo.addItem(choice, choice)
        self.combo.setCurrentIndex(-1)
        self._holds(self.combo)
        self.combo.activated.connect(self._on_combo_activated)

    @override
    def main_widget(self) -> QWidget:
        return self.combo

    @override
    def value(self) -> object:
        return self.combo.currentData()

    @override
    def fill(self, value: object) -> None:
        self.combo.setCurrentIndex(-1 if value is None else self.combo.findData(value))

    def _on_combo_activated(self) -> None:
        self.changed.emit()
        self.left.emit()


class ChoicesEditor(Editor):
    """Some of the allowed values, as a list to tick."""

    def __init__(
        self, theme: Theme, choices: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list = TickList(theme, choices)
        self._holds(self.list)
        self.list.itemChanged.connect(self._on_list_item_changed)
        self.list.left.connect(self.left)

    @override
    def main_widget(self) -> QWidget:
        return self.list

    @override
    def value(self) -> object:
        return self.list.ticked() or None

    @override
    def fill(self, value: object) -> None:
        with QSignalBlocker(self.list):
            self.list.tick(value)
        self.list.viewport().update()

    def _on_list_item_changed(self) -> None:
        self.changed.emit()
        self.left.emit()


class YesNoEditor(Editor):
    """A switch. An optional one that nobody touched has no value: it is not sent."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, is_required: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_known = is_required
        self.switch = Switch(text)
        self._holds(self.switch).addStretch(1)
        self.switch.clicked.connect(self._on_switch_clicked)

    @override
    def main_widget(self) -> QWidget:
        return self.switch

    @override
    def value(self) -> object:
        return self.switch.isChecked() if self._is_known else None

    @override
    def fill(self, value: object) -> None:
        self._is_known = self._is_known or value is not None
        self.switch.setChecked(value is True)

    def _on_switch_clicked(self) -> None:
        self._is_known = True
        self.changed.emit()
        self.left.emit()
