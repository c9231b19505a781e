"""What a person wants of a tile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from flowbutton.domain.press import Door


@dataclass(frozen=True, slots=True)
class PressIntent:
    """A button is to be run; `asks` opens its form or question also when none is needed."""

    button_id: str
    door: Door
    asks: bool = False


@dataclass(frozen=True, slots=True)
class MenuIntent:
    """The menu of a button is wanted at a point of the screen; "" is the space between tiles."""

    button_id: str
    at: QPoint
