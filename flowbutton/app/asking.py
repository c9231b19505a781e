"""What is asked before a press: the form of its inputs, and the question whether to go on."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from flowbutton.app.filling import Filling
from flowbutton.app.form import Form, Tools
from flowbutton.app.target_place import place_of
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.doors import Wish
from flowbutton.bridge.words import shown
from flowbutton.domain.button import Confirm
from flowbutton.domain.fields import Json
from flowbutton.engine.inputs import mask
from flowbutton.ui.confirm_box import ConfirmBox
from flowbutton.ui.confirm_values import ConfirmContent, Confirmed

WIDTH, HEIGHT, MOST = 440, 280, 640


class Asking(QObject):
    """Opens the form and the question when the doors want them.

    `names` gives the name of an account by its id.
    """

    def __init__(
        self,
        tools: Tools,
        names: Callable[[str], str],
        windows: Windows,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._names = names
        self._windows = windows
        self._quiet: set[str] = set()  # buttons that ask no more until the program closes
        tools.doors.form_wanted.connect(self._on_doors_form_wanted)
        tools.doors.reading_wanted.connect(self._on_doors_reading_wanted)
        tools.doors.confirm_wanted.connect(self._on_doors_confirm_wanted)

    @Slot(object)
    def _on_doors_form_wanted(self, wish: Wish) -> None:
        Form(self._tools, wish, self).open(self._windows)

    @Slot(object)
    def _on_doors_reading_wanted(self, wish: Wish) -> None:
        Filling(self._tools, wish, self)

    @Slot(object)
    def _on_doors_confirm_wanted(self, wish: Wish) -> None:
        button = wish.button
        is_usual = button.behaviour.confirm is Confirm.ASK and not wish.note
        if button.id in self._quiet and is_usual:
            self._tools.doors.go_on(wish)
        else:
            _Question(self, self._tools, self._content(wish), wish).open(self._windows)

    def confirmed(self, wish: Wish, answer: Confirmed) -> None:
        """Go on after a yes."""
        if answer.skips_next:
            self._quiet.add(wish.button.id)
        self._tools.doors.confirmed(wish)

    def _content(self, wish: Wish) -> ConfirmContent:
        button = wish.button
        masked = mask(button.fields, dict(wish.inputs))
        titles = {field.key: field.title or field.key for field in button.fields}
        inputs = masked.items() if isinstance(masked, dict) else ()
        return ConfirmContent(
            name=button.name,
            account=self._names(button.account) if button.account else "",
            place=place_of(button.target, self._tools.facts),
            inputs=tuple((titles.get(key, key), _told(value)) for key, value in inputs),
            effects="\n".join(shown(one) for one in self._tools.caring.effects_of(button.id).does),
            note=button.note,
            origin=wish.note,
            is_dangerous=button.behaviour.confirm is Confirm.DANGEROUS,
        )


class _Question(QObject):
    """One open question. It ends with its window."""

    def __init__(self, asking: Asking, tools: Tools, content: ConfirmContent, wish: Wish) -> None:
        super().__init__(asking)
        self._asking = asking
        self._wish = wish
        self._box = ConfirmBox(tools.theme, content)
        self._box.confirmed.connect(self._on_box_confirmed)
        self._box.closed.connect(self.deleteLater)

    def open(self, windows: Windows) -> None:
        """Show the question in a window of its own."""
        windows.open(
            self._box, Opening(self._wish.button.name, "confirm", WIDTH, HEIGHT, most=MOST)
        )

    @Slot(object)
    def _on_box_confirmed(self, answer: Confirmed) -> None:
        self._box.closed.emit()
        self._asking.confirmed(self._wish, answer)


def _told(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
