"""Changes written into a TOML text that keeps its comments, its order and what is not known."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from dataclasses import fields
from enum import StrEnum

import tomlkit

from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import Settings
from flowbutton.store.settings_layers import sections

Change = tuple[str, str, object]  # table, key, value


def edited(text: str, known: Settings, wanted: Settings, version: int) -> str:
    """Return the text with what `wanted` has otherwise than `known`, which the text says.

    What an administrator manages is left as it is. Raises tomlkit.exceptions.TOMLKitError.
    """
    changes = list(_changes(known, wanted))
    if not changes:
        return text
    document = tomlkit.parse(text) if text.strip() else _new_document(version)
    for table, key, value in changes:
        _table(document, table)[key] = value
    return tomlkit.dumps(document)


def _new_document(version: int) -> tomlkit.TOMLDocument:
    document = tomlkit.document()
    document.add(tomlkit.comment("The settings of FlowButton. Comments and order are kept."))
    document["version"] = version
    return document


def _table(document: tomlkit.TOMLDocument, name: str) -> MutableMapping[str, object]:
    found = document.get(name)
    if not isinstance(found, MutableMapping):
        document[name] = found = tomlkit.table()
    return found


def _changes(known: Settings, wanted: Settings) -> Iterator[Change]:
    for table in sections():
        old, new = getattr(known, table), getattr(wanted, table)
        for key in (each.name for each in fields(new)):
            is_changed = getattr(old, key) != getattr(new, key)
            if is_changed and f"{table}.{key}" not in known.managed:
                yield table, key, _plain(getattr(new, key))
    if wanted.cloud != known.cloud and "cloud" not in known.managed:
        yield "cloud", "name", wanted.cloud
    if wanted.custom_cloud is not None and "custom_cloud" not in known.managed:
        yield from _cloud_changes(known.custom_cloud, wanted.custom_cloud)


def _cloud_changes(known: Cloud | None, wanted: Cloud) -> Iterator[Change]:
    for key in (each.name for each in fields(wanted) if each.name != "name"):
        value = _plain(getattr(wanted, key))
        if value != ([] if known is None else _plain(getattr(known, key))):
            yield "cloud", key, value


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value
