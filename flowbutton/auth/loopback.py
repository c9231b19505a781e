"""Listening for the browser's answer on this computer, and nowhere else."""

from __future__ import annotations

import errno
import logging
import os
import selectors
import socket
import socketserver
import threading
from contextlib import suppress
from typing import Any, Self

from flowbutton.auth.form_post import FormPost
from flowbutton.auth.inbox import Inbox
from flowbutton.auth.pages import FAILED, Words
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)

_MOST_CONNECTIONS = 50
_TRIES = 5
_CLOSING_S = 1.0
_NO_IPV6 = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})


class Loopback:
    """Hands what arrives at one port of 127.0.0.1 and ::1 to an inbox; a context manager.

    One thread accepts, one serves each connection. All of them have ended, and the port is
    free, when the context ends.
    """

    def __init__(self, port: int = 0, words: Words = str) -> None:
        self.inbox = Inbox(words=words)
        self._servers = _listen(port)
        self.port: int = self._servers[0].server_address[1]
        self._guard = threading.Lock()
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._bell, self._clapper = socket.socketpair()
        self._accepting = threading.Thread(target=self._accept, name="sign-in", daemon=True)
        self._accepting.start()

    @property
    def address(self) -> str:
        """The redirect address of the sign-in."""
        return f"http://localhost:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._clapper.close()
        self._accepting.join()
        self.inbox.show(FAILED)  # for a browser that still waits for its page
        self.inbox.wait_until_shown(_CLOSING_S)
        with self._guard:
            left = dict(self._connections)
        for thread, connection in left.items():
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            thread.join(_CLOSING_S)

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            for server in self._servers:
                selector.register(server, selectors.EVENT_READ, server)
            selector.register(self._bell, selectors.EVENT_READ)
            is_open = True
            while is_open:
                for key, _events in selector.select():
                    if key.data is None:
                        is_open = False
                    else:
                        self._welcome(key.data)
        self._bell.close()
        for server in self._servers:
            server.server_close()

    def _welcome(self, server: _Server) -> None:
        try:
            connection, address = server.get_request()
        except OSError as error:  # it has gone again
            log.debug("No connection: %s", error.strerror)
            return
        thread = threading.Thread(
            target=self._serve, args=(server, connection, address), name="sign-in page", daemon=True
        )
        with self._guard:
            if len(self._connections) >= _MOST_CONNECTIONS:
                connection.close()
                return
            self._connections[thread] = connection
        thread.start()

    def _serve(self, server: _Server, connection: socket.socket, address: Any) -> None:
        try:
            FormPost(connection, address, server, self.inbox, self.port)
        except OSError as error:
            log.debug("The browser hung up: %s", error.strerror)
        finally:
            server.shutdown_request(connection)
            with self._guard:
                del self._connections[threading.current_thread()]


class _Server(socketserver.TCPServer):
    """A listening socket; on Windows no other program can listen there, too."""

    allow_reuse_address = os.name == "posix"
    request_queue_size = _MOST_CONNECTIONS

    def __init__(self, host: str, port: int) -> None:
        super().__init__((host, port), socketserver.BaseRequestHandler)
        self.socket.setblocking(False)  # who hangs up before it is accepted must not block


class _Server6(_Server):
    """The same for IPv6."""

    address_family = socket.AF_INET6


def _listen(port: int, host6: str = "::1") -> list[_Server]:
    """Return sockets on the same port of both addresses. Raises RefusedError.

    The browser decides what "localhost" is: another program on the other address of the port
    would get the answer.
    """
    for _ in range(_TRIES):
        with suppress(OSError):
            four = _Server("127.0.0.1", port)
            try:
                return [four, _Server6(host6, four.server_address[1])]
            except OSError as error:
                if error.errno in _NO_IPV6:
                    return [four]
                four.server_close()
    raise RefusedError(
        say("Another program uses the port {port} of this computer", port=port),
        say("Close it, or sign in with a code"),
    )
