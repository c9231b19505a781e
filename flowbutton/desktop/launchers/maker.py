"""What makes launchers on one kind of desktop."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Protocol

from flowbutton.domain.button import Button

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 80
_SAFE_ID = re.compile(r"[A-Za-z0-9-]{1,64}")


class Maker(Protocol):
    """Makes the launcher of a button. Blocks; raises OSError."""

    def places(self, button: Button) -> tuple[Path, ...]:
        """Return the paths of its launchers: on the desktop, in the menu."""
        ...

    def make(self, path: Path, button: Button, picture: bytes) -> None:
        """Write the launcher at one of its places, with a PNG as its icon."""
        ...

    def unmake(self, path: Path) -> None:
        """Remove a launcher; nothing happens when it is not there."""
        ...


def slug(button_id: str) -> str:
    """Return an id as a part of file names."""
    if _SAFE_ID.fullmatch(button_id):
        return button_id
    return hashlib.sha256(button_id.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def file_name(name: str) -> str:
    """Return a button's name as the name of a file that people see."""
    safe = " ".join(_UNSAFE.sub(" ", name).split()).strip(" .")
    return safe[:_LONGEST_NAME].strip(" .") or "FlowButton"
