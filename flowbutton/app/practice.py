"""`flowbutton practice`: the whole program, and no press goes anywhere."""

from __future__ import annotations

import shutil
import socket
import sys
from collections.abc import Mapping
from dataclasses import replace

from flowbutton.app.entry import Begun, enter, entry_to_open
from flowbutton.app.home_files import open_files
from flowbutton.app.last_words import last_words
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say
from flowbutton.services.practice import PLACE, Outcome
from flowbutton.store import files
from flowbutton.store.buttons import peek
from flowbutton.store.folders import HOME_VARIABLE, find_folders, make_folder

_BEGINNERS = (
    (Outcome.SUCCESS, say("It succeeds"), "star", 7),
    (Outcome.FAILURE, say("It fails"), "bolt", 3),
    (Outcome.LOST, say("Its answer is lost"), "cloud", 5),
    (Outcome.APPROVAL, say("It waits for a person"), "person", 0),
)
_SAME = ("window", "split", "side", "log_folded", "log_look")  # how a window stands
_REACHING_OUT = frozenset({"socket.connect", "socket.getaddrinfo", "socket.sendto"})


def run_practice(environ: Mapping[str, str]) -> int:
    """Open the window for practice, in a home of its own; return the exit status."""
    try:
        home = practice_environ(environ)
    except AppError as error:
        return last_words(error, environ)
    seal()
    return enter(home, entry_to_open("", home), lambda begun: _begin(environ, home, begun))


def _begin(environ: Mapping[str, str], home: Mapping[str, str], begun: Begun) -> int:
    """Open the window: there was none, so nobody is in the middle of practising."""
    from flowbutton.app.start import open_window  # noqa: PLC0415 - imports Qt

    try:
        fill(environ, home)
    except AppError as error:
        return last_words(error, environ)
    return open_window(home, begun)


def practice_environ(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return the environment variables of the home for practice, beside the person's own."""
    folder = find_folders(environ).data / "practice"
    make_folder(folder)
    home = {**environ, HOME_VARIABLE: str(folder)}
    files.write(find_folders(home).practice_mark, b"No press of this home goes anywhere.\n")
    return home


def fill(environ: Mapping[str, str], home: Mapping[str, str]) -> None:
    """Put a button for each kind of end there, and a copy of each of the person's own.

    The window looks as the person's own and stands where that does. Raises StoreError.
    """
    own = (
        replace(button, account="", values={}, presets=(), is_ready=False)
        for button in peek(find_folders(environ).buttons)
    )
    beginners = (
        Button(f"practice-{outcome}", str(name), FlowTarget(PLACE, outcome), icon=icon, color=color)
        for outcome, name, icon, color in _BEGINNERS
    )
    pictures = find_folders(environ).pictures
    if pictures.is_dir():
        shutil.copytree(pictures, find_folders(home).pictures, dirs_exist_ok=True)
    there, here = open_files(home), open_files(environ)
    there.buttons.replace((*beginners, *own))
    there.settings.use(replace(there.settings.now, look=here.settings.now.look))
    there.settings.save()
    for fact in _SAME:
        there.facts.put(fact, here.facts.get(fact))


def seal() -> None:
    """Let nothing in this process reach a network, until its end."""
    sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if event not in _REACHING_OUT:
        return
    own = args[0]
    if isinstance(own, socket.socket) and own.family == getattr(socket, "AF_UNIX", None):
        return  # the desktop's own bus, and the other window of this home
    raise OSError("Practice reaches no network")
