"""Links: what they propose is shown, and a person decides."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.app.adding import Adding
from flowbutton.app.parts import Parts
from flowbutton.bridge.doors import Wish
from flowbutton.bridge.words import shown
from flowbutton.desktop.links import AddLink, RunLink
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.press import Door
from flowbutton.domain.words import say
from flowbutton.engine.inputs import given

BY_LINK = say("Filled in by a link")
ASKED_BY_LINK = say("A link asks to run this")


@dataclass(frozen=True, slots=True)
class LinkDesk:
    """Follows links as far as a question."""

    parts: Parts
    adding: Adding

    def follow(self, link: RunLink) -> None:
        """Ask whether to run a button with what the link fills in. Raises InputError.

        It always asks, whatever the button itself does. A button that is not there cannot be run.
        """
        button = self.parts.shelf.get(link.button)
        if button is None:
            raise InputError(
                say("The button of this link is not there"),
                say("Nothing was run. Only buttons that you have can be run by a link"),
            )
        if link.inputs and not button.fields:
            raise _refused()
        inputs = given(button.fields, link.inputs)
        if not inputs.keys() <= {field.key for field in button.fields}:
            raise _refused()  # it would be sent without a field that shows it
        if any(field.key in inputs and not _may_be_filled(field) for field in button.fields):
            raise _refused()
        wish = Wish(button, Door.LINK, inputs, note=shown(BY_LINK if inputs else ASKED_BY_LINK))
        self.parts.doors.propose(wish)

    def add(self, link: AddLink) -> None:
        """Open the page for a new button with what the link names; the person adds it there."""
        self.adding.open(link.flow, link.group, link.name)


def _may_be_filled(field: Field) -> bool:
    return not field.is_secret and field.kind is not FieldKind.FILE


def _refused() -> InputError:
    return InputError(
        say("This link fills in something that a link may not fill in"),
        say("Nothing was run. Press the button yourself"),
    )
