"""What a button does, before it is pressed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.facts import Facts
from flowbutton.ui.label import Label
from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.panel import Panel, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class EffectsContent:
    """What is known of a press, in words; "" where it is not known or there is none.

    `does` are sentences, () where the definition is not shown; `knows` is whether it was. Where
    `suggests` is set, asking first is proposed.
    """

    name: str
    note: str = ""
    trigger: str = ""
    owner: str = ""
    account: str = ""
    place: str = ""
    does: tuple[str, ...] = ()
    knows: bool = False
    suggests: bool = False


class EffectsPage(Panel):
    """Tells what starts, what that does, whose it is and in whose name it runs.

    Signals:
        ask_first_wanted: the button is to ask before it runs from now on.
    """

    ask_first_wanted = Signal()

    def __init__(
        self, theme: Theme, content: EffectsContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        heading = self.tr("What “{name}” does").replace("{name}", content.name)
        self.show_heading(heading, content.note)
        self.does = Label(theme, self._words(content), wraps=True)
        self.does.setObjectName("does")
        self.suggestion = MessageCard(theme, Tone.INFO)
        self.suggestion.show_text(
            self.tr("It reaches other people or deletes something"),
            self.tr("It can ask you before it runs."),
        )
        self.ask_first = Push(theme, self.tr("Ask before it runs"), icon="shield")
        self.close_button = Push(theme, self.tr("Close"), Kind.PRIMARY)
        scroller = Scroller()
        scroller.rows.addWidget(self.does)
        scroller.rows.addWidget(self.suggestion)
        scroller.rows.addWidget(Facts(theme, self._facts(content)))
        scroller.rows.addStretch(1)
        self.suggestion.setVisible(content.suggests)
        self.ask_first.setVisible(content.suggests)
        self.put_scrolling(scroller)
        self.footer.addWidget(self.ask_first)
        self.footer.addStretch(1)
        self.footer.addWidget(self.close_button)
        self.ask_first.clicked.connect(self.ask_first_wanted)
        self.close_button.clicked.connect(self.closed)

    @override
    def first_focus(self) -> QWidget:
        return self.close_button

    def _words(self, content: EffectsContent) -> str:
        if content.does:
            return "\n".join(f"• {one}" for one in content.does)
        if content.knows:
            return self.tr("It only reckons and answers; nothing outside is changed.")
        return self.tr("What it does inside is not shown to this account. Ask its owner.")

    def _facts(self, content: EffectsContent) -> tuple[tuple[str, str], ...]:
        facts = (
            (self.tr("Trigger"), content.trigger),
            (self.tr("Owner"), content.owner),
            (self.tr("As"), content.account),
            (self.tr("Where"), content.place),
        )
        return tuple(fact for fact in facts if fact[1])
