"""Reading the form that a sign-in page posts to this computer.

OAuth 2.0 Form Post Response Mode; RFC 8252, 7.3 and 8.3 for the loopback address.
"""

from __future__ import annotations

import re
import socketserver
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from typing_extensions import override

from flowbutton.auth.inbox import Inbox
from flowbutton.auth.pages import NOT_AN_ANSWER, NOT_HERE, WRONG_HOST, Page

_READ_TIMEOUT_S = 10.0
_MOST_BYTES = 64 * 1024
_NAMES = ("localhost", "127.0.0.1", "[::1]")
_FORM = "application/x-www-form-urlencoded"


class FormPost(BaseHTTPRequestHandler):
    """Serves one connection: hands a posted form to the inbox and writes the page it gets."""

    timeout = _READ_TIMEOUT_S
    server_version = "FlowButton"
    sys_version = ""

    def __init__(
        self, request: Any, address: Any, server: socketserver.BaseServer, inbox: Inbox, port: int
    ) -> None:
        self._inbox = inbox
        self._hosts = {f"{name}:{port}" for name in _NAMES}
        super().__init__(request, address, server)

    def do_GET(self) -> None:
        """Answer a browser that looks around, such as for an icon."""
        self._write(NOT_HERE if self._is_for_us() else WRONG_HOST)

    def do_POST(self) -> None:
        """Take the answer of the sign-in."""
        if not self._is_for_us():
            self._write(WRONG_HOST)
        elif urlsplit(self.path).path != "/":
            self._write(NOT_HERE)
        else:
            self._take()

    def _take(self) -> None:
        length = self.headers.get("Content-Length", "")
        kind = self.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        size_bytes = int(length) if re.fullmatch(r"[0-9]{1,5}", length) else 0
        if kind != _FORM or size_bytes > _MOST_BYTES:
            self._write(NOT_AN_ANSWER)
            return
        body = self.rfile.read(size_bytes)
        if len(body) < size_bytes:
            return  # the browser went away
        page = self._inbox.offer(dict(parse_qsl(body.decode("utf-8", "replace"))))
        try:
            self._write(page)
        finally:
            self._inbox.note_shown()

    def _is_for_us(self) -> bool:
        """Return whether the browser asked for this computer by name (DNS rebinding)."""
        return self.headers.get("Host", "").lower() in self._hosts

    def _write(self, page: Page) -> None:
        body = page.html(self._inbox.words)
        self.send_response(page.status)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("Connection", "close"),
            ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: a request line may hold a code."""
