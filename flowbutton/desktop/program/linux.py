"""Puts the program itself on a Linux desktop: menu, icon, links, files; and takes it off again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from flowbutton.desktop import files
from flowbutton.desktop.button_set import ENDING, MEDIA_TYPE
from flowbutton.desktop.commands import HOME_VARIABLE, Commands
from flowbutton.desktop.desktop_entry import DesktopEntry, EntryAction, with_home
from flowbutton.desktop.links import SCHEME
from flowbutton.desktop.linux_places import LinuxPlaces
from flowbutton.desktop.mime_defaults import forget_default, make_default
from flowbutton.desktop.names import APP_ID, APP_NAME
from flowbutton.desktop.program.port import refused
from flowbutton.desktop.tools import Tool, run_tool
from flowbutton.domain.button import Button

MOST_FAVOURITES = 10
OPENS = (MEDIA_TYPE, f"x-scheme-handler/{SCHEME}")
_KEYWORDS = ("power automate", "logic apps", "ifttt", "flow", "workflow", "button")

MIME_XML = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MEDIA_TYPE}">
    <comment>FlowButton buttons</comment>
    <sub-class-of type="application/json"/>
    <glob pattern="*{ENDING}"/>
    <icon name="{APP_ID}"/>
  </mime-type>
</mime-info>
"""


def program_entry(commands: Commands, favourites: Iterable[Button] = ()) -> DesktopEntry:
    """Return the program in the menu; its favourite buttons are in the menu of its icon."""
    actions = [
        EntryAction(
            f"run-{hashlib.sha256(button.id.encode()).hexdigest()[:12]}",
            button.name,
            with_home(commands.press(button.id), HOME_VARIABLE, commands.home),
        )
        for button in favourites
    ]
    return DesktopEntry(
        APP_NAME,
        "Run cloud workflows with a button, and know what happened",
        with_home(commands.open(), HOME_VARIABLE, commands.home),
        APP_ID,
        {
            "GenericName": "Workflow Buttons",
            "Categories": "Utility;",
            "Keywords": "".join(f"{word};" for word in _KEYWORDS),
            "MimeType": "".join(f"{kind};" for kind in OPENS),
            "StartupNotify": "true",
            "StartupWMClass": APP_ID,
        },
        actions[:MOST_FAVOURITES],
    )


class LinuxProgram:
    """The program on a person's desktop. Blocks; raises DesktopError."""

    def __init__(self, places: LinuxPlaces, commands: Commands, tool: Tool = run_tool) -> None:
        self._places = places
        self._commands = commands
        self._tool = tool

    @property
    def entry(self) -> Path:
        """Its .desktop file."""
        return self._places.applications / f"{APP_ID}.desktop"

    def is_there(self) -> bool:
        """Return whether it is in the menu."""
        return self.entry.is_file()

    @property
    def icon(self) -> Path:
        """Its icon."""
        return self._places.icons / "scalable/apps" / f"{APP_ID}.svg"

    @property
    def mime(self) -> Path:
        """What its files are called."""
        return self._places.mime / "packages" / f"{APP_ID}.xml"

    def install(self, favourites: Sequence[Button], icon: bytes) -> None:
        """Put it there, with an SVG as its icon; what is as it should be is left alone."""
        text = program_entry(self._commands, favourites).text()
        try:
            is_new_entry = files.put(self.entry, text.encode("utf-8", "replace"))
            files.put(self.icon, icon)
            is_new_type = files.put(self.mime, MIME_XML.encode())
            make_default(self._places.defaults, self.entry.name, OPENS)
        except OSError as error:
            raise refused(error) from error
        self._refresh(entries=is_new_entry, types=is_new_type)

    def uninstall(self) -> None:
        """Take it off again."""
        try:
            for path in (self.entry, self.icon, self.mime):
                path.unlink(missing_ok=True)
            forget_default(self._places.defaults, self.entry.name)
        except OSError as error:
            raise refused(error) from error
        self._refresh(entries=True, types=True)

    def _refresh(self, *, entries: bool, types: bool) -> None:
        if entries:
            self._tool(["update-desktop-database", str(self._places.applications)])
        if types:
            self._tool(["update-mime-database", str(self._places.mime)])
