"""Asks the person at the terminal, when there is one."""

from __future__ import annotations

import sys

from flowbutton.cli.output import Printer

_YES = {"y", "yes"}


def may_ask(printer: Printer) -> bool:
    """Return whether somebody sits there: a question in a pipe would be answered by nobody."""
    return sys.stdin is not None and sys.stdin.isatty() and printer.err.isatty()


def is_sure(printer: Printer, question: str) -> bool:
    """Return whether the person says yes; anything else, and Ctrl+D, is a no."""
    printer.err.write(f"{question} [y/N] ")
    printer.err.flush()
    return sys.stdin.readline().strip().casefold() in _YES
