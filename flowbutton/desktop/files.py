"""Files that the desktop reads: whole or not there, and written only when they change."""

from __future__ import annotations

from pathlib import Path

from flowbutton.local.files import write_whole


def put(path: Path, data: bytes, mode: int = 0o644) -> bool:
    """Make the content of a file, and return whether that changed it. Raises OSError."""
    if path.is_file() and path.read_bytes() == data and path.stat().st_mode & 0o777 == mode:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data, mode)
    return True
