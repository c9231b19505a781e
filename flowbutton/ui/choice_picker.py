"""Picking what a button runs: one field to search or paste in, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.domain.flow import Choice, Environment
from flowbutton.domain.target import HttpTarget
from flowbutton.domain.words import Sentence, say
from flowbutton.ui.add_values import AddFix, Preview
from flowbutton.ui.choice_list import ChoiceList
from flowbutton.ui.combo import Combo
from flowbutton.ui.empty_state import EmptyState
from flowbutton.ui.enter import is_enter
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.panel import BAR
from flowbutton.ui.preview_card import PreviewCard
from flowbutton.ui.search_line import SearchLine
from flowbutton.ui.theme import Theme


class ChoicePicker(QWidget):
    """The field, the environment, and below them the list, a preview or why there is no list.

    Signals:
        text_entered: the text in the field is another. arg: the text.
        environment_chosen: another environment is wanted. arg: the Environment.
        fix_wanted: the one thing that helps is wanted. arg: the AddFix.
        chosen: another choice is picked. arg: the Choice, or None.
        taken: the picked choice is the one: Enter or a double click. arg: the Choice.
    """

    text_entered = Signal(str)
    environment_chosen = Signal(object)
    fix_wanted = Signal(object)
    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, theme: Theme, model: ChoiceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._environments: tuple[Environment, ...] = ()
        self._preview: Preview | None = None
        self.field = SearchLine(theme, "link", self.tr("Search or paste"))
        self.field.setPlaceholderText(
            self.tr("Paste a flow id, a flow link, a trigger URL, or type to search")
        )
        self.environment = Combo(theme)
        self.environment.setAccessibleName(self.tr("Environment"))
        self.environment.hide()
        self.list = ChoiceList(theme, model)
        self.empty = EmptyState(theme)
        self.preview = PreviewCard(theme)
        self._views = QStackedWidget()
        for view in (self.list, self.empty, self.preview):
            self._views.addWidget(view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for widget in (self.field, self.environment):
            line = QVBoxLayout()
            line.setContentsMargins(reading_margins(self, 0, 0, BAR, 0))
            line.addWidget(widget)
            rows.addLayout(line)
        self.empty.setContentsMargins(reading_margins(self, 0, 0, BAR, 0))
        rows.addWidget(self._views, 1)
        self._connect()

    def choice(self) -> Choice | None:
        """Return what is picked: what was pasted, or the selected row."""
        if self._preview is not None:
            return self._with_method(self._preview.choice)
        return self.list.choice() if self._views.currentWidget() is self.list else None

    def _with_method(self, choice: Choice | None) -> Choice | None:
        """Return what was pasted with the method that was chosen for its address."""
        if choice is None or not isinstance(choice.target, HttpTarget):
            return choice
        method = self.preview.methods.combo.currentText()
        return replace(choice, target=replace(choice.target, method=method))

    def show_environments(self, environments: Sequence[Environment], current: str) -> None:
        """Offer these environments; a single one is not worth a drop-down."""
        self._environments = tuple(environments)
        self.environment.clear()
        for environment in environments:
            title = f"Azure · {environment.title}" if environment.is_azure else environment.title
            self.environment.addItem(title, environment.id)
        self.environment.setCurrentIndex(self.environment.findData(current))
        self.environment.setVisible(len(environments) > 1)

    def show_loading(self) -> None:
        """Say that the flows are being read, unless some are there to be picked."""
        if not self._model.choices:
            self.empty.show_text(self.tr("Reading your flows…"), icon="hourglass")
            self._show_view(self.empty)

    def show_choices(self) -> None:
        """Show the list, or that there is nothing in it."""
        if not self._model.choices:
            self.show_problem(
                say("There are no flows here yet"),
                say("Make one in Power Automate that starts from a button, or paste a trigger."),
                AddFix.LOOK_AGAIN,
            )
        elif not self._model.rowCount():
            self.empty.show_problem(
                self.tr("Nothing is called “{text}”").replace("{text}", self.field.text().strip()),
                self.tr("Look in another environment, or paste the link of the flow."),
                AddFix.CLEAR_SEARCH,
            )
            self._show_view(self.empty)
        else:
            self._show_view(self.list)
            self.list.select_first()

    def show_problem(self, title: Sentence, hint: Sentence, fix: AddFix) -> None:
        """Say why there is no list."""
        self.empty.show_sentences(title, hint, fix)
        self._show_view(self.empty)

    def show_preview(self, preview: Preview) -> None:
        """Show what was recognised, instead of the list."""
        self._preview = preview
        self.preview.show_preview(preview)
        target = preview.choice.target if preview.choice is not None else None
        if isinstance(target, HttpTarget):
            self.preview.methods.combo.setCurrentText(target.method)
        self.preview.methods.setVisible(isinstance(target, HttpTarget))
        self._views.setCurrentWidget(self.preview)
        self.chosen.emit(self.choice())

    def hide_preview(self) -> None:
        """Show the list again."""
        if self._preview is not None:
            self._preview = None
            self.show_choices()

    def _show_view(self, view: QWidget) -> None:
        """Show the list or why there is none, unless a preview is in front."""
        if self._preview is None:
            self._views.setCurrentWidget(view)
            self.chosen.emit(self.choice())

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.environment.activated.connect(self._on_environment_activated)
        self.list.chosen.connect(self._on_list_chosen)
        self.list.taken.connect(self.taken)
        self.empty.fix_wanted.connect(self._on_empty_fix_wanted)

    def _on_field_text_changed(self, text: str) -> None:
        self._model.search(text)
        if self._model.choices:
            self.show_choices()
        self.text_entered.emit(text)

    def _on_field_return_pressed(self) -> None:
        choice = self.choice()
        if choice is not None and choice.can_press:
            self.taken.emit(choice)

    def _on_environment_activated(self, index: int) -> None:
        self.environment_chosen.emit(self._environments[index])

    def _on_list_chosen(self) -> None:
        self.chosen.emit(self.choice())

    def _on_empty_fix_wanted(self, fix: AddFix) -> None:
        if fix == AddFix.CLEAR_SEARCH:
            self.field.clear()
            self.field.setFocus()
        else:
            self.fix_wanted.emit(fix)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_field = self.field.hasFocus() and self._views.currentWidget() is self.list
        if is_field and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.list.setFocus()
            self.list.keyPressEvent(event)
            return
        if not is_enter(event):
            super().keyPressEvent(event)
