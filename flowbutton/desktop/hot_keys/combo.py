"""A combination of keys, as people write it: "Ctrl+Alt+1"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from typing_extensions import override

from flowbutton.domain.errors import InputError
from flowbutton.domain.words import say


class Modifier(StrEnum):
    """A key that is held, by the names of Qt's portable key sequences."""

    META = "Meta"
    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"


_FUNCTION_KEY = re.compile(r"F([1-9]|1[0-9]|2[0-4])")
#: Keys with a name: Qt's word, and X's (a keysym).
KEYSYMS = {
    "Backspace": "BackSpace",
    "Del": "Delete",
    "Down": "Down",
    "End": "End",
    "Enter": "KP_Enter",
    "Esc": "Escape",
    "Home": "Home",
    "Ins": "Insert",
    "Left": "Left",
    "Pause": "Pause",
    "PgDown": "Next",
    "PgUp": "Prior",
    "Print": "Print",
    "Return": "Return",
    "Right": "Right",
    "Space": "space",
    "Tab": "Tab",
    "Up": "Up",
    "'": "apostrophe",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "period",
    "/": "slash",
    ";": "semicolon",
    "=": "equal",
    "[": "bracketleft",
    "\\": "backslash",
    "]": "bracketright",
    "`": "grave",
}
_NAMES = {name.casefold(): name for name in KEYSYMS}


@dataclass(frozen=True, slots=True)
class Combo:
    """A key with those that are held with it. `key` is Qt's name of the key: "A", "F5", "Space"."""

    modifiers: frozenset[Modifier]
    key: str

    @property
    def keysym(self) -> str:
        """The key's name on X, and in the shortcuts specification of freedesktop.org."""
        return KEYSYMS.get(self.key) or (self.key.lower() if len(self.key) == 1 else self.key)

    @override
    def __str__(self) -> str:
        held = [modifier.value for modifier in Modifier if modifier in self.modifiers]
        return "+".join([*held, self.key])


def parse_combo(text: str) -> Combo:
    """Return the combination that is written there. Raises InputError.

    A key alone would be lost for every other program, so something has to be held with it;
    but not with a function key.
    """
    *held, name = (word.strip() for word in text.strip().split("+"))
    if not name and held and not held[-1]:  # "Ctrl++" ends with the key between two of them
        *held, name = *held[:-1], "+"
    modifiers = frozenset(_modifier(word, text) for word in held)
    key = _key(name, text)
    if not modifiers - {Modifier.SHIFT} and not _FUNCTION_KEY.fullmatch(key):
        raise InputError(
            say("“{keys}” needs Ctrl, Alt or Meta with it", keys=text),
            say("Otherwise no other program could use this key"),
        )
    return Combo(modifiers, key)


def _modifier(word: str, text: str) -> Modifier:
    for modifier in Modifier:
        if modifier.value.casefold() == word.casefold():
            return modifier
    raise _unknown(text)


def _key(word: str, text: str) -> str:
    if len(word) == 1 and word.isascii() and word.isalnum():
        return word.upper()
    if _FUNCTION_KEY.fullmatch(word.upper()):
        return word.upper()
    if known := _NAMES.get(word.casefold()):
        return known
    raise _unknown(text)


def _unknown(text: str) -> InputError:
    return InputError(
        say("“{keys}” is no combination of keys", keys=text), say("Write it like Ctrl+Alt+1")
    )
