"""What the program knows of itself and of this computer, as text for whoever helps."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from flowbutton import __version__
from flowbutton.app.core import Core
from flowbutton.engine.services import Services

_PARTS = (
    "PySide6-Essentials", "cryptography", "jsonschema", "keyring", "msal", "platformdirs",
    "requests", "tomlkit", "truststore",
)  # fmt: skip


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
        rows = [(name, _licence_of(name)) for name in _PARTS]
        return f"{_own_licence()}\nFlowButton is built on:\n\n{_table(rows)}"


def _own_licence() -> str:
    try:
        text = metadata.distribution("flowbutton").read_text("licenses/LICENSE")
    except metadata.PackageNotFoundError:  # packed without its papers
        text = None
    return text or "FlowButton is under the MIT License.\n"


def _licence_of(name: str) -> str:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:  # packed without its papers
        return "see its own pages"
    words = [told[key] for key in ("Version", "License-Expression", "License") if key in told]
    lines = [word.strip().partition("\n")[0] for word in words]
    return ", ".join(dict.fromkeys(line for line in lines if line))


def _is_packaged() -> bool:
    return bool(getattr(sys, "frozen", False))


def _table(rows: Iterable[tuple[str, str]]) -> str:
    known = tuple(rows)
    width = max(len(name) for name, _ in known) + 2
    return "".join(f"{name:<{width}}{text}\n" for name, text in known)
