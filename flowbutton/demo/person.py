"""A person at the browser, played by the demo: signs in wherever a program sends the browser."""

from __future__ import annotations

import http.client
import logging
import threading
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

from typing_extensions import override

from flowbutton.demo.people import MARA

log = logging.getLogger(__name__)

_PAGES = 6  # at most so many until the sign-in is through
_TIMEOUT_S = 20.0
_FORMS = frozenset({"sign-in", "continue"})  # the forms that a sign-in has to do with


@dataclass(slots=True)
class _Form:
    action: str
    fields: dict[str, str] = field(default_factory=dict)


class _FormReader(HTMLParser):
    """Reads the first form of a sign-in page."""

    def __init__(self) -> None:
        super().__init__()
        self.form: _Form | None = None
        self._is_inside = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form" and values.get("id") in _FORMS and self.form is None:
            self.form = _Form(values.get("action", ""))
            self._is_inside = True
        elif tag == "input" and self._is_inside and self.form and values.get("name"):
            self.form.fields[values["name"]] = values.get("value", "")
        elif tag == "button" and self._is_inside and self.form and values.get("name"):
            self.form.fields.setdefault(values["name"], "")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._is_inside = self._is_inside and tag != "form"


class Person:
    """Opens addresses as a browser does, and picks `account` where one is asked for.

    An empty `account` cancels.
    """

    def __init__(self, account: str = MARA.username) -> None:
        self.account = account
        self._threads: list[threading.Thread] = []

    def browse(self, url: str) -> bool:
        """Open the address and return at once, as a browser does; the rest happens by itself."""
        thread = threading.Thread(target=self._visit, args=(url,), name="demo-person", daemon=True)
        self._threads.append(thread)
        thread.start()
        return True

    def wait(self, timeout_s: float) -> None:
        """Wait until everything that was begun is through."""
        for thread in self._threads:
            thread.join(timeout_s)
        self._threads = [thread for thread in self._threads if thread.is_alive()]

    def visit(self, url: str) -> str:
        """Open the address, sign in where that is asked, and return the last page.

        Raises OSError and http.client.HTTPException when an address does not answer.
        """
        method, body, text = "GET", "", ""
        for _ in range(_PAGES):
            status, headers, text = _fetch(method, url, body)
            if status in {302, 303}:
                method, url, body = "GET", urljoin(url, headers.get("location", "")), ""
                continue
            reader = _FormReader()
            reader.feed(text)
            if reader.form is None:
                break
            fields = reader.form.fields
            if "account" in fields:
                fields["account"] = self.account
            method, url, body = "POST", urljoin(url, reader.form.action), urlencode(fields)
        return text

    def _visit(self, url: str) -> None:
        try:
            self.visit(url)
        except (OSError, http.client.HTTPException):
            log.debug("the person's browser could not open a page", exc_info=True)


def _fetch(method: str, url: str, body: str) -> tuple[int, dict[str, str], str]:
    parts = urlsplit(url)
    if parts.scheme != "http" or parts.hostname not in {"localhost", "127.0.0.1", "::1"}:
        raise OSError("the demo's person visits pages on this computer only")
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=_TIMEOUT_S)
    headers = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
    try:
        target = parts.path or "/"
        connection.request(method, f"{target}?{parts.query}", body.encode() or None, headers)
        reply = connection.getresponse()
        text = reply.read().decode("utf-8", "replace")
        return reply.status, {name.lower(): value for name, value in reply.getheaders()}, text
    finally:
        connection.close()
