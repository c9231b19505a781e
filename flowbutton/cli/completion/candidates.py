"""What may stand where the cursor is, from the same words that the parser is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from flowbutton import assets
from flowbutton.cli.completion import known
from flowbutton.cli.completion.known import Candidate
from flowbutton.cli.finding import find_button
from flowbutton.cli.parser import COMMANDS
from flowbutton.cli.words.command import (
    BUTTON,
    DIR,
    FILE,
    GROUP,
    ICON,
    KEY_VALUE,
    PRESET,
    PRESS,
    SETTING,
    Command,
)
from flowbutton.cli.words.shape import Word, words_of
from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError

_HELP = ("--help", "what it does, with examples")


@dataclass(slots=True)
class _Line:
    """What of a command's line is typed already."""

    places: list[str] = field(default_factory=list)
    options: set[str] = field(default_factory=set)
    open_option: Word | None = None  # its value is not there yet


def candidates(words: Sequence[str], current: str, environ: Mapping[str, str]) -> list[Candidate]:
    """Return what may take the place of `current` behind `words`, which follow the program."""
    found = _all(words, current, environ)
    folded = current.casefold()
    return [each for each in found if each[0].casefold().startswith(folded)]


def _all(words: Sequence[str], current: str, environ: Mapping[str, str]) -> list[Candidate]:
    if not words:
        options = [("--help", "list the commands"), ("--version", "which version this is")]
        commands = [(command.name, command.summary) for command in COMMANDS]
        return options if current.startswith("-") else commands
    command = next((each for each in COMMANDS if each.name == words[0]), None)
    return [] if command is None else _of(command, words[1:], current, environ)


def _of(
    command: Command, words: Sequence[str], current: str, environ: Mapping[str, str]
) -> list[Candidate]:
    shape = words_of(command)
    line = _read(shape, words)
    values = _Values(line.places, current, environ)
    if line.open_option is not None:
        return values.of(line.open_option)
    name, equals, typed = current.partition("=")
    option = _option(shape, name) if equals else None
    if option is not None:
        values = _Values(line.places, typed, environ)
        return [(f"{name}={value}", about) for value, about in values.of(option)]
    if current.startswith("-"):
        return [_HELP, *_options(shape, line)]
    places = [word for word in shape if not word.names]
    if len(line.places) < len(places):
        return values.of(places[len(line.places)])
    return values.of(places[-1]) if places and places[-1].is_many else []


def _read(shape: Sequence[Word], words: Sequence[str]) -> _Line:
    line = _Line()
    for typed in words:
        if line.open_option is not None:
            line.open_option = None
            continue
        option = _option(shape, typed.partition("=")[0])
        if option is None:
            line.places.append(typed)
            continue
        line.options.update(option.names)
        if option.value and "=" not in typed:
            line.open_option = option
    return line


def _option(shape: Sequence[Word], name: str) -> Word | None:
    return next((word for word in shape if name in word.names), None)


def _options(shape: Sequence[Word], line: _Line) -> list[Candidate]:
    return [
        (name, word.about)
        for word in shape
        for name in word.names
        if name.startswith("--") and (word.is_many or name not in line.options)
    ]


class _Values:
    """What a word may be. `places` are the words known by their place that are typed already."""

    def __init__(self, places: Sequence[str], current: str, environ: Mapping[str, str]) -> None:
        self._places = places
        self._current = current
        self._environ = environ
        self._kinds: Mapping[str, Callable[[], list[Candidate]]] = {
            BUTTON: self._buttons,
            DIR: lambda: known.paths(current, folders_only=True),
            FILE: lambda: known.paths(current),
            GROUP: self._groups,
            ICON: lambda: [(name, "") for name in assets.icon_names()],
            KEY_VALUE: lambda: known.inputs(self._button(), current),
            "KEY=FILE": lambda: known.inputs(self._button(), current, files=True),
            PRESET: self._presets,
            PRESS: lambda: [("last", "the newest press"), *self._buttons()],
            SETTING: self._settings,
            "VALUE": self._setting_values,
        }

    def of(self, word: Word) -> list[Candidate]:
        """Return what the word may be, [] when that is not known."""
        if word.choices:
            return [(choice, "") for choice in word.choices]
        kind = self._kinds.get(word.value)
        return [] if kind is None else kind()

    def _buttons(self) -> list[Candidate]:
        typed = {place.casefold() for place in self._places}
        named = known.named(known.buttons(self._environ))
        return [each for each in named if each[0].casefold() not in typed]

    def _button(self) -> Button | None:
        try:
            return find_button(known.buttons(self._environ), self._places[0])
        except (IndexError, InputError):
            return None

    def _groups(self) -> list[Candidate]:
        return sorted({(b.group, "") for b in known.buttons(self._environ) if b.group})

    def _presets(self) -> list[Candidate]:
        button = self._button()
        return [] if button is None else [(preset.name, "") for preset in button.presets]

    def _settings(self) -> list[Candidate]:
        from flowbutton.cli.settings import entries  # noqa: PLC0415 - of one command only
        from flowbutton.domain.settings import Settings  # noqa: PLC0415 - rarely asked

        if self._places[:1] == ["list"]:
            return []
        return [(entry.name, ", ".join(entry.choices)) for entry in entries(Settings())]

    def _setting_values(self) -> list[Candidate]:
        from flowbutton.cli.settings import entries  # noqa: PLC0415 - of one command only
        from flowbutton.domain.settings import Settings  # noqa: PLC0415 - rarely asked

        wanted = self._places[1:2] if self._places[:1] == ["set"] else []
        found = [entry for entry in entries(Settings()) if [entry.name] == wanted]
        return [(choice, "") for entry in found for choice in entry.choices]
