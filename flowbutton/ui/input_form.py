"""The form of a button's inputs: one page, checked as it is filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.bridge.words import in_a_row, shown, with_stop
from flowbutton.domain.fields import defaults
from flowbutton.domain.words import NOTHING, Sentence
from flowbutton.ui.fold import Fold
from flowbutton.ui.input_field import InputField
from flowbutton.ui.input_preview import preview_text
from flowbutton.ui.input_values import FilledBy, FormContent, PresetWanted, RunWanted
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.panel import BAR, Panel, Scroller
from flowbutton.ui.preset_bar import PresetBar, PresetSaver, SavedLine
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme

Check = Callable[[Mapping[str, object]], Mapping[str, Sentence]]
Show = Callable[[Mapping[str, object]], str]


class InputForm(Panel):
    """Asks for the inputs of a button. Enter runs when all is well, Esc sends nothing.

    `check` gives what is wrong with the values, by key; `preview` the text of what would be
    sent, with secrets masked.

    Signals:
        run_wanted: the person wants to run with these answers. arg: the RunWanted.
        preset_wanted: the person wants to keep these answers. arg: the PresetWanted.
    """

    run_wanted = Signal(object)
    preset_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        content: FormContent,
        check: Check,
        preview: Show | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, content.name, parent)
        self._content = content
        self._check = check
        self._preview = preview or self._plain_preview
        self._problems: Mapping[str, Sentence] = {}
        self.fields = {field.key: InputField(theme, field) for field in content.fields}
        self.link = MessageCard(theme, Tone.WARN)
        self.news = MessageCard(theme, Tone.WARN)
        self.presets = PresetBar(theme, content.presets)
        self.preview = Fold(theme, self.tr("What will be sent"))
        self.reset = Push(theme, self.tr("Clear the answers"), icon="undo")
        self.reset.setVisible(bool(content.values))
        self.saver = PresetSaver(theme, [preset.name for preset in content.presets])
        self.saved = SavedLine(theme)
        self.save = Push(theme, self.tr("Save as preset"), Kind.QUIET, "star")
        self.cancel = Push(theme, self.tr("Cancel"))
        self.run = Push(theme, self.tr("Run"), Kind.PRIMARY, "play")
        self._lay_out()
        self._show_origin(content.filled_by)
        self._connect()
        self.show_values(content.values)

    def values(self) -> dict[str, object]:
        """Return the answers by key, without those that are empty."""
        answers = ((key, field.value()) for key, field in self.fields.items())
        return {key: value for key, value in answers if value is not None}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill these answers in; inputs without one are emptied."""
        for key, field in self.fields.items():
            field.editor.fill(values.get(key))
            field.is_touched = False
        self._look_again()

    def show_problems(self, problems: Mapping[str, Sentence]) -> None:
        """Say what turned out to be wrong after all (a file that could not be read)."""
        self._problems = problems
        for key, field in self.fields.items():
            field.is_touched = field.is_touched or key in problems
        self._show_problems()
        self._focus_first_problem()

    @override
    def first_focus(self) -> QWidget:
        empty = [field for field in self.fields.values() if field.value() is None]
        fields = empty or list(self.fields.values())
        return fields[0].editor.main_widget() if fields else self.run

    def _lay_out(self) -> None:
        scroller = Scroller()
        scroller.rows.setContentsMargins(reading_margins(self, 0, 0, BAR, 4))
        for widget in (self.link, self.news, self.presets, *self.fields.values(), self.preview):
            scroller.rows.addWidget(widget)
        scroller.rows.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeading)
        scroller.rows.addStretch(1)
        self.preview.opened.connect(scroller.show_soon)
        self.put_scrolling(scroller)
        self.put(self.saver)
        self.put(self.saved)
        self.begin_footer(self.save)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.run)
        self.save.setVisible(bool(self.fields))

    def _show_origin(self, filled_by: FilledBy) -> None:
        origin = {
            FilledBy.LAST_TIME: self.tr("Last answers are filled in."),
            FilledBy.PRESET: self.tr("The preset is filled in."),
            FilledBy.DROP: self.tr("What you dropped is filled in."),
        }.get(filled_by, "")
        subtitle = in_a_row(shown(self._content.what_for), origin)
        self.show_heading(self._content.name, self._content.note or subtitle)
        self.link.setVisible(filled_by is FilledBy.LINK)
        self.link.show_text(
            self.tr("Filled in by a link"),
            self.tr("Look at each answer before you run: somebody else wrote them."),
        )

        self.news.setVisible(bool(self._content.changes))
        self.news.show_text(
            self.tr("The flow was changed since the last time"),
            in_a_row(*(with_stop(shown(change)) for change in self._content.changes)),
        )

    def _connect(self) -> None:
        for field in self.fields.values():
            field.changed.connect(self._look_again)
            field.left.connect(self._show_problems)
            field.entered.connect(self._on_run_clicked)
        self.run.clicked.connect(self._on_run_clicked)
        self.reset.clicked.connect(self._on_reset_clicked)
        self.cancel.clicked.connect(self.closed)
        self.save.clicked.connect(self._on_save_clicked)
        self.saver.saved.connect(self._on_saver_saved)
        self.presets.chosen.connect(self._on_presets_chosen)

    def _look_again(self) -> None:
        """Check the answers, and show what would be sent."""
        self.saved.hide()
        values = self.values()
        self._problems = self._check(values)
        self._show_problems()
        self.preview.show_text(self._preview(values))

    def _problem_of(self, field: InputField) -> str:
        own = field.editor.problem()
        return own or shown(self._problems.get(field.field.key, NOTHING))

    def _show_problems(self) -> None:
        for field in self.fields.values():
            field.show_problem(self._problem_of(field) if field.is_touched else "")

    def _focus_first_problem(self) -> bool:
        """Put the person where something is wrong; return whether something is."""
        for field in self.fields.values():
            if self._problem_of(field):
                field.take_focus()
                return True
        return False

    def _on_run_clicked(self) -> None:
        self._look_again()
        for field in self.fields.values():
            field.is_touched = True
        self._show_problems()
        if not self._focus_first_problem():
            self.run_wanted.emit(RunWanted(self.values()))

    def _on_reset_clicked(self) -> None:
        """Begin anew with what the flow itself fills in."""
        self.show_values(defaults(self._content.fields))
        self.first_focus().setFocus()

    def _on_save_clicked(self) -> None:
        self.saved.hide()
        self.saver.open()

    def _on_saver_saved(self, name: str) -> None:
        values = self.values()
        kept = {key: value for key, value in values.items() if self.fields[key].can_be_kept}
        self.presets.put(name, kept)
        self.saved.tell(name, is_whole=kept == values)
        self.preset_wanted.emit(PresetWanted(name, kept))

    def _on_presets_chosen(self, values: Mapping[str, object]) -> None:
        self.show_values(values)

    def _plain_preview(self, values: Mapping[str, object]) -> str:
        return preview_text(self._content.fields, values)
