"""The question before a press: what would run, as whom, where, and with what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.confirm_values import ConfirmContent, Confirmed
from flowbutton.ui.facts import Facts
from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.panel import Panel, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.switch import Switch
from flowbutton.ui.theme import Theme


class ConfirmBox(Panel):
    """Asks once. Esc is no; Enter is the button that has the focus.

    Signals:
        confirmed: the person said yes. arg: the Confirmed.
    """

    confirmed = Signal(object)

    def __init__(
        self, theme: Theme, content: ConfirmContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self._is_dangerous = content.is_dangerous
        self._comes_unasked = bool(content.origin)
        self.show_heading(self._filled(self.tr("Run “{name}”?"), content.name), content.note)
        self.origin = MessageCard(theme, Tone.WARN)
        self.origin.show_text(content.origin)
        self.effects = MessageCard(theme, Tone.BAD if content.is_dangerous else Tone.INFO)
        self.effects.show_text(self._danger() or self.tr("What it does"), content.effects)
        self.skip = Switch(self.tr("Do not ask again until FlowButton closes"))
        self.cancel = Push(theme, self.tr("Cancel"))
        text = self._filled(self.tr("Run “{name}”"), _short(content.name))
        self.run = Push(theme, text, Kind.PRIMARY, "play")
        self._lay_out(theme, content)
        self.run.clicked.connect(self._on_run_clicked)
        self.cancel.clicked.connect(self.closed)

    @override
    def first_focus(self) -> QWidget:
        is_careful = self._is_dangerous or self._comes_unasked
        return self.cancel if is_careful else self.run

    def _lay_out(self, theme: Theme, content: ConfirmContent) -> None:
        scroller = Scroller()
        facts = Facts(theme, self._facts(content))
        for widget in (self.origin, self.effects, facts):
            scroller.rows.addWidget(widget)
        scroller.rows.addStretch(1)
        self.origin.setVisible(bool(content.origin))
        self.effects.setVisible(bool(content.effects) or content.is_dangerous)
        self.put_scrolling(scroller)
        self.put(self.skip)
        self.skip.setVisible(not content.is_dangerous and not content.origin)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.run)

    def _facts(self, content: ConfirmContent) -> tuple[tuple[str, str], ...]:
        about = ((self.tr("As"), content.account), (self.tr("Where"), content.place))
        return (*(fact for fact in about if fact[1]), *content.inputs)

    def _danger(self) -> str:
        return self.tr("This cannot be taken back.") if self._is_dangerous else ""

    def _filled(self, text: str, name: str) -> str:
        return text.replace("{name}", name)

    def _on_run_clicked(self) -> None:
        self.confirmed.emit(Confirmed(skips_next=self.skip.isChecked()))


_LONGEST = 28  # characters of a name on a button; the heading has all of it


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
