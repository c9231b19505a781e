"""Where a window was, and how large."""

from __future__ import annotations

from typing import Protocol


class Geometry(Protocol):
    """Where the window's place and size are kept."""

    def get(self, key: str) -> str:
        """Return what was kept, "" when nothing was."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keep a text."""
        ...
