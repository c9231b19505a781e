"""The inputs of a press, as words, files, standard input and the environment give them."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import WHOLE_BODY, Field, FieldKind, Json, defaults
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.inputs import (
    MISSING,
    Checked,
    check,
    file_problem,
    file_value,
    given,
    key_for,
    placeholders,
)

STDIN = "-"
Pair = tuple[str, Json]


class GivenInputs:
    """Reads the inputs of one command. Standard input is read once at most.

    `note` tells a person something beside the answer; `environ` holds environment variables.
    """

    def __init__(
        self, button: Button, environ: Mapping[str, str], note: Callable[[str], None]
    ) -> None:
        self._button = button
        self._environ = environ
        self._note = note
        self._has_read = False

    def checked(self, args: argparse.Namespace, known: Mapping[str, str]) -> Checked:
        """Return what to send, and what is wrong with it; `known` fills `{date}` and its like.

        Raises InputError when the words make no sense.
        """
        fields = self._button.fields
        named = {**self._object(args.inputs_file), **given(fields, self._pairs(args))}
        if args.json_body is not None:
            return self._with_body(args, placeholders(fields, named, known))
        values = {
            **defaults(fields),
            **self._kept(named),
            **self._preset(args.preset),
            **named,
        }
        return check(fields, placeholders(fields, values, known))

    def _with_body(self, args: argparse.Namespace, named: Mapping[str, Json]) -> Checked:
        """Return the content of a file; what was named beside it goes before what is in it."""
        fields, body = self._button.fields, self._json(args.json_body)
        preset = self._preset(args.preset)
        if not (fields or named or preset):
            return Checked({WHOLE_BODY: body}, {})
        content = next((field for field in fields if field.is_whole_body), None)
        if isinstance(body, dict) and (content is None or not content.is_required):
            return check(fields, {**preset, **body, **named})
        if content is None:
            raise _no_object(args.json_body)
        return check(fields, {**preset, **named, WHOLE_BODY: body})

    def was_read(self, args: argparse.Namespace) -> bool:
        """Return whether a file or standard input was read: who writes there may take long."""
        is_named = any(text.startswith("@") for _, text in _split(args.input))
        return is_named or any((args.json_body, args.inputs_file, args.input_file))

    def _kept(self, named: Mapping[str, Json]) -> Mapping[str, Json]:
        """Return the saved answers; content that is given in single values is not their rest."""
        button = self._button
        kept = button.values if button.needs_form or button.is_ready else {}
        is_loose = not named.keys() <= {field.key for field in button.fields}
        return {key: value for key, value in kept.items() if key or not is_loose}

    def _pairs(self, args: argparse.Namespace) -> Iterator[Pair]:
        for name, text in _split(args.input):
            yield name, self._value(name, text)
        for name, variable in _split(args.input_env):
            if variable not in self._environ:
                raise InputError(
                    say("The environment variable {name} is not set", name=variable),
                    say("Nothing was run"),
                )
            yield name, self._environ[variable]
        for name, path in _split(args.input_file):
            yield name, _file(Path(path))

    def _value(self, name: str, text: str) -> Json:
        field = self._field(name)
        if text.startswith("@@"):
            text = text[1:]
        elif text.startswith("@"):
            return self._content(field, text[1:])
        if field is not None and field.kind is FieldKind.FILE and text:
            raise InputError(
                say("“{name}” takes a file", name=name),
                say("Write --input “{name}=@{path}”", name=name, path=text),
            )
        if field is not None and field.is_secret and text:
            self._note(
                f"“{name}” is a secret, and other programs can read it on the command line."
                f" Better: --input {name}=@- or --input-env {name}=VARIABLE."
            )
        return text

    def _content(self, field: Field | None, path: str) -> Json:
        if field is not None and field.kind is FieldKind.FILE:
            if path == STDIN:
                raise InputError(
                    say("A file cannot come on standard input: it has no name there"),
                    say("Write the path of the file after the @"),
                )
            return _file(Path(path))
        text = self._text(path)
        return text.removesuffix("\n").removesuffix("\r")

    def _field(self, name: str) -> Field | None:
        key = key_for(self._button.fields, name)
        return next((field for field in self._button.fields if field.key == key), None)

    def _preset(self, wanted: str | None) -> Mapping[str, Json]:
        if wanted is None:
            return {}
        presets = self._button.presets
        for preset in presets:
            if preset.name.casefold() == wanted.casefold():
                return preset.values
        names = ", ".join(preset.name for preset in presets)
        raise InputError(
            say("“{button}” has no preset “{name}”", button=self._button.name, name=wanted),
            say("Its presets are: {names}", names=names) if names else say("It has none at all"),
        )

    def _object(self, source: str | None) -> Mapping[str, Json]:
        if source is None:
            return {}
        content = self._json(source)
        if not isinstance(content, dict):
            raise _no_object(source)
        return given(self._button.fields, content.items())

    def _json(self, source: str) -> Json:
        try:
            content: Json = json.loads(self._text(source), parse_constant=_no_json)
        except (ValueError, RecursionError) as error:
            raise InputError(
                say("{path} is not JSON", path=_name(source)), say("{why}", why=error)
            ) from error
        return content

    def _text(self, source: str) -> str:
        try:
            if source != STDIN:
                return Path(source).read_text("utf-8-sig")
            if self._has_read:
                raise InputError(say("Standard input can be read only once"))
            self._has_read = True
            return sys.stdin.read().removeprefix("\ufeff")  # PowerShell begins with it
        except (OSError, UnicodeDecodeError) as error:
            raise _unreadable(source, error) from error


def how_to_give(fields: Sequence[Field], checked: Checked) -> Sentence | None:
    """Return how the first of the inputs that are missing is given, None when none is."""
    field = next((each for each in fields if checked.problems.get(each.key) == MISSING), None)
    if field is None:
        return None
    value = "@FILE" if field.kind is FieldKind.FILE or field.is_secret else "VALUE"
    example = f'--input "{field.title or field.key}={value}"' if field.key else "--json-body FILE"
    return say("Nothing was run. What is missing is given like this: {example}", example=example)


def _split(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise InputError(
                say("“{word}” is not KEY=VALUE", word=word if not equals else "=…"),
                say("KEY is the name of an input, as flowbutton list --json tells it"),
            )
        yield name, value


def _file(path: Path) -> Json:
    try:
        if problem := file_problem(path.stat().st_size):
            raise InputError(problem)
        return file_value(path.name, path.read_bytes())
    except OSError as error:
        raise _unreadable(str(path), error) from error


def _no_object(source: str) -> InputError:
    return InputError(
        say("{path} is not a JSON object", path=_name(source)),
        say('It looks like this: {"name of an input": "value"}'),
    )


def _unreadable(source: str, error: OSError | UnicodeDecodeError) -> InputError:
    why = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
    return InputError(
        say("{path} cannot be read: {why}", path=_name(source), why=why), say("Nothing was run")
    )


def _name(source: str) -> str:
    return "Standard input" if source == STDIN else source


def _no_json(word: str) -> NoReturn:
    raise ValueError(f"{word} is no value of JSON")
