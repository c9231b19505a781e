"""The key of the token file, which lies in the keyring of the operating system."""

from __future__ import annotations

import base64
import logging
import os
from typing import TYPE_CHECKING

from flowbutton.auth.quick_key import read_quickly
from flowbutton.domain.words import Sentence, say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

_NAME = "token-cache-key"
_KEY_BYTES = 32
_LOWEST_PRIORITY = 1  # below it are backends that keep nothing, or keep it in the clear


class NoKeyringError(Exception):
    """The keyring is missing, locked or broken; `reason` says it to a person."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(str(reason))
        self.reason = reason


class KeyringKey:
    """One 32-byte key, kept under the name of a service. Safe to call from several threads."""

    def __init__(self, service: str) -> None:
        self._service = service

    def read(self) -> bytes | None:
        """Return the key, None when none was made yet. Raises NoKeyringError.

        Waits for the person when the keyring asks for its password.
        """
        text = read_quickly(self._service, _NAME)
        return _decode(self._ask(None) if text is None else text)

    def create(self) -> bytes:
        """Make a key, keep it, and return it. Raises NoKeyringError."""
        key = os.urandom(_KEY_BYTES)
        text = base64.b64encode(key).decode()
        if self._ask(text) != text:
            raise NoKeyringError(_BROKEN)
        return key

    def _ask(self, new: str | None) -> str | None:
        """Put `new` into the keyring unless it is None, and return what is in there."""
        from keyring import errors  # noqa: PLC0415 - 100 ms, not before the first paint

        try:
            backend = _backend()
            if new is not None:
                backend.set_password(self._service, _NAME, new)
            return backend.get_password(self._service, _NAME)
        except (errors.KeyringLocked, errors.InitError) as error:
            log.info("The keyring is locked: %s", type(error).__name__)
            raise NoKeyringError(_LOCKED) from error
        except errors.NoKeyringError as error:
            raise NoKeyringError(_MISSING) from error
        except NoKeyringError:
            raise
        except Exception as error:  # a backend is a plug-in: anything may come
            log.info("The keyring failed: %s", type(error).__name__)
            raise NoKeyringError(_BROKEN) from error


def _backend() -> KeyringBackend:
    """Return the keyring the person has chosen, else the best one here."""
    from keyring import core  # noqa: PLC0415 - 100 ms, not before the first paint

    chosen = core.load_env() or core.load_config() or core.get_keyring()
    if chosen.priority < _LOWEST_PRIORITY:
        raise NoKeyringError(_MISSING)
    return chosen


def _decode(text: str | None) -> bytes | None:
    """Return the key in `text`; None when it is not one: a new one will be made."""
    try:
        key = base64.b64decode(text or "", validate=True)
    except ValueError:
        return None
    return key if len(key) == _KEY_BYTES else None


_MISSING = say("This computer has no keyring: a sign-in lasts until FlowButton ends, not longer")
_LOCKED = say(
    "The keyring is locked: unlock it and start FlowButton again, or sign in for this session"
)
_BROKEN = say("The keyring did not answer: a sign-in lasts until FlowButton ends, not longer")
