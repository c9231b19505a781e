"""Knows which launchers there are, and keeps them as their buttons are."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from flowbutton.desktop import files
from flowbutton.desktop.launchers.maker import Maker
from flowbutton.domain.button import Button
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.words import Sentence, say

log = logging.getLogger(__name__)


class Launchers:
    """The launchers of one home; `file` remembers them. Blocks. Safe to use on several threads.

    A launcher that a person removed from the desktop stays away, whatever becomes of its button.
    """

    def __init__(self, file: Path, maker: Maker) -> None:
        self._file = file
        self._maker = maker
        self._lock = Lock()

    def buttons(self) -> frozenset[str]:
        """Return the ids of the buttons that have a launcher."""
        with self._lock:
            known = self._read()
            return frozenset(
                button for button, paths in known.items() if any(path.exists() for path in paths)
            )

    def put(self, button: Button, picture: bytes) -> tuple[Path, ...]:
        """Make the launchers of a button, and return their paths. Raises DesktopError."""
        with self._lock, _told(say("The icon could not be put on the desktop")):
            known = self._read()
            old = known.get(button.id, ())
            paths = tuple(
                self._free(path, known) if path not in old else path
                for path in self._maker.places(button)
            )
            self._write({**known, button.id: paths})
            for path in paths:
                self._maker.make(path, button, picture)
            for path in old:
                if path not in paths:
                    self._maker.unmake(path)
            return paths

    def remove(self, button_id: str) -> None:
        """Remove the launchers of a button. Raises DesktopError."""
        with self._lock, _told(say("The icon could not be removed from the desktop")):
            known = self._read()
            self._unmake_all(known, {button_id})

    def keep_up(self, buttons: Iterable[Button], picture: Callable[[Button], bytes]) -> None:
        """Make the launchers as these buttons, which are all, are now. Raises DesktopError."""
        with self._lock, _told(say("The icons on the desktop could not be brought up to date")):
            known = self._read()
            saved = {button.id: button for button in buttons}
            known = self._unmake_all(known, known.keys() - saved.keys())
            for button_id, paths in known.items():
                if any(path.exists() for path in paths):
                    known = self._follow(known, saved[button_id], picture)

    def _follow(
        self,
        known: dict[str, tuple[Path, ...]],
        button: Button,
        picture: Callable[[Button], bytes],
    ) -> dict[str, tuple[Path, ...]]:
        """Bring what is there of a button's launchers to its name and picture."""
        data = picture(button)
        paths = list(known[button.id])
        for number, wanted in enumerate(self._maker.places(button)[: len(paths)]):
            old = paths[number]
            if not old.exists():
                continue
            stays = old == wanted or (_is_variant(old, wanted) and wanted.exists())
            new = old if stays else self._free(wanted, known)
            self._maker.make(new, button, data)
            if new != old:
                self._maker.unmake(old)
                paths[number] = new
        known = {**known, button.id: tuple(paths)}
        self._write(known)
        return known

    def _unmake_all(
        self, known: dict[str, tuple[Path, ...]], gone: Iterable[str]
    ) -> dict[str, tuple[Path, ...]]:
        gone = set(gone) & known.keys()
        for button_id in gone:
            for path in known[button_id]:
                self._maker.unmake(path)
        left = {button: paths for button, paths in known.items() if button not in gone}
        if gone:
            self._write(left)
        return left

    def _free(self, path: Path, known: dict[str, tuple[Path, ...]]) -> Path:
        """Return the path, or one beside it when that is somebody else's."""
        ours = {own for paths in known.values() for own in paths}
        number = 2
        wanted = path
        while path in ours or path.exists():
            path = wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}")
            number += 1
        return path

    def _read(self) -> dict[str, tuple[Path, ...]]:
        try:
            known = json.loads(self._file.read_text("utf-8"))
            return {str(button): tuple(map(Path, paths)) for button, paths in known.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            log.warning("the list of icons on the desktop is not readable: %s", error)
            return {}

    def _write(self, known: dict[str, tuple[Path, ...]]) -> None:
        words = {button: list(map(str, paths)) for button, paths in known.items()}
        files.put(self._file, json.dumps(words, indent=1).encode(), 0o600)


@dataclass(frozen=True, slots=True)
class PutLauncher:
    """Put a button on the desktop; a command for the task pool."""

    launchers: Launchers
    button: Button
    picture: bytes

    def run(self, _services: object) -> tuple[Path, ...]:
        """Return the paths of the launchers. Raises DesktopError."""
        return self.launchers.put(self.button, self.picture)


@dataclass(frozen=True, slots=True)
class RemoveLauncher:
    """Take a button off the desktop; a command for the task pool."""

    launchers: Launchers
    button_id: str

    def run(self, _services: object) -> None:
        """Do it. Raises DesktopError."""
        self.launchers.remove(self.button_id)


@dataclass(frozen=True, slots=True)
class KeepUpLaunchers:
    """Make the launchers as the buttons are; a command for the task pool.

    `picture` gives the PNG of a button, and is called on the worker.
    """

    launchers: Launchers
    buttons: tuple[Button, ...]
    picture: Callable[[Button], bytes]

    def run(self, _services: object) -> None:
        """Do it. Raises DesktopError."""
        self.launchers.keep_up(self.buttons, self.picture)


def _is_variant(path: Path, wanted: Path) -> bool:
    """Return whether a path is what the wanted one became because that was taken."""
    number = path.stem.removeprefix(f"{wanted.stem} ")
    return path.parent == wanted.parent and path.stem != number and number.isdigit()


@contextmanager
def _told(title: Sentence) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        log.info("%s: %s", title, error)
        raise DesktopError(
            title, say("Check that the disk is not full and that you may write there")
        ) from error
