"""HTTP listeners on the loopback interface that stop at once, whatever hangs."""

from __future__ import annotations

import contextlib
import http.server
import logging
import os
import socket
import socketserver
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from typing_extensions import override

from flowbutton.demo.faults import Fault, Faults
from flowbutton.demo.ledger import Ledger
from flowbutton.demo.wire import Reply, Request, error_reply, parse_target

log = logging.getLogger(__name__)

_STOP_S = 0.9  # what stop() may take for everything
_BREATH_S = 0.05
_IDLE_S = 100.0  # a kept-alive connection without a request is closed after this
_BODY_LIMIT = 160 * 1024 * 1024
_HOSTS = ("localhost", "127.0.0.1", "[::1]")
Answer = Callable[[Request], Reply]


@dataclass(frozen=True, slots=True)
class Site:
    """What a listener serves: how it answers, what may go wrong, and who writes it down."""

    answer: Answer
    faults: Faults
    ledger: Ledger
    tls: ssl.SSLContext | None = None
    stopping: threading.Event = field(default_factory=threading.Event)


class Listener:
    """One port on 127.0.0.1, and on ::1 where that works."""

    def __init__(self, site: Site, port: int = 0) -> None:
        self._site = site
        self._servers = [_Server(("127.0.0.1", port), site, socket.AF_INET)]
        self.port: int = self._servers[0].server_address[1]
        with contextlib.suppress(OSError):  # no IPv6 here, or the port is taken there
            self._servers.append(_Server(("::1", self.port), site, socket.AF_INET6))
        self.base = f"{'https' if site.tls else 'http'}://localhost:{self.port}"
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin to answer."""
        for server in self._servers:
            server.base = self.base
            thread = threading.Thread(target=server.run, name="demo-listener", daemon=True)
            thread.start()
            self._threads.append(thread)

    def stop(self) -> None:
        """Close the port and every connection; waits a moment for what was under way."""
        self._site.stopping.set()
        for server, thread in zip(self._servers, self._threads, strict=False):
            server.wake()
            thread.join(_STOP_S / 4)
        for server in self._servers:
            server.server_close()
            server.hang_up()
        for server in self._servers:
            server.wait(_STOP_S / 4)

    def hang_up(self) -> None:
        """Close every open connection, as a server does that is tired of waiting."""
        for server in self._servers:
            server.hang_up()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = os.name == "posix"  # elsewhere it would let two listen at once
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], site: Site, family: socket.AddressFamily) -> None:
        self.address_family = family
        self.site = site
        self.base = ""
        self._lock = threading.Lock()
        self._open: dict[threading.Thread, socket.socket] = {}
        super().__init__(address, _Handler)

    def run(self) -> None:
        """Answer until the site stops, without looking around for that: `wake` says so."""
        while True:
            try:
                request, address = self.get_request()
            except OSError:  # the other side left, or files ran out
                if self.site.stopping.wait(_BREATH_S):
                    return
                continue
            if self.site.stopping.is_set():
                request.close()
                return
            self.process_request(request, address)

    def wake(self) -> None:
        """Let `run` notice that the site stops."""
        with contextlib.suppress(OSError), socket.socket(self.address_family) as knock:
            knock.settimeout(_STOP_S / 4)
            knock.connect(self.server_address)

    @override
    def finish_request(self, request: Any, client_address: Any) -> None:
        """Shake hands on the connection's own thread: one that says nothing holds up nobody."""
        connection: socket.socket = request
        connection.settimeout(_IDLE_S)
        try:
            if self.site.tls is not None:
                self._keep(connection)
                connection = self.site.tls.wrap_socket(
                    connection, server_side=True, do_handshake_on_connect=False
                )
            self._keep(connection)
            if isinstance(connection, ssl.SSLSocket):
                connection.do_handshake()
            _Handler(connection, client_address, self)
        except (OSError, ValueError):
            log.debug("a connection ended early", exc_info=True)
        except Exception:  # told before the other side can notice the end
            log.exception("the demo tenant could not answer")
        finally:
            with self._lock:
                self._open.pop(threading.current_thread(), None)
            _close(connection)

    def _keep(self, connection: socket.socket) -> None:
        with self._lock:
            self._open[threading.current_thread()] = connection

    def hang_up(self) -> None:
        """Break every open connection off."""
        with self._lock:
            connections = list(self._open.values())
        for connection in connections:
            with contextlib.suppress(OSError):
                # The plain socket's own: a TLS one would say good-bye first, and wait.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)

    def wait(self, timeout_s: float) -> None:
        """Wait for the threads of the connections."""
        with self._lock:
            threads = list(self._open)
        for thread in threads:
            thread.join(timeout_s / len(threads))


