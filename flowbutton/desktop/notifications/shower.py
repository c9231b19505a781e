"""What shows notifications: the desktop's own service, or a balloon of the tray icon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance

from flowbutton.desktop.notifications.note import Action, Note


@dataclass(frozen=True, slots=True)
class Clicked:
    """What a person did with the notification of a key.

    `token` lets a window come to the front on some desktops, "" when there is none.
    """

    key: str
    action: Action
    token: str = ""


class Shower(Protocol):
    """Shows notifications. A QObject; none of its methods blocks.

    Signals:
        clicked: a person did something with a notification. arg: the Clicked.
        not_shown: there is nobody who would show it. arg: the Note.
    """

    clicked: SignalInstance
    not_shown: SignalInstance

    def show_note(self, note: Note) -> None:
        """Show a note, in the place of the one with its key."""
        ...

    def take_away(self, key: str) -> None:
        """Take a note away, if it is still there."""
        ...

    def close(self) -> bool:
        """Take everything away, and return whether it ended in time."""
        ...
