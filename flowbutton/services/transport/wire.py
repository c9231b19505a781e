"""A connection to one host: opened, looked at, written to and read from, one step at a time."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException

from flowbutton.services.messages import Outcome
from flowbutton.services.transport.answer import Answer
from flowbutton.services.transport.proxies import Proxy

_WAY_S = 1.0  # for so long a way that was looked for needs no second look
_PIECE = 1 << 18  # written in pieces, so that the time-out is for progress, not for the whole


class WireError(Exception):
    """An exchange ended early. `outcome` says where, `why` is a technical word.

    `is_silence` is whether the other side did not answer in time.
    """

    def __init__(self, outcome: Outcome, error: BaseException | str) -> None:
        super().__init__(outcome.value)
        self.outcome = outcome
        self.is_silence = isinstance(error, TimeoutError)
        self.why = error if isinstance(error, str) else _word(error)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a connection leads, and through what."""

    scheme: str
    host: str
    port: int
    proxy: Proxy | None = None

    @property
    def authority(self) -> str:
        """`host` or `host:port`, as in a Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        default = 443 if self.scheme == "https" else 80
        return host if self.port == default else f"{host}:{self.port}"


def uptime_s() -> float:
    """Return seconds that also pass while the computer sleeps, where the system has such."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Wire:
    """One connection. Used by one thread at a time. Raises WireError."""

    def __init__(
        self, origin: Origin, context: Callable[[str], ssl.SSLContext], timeout_s: float
    ) -> None:
        self.origin = origin
        self.idle_since = uptime_s()
        self._context = context
        self._timeout_s = timeout_s
        self._socket: socket.socket | None = None
        self._way_until = float("-inf")

    @property
    def is_open(self) -> bool:
        """Whether `open` was called, and `close` not since."""
        return self._socket is not None

    def open(self) -> None:
        """Connect, through the proxy when there is one, and agree on TLS."""
        origin, proxy = self.origin, self.origin.proxy
        if proxy is None:
            sock = dial(origin.host, origin.port, self._timeout_s)
        else:
            sock = _tunnel(proxy, origin, self._timeout_s)
        if origin.scheme == "https":
            sock = self._wrap(sock)
        self._socket = sock

    def is_quiet(self) -> bool:
        """Return whether it is open and the other side has said nothing and not hung up.

        One that was opened over a network that is gone is not: what is written to it is lost
        without a word.

        TLS 1.3 session tickets may lie unread on an idle connection. They look like data, or
        like the end, to a `select`; reading takes them in, and shows what is behind them.
        """
        if self._socket is None or not self._has_way(self._socket):
            return False
        try:
            self._socket.settimeout(0)
            self._socket.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            return True
        except OSError:
            return False
        return False

    def _has_way(self, sock: socket.socket) -> bool:
        """Return whether it has a way now; asked twice within one press, it is looked for once."""
        now = uptime_s()
        if now >= self._way_until:
            if not has_way(sock):
                return False
            self._way_until = now + _WAY_S
        return True

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of it. A WireError says that its end never left."""
        assert self._socket is not None  # noqa: S101 - open() comes first
        self._socket.settimeout(timeout_s)
        try:
            for start in range(0, len(data), _PIECE):
                self._socket.sendall(data[start : start + _PIECE])
        except OSError as error:
            raise WireError(Outcome.NOT_WRITTEN, error) from error

    def answer(self, method: str, timeout_s: float) -> Answer:
        """Return the answer that comes next, its head not yet read."""
        assert self._socket is not None  # noqa: S101 - open() comes first
        self._socket.settimeout(timeout_s)
        return Answer(self._socket, method)

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _wrap(self, sock: socket.socket) -> socket.socket:
        try:
            sock.settimeout(self._timeout_s)
            context = self._context(self.origin.authority)
            return context.wrap_socket(sock, server_hostname=self.origin.host)
        except (OSError, ValueError) as error:
            sock.close()
            raise WireError(Outcome.TLS, error) from error
        except BaseException:
            sock.close()
            raise


def dial(host: str, port: int, timeout_s: float) -> socket.socket:
    """Return a connection to the first address that takes it; all share the time."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise WireError(Outcome.NAME, error) from error
    end = time.monotonic() + timeout_s
    failed: OSError = OSError("no address")
    for left, (family, kind, protocol, _, address) in zip(
        range(len(found), 0, -1), found, strict=True
    ):
        try:
            sock = socket.socket(family, kind, protocol)
        except OSError as error:  # too many are open, or this kind of address is switched off
            failed = error
            continue
        try:
            sock.settimeout(max(0.1, (end - time.monotonic()) / left))
            sock.connect(address)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        except OSError as error:
            sock.close()
            failed = error
        else:
            return sock
    raise WireError(Outcome.CONNECT, failed) from failed


def has_way(sock: socket.socket) -> bool:
    """Return whether this computer would still reach the other side as it did at first.

    Asks the system alone: a datagram socket that is connected sends nothing.
    """
    try:
        own, there = sock.getsockname(), sock.getpeername()
        with socket.socket(sock.family, socket.SOCK_DGRAM) as asking:
            asking.connect(there)
            return bool(asking.getsockname()[0] == own[0])
    except OSError:
        return False


def _tunnel(proxy: Proxy, origin: Origin, timeout_s: float) -> socket.socket:
    """Return a connection to the origin through the proxy."""
    if not proxy.is_usable:
        raise WireError(Outcome.PROXY, "this kind of proxy is not supported")
    try:
        sock = dial(proxy.host, proxy.port, timeout_s)
    except WireError as error:
        raise WireError(Outcome.PROXY, error.__cause__ or error.why) from error
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    lines = [f"CONNECT {host}:{origin.port} HTTP/1.1", f"Host: {host}:{origin.port}"]
    if proxy.authorization:
        lines.append(f"Proxy-Authorization: {proxy.authorization}")
    sock.settimeout(timeout_s)
    answer = Answer(sock, "CONNECT")
    try:
        sock.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        answer.begin()
    except (OSError, ValueError, HTTPException) as error:
        sock.close()
        raise WireError(Outcome.PROXY, error) from error
    finally:
        answer.close()  # or the connection would stay open for as long as the error is kept
    if answer.status != 200:  # noqa: PLR2004 - the only word that means "through"
        sock.close()
        raise WireError(Outcome.PROXY, f"the proxy answered {answer.status}")
    return sock


def _word(error: BaseException) -> str:
    """Return a word for the log: the kind of error and the system's reason, no address."""
    reason = getattr(error, "strerror", None) or getattr(error, "reason", None) or ""
    return f"{type(error).__name__} {reason}".strip()
