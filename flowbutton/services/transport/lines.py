"""The part of the transport that touches sockets. Imported at the first request, not before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import NetworkSettings
from flowbutton.services.messages import Outcome, Request, Sent
from flowbutton.services.transport.exchange import Exchange, head_of, origin_of
from flowbutton.services.transport.pool import Pool
from flowbutton.services.transport.proxies import Proxies
from flowbutton.services.transport.trust import Trust
from flowbutton.services.transport.wire import Origin, Wire, WireError

log = logging.getLogger(__name__)


class Lines:
    """Opens connections, keeps them, and has one exchange at a time on each.

    Safe to call from several threads.
    """

    def __init__(
        self, cloud: Cloud, network: NetworkSettings, clock: Callable[[], float], folder: str
    ) -> None:
        self._network = network
        self._clock = clock
        self._folder = folder
        self._proxies = Proxies(network.proxy, clock)
        self._pool = Pool(Trust(cloud).context, network.connect_timeout_s)

    def exchange(self, request: Request, bearer: str, is_late: Callable[[], bool]) -> Sent:
        """Write a request once, whatever comes of it. Raises InputError."""
        head = head_of(request, bearer)
        try:
            wire = self._open(request.url)
        except WireError as error:
            return Sent(error.outcome, why=error.why)
        if is_late():
            self._pool.give_back(wire)
            return Sent(Outcome.LATE)
        read_s = request.read_timeout_s or self._network.read_timeout_s
        exchange = Exchange(self._clock, self._folder, self._network.read_timeout_s, read_s)
        keeps = False
        try:
            sent, keeps = exchange.run(wire, request, head)
        finally:
            if not keeps:
                wire.close()
        if keeps:
            self._pool.give_back(wire)
        log.debug("%s %s: %s", request.method, wire.origin.host, sent.outcome)
        return sent

    def warm(self, url: str) -> Sent | None:
        """Open a connection to the host of `url`, unless one is ready. Raises InputError.

        Returns how far it came where nobody answered in time, None otherwise.
        """
        try:
            self._pool.give_back(self._open(url))
        except WireError as error:
            log.debug("Not opened in advance: %s", error.why)
            if not error.is_silence:
                return None
            is_proxy = error.outcome is Outcome.PROXY
            return Sent(error.outcome if is_proxy else Outcome.CONNECT, why=error.why)
        return None

    def reaches(self, url: str) -> bool:
        """Open a connection to the host of `url`, also when one is ready; return whether it did.

        Raises InputError.
        """
        try:
            wire = self._pool.new(self._origin(url))
            wire.open()
        except WireError as error:
            log.debug("Not reached: %s", error.why)
            return False
        self._pool.give_back(wire)
        return True

    def close(self) -> None:
        """Hang up what is idle, and the rest when it comes back."""
        self._pool.close()

    def _open(self, url: str) -> Wire:
        wire = self._pool.take(self._origin(url))
        if not wire.is_open:
            wire.open()
        return wire

    def _origin(self, url: str) -> Origin:
        origin = origin_of(url)
        return replace(origin, proxy=self._proxies.find(origin.scheme, origin.host))
