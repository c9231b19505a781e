"""Starting with the desktop, in the tray."""

from __future__ import annotations

import logging
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from flowbutton.desktop import files
from flowbutton.desktop.commands import HOME_VARIABLE, Commands
from flowbutton.desktop.desktop_entry import DesktopEntry, with_home
from flowbutton.desktop.linux_places import LinuxPlaces
from flowbutton.desktop.names import APP_ID, APP_NAME
from flowbutton.desktop.registry import Registry
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)


class Autostart(Protocol):
    """Whether the program starts with the desktop. Blocks briefly."""

    def is_on(self) -> bool:
        """Return whether it starts with the desktop now."""
        ...

    def turn(self, *, on: bool) -> None:
        """Let it, or not. Raises DesktopError."""
        ...


class LinuxAutostart:
    """A .desktop file in the autostart folder (Desktop Application Autostart Specification)."""

    def __init__(self, places: LinuxPlaces, commands: Commands) -> None:
        self._commands = commands
        self.file = places.autostart / f"{APP_ID}.desktop"

    def is_on(self) -> bool:
        """Return whether it starts; desktops may turn it off in the file itself."""
        try:
            lines = self.file.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        return not {"Hidden=true", "X-GNOME-Autostart-enabled=false"} & set(lines)

    def turn(self, *, on: bool) -> None:
        """Write the file, or remove it. Raises DesktopError."""
        entry = DesktopEntry(
            APP_NAME,
            "Run cloud workflows with a button, and know what happened",
            with_home(self._commands.in_tray(), HOME_VARIABLE, self._commands.home),
            APP_ID,
            {"X-GNOME-Autostart-enabled": "true", "StartupNotify": "false"},
        )
        _put_or_drop(self.file, entry.text().encode("utf-8", "replace"), on=on)


class MacAutostart:
    """A property list in the person's LaunchAgents (launchd.plist(5))."""

    def __init__(self, folder: Path, commands: Commands) -> None:
        self._commands = commands
        self.file = folder / f"{APP_ID}.plist"

    def is_on(self) -> bool:
        """Return whether it starts."""
        return self.file.is_file()

    def turn(self, *, on: bool) -> None:
        """Write the file, or remove it: launchd reads it at the next login."""
        import plistlib  # noqa: PLC0415 - of macOS only

        words: dict[str, Any] = {
            "Label": APP_ID,
            "ProgramArguments": list(self._commands.in_tray()),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        if self._commands.home:
            words["EnvironmentVariables"] = {HOME_VARIABLE: self._commands.home}
        _put_or_drop(self.file, plistlib.dumps(words), on=on)


class WindowsAutostart:
    """A value of the key that names what starts with Windows."""

    KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"

    def __init__(self, registry: Registry, commands: Commands) -> None:
        self._registry = registry
        self._commands = commands

    def is_on(self) -> bool:
        """Return whether it starts."""
        try:
            return bool(self._registry.get(self.KEY, APP_NAME))
        except OSError:
            return False

    def turn(self, *, on: bool) -> None:
        """Write the value, or remove it. Raises DesktopError; so for a home of its own."""
        if on and self._commands.home:
            raise _refused(OSError("the registry cannot carry a home of its own"))
        try:
            if on:
                line = subprocess.list2cmdline(self._commands.in_tray())
                self._registry.put(self.KEY, APP_NAME, line)
            else:
                self._registry.take(self.KEY, APP_NAME)
        except OSError as error:
            raise _refused(error) from error


@dataclass(frozen=True, slots=True)
class TurnAutostart:
    """Start with the desktop, or not; a command for the task pool."""

    autostart: Autostart
    on: bool

    def run(self, _services: object) -> bool:
        """Return whether it starts now. Raises DesktopError."""
        self.autostart.turn(on=self.on)
        return self.autostart.is_on()


def _put_or_drop(file: Path, data: bytes, *, on: bool) -> None:
    try:
        if on:
            files.put(file, data)
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> DesktopError:
    log.info("starting with the desktop could not be changed: %s", error)
    return DesktopError(
        say("Starting with the desktop could not be changed"),
        say("Check that the disk is not full and that you may write there"),
    )
