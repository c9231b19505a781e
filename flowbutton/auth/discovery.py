"""What a sign-in service says about itself, remembered so that a start needs no network."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from flowbutton.domain.ports import Facts

_RECENT = timedelta(days=7)
_KEPT = (
    "issuer",
    "authorization_endpoint",
    "token_endpoint",
    "device_authorization_endpoint",
)


class Discovery:
    """The discovery documents seen so far. Safe to call from several threads."""

    def __init__(self, facts: Facts, clock: Callable[[], datetime]) -> None:
        self._facts = facts
        self._clock = clock
        self._realm = ("", "")  # of the fact that was read last

    def recent(self, url: str) -> str:
        """Return the document when it was read within a week, "" otherwise."""
        document, read_at = self._known(url)
        is_recent = read_at is not None and abs(self._clock() - read_at) < _RECENT
        return document if is_recent else ""

    def known(self, url: str) -> str:
        """Return the document, however old, "" when it was never read."""
        return self._known(url)[0]

    def remember(self, url: str, text: str) -> None:
        """Keep the parts of a document that a sign-in needs, if it has them."""
        try:
            said = json.loads(text)
        except ValueError:
            return
        if not isinstance(said, dict) or not str(said.get("token_endpoint", "")).startswith(
            "https:"
        ):
            return
        kept = {name: said[name] for name in _KEPT if name in said}
        self._facts.put(
            _key(url), json.dumps({"read_at": self._clock().isoformat(), "document": kept})
        )

    def realm(self, url: str) -> str:
        """Return how the token endpoint spells the tenant, as MSAL files tokens; "" unknown."""
        fact = self._facts.get(_key(url))
        known, realm = self._realm
        if known != fact:
            realm = _realm_in(self.known(url))
            self._realm = (fact, realm)
        return realm

    def _known(self, url: str) -> tuple[str, datetime | None]:
        try:
            fact = json.loads(self._facts.get(_key(url)))
            return json.dumps(fact["document"]), datetime.fromisoformat(fact["read_at"])
        except (KeyError, TypeError, ValueError):
            return "", None


def _realm_in(document: str) -> str:
    if not document:
        return ""
    path = urlsplit(str(json.loads(document).get("token_endpoint", ""))).path
    return path.strip("/").partition("/")[0]


def _key(url: str) -> str:
    return f"sign-in service {url}"
