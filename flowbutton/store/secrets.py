"""Secrets in the keyring of the system, and in memory for a session that has none."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)

LONGEST = 600  # signs in one entry: Windows takes 2,560 bytes, four of them for a rare sign
_SPLIT = "split:"  # begins the entry of a secret that lies in several: "split:<mark>:<count>"


class KeyringSecrets:
    """The secrets of the service `service` in the system's keyring.

    Safe to call from several threads. The keyring is looked for at the first call: that may take
    a moment, and it may ask the person to unlock it. Every method raises StoreError.
    """

    def __init__(self, service: str) -> None:
        self._service = service
        self._lock = threading.Lock()
        self._is_usable = False  # a thing to ask the system only once

    def get(self, name: str) -> str:
        """Return the secret. Raises StoreError when it is not there."""
        with self._keyring() as keyring:
            value = keyring.get_password(self._service, name)
            if value is not None and value.startswith(_SPLIT):
                parts = [keyring.get_password(self._service, each) for each in _parts(name, value)]
                value = None if None in parts else "".join(parts)
        if value is None:
            raise _missing()
        return str(value)

    def put(self, name: str, value: str) -> None:
        """Keep a secret. One that is long, or looks like a split one, lies in several entries."""
        with self._keyring() as keyring:
            old = keyring.get_password(self._service, name)
            head = value
            if len(value) > LONGEST or value.startswith(_SPLIT):
                pieces = [value[i : i + LONGEST] for i in range(0, len(value), LONGEST)]
                head = f"{_SPLIT}{os.urandom(4).hex()}:{len(pieces)}"
                for each, piece in zip(_parts(name, head), pieces, strict=True):
                    keyring.set_password(self._service, each, piece)
            keyring.set_password(self._service, name, head)  # last: never half a secret
            self._delete(keyring, _parts(name, old or ""))

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens when it is not there."""
        with self._keyring() as keyring:
            value = keyring.get_password(self._service, name)
            if value is not None:
                self._delete(keyring, [name, *_parts(name, value)])

    def _delete(self, keyring: ModuleType, names: list[str]) -> None:
        for each in names:
            if keyring.get_password(self._service, each) is not None:
                keyring.delete_password(self._service, each)

    @contextmanager
    def _keyring(self) -> Iterator[ModuleType]:
        """Lend the keyring to one thread; its errors become StoreError."""
        import keyring.errors  # noqa: PLC0415 - 180 ms with a backend, not needed for the window

        try:
            with self._lock:
                yield self._usable(keyring)
        except StoreError:
            raise
        except keyring.errors.NoKeyringError:
            raise no_keyring() from None
        except keyring.errors.KeyringLocked:
            raise StoreError(
                say("The keyring of this computer is locked"),
                say("Unlock it and try again"),
            ) from None
        except Exception as error:  # noqa: BLE001 - backends are plug-ins and raise what they like
            # Its text may hold the secret: only what kind of error it was is told.
            log.info("The keyring failed: %s", type(error).__name__)
            raise StoreError(
                say("The keyring of this computer did not answer"),
                say("Check that it is running and unlocked, and try again"),
            ) from None

    def _usable(self, keyring: ModuleType) -> ModuleType:
        """Return the keyring. Raises StoreError when there is none, or one that hides nothing."""
        self._is_usable = self._is_usable or keyring.get_keyring().priority >= 1
        if not self._is_usable:
            raise no_keyring()
        return keyring


class MemorySecrets:
    """Secrets that are forgotten at the end. Safe to call from several threads."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, name: str) -> str:
        """Return the secret. Raises StoreError when it is not there."""
        try:
            return self._values[name]
        except KeyError:
            raise _missing() from None

    def put(self, name: str, value: str) -> None:
        """Keep a secret until the end of the program."""
        self._values[name] = value

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens when it is not there."""
        self._values.pop(name, None)


def no_keyring() -> StoreError:
    """Return the error for a session in which secrets cannot be kept."""
    return StoreError(
        say("This session has no keyring to keep secrets in"),
        say("Install and start one, such as GNOME Keyring or KeePassXC, and try again"),
    )


def _parts(name: str, value: str) -> list[str]:
    """Return the names of the other entries of a secret whose first one is `value`."""
    mark, _, count = value.removeprefix(_SPLIT).partition(":")
    if not value.startswith(_SPLIT) or not count.isdecimal():
        return []
    return [f"{name}#{mark}-{number}" for number in range(1, int(count) + 1)]


def _missing() -> StoreError:
    return StoreError(
        say("What this button needs is not in the keyring of this computer"),
        say("Paste its address or key again"),
    )
