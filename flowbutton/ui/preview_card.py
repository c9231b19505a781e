"""What a pasted text was recognised as."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from flowbutton.bridge.words import shown, with_stop
from flowbutton.ui.add_values import Preview
from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.method_row import MethodRow
from flowbutton.ui.panel import Scroller
from flowbutton.ui.theme import Theme


class PreviewCard(Scroller):
    """A card that says what it is, and one for each thing that is missing.

    An address does not tell which method it takes: `methods` asks for it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.card = MessageCard(theme, Tone.INFO)
        self.warnings: tuple[MessageCard, ...] = ()
        self.methods = MethodRow(theme)
        self.methods.hide()
        self.rows.setSpacing(8)
        self.rows.addWidget(self.card)
        self.rows.addWidget(self.methods)
        self.rows.addStretch(1)

    def show_preview(self, preview: Preview) -> None:
        """Show another one."""
        self.card.show_tone(_tone(preview))
        lines = (with_stop(shown(line)) for line in (preview.detail, *preview.facts) if line)
        self.card.show_text(shown(preview.title), "\n".join(lines))
        for old in self.warnings:
            self.rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.warnings = tuple(MessageCard(self._theme, Tone.WARN) for _ in preview.warnings)
        for number, (card, warning) in enumerate(
            zip(self.warnings, preview.warnings, strict=True), start=1
        ):
            card.show_text(shown(warning))
            self.rows.insertWidget(number, card)


def _tone(preview: Preview) -> Tone:
    if preview.is_busy:
        return Tone.INFO
    return Tone.BAD if preview.choice is None or not preview.choice.can_press else Tone.OK
