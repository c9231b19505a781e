"""Where a Linux desktop keeps its menu, its icons and its autostart (XDG)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_DESKTOP = re.compile(r'^\s*XDG_DESKTOP_DIR="(?P<path>[^"]+)"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class LinuxPlaces:
    """The person's folders. `desktop` is None when there is no such folder on this desktop."""

    config: Path
    data: Path
    desktop: Path | None

    @property
    def applications(self) -> Path:
        """The menu."""
        return self.data / "applications"

    @property
    def autostart(self) -> Path:
        """What starts with the desktop."""
        return self.config / "autostart"

    @property
    def icons(self) -> Path:
        """The icon theme that every other falls back to."""
        return self.data / "icons" / "hicolor"

    @property
    def mime(self) -> Path:
        """The types of files."""
        return self.data / "mime"

    @property
    def defaults(self) -> Path:
        """The file that says which program opens what."""
        return self.config / "mimeapps.list"


def find_linux_places(environ: Mapping[str, str]) -> LinuxPlaces:
    """Return the places for these environment variables (XDG Base Directory, user-dirs)."""
    home = Path(environ.get("HOME") or Path.home())
    config = _folder(environ, "XDG_CONFIG_HOME", home / ".config")
    data = _folder(environ, "XDG_DATA_HOME", home / ".local/share")
    return LinuxPlaces(config, data, _desktop(home, config))


def _folder(environ: Mapping[str, str], name: str, otherwise: Path) -> Path:
    value = environ.get(name, "")
    return Path(value) if value.startswith("/") else otherwise


def _desktop(home: Path, config: Path) -> Path | None:
    """Return the folder that is shown on the desktop: user-dirs.dirs(5)."""
    try:
        found = _DESKTOP.search((config / "user-dirs.dirs").read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        found = None
    if found is None:
        folder = home / "Desktop"
    else:
        folder = Path(found["path"].replace("$HOME", str(home)).rstrip("/") or "/")
    return folder if folder != home and folder.is_dir() else None
