"""Writes .desktop files, as the Desktop Entry Specification 1.5 wants them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_PLAIN_WORD = re.compile(r"[A-Za-z0-9_/.:,@+=%-]+")
#: Places that a desktop fills in; every other per cent sign is one.
_FIELD_CODES = frozenset({"%u", "%U", "%f", "%F"})


@dataclass(frozen=True, slots=True)
class EntryAction:
    """One more thing that an icon's menu offers. `id` is made of letters, digits and dashes."""

    id: str
    name: str
    command: Sequence[str]
    icon: str = ""


@dataclass(frozen=True, slots=True)
class DesktopEntry:
    """A program in the menu. `icon` is a name of the theme or an absolute path.

    `command` is a list of words. `more` are further keys of the entry, with their values.
    """

    name: str
    comment: str
    command: Sequence[str]
    icon: str
    more: Mapping[str, str] = field(default_factory=dict)
    actions: Sequence[EntryAction] = ()

    def text(self) -> str:
        """Return the content of the .desktop file."""
        keys = {
            "Type": "Application",
            "Name": escaped(self.name),
            "Comment": escaped(self.comment),
            "Exec": escaped(exec_line(self.command)),
            "Icon": escaped(self.icon),
            "Terminal": "false",
            **{key: escaped(value) for key, value in self.more.items()},
        }
        if self.actions:
            keys["Actions"] = "".join(f"{action.id};" for action in self.actions)
        groups = [_group("Desktop Entry", keys)]
        for action in self.actions:
            inner = {"Name": escaped(action.name), "Exec": escaped(exec_line(action.command))}
            if action.icon:
                inner["Icon"] = escaped(action.icon)
            groups.append(_group(f"Desktop Action {action.id}", inner))
        return "\n".join(groups)


def escaped(value: str) -> str:
    """Return a text as the value of a key; other control characters become blanks."""
    value = "".join(_ESCAPES.get(char) or (" " if _is_control(char) else char) for char in value)
    return "\\s" + value[1:] if value.startswith(" ") else value


def exec_line(words: Sequence[str]) -> str:
    """Return a command as the value of Exec, before it is escaped as every value.

    A program whose path has a per cent sign is started by `env`: GLib looks for the first word
    before it reads `%%` as `%`.
    """
    if words and "%" in words[0]:
        words = ["env", *words]
    return " ".join(word if word in _FIELD_CODES else _quoted(word) for word in words)


def with_home(words: Sequence[str], variable: str, home: str) -> tuple[str, ...]:
    """Return a command that sees a variable of the environment, when there is a value for it."""
    return ("env", f"{variable}={home}", *words) if home else tuple(words)


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if _PLAIN_WORD.fullmatch(word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def _is_control(char: str) -> bool:
    return unicodedata.category(char) == "Cc"


def _group(title: str, keys: Mapping[str, str]) -> str:
    return f"[{title}]\n" + "".join(f"{key}={value}\n" for key, value in keys.items())
