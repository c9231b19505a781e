"""Refresh tokens: who may get new tokens without being asked again."""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
from dataclasses import asdict, dataclass
from pathlib import Path

from flowbutton.demo.keys import write_private
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.people import User, user_by_id


@dataclass(frozen=True, slots=True)
class Grant:
    """A sign-in that goes on: whose, and whether it proved more than usual."""

    user_id: str
    is_strong: bool

    @property
    def user(self) -> User | None:
        """Whose sign-in it is."""
        return user_by_id(self.user_id)


class Grants:
    """The refresh tokens that are good; only their hashes are kept, also over restarts.

    Safe to call from several threads. With the knob `rotates` each is good for one use.
    """

    def __init__(self, path: Path, knobs: Knobs) -> None:
        self._path = path
        self._knobs = knobs
        self._lock = threading.Lock()
        self._grants = _load(path)

    def issue(self, grant: Grant) -> str:
        """Return a new refresh token."""
        token = secrets.token_urlsafe(48)
        with self._lock:
            self._grants[_digest(token)] = grant
            self._save()
        return token

    def peek(self, token: str) -> Grant | None:
        """Return what a token stands for, None when it is not good (any more)."""
        with self._lock:
            return self._grants.get(_digest(token))

    def use_up(self, token: str) -> None:
        """Note that the token was used."""
        with self._lock:
            if self._knobs.rotates and _digest(token) in self._grants:
                del self._grants[_digest(token)]
                self._save()

    def revoke(self, user_id: str) -> None:
        """Make every token of the user worthless."""
        with self._lock:
            kept = {key: grant for key, grant in self._grants.items() if grant.user_id != user_id}
            self._grants = kept
            self._save()

    def _save(self) -> None:
        newest = dict(list(self._grants.items())[-500:])
        self._grants = newest
        values = {key: asdict(grant) for key, grant in newest.items()}
        write_private(self._path, json.dumps(values).encode())


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _load(path: Path) -> dict[str, Grant]:
    try:
        values = json.loads(path.read_bytes())
        return {key: Grant(**value) for key, value in values.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
