"""What a list shows when it has nothing to show: why, and the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flowbutton.bridge.words import shown, with_stop
from flowbutton.domain.words import Sentence
from flowbutton.ui.add_values import AddFix
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_ICONS = {
    AddFix.NONE: "info",
    AddFix.SIGN_IN: "person",
    AddFix.LOOK_AGAIN: "cloud-off",
    AddFix.CLEAR_SEARCH: "search",
}


class EmptyState(QWidget):
    """A picture, a title, a hint and at most one button, in the middle.

    Signals:
        fix_wanted: the button was pressed. arg: the AddFix.
    """

    fix_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fix = AddFix.NONE
        self._glyph = Glyph(theme, "info", Token.FAINT, 28)
        self.title = Label(theme, "", Type.TITLE, wraps=True)
        self.hint = Label(theme, "", token=Token.SOFT, wraps=True)
        self.button = Push(theme, "")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 8, 24, 8)
        rows.setSpacing(6)
        rows.addStretch(1)
        rows.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(label)
        rows.addSpacing(8)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)
        self.button.clicked.connect(self._on_button_clicked)

    def show_text(self, title: str, hint: str = "", icon: str = "info") -> None:
        """Say something that asks for nothing."""
        self._glyph.show_icon(icon, Token.FAINT)
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.button.hide()

    def show_problem(self, title: str, hint: str, fix: AddFix) -> None:
        """Say why there is nothing, with the one thing to do."""
        self.show_text(title, hint, _ICONS[fix])
        self._fix = fix
        self.button.setText(self._verb(fix))
        self.button.setVisible(fix != AddFix.NONE)

    def show_action(self, title: str, hint: str, icon: str, verb: str) -> None:
        """Say why there is nothing, with a button for whoever connects it."""
        self.show_text(title, hint, icon)
        self.button.setText(verb)
        self.button.show()

    def show_sentences(self, title: Sentence, hint: Sentence, fix: AddFix) -> None:
        """Say why there is nothing, in the person's language."""
        self.show_problem(shown(title), with_stop(shown(hint)), fix)

    def _verb(self, fix: AddFix) -> str:
        return {
            AddFix.NONE: "",
            AddFix.SIGN_IN: self.tr("Sign in"),
            AddFix.LOOK_AGAIN: self.tr("Look again"),
            AddFix.CLEAR_SEARCH: self.tr("Clear the search"),
        }[fix]

    def _on_button_clicked(self) -> None:
        self.fix_wanted.emit(self._fix)
