"""Buttons to practise with: each says so in its name, wherever that is shown or written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from typing_extensions import override

from flowbutton.domain.button import Button
from flowbutton.store.buttons import JsonButtons

MARK = "PRACTICE · "


class PracticeButtons(JsonButtons):
    """The buttons of the home for practice; none is kept without the word."""

    @override
    def replace(self, buttons: Sequence[Button]) -> None:
        super().replace(_marked(buttons))

    @override
    def change(
        self, change: Callable[[tuple[Button, ...]], tuple[Button, ...]]
    ) -> tuple[Button, ...]:
        return super().change(lambda row: _marked(change(row)))


def _marked(buttons: Sequence[Button]) -> tuple[Button, ...]:
    return tuple(
        button if button.name.startswith(MARK) else replace(button, name=MARK + button.name)
        for button in buttons
    )
