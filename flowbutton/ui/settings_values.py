"""Reading and changing one setting by its dotted name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from flowbutton.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class About:
    """What the settings page says of the program itself."""

    version: str
    folders: tuple[tuple[str, str], ...] = ()  # (what lies there, its path)


class SettingsAction(StrEnum):
    """What is wanted from the settings page besides another setting."""

    CLEAR_HISTORY = "clear_history"
    DELETED_BUTTONS = "deleted_buttons"
    PRACTICE = "practice"
    DIAGNOSTICS = "diagnostics"
    LICENCES = "licences"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class FolderWanted:
    """A folder is to be opened."""

    path: str


def setting_of(settings: Settings, name: str) -> object:
    """Return the value of a setting: "look.scheme", "cloud"."""
    value: object = settings
    for part in name.split("."):
        value = getattr(value, part)
    return value


def with_setting(settings: Settings, name: str, value: object) -> Settings:
    """Return the settings with one changed. Raises TypeError when there is no such setting."""
    section, _, key = name.rpartition(".")
    if not section:
        return replace(settings, **{key: value})  # type: ignore[arg-type]  # by name
    inner = replace(getattr(settings, section), **{key: value})
    return replace(settings, **{section: inner})