def _close(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "FlowButtonDemo"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together
    server: _Server

    @override
    def handle(self) -> None:
        with contextlib.suppress(OSError):
            super().handle()

    @override
    def parse_request(self) -> bool:
        rest = self.rfile
        self.rfile = _WholeLines(rest)  # type: ignore[assignment]  # all that is read of a head
        try:
            return super().parse_request()
        finally:
            self.rfile = rest

    @override
    def finish(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            super().finish()

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Paths may hold a key or a signature: nothing is logged."""

    def _serve(self) -> None:
        if refused := self._refusal():
            self.close_connection = True
            self._write(refused, None)
            return
        request = self._read()
        site = self.server.site
        fault = site.faults.take(request) or Fault()
        site.ledger.arrived(request)
        reply = site.answer(request) if fault.carries_out else Reply(200)
        if fault.delay_s:
            site.stopping.wait(fault.delay_s)
        if fault.drop or site.stopping.is_set():
            self.close_connection = True
            return
        reply = fault.answer(reply)
        site.ledger.answered(request, reply.status)
        self._write(reply, fault.cut)

    # http.server looks the methods up by these names.
    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _serve  # noqa: N815 - as above

    def _refusal(self) -> Reply | None:
        """Return the answer to a request that is not even read."""
        if _host(self.headers.get("Host", "")) not in _HOSTS:
            # A page on the web must not get here by a name of its own (DNS rebinding).
            return error_reply(421, "MisdirectedRequest", "Only localhost is served.")
        length = self.headers.get("Content-Length", "0")
        if not length.isdigit() or int(length) > _BODY_LIMIT:
            return error_reply(413, "RequestEntityTooLarge", "The request is too large.")
        if "Transfer-Encoding" in self.headers:
            return error_reply(411, "LengthRequired", "A Content-Length is required.")
        return None

    def _read(self) -> Request:
        headers = {name.lower(): value for name, value in self.headers.items()}
        path, query = parse_target(self.path)
        length = int(headers.get("content-length", "0"))
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionError("the request ended early")
        return Request(self.command, path, query, headers, body, self.server.base)

    def _write(self, reply: Reply, cut: int | None) -> None:
        self.send_response(reply.status)
        headers = {"Cache-Control": "no-store", **reply.headers}
        headers["Content-Length"] = str(reply.size_bytes)
        if cut is not None:
            self.close_connection = True
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self._write_body(reply, cut)
        self.wfile.flush()

    def _write_body(self, reply: Reply, cut: int | None) -> None:
        left = reply.size_bytes if cut is None else cut
        for piece in reply.pieces():
            self.wfile.write(piece[:left])
            left -= len(piece)
            if left <= 0:
                break


class _Lines(Protocol):
    """What lines are read from."""

    def readline(self, size: int = ..., /) -> bytes:
        """Return the next line."""
        ...


class _WholeLines:
    """Reads the lines of a head; `http.client` takes one that was cut off for a whole one."""

    def __init__(self, file: _Lines) -> None:
        self._file = file

    def readline(self, size: int = -1) -> bytes:
        """Return the next line. Raises ConnectionError when its end is missing."""
        line = self._file.readline(size)
        if not line.endswith(b"\n"):
            raise ConnectionError("the head ended early")
        return line


def _host(header: str) -> str:
    """Return the name of a Host header without its port."""
    name, colon, port = header.rpartition(":")
    return (name if colon and port.isdigit() else header).lower()
