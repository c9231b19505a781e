"""Which program opens what: mimeapps.list (Association between MIME types and applications)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from flowbutton.desktop import files

_DEFAULTS = "[Default Applications]"


def make_default(file: Path, entry: str, types: Iterable[str]) -> None:
    """Make the program of the .desktop file `entry` the one that opens these types.

    Other lines of `file` stay as they are. Raises OSError.
    """
    lines = _lines(file)
    for kind in types:
        lines = _with_default(lines, kind, entry)
    _write(file, lines)


def forget_default(file: Path, entry: str) -> None:
    """Take a program out of the file, wherever it is named. Raises OSError."""
    lines = [_without(line, entry) for line in _lines(file)]
    _write(file, [line for line in lines if line is not None])


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", "surrogateescape").splitlines()
    except FileNotFoundError:
        return []


def _write(file: Path, lines: list[str]) -> None:
    if lines or file.exists():
        text = "".join(line + "\n" for line in lines)
        files.put(file, text.encode("utf-8", "surrogateescape"))


def _with_default(lines: list[str], kind: str, entry: str) -> list[str]:
    if _DEFAULTS not in lines:
        return [*lines, *([""] if lines else []), _DEFAULTS, f"{kind}={entry}"]
    start = lines.index(_DEFAULTS) + 1
    ends = (number for number in range(start, len(lines)) if lines[number].startswith("["))
    end = next(ends, len(lines))
    inside = [line for line in lines[start:end] if _key(line) != kind]
    return [*lines[:start], f"{kind}={entry}", *inside, *lines[end:]]


def _without(line: str, entry: str) -> str | None:
    """Return a line without a program, None when nothing else was in it."""
    key, equals, value = line.partition("=")
    names = value.split(";")
    if not equals or entry not in names:
        return line
    left = [name for name in names if name not in {entry, ""}]
    return f"{key}={';'.join(left)}" if left else None


def _key(line: str) -> str:
    return line.partition("=")[0].strip()
