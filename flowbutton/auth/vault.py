"""Where the text of the token cache lives: sealed in a file, or only in memory."""

from __future__ import annotations

import errno
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from flowbutton.auth.key import KeyringKey, NoKeyringError
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.local.files import write_whole
from flowbutton.local.locks import hold

log = logging.getLogger(__name__)

_LOCK_WAIT_S = 20.0
_Stamp = tuple[int, int, int]


class Vault:
    """The text of the token cache. Safe to call from several threads and processes.

    Reading and writing never fail: without a keyring, or when the disk is full, the text stays
    in memory and `reason` says so. A file that cannot be unsealed is set aside as `….unreadable`.
    """

    def __init__(
        self,
        path: Path,
        key: KeyringKey,
        *,
        write_file: Callable[[Path, bytes], None] = write_whole,
        lock_wait_s: float = _LOCK_WAIT_S,
    ) -> None:
        self._path = path
        self._source = key
        self._write_file = write_file
        self._lock_wait_s = lock_wait_s
        self._turn = threading.RLock()  # one transaction at a time in this process
        self._depth = 0
        self._guard = threading.RLock()  # the fields below
        self._key: bytes | None = None
        self._stamp: _Stamp | None = None
        self._text = ""
        self._is_memory_only = False
        self._is_ahead = False  # what is in memory could not be written
        self._is_broken = False  # the file cannot be read or unsealed
        self._reason = NOTHING

    @property
    def reason(self) -> Sentence:
        """Why the sign-in is not kept in the file, for a person; NOTHING when it is."""
        return self._reason

    def read(self) -> str:
        """Return the text as it is now, "" when there is none."""
        with self._guard:
            if not self._is_memory_only and not self._is_ahead:
                self._load()
            return self._text

    @property
    def keyring_reason(self) -> Sentence:
        """Why the keyring cannot be used, for a person; NOTHING when it can."""
        return self._reason if self._is_memory_only else NOTHING

    @property
    def is_behind(self) -> bool:
        """Whether the file holds another text than the one that counts, and would be read again."""
        return self._is_ahead and self._path.exists()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep every other thread and process from starting a transaction; may be nested."""
        with self._turn, ExitStack() as stack:
            if self._depth == 0 and not self._is_memory_only:
                stack.enter_context(self._lock())
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1

    def write(self, text: str) -> None:
        """Keep `text` from now on. Call it inside a transaction, after reading in it."""
        with self._guard:
            if text == self._text and not (self._is_ahead or self._is_broken):
                return
            self._text = text
            if self._is_memory_only:
                return
            try:
                self._save(text)
            except NoKeyringError as error:
                self._stay_in_memory(error.reason)
            except OSError as error:
                log.info("The token file cannot be written: %s", error.strerror)
                self._is_ahead = True
                self._reason = _FULL if error.errno in _FULL_ERRORS else _UNWRITABLE
            else:
                self._is_ahead = self._is_broken = False
                self._reason = NOTHING

    def reopen(self) -> None:
        """Look for the keyring once more, unless something is kept in memory."""
        with self._guard:
            if self._is_memory_only and not self._text:
                self._is_memory_only, self._reason, self._stamp = False, NOTHING, None

    def probe(self) -> None:
        """Find out whether the keyring can be used, so that `reason` tells; it may ask."""
        with self._guard:
            if self._is_memory_only or self._key is not None:
                return
            try:
                self._key = self._source.read()
            except NoKeyringError as error:
                self._stay_in_memory(error.reason)

    @contextmanager
    def _lock(self) -> Iterator[None]:
        path = self._path.with_name(self._path.name + ".lock")
        with ExitStack() as stack:
            try:
                if not stack.enter_context(hold(path, self._lock_wait_s)):
                    log.warning("The token file is in use for long, going on without its lock")
            except OSError as error:
                log.info("The token file cannot be locked: %s", error.strerror)
            yield

    def _load(self) -> None:
        """Read the file when it is another than the last time."""
        stamp = _stamp_of(self._path)
        if stamp == self._stamp:
            return
        try:
            sealed = b"" if stamp is None else self._path.read_bytes()
        except OSError as error:  # perhaps only now: what is known stays, the next read tries again
            log.info("The token file cannot be read: %s", error.strerror)
            self._stamp, self._is_broken, self._reason = None, True, _UNREADABLE
            return
        self._stamp, self._text, self._is_broken, self._reason = stamp, "", False, NOTHING
        if stamp is None:
            return
        from flowbutton.auth.seal import BrokenSealError  # noqa: PLC0415 - slow to import

        try:
            self._text = self._unseal(sealed)
        except NoKeyringError as error:
            self._stay_in_memory(error.reason)
        except BrokenSealError:
            log.info("The token file cannot be unsealed")
            self._is_broken, self._reason = True, _UNREADABLE

    def _unseal(self, sealed: bytes) -> str:
        from flowbutton.auth.seal import BrokenSealError, unseal  # noqa: PLC0415 - slow to import

        known, self._key = self._key, None
        for key in (known, self._source.read):
            candidate = key() if callable(key) else key
            if candidate is not None:
                with suppress(BrokenSealError):
                    text = unseal(candidate, sealed)
                    self._key = candidate
                    return text
        raise BrokenSealError

    def _save(self, text: str) -> None:
        from flowbutton.auth.seal import seal  # noqa: PLC0415 - slow to import

        self._key = self._key or self._source.read() or self._source.create()
        if self._is_broken:
            with suppress(FileNotFoundError):
                self._path.replace(self._path.with_name(self._path.name + ".unreadable"))
        self._write_file(self._path, seal(self._key, text))
        self._stamp = _stamp_of(self._path)

    def _stay_in_memory(self, reason: Sentence) -> None:
        self._is_memory_only, self._reason = True, reason


def _stamp_of(path: Path) -> _Stamp | None:
    """Return what tells one version of the file from the next, None when there is no file."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


_FULL_ERRORS = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FULL = say("The disk is full: the sign-in lasts until FlowButton ends. Make some room")
_UNWRITABLE = say("The sign-in could not be saved: it lasts until FlowButton ends, not longer")
_UNREADABLE = say("The saved sign-in could not be read: sign in again")
