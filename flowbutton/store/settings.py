"""The settings in a TOML file that people may write too, under what an administrator has set."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.settings import Settings
from flowbutton.domain.words import Sentence, say
from flowbutton.store import files
from flowbutton.store.locks import locked
from flowbutton.store.settings_layers import Layer, merged, read_layer, with_changes

log = logging.getLogger(__name__)

VERSION = 1
_NEWER = say("The settings were made by a newer FlowButton")
_UNCHANGED = say("What was set before stays in force until the file is right again")
_Table = Mapping[str, object]


class TomlSettings:
    """The settings of the file `path`; what the file `policy` says wins over them.

    `clouds` are the names that `[cloud]` may have besides "custom". Safe to call from several
    threads and processes. A file that cannot be understood is set aside, a value that cannot be
    used has its default; `notices` tells both.
    """

    def __init__(
        self, path: Path, policy: Path, now: Callable[[], datetime], clouds: Collection[str]
    ) -> None:
        self._path = path
        self._policy = policy
        self._now = now
        self._clouds = tuple(clouds)
        self._aside: tuple[Sentence, ...] = ()
        self._problems: tuple[Sentence, ...] = ()

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the files, as they were last read."""
        return self._aside + self._problems

    def load(self) -> Settings:
        """Return the settings as they are now. Never raises: whatever happens has a default."""
        problems: list[Sentence] = []
        own = self._own_content(problems)
        if _is_newer(own):
            problems.append(_NEWER)
        layers = self._layer(own, self._path), self._policy_layer(problems)
        self._problems = (*problems, *layers[0].problems, *layers[1].problems)
        return merged(*layers)

    def read(self) -> Settings:
        """Return the settings as they are written now.

        Raises StoreError when a file cannot be understood, or holds what cannot be used. The file
        stays where it is: somebody is working on it.
        """
        problems: list[Sentence] = []
        try:
            own: _Table = tomllib.loads(_text(self._path))
        except (ValueError, RecursionError) as error:
            raise StoreError(
                say("The settings could not be read: {reason}", reason=error), _UNCHANGED
            ) from error
        layers = self._layer(own, self._path), self._policy_layer(problems)
        problems += [*layers[0].problems, *layers[1].problems]
        if _is_newer(own):
            problems.append(_NEWER)
        if problems:
            raise StoreError(problems[0], _UNCHANGED)
        return merged(*layers)

    def save(self, settings: Settings) -> None:
        """Write what differs from the file, keeping the person's comments. Raises StoreError."""
        self._write(lambda _known: settings)

    def save_changes(self, before: Settings, after: Settings) -> None:
        """Write what is otherwise in `after` than in `before`, and nothing else.

        What another process has set meanwhile stays. A file that had to be set aside is written
        anew with all of `after`. Raises StoreError.
        """
        seen = self._aside
        self._write(
            lambda known: after if self._aside != seen else with_changes(known, before, after)
        )

    def _write(self, wanted: Callable[[Settings], Settings]) -> None:
        from flowbutton.store.toml_edit import edited  # noqa: PLC0415 - 26 ms, only to write

        with locked(self._path.with_name(self._path.name + ".lock")):
            text, content = self._readable()
            if _is_newer(content):
                raise StoreError(_NEWER, say("Update FlowButton on this computer"))
            known = merged(self._layer(content, self._path), self._policy_layer([]))
            changed = edited(text, known, wanted(known), VERSION)
            if changed != text:
                files.write(self._path, changed.encode())

    def _readable(self) -> tuple[str, _Table]:
        """Return the text of the file and what it says; both empty when it was set aside."""
        try:
            text = _text(self._path)
            return text, tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            aside = files.set_aside(self._path, "unreadable", self._now())
            log.warning("The settings cannot be read (%s), kept as %s", error, aside.name)
            self._aside += (
                say(
                    "The settings could not be read: {reason}. The file is kept as {aside}",
                    reason=error,
                    aside=aside.name,
                ),
            )
            return "", {}

    def _own_content(self, problems: list[Sentence]) -> _Table:
        try:
            return self._readable()[1]
        except StoreError as error:
            log.warning("The settings cannot be read: %s", error)
            problems.append(error.title)
            return {}

    def _policy_layer(self, problems: list[Sentence]) -> Layer:
        content: _Table = {}
        try:
            content = tomllib.loads(_text(self._policy))
        except (ValueError, RecursionError, StoreError) as error:
            log.warning("The policy cannot be read: %s", error)
            problems.append(say("{file} of your administrator cannot be read", file=self._policy))
        return self._layer(content, self._policy)

    def _layer(self, content: _Table, path: Path) -> Layer:
        return read_layer(content, path, self._clouds)


def _text(path: Path) -> str:
    """Return the text of a file, "" when it is not there. Raises StoreError, ValueError."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise files.cannot_read(path) from error


def _is_newer(content: _Table) -> bool:
    version = content.get("version")
    return isinstance(version, int) and version > VERSION
