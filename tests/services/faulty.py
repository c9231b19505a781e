"""A server and a proxy on 127.0.0.1 that break off wherever they are told to, and keep a ledger."""

import contextlib
import datetime as dt
import ipaddress
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

OK = b"HTTP/1.1 202 Accepted\r\nx-ms-workflow-run-id: RUN1\r\nContent-Length: 0\r\n\r\n"


@dataclass
class Plan:
    """What the server does on one connection, one answer after another.

    `answer` is written `cut` bytes long (all of it when None); then, `ending` says, it goes on
    ("keep"), hangs up ("close"), resets ("reset") or says nothing more ("stall"). With
    `read_at_most` it breaks off after that many bytes of the request, before any answer.
    """

    answer: bytes = OK
    cut: int | None = None
    ending: str = "keep"
    read_at_most: int | None = None


@dataclass
class Seen:
    """One request as the server saw it; `whole` when all of it arrived."""

    head: bytes
    body: bytes
    whole: bool

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode()

    def header(self, name: str) -> str:
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.decode().lower() == name.lower():
                return value.decode().strip()
        return ""


@dataclass
class FaultyServer:
    """Plays its plans, one for each request that comes, and keeps the last for all others."""

    context: ssl.SSLContext | None = None
    plans: list[Plan] = field(default_factory=list)
    ledger: list[Seen] = field(default_factory=list)
    connections: int = 0
    resets: int = 0
    on_accept: Callable[[socket.socket], bool] | None = None

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.has_given_up = False  # the client had more patience than the server
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()
        self.changed = threading.Condition()

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://localhost:{self.port}"

    @property
    def whole_requests(self) -> int:
        return sum(seen.whole for seen in self.ledger)

    def close(self) -> None:
        self._stop.set()
        _hang_up(self._listener)  # wakes up the accept
        with self._lock:
            for sock in self._open:
                _hang_up(sock)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def hang_up_all(self) -> None:
        """Close all connections that are open, as a server does with idle ones."""
        with self._lock:
            for sock in self._open:
                _hang_up(sock)
            self._open.clear()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, 5)

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(sock,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            sock.settimeout(5)
            self.connections += 1
            if self.on_accept is not None and not self.on_accept(sock):
                sock.close()
                return
            if self.context is not None:
                sock = self.context.wrap_socket(sock, server_side=True)
            with self._lock:
                self._open.append(sock)
            while not self._stop.is_set() and self._one(sock):
                pass
        except (OSError, ValueError):
            pass
        finally:
            sock.close()

    def _one(self, sock: socket.socket) -> bool:
        first = sock.recv(1)
        plan = self._plan()  # only now: it may have been changed while the connection was idle
        seen = _receive(sock, first, plan.read_at_most) if first else None
        if seen is None:
            return False
        with self.changed:
            self.ledger.append(seen)
            if len(self.plans) > 1:
                self.plans.pop(0)
            self.changed.notify_all()
        if seen.whole:
            sock.sendall(plan.answer[: plan.cut])
        return self._end(sock, plan.ending if seen.whole or plan.ending != "keep" else "close")

    def _plan(self) -> Plan:
        return self.plans[0] if self.plans else Plan()

    def _end(self, sock: socket.socket, ending: str) -> bool:
        if ending == "stall":
            self.has_given_up = not self._stop.wait(10)
        if ending == "reset":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            socket.socket.close(sock)
            with self.changed:
                self.resets += 1
                self.changed.notify_all()
        return ending == "keep"


def _receive(sock: socket.socket, data: bytes, most: int | None) -> Seen | None:
    while b"\r\n\r\n" not in data:
        if most is not None and len(data) >= most:
            return Seen(data, b"", whole=False)
        piece = sock.recv(65536 if most is None else most - len(data))
        if not piece:
            return Seen(data, b"", whole=False) if data else None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(Seen(head, b"", whole=False).header("content-length") or 0)
    while len(body) < length:
        left = length - len(body)
        if most is not None:
            left = min(left, most - len(head) - 4 - len(body))
        piece = sock.recv(left) if left > 0 else b""
        if not piece:
            return Seen(head, body, whole=False)
        body += piece
    return Seen(head, body, whole=True)


def _hang_up(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


class ConnectProxy:
    """An HTTP proxy: lets CONNECT through to a port here, or answers something else."""

    def __init__(self, target: int, status: int = 200) -> None:
        self.target, self.status = target, status
        self.asked: list[bytes] = []
        self._server = FaultyServer(on_accept=self._on_accept)
        self._pumps: list[threading.Thread] = []

    @property
    def address(self) -> str:
        return f"http://user:pa%20ss@127.0.0.1:{self._server.port}"

    def close(self) -> None:
        self._server.close()
        for pump in self._pumps:
            pump.join(5)

    def _on_accept(self, sock: socket.socket) -> bool:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = sock.recv(4096)
            if not piece:
                return False
            data += piece
        self.asked.append(data)
        if self.status == 0:
            return False
        sock.sendall(b"HTTP/1.1 %d Word\r\nVia: test\r\n\r\n" % self.status)
        if self.status == 200:
            other = socket.create_connection(("127.0.0.1", self.target), 5)
            back = threading.Thread(target=_pump, args=(other, sock))
            self._pumps.append(back)
            back.start()
            _pump(sock, other)
            back.join(5)
            other.close()
        return False


def _pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            sink.sendall(piece)
    except OSError:
        pass
    for sock in (source, sink):
        _hang_up(sock)


def certificate(folder, *names: str) -> tuple[str, ssl.SSLContext]:
    """Return a file with a fresh CA, and a server context with a certificate of it."""
    names = names or ("localhost",)
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "FlowButton test CA")])
    now = dt.datetime.now(dt.UTC)
    own: list[x509.GeneralName] = [x509.DNSName(each) for each in names]
    own.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(own), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    (folder / "ca.pem").write_bytes(pem)
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (folder / "server.pem").write_bytes(pem + secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return str(folder / "ca.pem"), context
