"""The saved buttons in a JSON file."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from flowbutton.domain.button import Button
from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import Sentence, say
from flowbutton.store import codec, files
from flowbutton.store.locks import locked
from flowbutton.store.shape import ShapeError, mapping

log = logging.getLogger(__name__)

VERSION = 1
KEPT_VERSIONS = 10


@dataclass(frozen=True, slots=True)
class ButtonsFile:
    """What is in the file."""

    version: int
    buttons: tuple[Button, ...] = ()


class JsonButtons:
    """The buttons of `path`, read again when another process has written them.

    Safe to call from several threads and processes. A damaged file is set aside and the newest
    version that can be read takes its place; `notices` tells.
    """

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self._lock = threading.Lock()
        self._seen: tuple[int, ...] | None = None
        self._buttons: tuple[Button, ...] = ()
        self._notices: tuple[Sentence, ...] = ()

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the file."""
        return self._notices

    def all(self) -> tuple[Button, ...]:
        """Return the buttons as they are on disk now. Raises StoreError."""
        with self._lock:
            return self._current()

    def replace(self, buttons: Sequence[Button]) -> None:
        """Write these buttons, in this order. Raises StoreError."""
        with self._lock, locked(self._lock_path):
            self._current(is_locked=True)  # what a newer program wrote is not written over
            self._write(tuple(buttons))

    def change(
        self, change: Callable[[tuple[Button, ...]], tuple[Button, ...]]
    ) -> tuple[Button, ...]:
        """Write what `change` makes of the buttons, with nobody writing in between.

        Returns the new buttons. Raises StoreError.
        """
        with self._lock, locked(self._lock_path):
            buttons = change(self._current(is_locked=True))
            self._write(buttons)
            return buttons

    @property
    def _lock_path(self) -> Path:
        return self._path.with_name(self._path.name + ".lock")

    def _current(self, *, is_locked: bool = False) -> tuple[Button, ...]:
        try:
            seen = self._signature()
            if seen == self._seen:
                return self._buttons
            buttons = () if seen is None else _read(self._path)
        except ShapeError as damage:
            if not is_locked:
                with locked(self._lock_path):
                    return self._current(is_locked=True)
            return self._restore(damage)
        self._seen, self._buttons = seen, buttons
        return buttons

    def _restore(self, damage: ShapeError) -> tuple[Button, ...]:
        aside = files.set_aside(self._path, "damaged", self._now())
        log.warning("%s is damaged (%s), kept as %s", self._path, damage, aside.name)
        for kept in files.versions(self._path, KEPT_VERSIONS):
            with contextlib.suppress(ShapeError, StoreError):
                buttons = _read(kept)
                self._write(buttons)
                self._tell(
                    say(
                        "The file of the buttons was damaged. The last good one is back, "
                        "and the damaged one is kept as {aside}",
                        aside=aside.name,
                    )
                )
                return buttons
        self._tell(
            say(
                "The file of the buttons was damaged and there is no older one. "
                "It is kept as {aside}",
                aside=aside.name,
            )
        )
        self._seen, self._buttons = None, ()
        return ()

    def _write(self, buttons: tuple[Button, ...]) -> None:
        content = codec.to_json(ButtonsFile(VERSION, buttons))
        text = codec.dumps(content, indent=1) + "\n"
        files.write_version(self._path, text.encode(), keep=KEPT_VERSIONS)
        self._seen, self._buttons = self._signature(), buttons

    def _signature(self) -> tuple[int, ...] | None:
        try:
            status = self._path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise files.cannot_read(self._path) from error
        return status.st_ino, status.st_mtime_ns, status.st_size

    def _tell(self, notice: Sentence) -> None:
        self._notices = (*self._notices, notice)


def peek(path: Path) -> tuple[Button, ...]:
    """Return the buttons of a file, () when it cannot be read; mends and writes nothing."""
    try:
        return _read(path)
    except (ShapeError, StoreError):
        return ()


def _read(path: Path) -> tuple[Button, ...]:
    try:
        data = codec.loads(path.read_bytes())
    except OSError as error:
        raise files.cannot_read(path) from error
    version = mapping(data).get("version")
    if isinstance(version, int) and version > VERSION:
        raise StoreError(
            say("{file} was made by a newer FlowButton", file=path),
            say("Update FlowButton on this computer"),
        )
    return codec.from_json(ButtonsFile, data).buttons
