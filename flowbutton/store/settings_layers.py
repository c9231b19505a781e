"""What one settings file says, and two of them laid over each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_type_hints

from flowbutton.domain.settings import Settings
from flowbutton.domain.words import Sentence
from flowbutton.store import codec
from flowbutton.store.cloud_table import CloudTable, read_cloud
from flowbutton.store.values import check


@dataclass(frozen=True, slots=True)
class Layer:
    """The plain values of a file that can be used, by table, and what is wrong with the rest.

    `by` is who has written it, "" when it does not say.
    """

    tables: Mapping[str, Mapping[str, object]]
    cloud: CloudTable
    problems: tuple[Sentence, ...]
    by: str = ""


def read_layer(content: Mapping[str, object], path: Path, clouds: Collection[str]) -> Layer:
    """Return what the parsed file `path` says; `clouds` are those known by name."""
    problems: tuple[Sentence, ...] = ()
    tables: dict[str, Mapping[str, object]] = {}
    for name, cls in sections().items():
        checked = check(cls, content.get(name, {}), name, path.name)
        tables[name] = checked.values
        problems += checked.problems
    cloud = read_cloud(content.get("cloud", {}), path, clouds)
    by = content.get("by", "")
    return Layer(tables, cloud, problems + cloud.problems, by if isinstance(by, str) else "")


def merged(own: Layer, policy: Layer) -> Settings:
    """Return the settings of both; what the policy says wins, and is listed in `managed`."""
    managed = [f"{table}.{key}" for table, values in policy.tables.items() for key in values]
    data: dict[str, object] = {
        table: {**values, **policy.tables[table]} for table, values in own.tables.items()
    }
    if name := policy.cloud.name or own.cloud.name:
        data["cloud"] = name
    if cloud := policy.cloud.cloud or own.cloud.cloud:
        data["custom_cloud"] = codec.to_json(cloud)
    if policy.cloud.name:
        managed.append("cloud")
    if policy.cloud.cloud:
        managed.append("custom_cloud")
    return codec.from_json(Settings, data | {"managed": managed, "managed_by": policy.by})


def with_changes(known: Settings, before: Settings, after: Settings) -> Settings:
    """Return `known` with each single value that is otherwise in `after` than in `before`."""
    tables = {
        name: replace(getattr(known, name), **_changes(getattr(before, name), getattr(after, name)))
        for name in sections()
    }
    whole = {
        name: getattr(after, name)
        for name in ("cloud", "custom_cloud")
        if getattr(after, name) != getattr(before, name)
    }
    return replace(known, **tables, **whole)


def _changes(before: object, after: object) -> dict[str, Any]:
    """Return the fields that two values of a class have otherwise, as they are afterwards."""
    names = (each.name for each in fields(after))  # type: ignore[arg-type]  # a dataclass
    return {
        name: getattr(after, name)
        for name in names
        if getattr(after, name) != getattr(before, name)
    }


def sections() -> dict[str, type]:
    """Return the class of each table, by its name in the file."""
    hints = get_type_hints(Settings)
    return {
        name: hint for name, hint in hints.items() if isinstance(hint, type) and is_dataclass(hint)
    }
