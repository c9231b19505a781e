"""The page on which a button is made: what it runs first, then how it looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.domain.flow import Choice, Environment
from flowbutton.domain.words import NOTHING, Sentence
from flowbutton.ui.add_values import AddDraft, AddFix, AddWanted, Preview
from flowbutton.ui.appearance import Appearance
from flowbutton.ui.appearance_form import AppearanceForm
from flowbutton.ui.choice_delegate import icon_of
from flowbutton.ui.choice_picker import ChoicePicker
from flowbutton.ui.panel import Panel
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.reading import backward
from flowbutton.ui.theme import Theme


class AddPage(Panel):
    """Two steps: pick or paste, then name and colour.

    Signals:
        text_entered: the person typed or pasted something. arg: the text. Answer with
            show_preview() when it is something to paste, with hide_preview() when it is not;
            the list is searched for it all the same.
        environment_chosen: the person wants to see another environment. arg: the Environment.
        fix_wanted: the person wants the one thing that helps. arg: the AddFix (SIGN_IN or
            LOOK_AGAIN).
        add_wanted: the person wants this button. arg: the AddWanted.
    """

    text_entered = Signal(str)
    environment_chosen = Signal(object)
    fix_wanted = Signal(object)
    add_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: ChoiceModel,
        groups: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._color = 0
        self._name = ""
        self._choice: Choice | None = None
        self.picker = ChoicePicker(theme, model)
        self.looks = AppearanceForm(theme, groups)
        self._steps = QStackedWidget()
        self._steps.addWidget(self.picker)
        self._steps.addWidget(self.looks)
        self.put_scrolling(self._steps)
        self.back = Push(theme, self.tr("Back"), Kind.QUIET, backward(self))
        self.cancel = Push(theme, self.tr("Cancel"))
        self.next = Push(theme, self.tr("Next"), Kind.PRIMARY)
        self.add = Push(theme, self.tr("Add"), Kind.PRIMARY)
        self.begin_footer(self.back)
        for button in (self.cancel, self.next, self.add):
            self.footer.addWidget(button)
        self._connect()
        self._show_picker()

    def propose(self, name: str, group: str) -> None:
        """Let the button begin with this name and group, where they are given."""
        self._name = name or self._name
        if group:
            look = self.looks.look
            self.looks.show_look(Appearance(look.name, look.icon, look.color, group))

    def begin(self, text: str = "", group: str = "", color: int = 0, name: str = "") -> None:
        """Begin anew: with a text in the field, and the group and colour a button starts with.

        Without a `name` it is called as what it runs.
        """
        self._color = color
        self._name = name
        self.looks.show_look(Appearance("", "play", color, group))
        self.picker.field.setText(text)
        self._show_picker()

    @property
    def draft(self) -> AddDraft:
        """What was typed so far, to be taken up again."""
        return AddDraft(self.picker.field.text(), self._choice, self.looks.look)

    def take_up(self, draft: AddDraft) -> None:
        """Begin with what was typed before; the look counts for the same choice alone."""
        self._choice = draft.choice
        if draft.choice is not None:
            self.looks.show_look(draft.look)
        self.picker.field.setText(draft.text)
        self.picker.field.selectAll()

    def show_environments(self, environments: Sequence[Environment], current: str) -> None:
        """Offer these environments; `current` is the id of the one that is shown."""
        self.picker.show_environments(environments, current)

    def show_loading(self) -> None:
        """Say that the flows are being read; what is there already stays."""
        self.picker.show_loading()

    def show_choices(self) -> None:
        """Show what is in the model now, or that there is nothing."""
        self.picker.show_choices()

    def show_problem(
        self, title: Sentence, hint: Sentence = NOTHING, fix: AddFix = AddFix.NONE
    ) -> None:
        """Say why there is nothing to pick from, with the one thing that helps."""
        self.picker.show_problem(title, hint, fix)

    def show_preview(self, preview: Preview) -> None:
        """Show what the text in the field was recognised as, instead of the list."""
        self.picker.show_preview(preview)

    def hide_preview(self) -> None:
        """Show the list again: the text in the field is a search."""
        self.picker.hide_preview()

    @override
    def first_focus(self) -> QWidget:
        return self.picker.field

    def _connect(self) -> None:
        self.picker.text_entered.connect(self.text_entered)
        self.picker.environment_chosen.connect(self.environment_chosen)
        self.picker.fix_wanted.connect(self.fix_wanted)
        self.picker.chosen.connect(self._on_picker_chosen)
        self.picker.taken.connect(self._on_next_clicked)
        self.looks.changed.connect(self._on_looks_changed)
        self.looks.name.returnPressed.connect(self._on_add_clicked)
        self.back.clicked.connect(self._show_picker)
        self.cancel.clicked.connect(self.closed)
        self.next.clicked.connect(self._on_next_clicked)
        self.add.clicked.connect(self._on_add_clicked)

    def _show_picker(self) -> None:
        self._show_step(self.picker)
        self.show_heading(
            self.tr("Which flow should it run?"),
            self.tr("Pick one of yours, or paste what you have."),
        )
        self._on_picker_chosen(self.picker.choice())
        self.picker.field.setFocus()

    def _show_looks(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            look = Appearance(self._name or choice.title, icon_of(choice.target), self._color)
            group = self.looks.look.group
            self.looks.show_look(Appearance(look.name, look.icon, look.color, group))
        self._show_step(self.looks)
        self.show_heading(self.tr("How should it look?"), choice.title)
        self.looks.name.setFocus()
        self.looks.name.selectAll()
        self._on_looks_changed(self.looks.look)

    def _show_step(self, step: QWidget) -> None:
        is_last = step is self.looks
        self._steps.setCurrentWidget(step)
        self.back.setVisible(is_last)
        self.add.setVisible(is_last)
        self.next.setVisible(not is_last)

    def _on_picker_chosen(self, choice: Choice | None) -> None:
        self.next.setEnabled(choice is not None and choice.can_press)

    def _on_looks_changed(self, look: Appearance) -> None:
        self.add.setEnabled(bool(look.name))

    def _on_next_clicked(self) -> None:
        choice = self.picker.choice()
        if choice is not None and choice.can_press:
            self._show_looks(choice)

    def _on_add_clicked(self) -> None:
        look = self.looks.look
        if self._choice is not None and look.name:
            wanted = AddWanted(self._choice, look.name, look.icon, look.color, look.group)
            self.add_wanted.emit(wanted)
