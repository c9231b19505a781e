"""The locks of what is kept: what is in their way is told as StoreError."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from flowbutton.local.locks import FileLock, hold
from flowbutton.store.files import cannot_write
from flowbutton.store.folders import make_folder

PATIENCE_S = 5.0


@contextmanager
def locked(path: Path, *, patience_s: float = PATIENCE_S) -> Iterator[None]:
    """Hold the lock `path`, a file that is made and left there. Raises StoreError."""
    make_folder(path.parent)
    with ExitStack() as stack:
        try:
            is_held = stack.enter_context(hold(path, patience_s))
        except OSError as error:
            raise cannot_write(path) from error
        if not is_held:
            raise StoreError(say("Another FlowButton is writing at this moment"), say("Try again"))
        yield


def takes(lock: FileLock) -> bool:
    """Take a lock, and return whether it is held now. Raises StoreError."""
    make_folder(lock.path.parent)
    try:
        return lock.take()
    except OSError as error:
        raise cannot_write(lock.path) from error
