"""Launchers on Windows: shortcuts, made by the Windows Script Host as its documentation says."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flowbutton.desktop import files
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.launchers.maker import file_name, slug
from flowbutton.desktop.launchers.pictures import as_ico
from flowbutton.desktop.powershell import run_script
from flowbutton.desktop.tools import Tool, run_tool
from flowbutton.domain.button import Button

SCRIPT = """
$ErrorActionPreference = 'Stop'
$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:FLOWBUTTON_LINK)
$link.TargetPath = $env:FLOWBUTTON_TARGET
$link.Arguments = $env:FLOWBUTTON_ARGUMENTS
$link.IconLocation = $env:FLOWBUTTON_ICON
$link.Description = $env:FLOWBUTTON_TITLE
$link.Save()
"""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a shortcut starts, with which words, under which icon and title."""

    target: str
    words: tuple[str, ...]
    icon: Path
    title: str


@dataclass(frozen=True, slots=True)
class WindowsPlaces:
    """The person's folders, as SHGetKnownFolderPath gives them."""

    desktop: Path
    programs: Path  # of the Start menu


def find_windows_places(environ: Mapping[str, str], desktop: Path) -> WindowsPlaces:
    """Return the places; `desktop` is Qt's DesktopLocation, which follows a moved desktop."""
    roaming = Path(environ.get("APPDATA") or Path.home() / "AppData/Roaming")
    return WindowsPlaces(desktop, roaming / "Microsoft/Windows/Start Menu/Programs")


def make_shortcut(path: Path, shortcut: Shortcut, tool: Tool) -> None:
    """Write a shortcut. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    environ = {
        "FLOWBUTTON_LINK": str(path),
        "FLOWBUTTON_TARGET": shortcut.target,
        "FLOWBUTTON_ARGUMENTS": subprocess.list2cmdline(shortcut.words),
        "FLOWBUTTON_ICON": f"{shortcut.icon},0",
        "FLOWBUTTON_TITLE": shortcut.title,
    }
    if not run_script(SCRIPT, environ, tool):
        raise OSError(f"no shortcut was made at {path}")


class WindowsMaker:
    """Makes a shortcut on the desktop and one in the Start menu; icons go into `icons`."""

    def __init__(
        self, places: WindowsPlaces, commands: Commands, icons: Path, tool: Tool = run_tool
    ) -> None:
        self._places = places
        self._commands = commands
        self._icons = icons
        self._tool = tool

    def places(self, button: Button) -> tuple[Path, ...]:
        """Return where its shortcuts go."""
        name = f"{file_name(button.name)}.lnk"
        return (self._places.programs / "FlowButton" / name, self._places.desktop / name)

    def make(self, path: Path, button: Button, picture: bytes) -> None:
        """Write one of its shortcuts. Raises OSError."""
        if self._commands.home:
            raise OSError("a shortcut cannot carry a home of its own")
        icon = self._icons / f"{slug(button.id)}.ico"
        files.put(icon, as_ico(picture))
        target, *words = self._commands.press(button.id)
        make_shortcut(path, Shortcut(target, tuple(words), icon, button.name), self._tool)

    def unmake(self, path: Path) -> None:
        """Remove one of its shortcuts. Raises OSError."""
        path.unlink(missing_ok=True)
