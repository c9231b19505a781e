"""The files of a home that are read before the first paint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from flowbutton.app.live_settings import LiveSettings
from flowbutton.services.clouds import CLOUDS
from flowbutton.store.buttons import JsonButtons
from flowbutton.store.facts import JsonFacts
from flowbutton.store.folders import Folders, find_folders
from flowbutton.store.practice_buttons import PracticeButtons
from flowbutton.store.settings import TomlSettings


@dataclass(frozen=True, slots=True)
class HomeFiles:
    """The settings, the buttons and what was learned, in the folders of one home."""

    folders: Folders
    settings: LiveSettings
    buttons: JsonButtons
    facts: JsonFacts


def open_files(environ: Mapping[str, str]) -> HomeFiles:
    """Return the files of the home that the environment names. Raises StoreError.

    Whether no press of it goes anywhere is told by the home itself: whoever opens it, and however,
    finds the buttons for practice, and with them the adapters that reach nothing.
    """
    folders = find_folders(environ)
    folders.make()
    buttons = PracticeButtons if folders.practice_mark.exists() else JsonButtons
    names = [row.name for row in CLOUDS]
    settings = TomlSettings(folders.settings, folders.policy, utc_now, names)
    return HomeFiles(
        folders,
        LiveSettings(settings),
        buttons(folders.buttons, utc_now),
        JsonFacts(folders.facts),
    )


def utc_now() -> datetime:
    """Return the wall clock as an aware UTC time."""
    return datetime.now(UTC)
