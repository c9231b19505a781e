r"""The program on Windows: a shortcut in the Start menu, and what it opens, in the registry.

What is written below HKEY_CURRENT_USER\Software\Classes is that of "Registering an Application to
a URI Scheme" and "File Types" of Microsoft's documentation. It counts for this person alone, needs
no administrator, and comes before what an installer wrote for everybody.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from flowbutton.desktop import files
from flowbutton.desktop.button_set import ENDING, MEDIA_TYPE
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.launchers.pictures import as_ico
from flowbutton.desktop.launchers.windows import Shortcut, WindowsPlaces, make_shortcut
from flowbutton.desktop.links import SCHEME
from flowbutton.desktop.names import APP_NAME
from flowbutton.desktop.program.jump_list import JumpList
from flowbutton.desktop.program.port import refused
from flowbutton.desktop.registry import Registry
from flowbutton.desktop.tools import Tool, run_tool
from flowbutton.domain.button import Button

CLASSES = r"Software\Classes"
FILE_CLASS = "FlowButton.Buttons"


class WindowsProgram:
    """The program in the Start menu of a person. Blocks; raises DesktopError.

    `draw` makes a PNG of 256 pixels of an SVG.
    """

    def __init__(
        self,
        places: WindowsPlaces,
        commands: Commands,
        icons: Path,
        registry: Registry,
        draw: Callable[[bytes], bytes],
        tool: Tool = run_tool,
    ) -> None:
        self._commands = commands
        self._registry = registry
        self._draw = draw
        self._tool = tool
        self.shortcut = places.programs / f"{APP_NAME}.lnk"
        self.icon = icons / f"{APP_NAME.lower()}.ico"
        self._list = JumpList(commands, self.icon, icons / "jump-list.json", tool)

    def is_there(self) -> bool:
        """Return whether it is in the Start menu."""
        return self.shortcut.is_file()

    def install(self, favourites: Sequence[Button], icon: bytes) -> None:
        """Put it there, have links and files opened by it, and favourites pressed by its icon."""
        if self._commands.home:
            raise refused(OSError("a shortcut cannot carry a home of its own"))
        try:
            files.put(self.icon, as_ico(self._draw(icon)))
            if not self.is_there():
                target, *words = self._commands.open("")
                short = Shortcut(target, tuple(words), self.icon, APP_NAME)
                make_shortcut(self.shortcut, short, self._tool)
            for path, name, value in self._values():
                self._registry.put(rf"{CLASSES}\{path}", name, value)
            self._list.show(favourites)
        except (OSError, ValueError) as error:
            raise refused(OSError(*error.args)) from error

    def uninstall(self) -> None:
        """Take it off again."""
        try:
            self._list.clear()
            for name in (SCHEME, FILE_CLASS, ENDING):
                self._registry.drop(rf"{CLASSES}\{name}")
            for path in (self.shortcut, self.icon):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise refused(error) from error

    def _values(self) -> list[tuple[str, str, str]]:
        """Return (path, name, value) of all that is written below the classes."""
        # Windows puts what is opened in the place of %1; quotes, as it may hold spaces.
        opens = f'{subprocess.list2cmdline(self._commands.open(""))} "%1"'
        icon = f"{self.icon},0"
        return [
            (SCHEME, "", f"URL:{APP_NAME}"),
            (SCHEME, "URL Protocol", ""),
            (rf"{SCHEME}\DefaultIcon", "", icon),
            (rf"{SCHEME}\shell\open\command", "", opens),
            (FILE_CLASS, "", f"{APP_NAME} buttons"),
            (rf"{FILE_CLASS}\DefaultIcon", "", icon),
            (rf"{FILE_CLASS}\shell\open\command", "", opens),
            (ENDING, "", FILE_CLASS),
            (ENDING, "Content Type", MEDIA_TYPE),
        ]
