"""The files that come with the program: pictures and texts, no code."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def folder() -> Path:
    """Return the folder of resources: inside the package when installed, else beside it."""
    installed = _HERE / "resources"
    return installed if installed.is_dir() else _HERE.parent / "resources"


def icon(name: str) -> bytes:
    """Return the SVG of an icon. Raises FileNotFoundError for a name there is no picture of."""
    return (folder() / "icons" / f"{name}.svg").read_bytes()


def icon_names() -> tuple[str, ...]:
    """Return the names of all icons, in order."""
    return tuple(sorted(path.stem for path in (folder() / "icons").glob("*.svg")))


def app_icon() -> bytes:
    """Return the SVG of the program's own icon."""
    return (folder() / "flowbutton.svg").read_bytes()


def changes() -> str:
    """Return the list of changes. Raises FileNotFoundError where it was left out."""
    inside = _HERE / "CHANGELOG.md"
    path = inside if inside.is_file() else _HERE.parent / "CHANGELOG.md"
    return path.read_text("utf-8")
