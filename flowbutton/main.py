"""Where the program begins: a window, the demo, or a command."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from flowbutton.app.awake import awake_or_not
from flowbutton.cli.interrupts import end_quietly
from flowbutton.cli.streams import mend_streams

if TYPE_CHECKING:
    import argparse

    from flowbutton.app.core import Core
    from flowbutton.app.entry import Begun, Entry


_SELDOM = 20_000  # objects; of what a command imports nothing is garbage until it ends


def program() -> NoReturn:
    """Be the program of this process, and end with the exit status of `main`.

    It ends at once. What counts is written down by then, and to take apart all that was imported
    would be a seventh of the time that a command takes.
    """
    end_quietly()
    mend_streams()
    if sys.argv[1:]:
        gc.set_threshold(_SELDOM)
    else:
        gc.disable()  # until there is a window, which has garbage collected between events
    status = main()
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # whoever read it is gone
            stream.flush()
    os._exit(status)


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was asked for; return the exit status."""
    began = awake_or_not()  # the finger, as far as a program can know it
    words = list(sys.argv[1:] if argv is None else argv)
    logging.getLogger().addHandler(logging.NullHandler())  # before there is a log: silence
    if words[:1] == ["__complete"]:
        from flowbutton.cli.completion.main import complete  # noqa: PLC0415 - for a shell

        return complete(words[1:], os.environ)
    match words:  # what a desktop starts it with needs no parser: 8 ms
        case []:
            return _enter_by("")
        case ["link", str() as what] if not what.startswith("-"):
            return _enter_by(what)
        case ["run", "--desktop", str() as button] if not button.startswith("-"):
            return _press(button, began)
    return _run(words, began)


def _run(words: Sequence[str], began: float) -> int:
    from flowbutton.cli.parser import build_parser  # noqa: PLC0415 - not needed by the window

    args = build_parser(words).parse_args(words)
    args.began = began
    if args.self_test:
        from flowbutton.selftest import self_test  # noqa: PLC0415 - imports Qt

        return self_test()
    if args.command in {None, "link"} or getattr(args, "desktop", False):
        return _enter(args)
    if args.command == "completion":
        from flowbutton.cli.completion.main import write_script  # noqa: PLC0415 - for a shell

        return write_script(args.shell)
    if args.command in {"demo", "practice"}:
        return _try_out(args)
    from flowbutton.app.core import build_core  # noqa: PLC0415 - not needed by the window
    from flowbutton.cli.main import run_command  # noqa: PLC0415 - not needed by the window

    with ExitStack() as last:

        def make_core() -> Core:
            core = build_core(os.environ)
            last.callback(core.close)
            return core

        return run_command(args, make_core)


def _enter(args: argparse.Namespace) -> int:
    """Open the window, or have the one that runs do what was asked for."""
    if args.command == "run":
        return _press(args.button, args.began)
    if args.command == "link":
        return _enter_by(args.what)
    return _enter_by("", is_hidden=args.in_tray)


def _press(button: str, began: float) -> int:
    """Press a button as its icon does."""
    from flowbutton.app import entry  # noqa: PLC0415 - not needed by the commands

    return _begin(entry.entry_to_press(button, os.environ, began))


def _enter_by(word: str, *, is_hidden: bool = False) -> int:
    """Open the window with a link, a file, or "" for nothing."""
    from flowbutton.app import entry  # noqa: PLC0415 - not needed by the commands

    return _begin(replace(entry.entry_to_open(word, os.environ), is_hidden=is_hidden))


def _begin(wanted: Entry) -> int:
    """Open the window, or have the one that runs do it; open it anew when it ends for that."""
    from flowbutton.app import entry  # noqa: PLC0415 - not needed by the commands

    status = entry.enter(os.environ, wanted, _open_window)
    if status == entry.ANEW:
        logging.shutdown()
        words = [] if getattr(sys, "frozen", False) else ["-m", "flowbutton"]
        os.execv(sys.executable, [sys.executable, *words])  # noqa: S606 - our own program
    return status


def _open_window(begun: Begun) -> int:
    from flowbutton.app.quick_imports import hurry  # noqa: PLC0415 - imports Qt

    hurry()
    from flowbutton.app.start import open_window  # noqa: PLC0415 - imports Qt

    return open_window(os.environ, begun)


def _try_out(args: argparse.Namespace) -> int:
    """Open what there is to try without doing anything real."""
    from flowbutton.app.quick_imports import hurry  # noqa: PLC0415 - imports Qt

    hurry()
    if args.command == "practice":
        from flowbutton.app.practice import run_practice  # noqa: PLC0415 - imports the services

        return run_practice(os.environ)
    from flowbutton.app.demo import run_demo  # noqa: PLC0415 - imports Qt

    return run_demo(os.environ, headless=args.headless, pictures=args.pictures)
