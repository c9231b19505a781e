"""The page on which a button is edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from flowbutton.domain.account import Account
from flowbutton.domain.button import Button, is_time_of_day
from flowbutton.domain.fields import FieldKind
from flowbutton.ui.appearance import Appearance
from flowbutton.ui.appearance_form import AppearanceForm
from flowbutton.ui.edit_list import press_entries, value_of, with_values
from flowbutton.ui.fonts import Type
from flowbutton.ui.input_field import InputField
from flowbutton.ui.label import Label
from flowbutton.ui.panel import Panel
from flowbutton.ui.preset_rows import PresetRows
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.settings_controls import TextControl
from flowbutton.ui.settings_row import SettingRow
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_NOTE_LINES = 3


@dataclass(frozen=True, slots=True)
class Edited:
    """A button as it is to be, and the answers by key as the inputs hold them."""

    button: Button = field(repr=False)
    values: Mapping[str, object] = field(repr=False)


class EditPage(Panel):
    """Everything about a button that a person may change; nothing is changed before Save.

    `target` is what it runs, in words; `accounts` are those that are signed in.

    Signals:
        saved: the button is to be kept so. arg: the Edited.
        button_wanted: a preset is to become a button. arg: the Preset.
    """

    saved = Signal(object)
    button_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        button: Button,
        groups: Sequence[str] = (),
        target: str = "",
        accounts: Sequence[Account] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.show_heading(self.tr("Edit the button"), target)
        self._button = button
        entries = press_entries(theme, button, accounts)
        self._values = {entry.name: value_of(button, entry.name) for entry in entries}
        self.form = AppearanceForm(theme, groups)
        self.rows = {entry.name: SettingRow(theme, entry) for entry in entries}
        self.fields = {
            one.key: InputField(theme, one)
            for one in button.fields
            if not one.is_secret and one.kind is not FieldKind.FILE
        }
        self.presets = PresetRows(theme, button.presets)
        self.note = QPlainTextEdit(button.note)
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(self.tr("What this does, and whom to call"))
        self.note.setAccessibleName(self.tr("Note"))
        self.problem = Label(theme, "", token=Token.BAD, wraps=True)
        self.problem.hide()
        self.cancel = Push(theme, self.tr("Cancel"))
        self.save = Push(theme, self.tr("Save"), Kind.PRIMARY)
        self._lay_out()
        self._show()
        self._connect()

    @override
    def first_focus(self) -> QWidget:
        return self.form.name

    def edited(self) -> Button:
        """Return the button as the page says, without its answers."""
        look = self.form.look
        values = {**self._values, "send_until": self._until().line.text().strip()}
        return replace(
            with_values(self._button, values),
            name=look.name,
            icon=look.icon,
            color=look.color,
            group=look.group,
            note=self.note.toPlainText().strip(),
            presets=self.presets.presets,
        )

    def answers(self) -> dict[str, object]:
        """Return the answers by key, without those that are empty."""
        found = ((key, one.value()) for key, one in self.fields.items())
        return {key: value for key, value in found if value is not None}

    def _lay_out(self) -> None:
        self._head(self.tr("When it is pressed"))
        for row in self.rows.values():
            self._put_below(row)
        if self.fields:
            self._head(self.tr("Answers"))
            for one in self.fields.values():
                self._put_below(one)
        if self.presets.rows:
            self._head(self.tr("Presets"))
            self._put_below(self.presets)
        self._head(self.tr("Note")).setBuddy(self.note)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _NOTE_LINES + 20)
        self._put_below(self.note)
        self.put_scrolling(self.form)
        self.put(self.problem)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.save)

    def _put_below(self, widget: QWidget) -> None:
        rows = self.form.rows
        rows.insertWidget(rows.count() - 1, widget)  # the last is the stretch

    def _head(self, text: str) -> Label:
        heading = Label(self.theme, text, Type.STRONG)
        heading.setContentsMargins(0, 10, 0, 0)
        self._put_below(heading)
        return heading

    def _show(self) -> None:
        button = self._button
        self.form.show_look(Appearance(button.name, button.icon, button.color, button.group))
        for name, row in self.rows.items():
            row.control.show_value(self._values[name])
        for key, one in self.fields.items():
            one.editor.fill(button.values.get(key))
        self._show_until()

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self._on_row_changed)
        self.presets.button_wanted.connect(self.button_wanted)
        self.cancel.clicked.connect(self.closed)
        self.save.clicked.connect(self._on_save_clicked)
        self.form.name.returnPressed.connect(self._on_save_clicked)

    def _until(self) -> TextControl:
        control = self.rows["send_until"].control
        assert isinstance(control, TextControl)  # noqa: S101 - so it is in edit_list
        return control

    def _show_until(self) -> None:
        self.rows["send_until"].setVisible(self._values["sends_when_back"] is True)

    def _on_row_changed(self, value: object) -> None:
        row = self.sender()
        if isinstance(row, SettingRow):
            self._values[row.name] = value
            self._show_until()

    def _wrong(self) -> tuple[str, QWidget] | None:
        """Return the first mistake and where it is, None when there is none."""
        until = self._until().line
        if not self.form.look.name:
            return self.tr("A button needs a name"), self.form.name
        if until.text().strip() and not is_time_of_day(until.text().strip()):
            return self.tr("“Wait until” is a time of the day such as 17:30"), until
        row = self.presets.wrong_row()
        if row is not None:
            return self.tr("Each preset needs a name of its own"), row.name
        for one in self.fields.values():
            problem = one.editor.problem()
            if problem:
                return problem, one.editor.main_widget()
        return None

    def _on_save_clicked(self) -> None:
        wrong = self._wrong()
        self.problem.setVisible(wrong is not None)
        if wrong is not None:
            text, where = wrong
            self.problem.setText(text)
            where.setFocus()
            self.form.ensureWidgetVisible(where)
            return
        self.saved.emit(Edited(self.edited(), self.answers()))
        self.closed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.scaled(560), self.theme.scaled(640))
