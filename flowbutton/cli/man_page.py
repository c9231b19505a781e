"""The man page, made of the same words as the parser: `python -m flowbutton.cli.man_page FILE`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from flowbutton import __version__
from flowbutton.cli.parser import ABOUT, COMMANDS, PLACES
from flowbutton.cli.words.command import Command, Topic
from flowbutton.cli.words.runs import EXIT_CODES
from flowbutton.cli.words.shape import Word, words_of

_FILES = (
    ("~/.config/flowbutton/settings.toml", "the settings; may be edited by hand"),
    ("~/.config/flowbutton/buttons.json", "the saved buttons; no secret is in it"),
    ("~/.local/share/flowbutton/journal.sqlite3", "every press and what became of it"),
    ("~/.local/share/flowbutton/outputs/", "large answers of runs; may be private"),
    ("~/.local/share/flowbutton/pictures/", "pictures of your own for buttons"),
    ("~/.local/share/flowbutton/facts.json", "what was learned about services; may be deleted"),
    ("~/.local/share/flowbutton/launchers.json", "which buttons have an icon on the desktop"),
    ("~/.local/share/flowbutton/instance.lock", "locked while the program is open"),
    ("~/.local/share/flowbutton/practice/", "all that flowbutton practice keeps"),
    ("~/.local/share/flowbutton/demo/", "all that flowbutton demo keeps"),
    ("~/.local/share/flowbutton/tokens.bin", "the encrypted tokens; their key is in the keyring"),
    ("~/.local/state/flowbutton/log/flowbutton.log", "the log, without secrets"),
    ("/etc/xdg/flowbutton/policy.toml", "what an administrator has set"),
)


def man_page() -> str:
    """Return the page as roff."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield f'.TH FLOWBUTTON 1 "" "FlowButton {__version__}" "User Commands"'
    yield from (".SH NAME", f"flowbutton \\- {_plain(ABOUT[0].lower() + ABOUT[1:].rstrip('.'))}")
    yield from (".SH SYNOPSIS", ".B flowbutton", "[\\fICOMMAND\\fR \\&...]")
    yield from (".SH DESCRIPTION", _plain(ABOUT), "Without a command, the window opens.")
    for topic in Topic:
        yield f'.SH "{topic.upper()}"'
        for command in COMMANDS:
            if command.topic is topic:
                yield from _command(command)
    yield from (".SH EXIT STATUS", "Of \\fBflowbutton run\\fR:")
    for code, meaning in EXIT_CODES:
        yield from (".TP", f".B {code}", _plain(meaning))
    yield from (".PP", "The other commands end with 0, with 1 when they could not do what was")
    yield "asked, with 2 and 5 as above, and with 130 after Ctrl+C."
    yield from _table("ENVIRONMENT", PLACES)
    yield from _table("FILES", _FILES)


def _command(command: Command) -> Iterator[str]:
    words = words_of(command)
    yield f'.SS "flowbutton {_plain(command.name)} {_usage(words)}"'
    yield _plain(command.about)
    for word in words:
        yield from (".TP", _names(word), _plain(_filled(word)))
    if command.more:
        yield from (".PP", ".nf", *map(_plain, command.more.splitlines()), ".fi")
    yield from (".PP", "Examples:", ".PP", ".nf", ".RS")
    yield from map(_plain, command.examples)
    yield from (".RE", ".fi")


def _usage(words: Sequence[Word]) -> str:
    places = [_place(word) for word in words if not word.names]
    options = ["[\\fIOPTIONS\\fR]"] if any(word.names for word in words) else []
    return " ".join([*places, *options])


def _place(word: Word) -> str:
    name = f"\\fI{_plain('|'.join(word.choices) or word.value)}\\fR"
    name = f"{name} ..." if word.is_many else name
    return name if word.is_required else f"[{name}]"


def _names(word: Word) -> str:
    value = "|".join(word.choices) if 0 < len("|".join(word.choices)) < 60 else word.value  # noqa: PLR2004 - a line
    if not word.names:
        return f"\\fI{_plain(value)}\\fR"
    shown = f" \\fI{_plain(value)}\\fR" if word.value else ""
    return ", ".join(f"\\fB{_plain(name)}\\fR{shown}" for name in word.names)


def _filled(word: Word) -> str:
    return word.about[:1].upper() + word.about[1:] + ("" if word.about.endswith(".") else ".")


def _table(title: str, rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield f".SH {title}"
    for name, about in rows:
        yield from (".TP", f".B {_plain(name)}", _plain(about))


def _plain(text: str) -> str:
    """Return a text in which roff finds nothing of its own."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(man_page(), "utf-8")
