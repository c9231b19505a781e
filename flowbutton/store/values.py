"""Hand-written TOML values, checked against the fields of a dataclass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import get_type_hints

from flowbutton.domain.words import NOTHING, Sentence, say

RANGES: Mapping[str, tuple[float, float]] = {
    "look.text_percent": (90, 200),
    "press.stale_after_s": (1, 3600),
    "press.double_press_ms": (0, 60_000),
    "network.connect_timeout_s": (1, 600),
    "network.read_timeout_s": (1, 3600),
    "network.run_timeout_s": (1, 3600),
    "privacy.retention_days": (1, 36_500),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """The plain values that can be used, by field, and a sentence for each that cannot."""

    values: Mapping[str, object]
    problems: tuple[Sentence, ...] = ()


def check(cls: type, table: object, section: str, file: str) -> Checked:
    """Return the values of `table` for the fields of `cls`; keys it has not are passed over."""
    if not isinstance(table, Mapping):
        return Checked({}, (say("{file}: [{key}] must be a table", file=file, key=section),))
    values: dict[str, object] = {}
    problems = []
    for name, hint in get_type_hints(cls).items():
        if name not in table:
            continue
        key = f"{section}.{name}"
        if problem := _problem(hint, table[name], key):
            problems.append(Sentence(problem.text, (("file", file), ("key", key), *problem.values)))
        else:
            values[name] = table[name]
    return Checked(values, tuple(problems))


def _problem(hint: object, value: object, key: str) -> Sentence:
    """Return what the value must be, NOTHING when it is that."""
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        words = ", ".join(hint)
        is_right, must = (
            value in tuple(hint),
            say("{file}: {key} must be one of {words}", words=words),
        )
    elif hint is str:
        is_right, must = isinstance(value, str), say('{file}: {key} must be text in "quotes"')
    elif hint is bool:
        is_right, must = isinstance(value, bool), say("{file}: {key} must be true or false")
    elif hint is int or hint is float:
        return _number_problem(value, key, is_whole=hint is int)
    else:
        is_right = isinstance(value, list) and all(isinstance(each, str) for each in value)
        must = say('{file}: {key} must be a list of texts in "quotes"')
    return NOTHING if is_right else must


def _number_problem(value: object, key: str, *, is_whole: bool) -> Sentence:
    low, high = RANGES[key]
    kinds = (int,) if is_whole else (int, float)
    if isinstance(value, kinds) and not isinstance(value, bool) and low <= value <= high:
        return NOTHING
    if is_whole:
        return say("{file}: {key} must be a whole number from {low} to {high}", low=low, high=high)
    return say("{file}: {key} must be a number from {low} to {high}", low=low, high=high)
