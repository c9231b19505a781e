"""From what a person filled in to what is sent: files read, places filled, all of it checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind, Json
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.inputs import Checked, check, mask, placeholders, placeholders_in
from flowbutton.engine.inputs_file import file_problem, file_value
from flowbutton.engine.services import Services

ReadFile = Callable[[Path], bytes]


@dataclass(frozen=True, slots=True)
class FillIn:
    """Make of a form's answers what a press sends. Reads the files that were chosen.

    `known` is what `{date}` and its like stand for now, `read` reads a file.
    """

    button: Button
    values: Mapping[str, object] = field(repr=False)
    known: Mapping[str, str] = field(repr=False)
    decimal: str
    read: ReadFile

    def run(self, _services: Services) -> Checked:
        """Return what to send, and by key what is wrong with the answers."""
        values, problems = self._with_files()
        filled = placeholders(self.button.fields, values, self.known)
        checked = check(self.button.fields, filled, self.decimal)
        return Checked(checked.values, {**checked.problems, **problems})

    def _with_files(self) -> tuple[dict[str, Json], dict[str, Sentence]]:
        values: dict[str, Json] = {}
        problems: dict[str, Sentence] = {}
        for key, value in self.values.items():
            if not isinstance(value, Path):
                values[key] = value  # type: ignore[assignment]  # a form gives JSON or a Path
                continue
            try:
                values[key] = self._file(value)
            except InputError as error:
                problems[key] = error.title
        return values, problems

    def _file(self, path: Path) -> Json:
        try:
            too_large = file_problem(path.stat().st_size)
            if too_large:
                raise InputError(too_large)
            return file_value(path.name, self.read(path))
        except OSError as error:
            raise InputError(say("{name} cannot be read", name=path.name)) from error


def problems_of(
    fields: tuple[Field, ...], values: Mapping[str, object], decimal: str
) -> Mapping[str, Sentence]:
    """Return what is wrong with answers as they stand in a form, by key; opens no file."""
    paths = {key for key, value in values.items() if isinstance(value, Path)}
    plain = tuple(
        field for field in fields if not (field.kind is FieldKind.FILE and field.key in paths)
    )
    given: dict[str, Json] = {
        key: value  # type: ignore[misc]  # a form gives JSON or a Path
        for key, value in values.items()
        if key not in paths
    }
    return check(plain, given, decimal).problems


def shown_payload(
    fields: tuple[Field, ...],
    values: Mapping[str, object],
    known: Callable[[], Mapping[str, str]],
    decimal: str,
) -> Json:
    """Return what a press would send, as it may be shown: secrets masked, files without content.

    What cannot be read yet is left out. `known` is asked only when a value uses such a word.
    """
    files = {key: value.name for key, value in values.items() if isinstance(value, Path)}
    plain: dict[str, Json] = {
        key: value  # type: ignore[misc]  # a form gives JSON or a Path
        for key, value in values.items()
        if key not in files
    }
    if placeholders_in(plain):
        plain = placeholders(fields, plain, known())
    checked = check(tuple(field for field in fields if field.key not in files), plain, decimal)
    sent: dict[str, Json] = {**checked.inputs, **files}
    order = {field.key: at for at, field in enumerate(fields)}
    sent = dict(sorted(sent.items(), key=lambda pair: order.get(pair[0], len(order))))
    shown = mask(fields, sent if checked.body is None else checked.body)
    if not isinstance(shown, dict):
        return shown
    file: dict[str, Json] = {
        key: {"name": name, "contentBytes": "…"} for key, name in files.items()
    }
    return {key: file.get(key, value) for key, value in shown.items()}


def kept(fields: tuple[Field, ...], values: Mapping[str, object]) -> dict[str, Json]:
    """Return the answers to fill in next time: never a secret one, never a file."""
    out = {field.key for field in fields if field.is_secret or field.kind is FieldKind.FILE}
    return {
        key: value  # type: ignore[misc]  # a form gives JSON or a Path
        for key, value in values.items()
        if key not in out and not isinstance(value, Path)
    }
