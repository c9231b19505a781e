"""What the program knows of itself and of this computer, as text for whoever helps."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from flowbutton import __version__
from flowbutton.app.core import Core
from flowbutton.engine.services import Services


@dataclass(frozen=True, eq=False)
class Diagnose:
    """Look at how the program stands here; asks no service."""

    core: Core

    def run(self, _services: Services) -> str:
        """Return lines of text without secrets. Never raises."""
        core = self.core
        folders = dict.fromkeys((core.folders.config, core.folders.data, core.folders.log))
        reason = str(core.auth.try_keyring_again()) or "can be used"
        rows = (
            ("FlowButton", __version__),
            ("Python", platform.python_version()),
            ("Qt", f"{qVersion()} on {QGuiApplication.platformName()}"),
            ("System", f"{platform.platform()}{' (packaged)' if _is_packaged() else ''}"),
            ("Cloud", f"{core.cloud.title} ({core.cloud.name})"),
            ("Signed in", str(len(core.auth.accounts()))),
            ("Keyring", reason),
            ("Clock", str(core.auth.clock_warning) or "nothing wrong is known"),
            *(("Folder", str(folder)) for folder in folders),
        )
        return _table(rows)


@dataclass(frozen=True, eq=False)
class ReadLicences:
    """Read under which licences the program and its parts are."""

    def run(self, _services: Services) -> str:
        """Return the text. Never raises."""
        from flowbutton.app import licences  # noqa: PLC0415 - reads packages, which costs the start

        return f"{licences.own()}\nFlowButton is built on:\n\n{_table(licences.of_parts())}"


def _is_packaged() -> bool:
    return bool(getattr(sys, "frozen", False))


def _table(rows: Iterable[tuple[str, str]]) -> str:
    known = tuple(rows)
    width = max(len(name) for name, _ in known) + 2
    return "".join(f"{name:<{width}}{text}\n" for name, text in known)
