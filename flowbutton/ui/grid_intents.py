"""What a person wants of a tile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from flowbutton.domain.press import Door


@dataclass(frozen=True, slots=True)
class PressIntent:
    """A button is to be run; `asks` opens its form or question also when none is needed.

    `is_held` says that it was held down for as long as it wants to be.
    """

    button_id: str
    door: Door
    asks: bool = False
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class MenuIntent:
    """The menu of a button is wanted at a point of the screen; "" is the space between tiles."""

    button_id: str
    at: QPoint
