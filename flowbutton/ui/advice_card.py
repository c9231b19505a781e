"""What went wrong with a run, whether anything ran, and the one thing to do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from flowbutton.bridge.status_text import LOOKS, state_word
from flowbutton.bridge.status_text import Tone as StatusTone
from flowbutton.bridge.words import in_a_row, shown, with_stop, without_stop
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.run import Run
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import NOTHING
from flowbutton.ui.details_text import fix_verb, ran_text
from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme

_TONES = {StatusTone.BAD: Tone.BAD, StatusTone.WARN: Tone.WARN, StatusTone.OK: Tone.OK}
_NO_ADVICE = Advice(NOTHING)


class AdviceCard(MessageCard):
    """A card with the button of the fix, and the one to the page for people."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Tone.INFO, parent)
        self.fix = Push(theme, "")
        self.fix.setObjectName("fix")
        self.page = Push(theme, "", icon="external")
        self.page.setObjectName("page")
        for button in (self.fix, self.page):
            button.let_shrink()
            self.add_button(button)

    def show_run(self, run: Run, page_url: str, page_name: str) -> None:
        """Show what there is to say about a run; the card is hidden when that is nothing."""
        advice = run.advice or _NO_ADVICE
        title = shown(advice.title or run.message)
        if without_stop(title) == state_word(run.state):
            title = ""  # the headline says it
        self.setVisible(bool(title or page_url))
        self.show_tone(_TONES.get(LOOKS[run.state][1], Tone.INFO))
        hint, ran = with_stop(shown(advice.hint)), ran_text(run.ran)
        if not advice.title or without_stop(ran) in hint:
            ran = ""  # it is said already
        self.show_text(title, in_a_row(hint, ran))
        verb = fix_verb(advice.fix, run.target)
        self.fix.setText(verb)
        self.fix.setVisible(bool(verb) and advice.fix is not Fix.NONE)
        if isinstance(run.target, LogicAppTarget):
            page_name = "Azure"
        self.page.setText(self.tr("Open in {name}").replace("{name}", page_name))
        opens = bool(page_url) and advice.fix is not Fix.OPEN_RUN  # that leads to the same page
        self.page.setVisible(opens)
        self.buttons.setVisible(bool(verb) or opens)
        if not title and not hint:
            self.show_buttons_only()
