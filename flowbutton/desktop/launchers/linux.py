"""Launchers on Linux: .desktop files."""

from __future__ import annotations

import hashlib
from pathlib import Path

from flowbutton.desktop import files
from flowbutton.desktop.commands import HOME_VARIABLE, Commands
from flowbutton.desktop.desktop_entry import DesktopEntry, with_home
from flowbutton.desktop.launchers.maker import slug
from flowbutton.desktop.linux_places import LinuxPlaces
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.tools import Tool, run_tool
from flowbutton.domain.button import Button

_MENU, _DESKTOP = 0o644, 0o755  # who may be started by a double click has to be executable


class LinuxMaker:
    """Makes a .desktop file in the menu and one on the desktop; icons go into `icons`."""

    def __init__(
        self, places: LinuxPlaces, commands: Commands, icons: Path, tool: Tool = run_tool
    ) -> None:
        self._places = places
        self._commands = commands
        self._icons = icons
        self._tool = tool

    def places(self, button: Button) -> tuple[Path, ...]:
        """Return where its files go: always in the menu, on the desktop where there is one."""
        name = f"{APP_ID}.{slug(button.id)}.desktop"
        folders = (self._places.applications, self._places.desktop)
        return tuple(folder / name for folder in folders if folder is not None)

    def make(self, path: Path, button: Button, picture: bytes) -> None:
        """Write one of its files. Raises OSError."""
        icon = self._icon(button, picture)
        is_in_menu = path.parent == self._places.applications
        command = self._commands.press(button.id)
        entry = DesktopEntry(
            button.name,
            "Press this button of FlowButton",
            with_home(command, HOME_VARIABLE, self._commands.home),
            str(icon),
            {"Categories": "Utility;", "StartupNotify": "false"},
        )
        data = entry.text().encode("utf-8", "replace")
        if files.put(path, data, _MENU if is_in_menu else _DESKTOP) and not is_in_menu:
            self._trust(path, data)

    def unmake(self, path: Path) -> None:
        """Remove one of its files, and its icons with the last one. Raises OSError."""
        path.unlink(missing_ok=True)
        others = (self._places.applications, self._places.desktop)
        if not any((folder / path.name).exists() for folder in others if folder is not None):
            self._drop_icons(path.stem.removeprefix(f"{APP_ID}."))

    def _icon(self, button: Button, picture: bytes) -> Path:
        """Return the icon's file. Another picture has another name: desktops remember pictures."""
        mark = hashlib.sha256(picture).hexdigest()[:8]
        path = self._icons / f"{slug(button.id)}.{mark}.png"
        if files.put(path, picture):
            self._drop_icons(slug(button.id), path)
        return path

    def _drop_icons(self, name: str, but: Path | None = None) -> None:
        for icon in self._icons.glob(f"{name}.*.png"):
            if icon != but:
                icon.unlink(missing_ok=True)

    def _trust(self, path: Path, data: bytes) -> None:
        """Say to GNOME and to Xfce that the person wanted this file to be started."""
        for key, value in (
            ("metadata::trusted", "true"),
            ("metadata::xfce-exe-checksum", hashlib.sha256(data).hexdigest()),
        ):
            self._tool(["gio", "set", "-t", "string", str(path), key, value])
