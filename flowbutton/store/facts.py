"""Small things learned about the services, in a JSON file that nobody misses."""

from __future__ import annotations

import contextlib
import logging
import threading
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.store import codec, files
from flowbutton.store.shape import ShapeError, mapping

log = logging.getLogger(__name__)

_MOST = 500  # facts; the one learned longest ago goes first


class JsonFacts:
    """The facts in the file `path`. Safe to call from several threads; never raises.

    What two programs learn at the same moment may be lost: it is learned again.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._facts: dict[str, str] | None = None

    def get(self, key: str) -> str:
        """Return a fact, "" when it is not known."""
        with self._lock:
            if self._facts is None:
                self._facts = self._read()
            return self._facts.get(key, "")

    def put(self, key: str, value: str) -> None:
        """Remember a fact; "" forgets it."""
        with self._lock:
            facts = self._read()
            known = facts.pop(key, "")
            if value:
                facts[key] = value
            self._facts = dict(list(facts.items())[-_MOST:])
            if known != value:
                self._write(self._facts)

    def _read(self) -> dict[str, str]:
        with contextlib.suppress(OSError, ShapeError):
            data = mapping(codec.loads(self._path.read_bytes()))
            return {key: value for key, value in data.items() if isinstance(value, str)}
        return {}

    def _write(self, facts: dict[str, str]) -> None:
        try:
            files.write(self._path, codec.dumps(facts, indent=1).encode())
        except StoreError as error:
            log.info("What was learned is not kept: %s", error)
