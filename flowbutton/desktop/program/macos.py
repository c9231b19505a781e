"""The program on macOS: a small application that opens its links and files (Bundle Programming).

Its script becomes the program, so what macOS gives to the application reaches that as an event.
"""

from __future__ import annotations

import plistlib
import shlex
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from flowbutton.desktop import files
from flowbutton.desktop.button_set import ENDING, MEDIA_TYPE
from flowbutton.desktop.commands import HOME_VARIABLE, Commands
from flowbutton.desktop.desktop_entry import with_home
from flowbutton.desktop.launchers.pictures import as_icns
from flowbutton.desktop.links import SCHEME
from flowbutton.desktop.names import APP_ID, APP_NAME
from flowbutton.desktop.program.port import refused
from flowbutton.domain.button import Button


class MacProgram:
    """The program in `applications` (~/Applications). Blocks; raises DesktopError.

    `draw` makes a PNG of 256 pixels of an SVG. Links and files are made known by the property
    list, which macOS reads when the application appears in the folder.
    """

    def __init__(
        self, applications: Path, commands: Commands, draw: Callable[[bytes], bytes]
    ) -> None:
        self._commands = commands
        self._draw = draw
        self.bundle = applications / f"{APP_NAME}.app"

    def is_there(self) -> bool:
        """Return whether it is among the applications."""
        return self.bundle.is_dir()

    def install(self, favourites: Sequence[Button], icon: bytes) -> None:
        """Put it there. Its icon in the Dock has the menu of the tray, favourites first."""
        del favourites
        command = with_home(self._commands.open(""), HOME_VARIABLE, self._commands.home)
        script = f"#!/bin/sh\nexec {shlex.join(command)}\n"
        inside = self.bundle / "Contents"
        try:
            files.put(inside / "Resources/program.icns", as_icns(self._draw(icon)))
            files.put(inside / "MacOS/open", script.encode(), 0o755)
            files.put(inside / "Info.plist", plistlib.dumps(_about()))
        except (OSError, ValueError) as error:
            raise refused(OSError(*error.args)) from error

    def uninstall(self) -> None:
        """Take it off again."""
        try:
            if self.is_there():
                shutil.rmtree(self.bundle)
        except OSError as error:
            raise refused(error) from error


def _about() -> dict[str, object]:
    name = f"{APP_NAME} buttons"
    return {
        "CFBundleIdentifier": APP_ID,
        "CFBundleName": APP_NAME,
        "CFBundleExecutable": "open",
        "CFBundleIconFile": "program.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "NSHighResolutionCapable": True,
        "CFBundleURLTypes": [{"CFBundleURLName": APP_ID, "CFBundleURLSchemes": [SCHEME]}],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{APP_ID}.buttons"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{APP_ID}.buttons",
                "UTTypeDescription": name,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ENDING.removeprefix(".")],
                    "public.mime-type": [MEDIA_TYPE],
                },
            }
        ],
    }
