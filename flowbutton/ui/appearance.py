"""How a button looks: its name, icon, colour and group."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Appearance:
    """The looks of a button; `color` is an index into the twelve tile colours."""

    name: str
    icon: str = "play"
    color: int = 0
    group: str = ""
