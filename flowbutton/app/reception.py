"""Does what later starts of the program ask of this one, and what it was started with itself."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.ordered_press import OrderedPress
from flowbutton.app.parts import Parts
from flowbutton.desktop.instance.asked import Asked
from flowbutton.desktop.instance.requests import Link, OpenFile, Reply, Run
from flowbutton.desktop.instance.show import Show
from flowbutton.desktop.links import AddLink, RunLink, parse_link
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError, InputError
from flowbutton.domain.press import Door
from flowbutton.domain.words import say

TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable; Qt takes it at the next activation
BAD = 2  # the exit code for what cannot be understood


@dataclass(frozen=True, slots=True)
class Desks:
    """What the rest of the window does for a request.

    `show` brings the window to the front, `press` has a button pressed as by a finger at a
    moment, in monotonic seconds, `follow` proposes the press of a link, `add` opens the page for
    a new button, `read` reviews a file.
    """

    show: Callable[[], object]
    press: Callable[[Button, Door, float], object]
    follow: Callable[[RunLink], object]
    add: Callable[[AddLink], object]
    read: Callable[[str], object]


class Reception(QObject):
    """Takes requests, of which each is answered once.

    Signals:
        failed: a request could not be followed. arg: the AppError.
    """

    failed = Signal(object)

    def __init__(self, parts: Parts, desks: Desks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._desks = desks

    @Slot(object)
    def take(self, asked: Asked) -> None:
        """Do what is asked; the answer comes now, or at the end of a run."""
        request = asked.request
        if request.token:
            os.environ[TOKEN] = request.token
        try:
            self._do(asked)
        except AppError as error:
            self._desks.show()
            self.failed.emit(error)
            asked.answer(Reply(BAD, None, (f"{error.title}.", f"{error.hint}.")))

    def _do(self, asked: Asked) -> None:
        match asked.request:
            case Run(door=Door.COMMAND_LINE) as run:
                OrderedPress(self._parts, asked, run, self).begin()
                return
            case Run(button=button_id, door=door, acted_at=acted_at):
                now = self._parts.core.services.clocks.monotonic()
                at = now if acted_at is None else min(acted_at, now)
                self._desks.press(self._button(button_id), door, at)
            case Link(url=url):
                self._open(url)
            case OpenFile(path=path):
                self._desks.show()
                self._desks.read(path)
            case Show():
                self._desks.show()
        asked.answer(Reply())

    def _open(self, url: str) -> None:
        match parse_link(url):
            case RunLink() as link:
                self._desks.follow(link)
            case AddLink() as link:
                self._desks.show()
                self._desks.add(link)

    def _button(self, button_id: str) -> Button:
        button = self._parts.shelf.get(button_id)
        if button is None:
            raise InputError(
                say("The button of this icon is not there any more"),
                say("Nothing was run. Remove the icon"),
            )
        return button
