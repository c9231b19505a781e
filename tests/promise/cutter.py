"""A TLS proxy before a tenant that breaks one exchange off at any byte of it."""

import contextlib
import socket
import ssl
import struct
import threading
from dataclasses import dataclass
from enum import StrEnum

from flowbutton.demo.ledger import transport_of

_NOW = struct.pack("ii", 0, 0)  # linger: hang up with a reset


class Side(StrEnum):
    """Whose bytes are cut."""

    REQUEST = "request"
    ANSWER = "answer"


class Place(StrEnum):
    """Where in a request or an answer it breaks off."""

    NOTHING = "before its first byte"
    FIRST_LINE = "in its first line"
    HEAD = "in its headers"
    HEAD_END = "after its headers"
    BODY = "in its body"
    END = "after its last byte"


@dataclass(frozen=True)
class Cut:
    """What happens to the next request to run something: cut there, then `ending`.

    It "closes" or "resets" the connection, or "stalls": says nothing more until it is closed.
    """

    side: Side
    place: Place
    ending: str


class Cutter:
    """Passes everything on, but for what it is told to cut. `runs` is what clients sent to run."""

    def __init__(self, tls: ssl.SSLContext, port: int, ca_file: str) -> None:
        self.cut: Cut | None = None
        self.runs: list[bytes] = []
        self._tls, self._there = tls, port
        self._trust = ssl.create_default_context(cafile=ca_file)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self.hang_up()
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def hang_up(self) -> None:
        """Close every connection, also one that stalls."""
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(client,))
                self._threads.append(thread)
                thread.start()

    def _serve(self, plain: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            self._open.append(plain)
            client = stack.enter_context(self._tls.wrap_socket(plain, server_side=True))
            self._open[self._open.index(plain)] = client
            raw = socket.create_connection(("127.0.0.1", self._there))
            there = stack.enter_context(self._trust.wrap_socket(raw, server_hostname="localhost"))
            self._open.append(there)
            while (request := _message(client)) and self._pass_on(request, client, there):
                pass

    def _pass_on(self, request: bytes, client: socket.socket, there: socket.socket) -> bool:
        path = request.split(b" ", 2)[1].partition(b"?")[0].decode()
        cut = None
        if transport_of(path):
            self.runs.append(request)
            cut, self.cut = self.cut, None
        if cut is not None and cut.side is Side.REQUEST:
            part = _part(request, cut.place)
            there.sendall(part)
            if part == request:
                _message(there)  # carried out; nobody hears of it
            return _end(client, cut.ending)
        there.sendall(request)
        answer = _message(there)
        if cut is None:
            client.sendall(answer)
            return True
        client.sendall(_part(answer, cut.place))
        return _end(client, cut.ending)


def _end(client: socket.socket, ending: str) -> bool:
    if ending == "stall":
        client.recv(1)
    elif ending == "reset":
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NOW)
        socket.socket(fileno=client.detach()).close()
    return False


def _part(message: bytes, place: Place) -> bytes:
    """Return the message up to a place; where there is no body, its middle is its end."""
    line, head = message.index(b"\r\n"), message.index(b"\r\n\r\n") + 4
    ends = {
        Place.NOTHING: 0,
        Place.FIRST_LINE: line // 2,
        Place.HEAD: (line + head) // 2,
        Place.HEAD_END: head,
        Place.BODY: (head + len(message)) // 2,
        Place.END: len(message),
    }
    return message[: ends[place]]


def _message(sock: socket.socket) -> bytes:
    """Read one whole request or answer with a length, b"" when there is none."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (piece := sock.recv(65536)):
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
    length = int(lengths[0].partition(b":")[2]) if lengths else 0
    while len(body) < length:
        body += sock.recv(65536)
    return head + b"\r\n\r\n" + body
