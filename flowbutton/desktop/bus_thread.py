"""A thread that speaks with services of the session bus (D-Bus), so that nobody else waits.

PySide6's QtDBus cannot send unsigned numbers, which notifications and portals want.
"""

from __future__ import annotations

import logging
import socket
from collections import deque
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from select import select
from threading import Thread
from typing import Any

from jeepney import (
    DBusAddress,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

log = logging.getLogger(__name__)

SESSION = "SESSION"  # the bus that the environment names
REPLY_S = 3.0
PATIENCE_S = 0.4  # at the end: quitting takes under two seconds, whatever else hangs, too


class BusThread:
    """Does orders one after the other, and listens in between.

    `bus` is an address, or SESSION. `rules` say which signals `on_signal` is called with, on the
    thread. The connection is made when the first order needs it, and again after it broke.
    """

    def __init__(
        self,
        name: str,
        bus: str,
        rules: Sequence[MatchRule],
        on_signal: Callable[[Message], None],
        reply_s: float = REPLY_S,
    ) -> None:
        self._bus = bus
        self._reply_s = reply_s
        self._rules = rules
        self._on_signal = on_signal
        self._orders: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._wake, self._waking = socket.socketpair()
        self._connection: DBusConnection | None = None
        self._signals: deque[Message] = deque()
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def order(self, order: Callable[[], None]) -> None:
        """Do something on the thread. Called on any thread, returns at once."""
        if self._thread.is_alive():
            self._orders.put(order)
            self._waking.send(b"!")

    def close(self, seconds: float = PATIENCE_S) -> bool:
        """Do what was ordered and end; return whether that was within the time."""
        if self._thread.is_alive():
            self._orders.put(None)
            self._waking.send(b"!")
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def call(
        self, address: DBusAddress, member: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Return what a method answers. Called on the thread, in an order. Raises OSError."""
        message = new_method_call(address, member, signature or None, body)
        try:
            reply = self._connected().send_and_get_reply(message, timeout=self._reply_s)
        except OSError:  # a time-out too
            self._drop()
            raise
        if reply.header.message_type is MessageType.error:
            raise OSError(f"{member}: {reply.body}")
        answer: tuple[Any, ...] = reply.body
        return answer

    def tell(
        self, address: DBusAddress, member: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        """Call a method whose answer nobody waits for. Otherwise as `call`."""
        message = new_method_call(address, member, signature, body)
        message.header.flags |= MessageFlag.no_reply_expected
        try:
            self._connected().send(message)
        except OSError:
            self._drop()
            raise

    @property
    def own_name(self) -> str:
        """The unique name of this connection, as ":1.42". Raises OSError."""
        name: str = self._connected().unique_name
        return name

    def _connected(self) -> DBusConnection:
        if self._connection is None:
            try:
                connection = open_dbus_connection(self._bus)
            except (KeyError, ValueError, RuntimeError) as error:  # no address, or a strange one
                raise OSError(f"no session bus: {error!r}") from error
            try:
                for rule in self._rules:
                    connection.filter(rule, queue=self._signals)
                    connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=self._reply_s)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _work(self) -> None:
        while True:
            connection = self._connection
            sources = [self._wake] if connection is None else [self._wake, connection.sock]
            if self._wake in select(sources, [], [])[0]:
                self._wake.recv(1)
                order = self._orders.get()
                if order is None:
                    break
                order()
            self._listen()
        self._drop()
        self._wake.close()
        self._waking.close()

    def _listen(self) -> None:
        """Take in what has come."""
        try:
            while self._connection is not None:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass  # that was all
        except OSError as error:
            log.info("the message bus went away: %s", error)
            self._drop()
        while self._signals:
            self._on_signal(self._signals.popleft())

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
