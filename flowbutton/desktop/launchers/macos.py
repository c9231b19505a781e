"""Launchers on macOS: small applications of a property list and a script (Bundle Programming)."""

from __future__ import annotations

import plistlib
import shlex
import shutil
from pathlib import Path

from flowbutton.desktop import files
from flowbutton.desktop.commands import HOME_VARIABLE, Commands
from flowbutton.desktop.desktop_entry import with_home
from flowbutton.desktop.launchers.maker import file_name, slug
from flowbutton.desktop.launchers.pictures import as_icns
from flowbutton.desktop.names import APP_ID
from flowbutton.domain.button import Button


class MacMaker:
    """Makes an application in `applications` (~/Applications) and one on the desktop."""

    def __init__(self, applications: Path, desktop: Path, commands: Commands) -> None:
        self._folders = (applications, desktop)
        self._commands = commands

    def places(self, button: Button) -> tuple[Path, ...]:
        """Return where its applications go."""
        return tuple(folder / f"{file_name(button.name)}.app" for folder in self._folders)

    def make(self, path: Path, button: Button, picture: bytes) -> None:
        """Write one of its applications. Raises OSError."""
        about = {
            "CFBundleIdentifier": f"{APP_ID}.{slug(button.id)}",
            "CFBundleName": button.name,
            "CFBundleExecutable": "press",
            "CFBundleIconFile": "button.icns",
            "CFBundlePackageType": "APPL",
            "CFBundleInfoDictionaryVersion": "6.0",
            "LSUIElement": True,  # no icon in the Dock for the moment it runs
        }
        command = with_home(self._commands.press(button.id), HOME_VARIABLE, self._commands.home)
        script = f"#!/bin/sh\nexec {shlex.join(command)}\n"
        files.put(path / "Contents/Info.plist", plistlib.dumps(about))
        files.put(path / "Contents/MacOS/press", script.encode(), 0o755)
        files.put(path / "Contents/Resources/button.icns", as_icns(picture))

    def unmake(self, path: Path) -> None:
        """Remove one of its applications. Raises OSError."""
        if path.is_dir():
            shutil.rmtree(path)
