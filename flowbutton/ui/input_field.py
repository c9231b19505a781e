"""One input of the form: its label, its editor, what is wrong, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.json_example import example_of, takes_lists_of_text
from flowbutton.bridge.words import in_a_row, with_stop
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.ui.date_editor import DateEditor, DateTimeEditor
from flowbutton.ui.editors import (
    ChoiceEditor,
    ChoicesEditor,
    Editor,
    LineEditor,
    LinesEditor,
    YesNoEditor,
)
from flowbutton.ui.enter import is_enter
from flowbutton.ui.file_editor import MAX_MB, FileEditor
from flowbutton.ui.fonts import Type
from flowbutton.ui.json_editor import ArrayEditor, JsonEditor
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.location_editor import LocationEditor
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


def title_of(field: Field) -> str:
    """Return what to call an input."""
    return field.title or field.key


def editor_for(theme: Theme, field: Field) -> Editor:
    """Return the editor of an input's kind."""
    match field.kind:
        case FieldKind.CHOICE:
            return ChoiceEditor(theme, field.choices, is_required=field.is_required)
        case FieldKind.CHOICES:
            return ChoicesEditor(theme, field.choices)
        case FieldKind.YES_NO:
            return YesNoEditor(title_of(field), is_required=field.is_required)
        case FieldKind.DATE:
            return DateEditor(theme)
        case FieldKind.DATE_TIME:
            return DateTimeEditor(theme)
    return _text_editor(theme, field)


def _text_editor(theme: Theme, field: Field) -> Editor:
    match field.kind:
        case FieldKind.FILE:
            return FileEditor(theme)
        case FieldKind.LOCATION:
            return LocationEditor(theme)
        case FieldKind.JSON:
            return JsonEditor(theme)
        case FieldKind.ARRAY:
            return ArrayEditor()
        case FieldKind.LINES:
            return LinesEditor()
    return LineEditor(is_secret=field.is_secret)  # numbers too: the checker reads them


class InputField(QWidget):
    """An input with everything around it.

    A mistake is shown once the person has left the input, or has tried to run; from then on it
    follows what is typed.

    Signals:
        changed: the value is another.
        left: the person went on to another input.
        entered: Enter was pressed where it does nothing else, in several lines Ctrl+Enter.
    """

    changed = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = editor_for(theme, field)
        self.is_touched = False
        self.error = Label(theme, "", Type.SMALL, Token.BAD, wraps=True)
        self._error_row = QWidget()
        line = QHBoxLayout(self._error_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Glyph(theme, "alert", Token.BAD, 13), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.error, 1)
        self._error_row.hide()
        self.help = Label(theme, self._help(), Type.SMALL, Token.FAINT, wraps=True)
        self.help.setVisible(bool(self.help.text()))
        self._lay_out(theme)
        self._describe("")
        self.editor.changed.connect(self.changed)
        self.editor.left.connect(self._on_editor_left)

    @property
    def can_be_kept(self) -> bool:
        """Whether an answer may be part of a preset."""
        return not self.field.is_secret and self.field.kind is not FieldKind.FILE

    def value(self) -> object:
        """Return what was answered; None for nothing."""
        return self.editor.value()

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with the answer, "" for nothing."""
        self.error.setText(problem)
        self._error_row.setVisible(bool(problem))
        self.editor.show_wrong(is_wrong=bool(problem))
        self._describe(problem)

    def take_focus(self) -> None:
        """Put the person here."""
        self.editor.main_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        if not isinstance(self.editor, YesNoEditor):  # its own text is its label
            title = Label(theme, title_of(self.field), Type.MEDIUM)
            title.setBuddy(self.editor.main_widget())
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(title)
            if self.field.is_required:
                row.addWidget(Label(theme, "*", Type.MEDIUM, Token.BAD))
            row.addStretch(1)
            rows.addLayout(row)
        rows.addWidget(self.editor)
        rows.addWidget(self._error_row)
        rows.addWidget(self.help)

    def _help(self) -> str:
        if self.field.kind is FieldKind.FILE:
            limit = self.tr("Drop a file here, or choose one. {size} MB at most.")
            limit = limit.replace("{size} ", f"{MAX_MB}\u00a0")  # a number stays with its unit
            return in_a_row(with_stop(self.field.help), limit)
        how = self._how()
        return in_a_row(with_stop(self.field.help), how) if how else self.field.help

    def _how(self) -> str:
        """Return how to write what is no plain text, where the flow's own words do not tell."""
        example = example_of(self.field.schema)
        takes_text = takes_lists_of_text(self.field.schema)
        match self.field.kind:
            case FieldKind.ARRAY if takes_text:
                return "" if self.field.help else self.tr("One entry a line, or a JSON list.")
            case FieldKind.ARRAY | FieldKind.JSON if example:
                return self.tr("As JSON, such as {example}").replace("{example}", example)
            case FieldKind.JSON if not self.field.help:
                return self.tr("As JSON.")
        return ""

    def _describe(self, problem: str) -> None:
        """Say in words what the looks say: what is wrong, that it is needed, what helps."""
        needed = self.tr("Required.") if self.field.is_required else ""
        parts = (problem, needed, self.help.text())
        widget = self.editor.main_widget()
        widget.setAccessibleName(title_of(self.field))
        widget.setAccessibleDescription(" ".join(part for part in parts if part))
        widget.setObjectName(self.field.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the Enter that no part of the editor took; it comes up to here by itself."""
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.entered.emit()

    def _on_editor_left(self) -> None:
        self.is_touched = True
        self.left.emit()
