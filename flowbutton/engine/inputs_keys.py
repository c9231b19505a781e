"""Which input is meant by a name on a command line or in a link."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind, Json
from flowbutton.domain.words import say

_MANY = {FieldKind.CHOICES, FieldKind.ARRAY}


def key_for(fields: Sequence[Field], name: str) -> str:
    """Return the key of the input that is called so: by key or title, in any case.

    When nothing is known of the inputs, or any content is taken, the name is the key. Raises
    InputError when none or several are called so.
    """
    if not fields:
        return name
    takes_any = any(field.is_whole_body for field in fields)
    for is_it in _tests(name.strip()):
        if keys := [field.key for field in fields if is_it(field)]:
            if len(keys) > 1:
                raise InputError(
                    say("Several inputs are called “{name}”", name=name),
                    say("Use one of these names: {names}", names=", ".join(keys)),
                )
            return keys[0]
    if takes_any:
        return name
    names = ", ".join(field.title or field.key for field in fields)
    raise InputError(
        say("There is no input “{name}”", name=name),
        say("The inputs are: {names}", names=names),
    )


def given(fields: Sequence[Field], pairs: Iterable[tuple[str, Json]]) -> dict[str, Json]:
    """Return the values by key. An input of several values may be given several times.

    Raises InputError for a name that is not known, or is given twice.
    """
    values: dict[str, Json] = {}
    several = {field.key for field in fields if field.kind in _MANY}
    for name, value in pairs:
        key = key_for(fields, name)
        before = values.get(key)
        if key not in values:
            values[key] = value
        elif key in several:
            values[key] = [*(before if isinstance(before, list) else [before]), value]
        else:
            raise InputError(say("“{name}” is given twice", name=name))
    return values


def _tests(name: str) -> tuple[Callable[[Field], bool], ...]:
    """Return the ways to tell the input, the surest first."""
    folded = name.casefold()
    return (
        lambda field: field.key == name,
        lambda field: field.title == name,
        lambda field: field.key.casefold() == folded,
        lambda field: field.title.casefold() == folded,
    )
