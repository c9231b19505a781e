"""The saved buttons in a JSON file."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from flowbutton.domain.binned import Binned, after_change
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
    bin: tuple[Binned, ...] = ()


_NOTHING = ButtonsFile(VERSION)


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
        self._file = _NOTHING
        self._notices: tuple[Sentence, ...] = ()

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the file."""
        return self._notices

    def all(self) -> tuple[Button, ...]:
        """Return the buttons as they are on disk now. Raises StoreError."""
        with self._lock:
            return self._current().buttons

    def bin(self) -> tuple[Binned, ...]:
        """Return the deleted buttons, the latest first. Raises StoreError."""
        with self._lock:
            return self._current().bin

    def forget(self, ids: Collection[str]) -> None:
        """Take deleted buttons out of the bin for good. Raises StoreError."""
        with self._lock, locked(self._lock_path):
            now = self._current(is_locked=True)
            self._write(replace(now, bin=tuple(b for b in now.bin if b.button.id not in ids)))

    def replace(self, buttons: Sequence[Button]) -> None:
        """Write these buttons, in this order; what is gone is not kept. Raises StoreError."""
        with self._lock, locked(self._lock_path):
            now = self._current(is_locked=True)  # what a newer program wrote stays
            self._write(replace(now, buttons=tuple(buttons)))

    def change(
        self, change: Callable[[tuple[Button, ...]], tuple[Button, ...]]
    ) -> tuple[Button, ...]:
        """Write what `change` makes of the buttons, with nobody writing in between.

        Returns the new buttons. Those that are gone are in the bin. Raises StoreError.
        """
        with self._lock, locked(self._lock_path):
            now = self._current(is_locked=True)
            buttons = change(now.buttons)
            bin_ = after_change(now.bin, now.buttons, buttons, self._now())
            self._write(ButtonsFile(VERSION, buttons, bin_))
            return buttons

    @property
    def _lock_path(self) -> Path:
        return self._path.with_name(self._path.name + ".lock")

    def _current(self, *, is_locked: bool = False) -> ButtonsFile:
        try:
            seen = self._signature()
            if seen == self._seen:
                return self._file
            file = _NOTHING if seen is None else _read(self._path)
        except ShapeError as damage:
            if not is_locked:
                with locked(self._lock_path):
                    return self._current(is_locked=True)
            return self._restore(damage)
        self._seen, self._file = seen, file
        return file

    def _restore(self, damage: ShapeError) -> ButtonsFile:
        aside = files.set_aside(self._path, "damaged", self._now())
        log.warning("%s is damaged (%s), kept as %s", self._path, damage, aside.name)
        for kept in files.versions(self._path, KEPT_VERSIONS):
            with contextlib.suppress(ShapeError, StoreError):
                file = _read(kept)
                self._write(file)
                self._tell(
                    say(
                        "The file of the buttons was damaged. The last good one is back, "
                        "and the damaged one is kept as {aside}",
                        aside=aside.name,
                    )
                )
                return file
        self._tell(
            say(
                "The file of the buttons was damaged and there is no older one. "
                "It is kept as {aside}",
                aside=aside.name,
            )
        )
        self._seen, self._file = None, _NOTHING
        return _NOTHING

    def _write(self, file: ButtonsFile) -> None:
        content = codec.to_json(file)
        text = codec.dumps(content, indent=1) + "\n"
        files.write_version(self._path, text.encode(), keep=KEPT_VERSIONS)
        self._seen, self._file = self._signature(), file

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
        return _read(path).buttons
    except (ShapeError, StoreError):
        return ()


def _read(path: Path) -> ButtonsFile:
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
    return replace(codec.from_json(ButtonsFile, data), version=VERSION)
