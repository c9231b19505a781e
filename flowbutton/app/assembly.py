"""The program of a home, on the real desktop."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from flowbutton.app.core import core_on
from flowbutton.app.front import Front
from flowbutton.app.home_files import HomeFiles
from flowbutton.app.outside import desktop
from flowbutton.app.window import App, Starters
from flowbutton.bridge.words import shown


def make_app(
    qt: QApplication,
    front: Front,
    files: HomeFiles,
    environ: Mapping[str, str],
    starters: Starters | None,
) -> App:
    """Return the program of a home on the real desktop."""
    core = core_on(files, environ)
    core.auth.words = shown
    return App(qt, front, core, desktop(), starters)
