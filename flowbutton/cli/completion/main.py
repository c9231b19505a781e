"""Answers the shells: `flowbutton __complete SHELL …`, once for each tab."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from flowbutton.cli.completion.bash_line import read_line
from flowbutton.cli.completion.candidates import candidates
from flowbutton.cli.completion.known import Candidate
from flowbutton.cli.completion.scripts import SCRIPTS
from flowbutton.cli.output import UnwrittenError, to_stdio

_QUOTES = "'\""


def complete(words: Sequence[str], environ: Mapping[str, str]) -> int:
    """Print what may stand at the cursor, a line each; return the exit status.

    bash gives the signs that end its words and the line up to the cursor, the other shells the
    words before the cursor and, behind a "=", the one at the cursor.
    """
    shell, *rest = words
    lines = (_for_bash if shell == "bash" else _for_others)(shell, rest, environ)
    sys.stdout.write("".join(f"{line}\n" for line in lines if "\n" not in line))
    return 0


def write_script(shell: str) -> int:
    """Print what a shell needs to complete; return the exit status."""
    printer = to_stdio(as_json=False)
    try:
        printer.text(SCRIPTS[shell])
    except UnwrittenError as error:
        printer.note(f"flowbutton: The answer could not be written: {error}.")
        return 1
    return 0


def _for_bash(_shell: str, words: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    breaks, text = words
    line = read_line(text, breaks)
    found = candidates(line.words, line.current, environ)
    return [line.put(value) for value, _about in found]


def _for_others(shell: str, words: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    *before, current = words
    current = current.removeprefix("=")
    if shell in {"fish", "powershell"}:
        current = _plain(current, escape="\\" if shell == "fish" else "`")
    return [_line(each) for each in candidates(before, current, environ)]


def _plain(text: str, escape: str) -> str:
    """Return a word that is being typed without its quotation mark and escapes."""
    if text[:1] and text[0] in _QUOTES:
        return text[1:].removesuffix(text[0])
    return text.replace(escape, "")


def _line(candidate: Candidate) -> str:
    value, about = candidate
    return f"{value}\t{' '.join(about.split())}"
