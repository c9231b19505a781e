"""Texts about the program itself, for people to read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flowbutton import assets
from flowbutton.engine.services import Services


@dataclass(frozen=True, eq=False)
class ReadChanges:
    """Read what is new in this version and was in those before it."""

    def run(self, _services: Services) -> str:
        """Return the text. Never raises."""
        try:
            return plain(assets.changes())
        except OSError:
            return "The list of changes did not come with this installation.\n"


def plain(markdown: str) -> str:
    """Return the list of changes without its preface and without signs of markup."""
    start = markdown.find("\n## ")
    lines: list[str] = []
    for line in markdown[start + 1 :].splitlines():
        text = line.lstrip("#").strip() if line.startswith("#") else line
        is_more = line.startswith("  ") and bool(lines) and bool(lines[-1])
        if is_more:
            lines[-1] += " " + line.strip()
        else:
            lines.append("• " + text[2:] if text.startswith("- ") else text)
    return "\n".join(line.replace("`", "") for line in lines).strip() + "\n"


@dataclass(frozen=True, eq=False)
class ReadLicences:
    """Read under which licences the program and its parts are."""

    def run(self, _services: Services) -> str:
        """Return the text. Never raises."""
        from flowbutton.app import licences  # noqa: PLC0415 - reads packages, which costs the start

        return f"{licences.own()}\nFlowButton is built on:\n\n{_table(licences.of_parts())}"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    known = tuple(rows)
    width = max(len(name) for name, _ in known) + 2
    return "".join(f"{name:<{width}}{text}\n" for name, text in known)
