"""A request that waits for its reply."""

from __future__ import annotations

from queue import Empty, SimpleQueue

from flowbutton.desktop.instance.requests import Reply, Request, Told


class Asked:
    """What a second start asked, to be answered now or later, on any thread, once.

    What is said after the reply, or when whoever asked has gone, reaches nobody.
    """

    def __init__(self, request: Request) -> None:
        self.request = request
        self.is_gone = False  # whether whoever asked has hung up, and waits no longer
        self._said: SimpleQueue[Told | Reply | None] = SimpleQueue()

    def tell(self, told: Told) -> None:
        """Say something on the way to the reply."""
        self._said.put(told)

    def answer(self, reply: Reply) -> None:
        """Say how it ended."""
        self._said.put(reply)

    def give_up(self) -> None:
        """End it without a reply: the program ends."""
        self._said.put(None)

    def next(self, seconds: float) -> Told | Reply | None:
        """Return what is said next, None to give up. Raises TimeoutError after `seconds`."""
        try:
            return self._said.get(timeout=seconds)
        except Empty:
            raise TimeoutError from None
