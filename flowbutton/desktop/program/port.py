"""What each system does to put the program onto a desktop."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from flowbutton.domain.button import Button
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)


class ProgramPlace(Protocol):
    """The program in a person's menu, with its links and files. Blocks; raises DesktopError."""

    def is_there(self) -> bool:
        """Return whether it is in the menu. Never raises."""
        ...

    def install(self, favourites: Sequence[Button], icon: bytes) -> None:
        """Put it there, with an SVG as its icon; what is as it should be is left alone."""
        ...

    def uninstall(self) -> None:
        """Take it off again."""
        ...


@dataclass(frozen=True, slots=True)
class InstallProgram:
    """Put the program on the desktop, or bring it up to date; a command for the task pool."""

    program: ProgramPlace
    favourites: tuple[Button, ...]
    icon: bytes

    def run(self, _services: object) -> None:
        """Do it. Raises DesktopError."""
        self.program.install(self.favourites, self.icon)


@dataclass(frozen=True, slots=True)
class UninstallProgram:
    """Take the program off the desktop; a command for the task pool."""

    program: ProgramPlace

    def run(self, _services: object) -> None:
        """Do it. Raises DesktopError."""
        self.program.uninstall()


def refused(error: OSError) -> DesktopError:
    """Return the error for people when the system would not have it."""
    log.info("the menu of the desktop could not be changed: %s", error)
    return DesktopError(
        say("FlowButton could not be put into the menu of this desktop"),
        say("Check that the disk is not full and that you may write there"),
    )
