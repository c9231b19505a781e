"""Checking what a person answered, and building what is sent from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as member

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import MASK, WHOLE_BODY, Field, FieldKind, Json
from flowbutton.domain.secrecy import sounds_secret
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.engine.inputs_file import MAX_FILES_BYTES, file_problem, file_size, file_value
from flowbutton.engine.inputs_fill import placeholders, placeholders_in
from flowbutton.engine.inputs_keys import given, key_for
from flowbutton.engine.inputs_read import parse
from flowbutton.engine.inputs_schema import schema_problem
from flowbutton.engine.masking import written_inputs

__all__ = [
    "MISSING",
    "Checked",
    "check",
    "file_problem",
    "file_value",
    "given",
    "key_for",
    "mask",
    "parse",
    "placeholders",
    "placeholders_in",
    "secret_keys",
    "still_fits",
]

MISSING = say("Fill this in")


@dataclass(frozen=True, slots=True)
class Checked:
    """What will be sent, and by key what is wrong with what was given.

    `values` holds what could be read, also when there are problems. Its representation shows
    no values: secrets are among them.
    """

    values: Mapping[str, Json] = member(repr=False)
    problems: Mapping[str, Sentence]

    @property
    def inputs(self) -> dict[str, Json]:
        """The body's JSON object: `Press.inputs`."""
        return {key: value for key, value in self.values.items() if key != WHOLE_BODY}

    @property
    def body(self) -> Json:
        """The body of a trigger that takes one JSON value, otherwise None: `Press.body`."""
        return self.values.get(WHOLE_BODY)


def check(fields: Sequence[Field], values: Mapping[str, Json], decimal: str = ".") -> Checked:
    """Return what to send for the given values: text as typed, or values with their type.

    Empty optional inputs are left out, never null. What no field asks for is left out, unless
    nothing is known of the inputs, or any content is taken and not given as a whole: then all of
    it is sent as it is. Raises nothing.
    """
    if not fields:
        return Checked({key: value for key, value in values.items() if value is not None}, {})
    read: dict[str, Json] = {}
    problems: dict[str, Sentence] = {}
    for field in fields:
        try:
            value = parse(field, values.get(field.key), decimal)
        except InputError as error:
            problems[field.key] = error.title
            continue
        if value is not None:
            read[field.key] = value
        if problem := _problem(field, value):
            problems[field.key] = problem
    if any(field.is_whole_body for field in fields) and WHOLE_BODY not in read:
        known = {field.key for field in fields}
        loose = {key: value for key, value in values.items() if key not in known}
        read |= {key: value for key, value in loose.items() if value is not None}
    if too_much := _too_much(fields, read):
        problems.setdefault(too_much, say("All files together may have 70 MB at most"))
    return Checked(read, problems)


def secret_keys(fields: Sequence[Field]) -> frozenset[str]:
    """Return the keys never to write down or show: `Press.secret_keys`."""
    return frozenset(field.key for field in fields if field.is_secret)


def mask(fields: Sequence[Field], payload: Json) -> Json:
    """Return what is sent as it may be shown: no secrets, of a file its name and size.

    Also hidden is what lies deeper under a key that sounds secret.
    """
    if not isinstance(payload, dict):
        return _hidden(payload)
    secrets = secret_keys(fields) or frozenset(filter(sounds_secret, payload))
    shown = written_inputs(payload, secrets)
    return {key: value if key in secrets else _hidden(value) for key, value in shown.items()}


def still_fits(
    then: Sequence[Field], now: Sequence[Field], values: Mapping[str, Json]
) -> tuple[Sentence, ...]:
    """Return what of the saved values no longer fits, since the trigger's inputs changed."""
    before = {field.key: field for field in then}
    after = {field.key: field for field in now}
    gone = [before[key] for key in values if key in before and key not in after]
    new = [field for field in now if field.key not in before and field.is_required]
    fits = check([field for field in now if field.key in values], values)
    return (
        *(say("“{input}” is no longer asked for", input=_name(field)) for field in gone),
        *(
            say("“{input}” is asked for now", input=_name(field))
            for field in new
            if field.key not in values
        ),
        *(
            say("“{input}” no longer fits: {problem}", input=_name(after[key]), problem=problem)
            for key, problem in fits.problems.items()
        ),
    )


def _problem(field: Field, value: Json) -> Sentence:
    if value is None:
        return MISSING if field.is_required else NOTHING
    return NOTHING if field.kind is FieldKind.FILE else schema_problem(field, value)


def _too_much(fields: Sequence[Field], values: Mapping[str, Json]) -> str:
    """Return the key of the file with which there is more than can be sent, "" when it fits."""
    total = 0
    for field in fields:
        total += file_size(values.get(field.key))
        if total > MAX_FILES_BYTES:
            return field.key
    return ""


def _hidden(value: Json) -> Json:
    match value:
        case dict():
            return {
                key: MASK if _is_plain(inner) and sounds_secret(key) else _hidden(inner)
                for key, inner in value.items()
            }
        case list():
            return [_hidden(inner) for inner in value]
    return value


def _is_plain(value: Json) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _name(field: Field) -> str:
    return field.title or field.key
