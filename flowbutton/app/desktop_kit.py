"""What puts the program onto this kind of desktop: icons, the menu, starting with it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flowbutton.desktop.autostart import Autostart, LinuxAutostart
from flowbutton.desktop.commands import HOME_VARIABLE, Commands, find_commands
from flowbutton.desktop.launchers.keeper import Launchers
from flowbutton.desktop.launchers.linux import LinuxMaker
from flowbutton.desktop.launchers.maker import Maker
from flowbutton.desktop.linux_places import find_linux_places
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.program.linux import LinuxProgram
from flowbutton.desktop.program.port import ProgramPlace
from flowbutton.store.folders import Folders


@dataclass(frozen=True, slots=True)
class DesktopKit:
    """The means of one home on one desktop."""

    commands: Commands
    launchers: Launchers
    autostart: Autostart
    program: ProgramPlace
    is_everybodys: bool = False  # in the menu of all people on this computer, by a package


@dataclass(frozen=True, slots=True)
class Standing:
    """How the program stands on the desktop: the ids of the buttons with an icon, and the rest."""

    icons: frozenset[str]
    starts: bool
    in_menu: bool


@dataclass(frozen=True, slots=True)
class ReadStanding:
    """Look how the program stands on the desktop."""

    kit: DesktopKit

    def run(self, _services: object) -> Standing:
        """Return it."""
        kit = self.kit
        return Standing(kit.launchers.buttons(), kit.autostart.is_on(), kit.program.is_there())


def find_kit(folders: Folders, environ: Mapping[str, str]) -> DesktopKit:
    """Return the kit of a home; `environ` is the environment of the desktop."""
    home = str(folders.data) if folders.data == folders.log else ""  # flat: a home of its own
    commands = find_commands(sys.argv[0], {HOME_VARIABLE: home})
    file, icons = folders.data / "launchers.json", folders.data / "icons"
    if sys.platform == "win32":  # pragma: no cover - the branch of another system
        return _on_windows(commands, file, icons, environ)
    if sys.platform == "darwin":  # pragma: no cover - the branch of another system
        return _on_macos(commands, file)
    places = find_linux_places(environ)
    maker: Maker = LinuxMaker(places, commands, icons)
    return DesktopKit(
        commands,
        Launchers(file, maker),
        LinuxAutostart(places, commands),
        LinuxProgram(places, commands),
        _is_everybodys(environ),
    )


def _is_everybodys(environ: Mapping[str, str]) -> bool:
    folders = environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    file = f"applications/{APP_ID}.desktop"
    return any((Path(folder) / file).is_file() for folder in folders.split(":") if folder)


def _on_windows(
    commands: Commands, file: Path, icons: Path, environ: Mapping[str, str]
) -> DesktopKit:  # pragma: no cover - of another system
    import winreg  # noqa: PLC0415 - only there

    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - only there

    from flowbutton.desktop.autostart import WindowsAutostart  # noqa: PLC0415 - only there
    from flowbutton.desktop.launchers.windows import (  # noqa: PLC0415 - only there
        WindowsMaker,
        find_windows_places,
    )
    from flowbutton.desktop.program.windows import WindowsProgram  # noqa: PLC0415 - only there
    from flowbutton.desktop.registry import WinRegistry  # noqa: PLC0415 - only there
    from flowbutton.ui.png import svg_picture  # noqa: PLC0415 - only there

    desktop = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation))
    places = find_windows_places(environ, desktop)
    maker = WindowsMaker(places, commands, icons)
    registry = WinRegistry(winreg)
    autostart = WindowsAutostart(registry, commands)
    program = WindowsProgram(places, commands, icons, registry, svg_picture)
    return DesktopKit(commands, Launchers(file, maker), autostart, program)


def _on_macos(commands: Commands, file: Path) -> DesktopKit:  # pragma: no cover - of another system
    from flowbutton.desktop.autostart import MacAutostart  # noqa: PLC0415 - only there
    from flowbutton.desktop.launchers.macos import MacMaker  # noqa: PLC0415 - only there
    from flowbutton.desktop.program.macos import MacProgram  # noqa: PLC0415 - only there
    from flowbutton.ui.png import svg_picture  # noqa: PLC0415 - only there

    home = Path.home()
    maker = MacMaker(home / "Applications", home / "Desktop", commands)
    autostart = MacAutostart(home / "Library/LaunchAgents", commands)
    program = MacProgram(home / "Applications", commands, svg_picture)
    return DesktopKit(commands, Launchers(file, maker), autostart, program)
