"""The two ends of a local connection, whatever the system makes them of."""

from __future__ import annotations

from typing import Protocol

MOST_BYTES = 128 * 1024 * 1024  # a run's inputs may hold files: 70 MB, larger in base64


class Line(Protocol):
    """One connection. A request goes one way, then answers come the other. Raises OSError."""

    def read(self, seconds: float | None) -> bytes:
        """Return the next message, b"" at the end. Raises TimeoutError after `seconds`."""
        ...

    def write(self, message: bytes) -> None:
        """Send one message, which ends with a line's end."""
        ...

    def is_gone(self) -> bool:
        """Return whether the other end, which is only waiting, has hung up."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class Listener(Protocol):
    """The end that waits for connections of the same user."""

    def accept(self) -> Line | None:
        """Wait for the next connection; None for one that was turned away.

        Raises OSError when the listener was closed.
        """
        ...

    def close(self) -> None:
        """Take no connection any more, wake who waits in `accept`, free the place.

        Nothing happens the second time.
        """
        ...
