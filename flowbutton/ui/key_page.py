"""A hot key for one button: the combination, and what the desktop says about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.panel import Panel
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.settings_controls import KeyControl
from flowbutton.ui.theme import Theme

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class KeyPage(Panel):
    """Takes a combination as soon as it is struck; one that does not work is told below it.

    Signals:
        keys_chosen: another combination is wanted. arg: it as portable text, "" for none.
    """

    keys_chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.show_heading(
            self.tr("A hot key for “{name}”").replace("{name}", name),
            self.tr(
                "It presses this button from any program. What the button asks first, it asks"
                " then too."
            ),
        )
        self.control = KeyControl(theme)
        self.control.show_value(keys)
        self.control.describe(self.tr("Hot key"))
        self.problem = MessageCard(theme, Tone.WARN)
        self.problem.detail.setTextInteractionFlags(_SELECTABLE)  # a command to be bound
        self.problem.hide()
        self.done = Push(theme, self.tr("Close"), Kind.PRIMARY)
        self.put(self.control)
        self.put(self.problem)
        self._body.addStretch(1)
        self.footer.addStretch(1)
        self.footer.addWidget(self.done)
        self.control.changed.connect(self._on_control_changed)
        self.done.clicked.connect(self.closed)

    @override
    def first_focus(self) -> QWidget:
        return self.control.main_widget()

    def show_problem(self, problem: str, command: str = "") -> None:
        """Say why the combination does not work, and what to bind instead; "" when it does."""
        self.problem.show_text(problem, command)
        self.problem.setVisible(bool(problem))

    def _on_control_changed(self, keys: object) -> None:
        self.keys_chosen.emit(str(keys))
