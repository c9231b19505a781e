"""Begins with a window: hands over to the one that runs, or becomes it. Knows no Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from flowbutton.desktop.instance.lines import Listener
from flowbutton.desktop.instance.place import Place, find_place
from flowbutton.desktop.instance.show import Show
from flowbutton.desktop.instance.start import NoPlaceError, be_first, be_first_or_ask
from flowbutton.desktop.opened import request_for
from flowbutton.domain.errors import AppError
from flowbutton.domain.press import Door
from flowbutton.store.folders import find_folders, make_folder

if TYPE_CHECKING:
    from flowbutton.desktop.instance.requests import Request

ANEW = 85  # the exit status of a window that is to be opened anew
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the program was started for. `is_hidden`: without showing the window by itself."""

    request: Request = field(default_factory=Show)
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """What the first program of a home begins with. Without a listener nobody can reach it."""

    entry: Entry = field(default_factory=Entry)
    listener: Listener | None = None


def entry_to_open(word: str, environ: Mapping[str, str]) -> Entry:
    """Return the entry with a link, a file, or "" for the window."""
    return Entry(request_for(word, Path.cwd(), token_of(environ)), is_hidden=False)


def entry_to_press(button_id: str, environ: Mapping[str, str], acted_at: float) -> Entry:
    """Return the entry by the icon of a button: its window is not wanted.

    `acted_at` is the moment of the finger, on the clock that goes on in sleep.
    """
    from flowbutton.desktop.instance.requests import Run  # noqa: PLC0415 - not to open a window

    request = Run(button_id, Door.DESKTOP, acted_at=acted_at, token=token_of(environ))
    return Entry(request, is_hidden=True)


def token_of(environ: Mapping[str, str]) -> str:
    """Return what the desktop gave this start to let a window come to the front, or ""."""
    return next((environ[name] for name in TOKENS if environ.get(name)), "")


def enter(environ: Mapping[str, str], entry: Entry, begin: Callable[[Begun], int]) -> int:
    """Return the exit code of the program that runs already, or that of `begin`, the first one."""
    try:
        data = find_folders(environ).data
        make_folder(data)
        place = find_place(data)
        got = be_first(place) or _ask(place, entry)
    except NoPlaceError:
        return begin(Begun(entry))
    except AppError as error:
        from flowbutton.app.last_words import last_words  # noqa: PLC0415 - hardly ever

        return last_words(error, environ)
    if isinstance(got, int):
        return got
    for name in TOKENS:  # what this program starts is not to use them again
        os.environ.pop(name, None)
    try:
        return begin(Begun(entry, got))
    finally:
        got.close()


def _ask(place: Place, entry: Entry) -> Listener | int:
    """Return the exit code of the program that runs, or the listener, when it has just ended."""
    from flowbutton.desktop.instance.requests import Reply  # noqa: PLC0415 - not by the first

    got = be_first_or_ask(place, entry.request)
    if not isinstance(got, Reply):
        return got
    sys.stderr.writelines(f"{line}\n" for line in got.lines)
    return got.code
