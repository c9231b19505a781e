"""Settings files for the tests."""

from __future__ import annotations

from flowbutton.store.settings import TomlSettings
from tests.store.values import MONDAY

CLOUDS = ("commercial", "gcc")


def open_settings(folder):
    """Return the settings of a folder, with its policy."""
    return TomlSettings(folder / "settings.toml", folder / "policy.toml", lambda: MONDAY, CLOUDS)


def notices(store):
    return [str(notice) for notice in store.notices]
