"""What a sign-in service says about itself, remembered so that a start needs no network."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
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
        kept = _kept(text)
        if not kept:
            return
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
            read_at = datetime.fromisoformat(fact["read_at"])
            if read_at.tzinfo is None:
                return "", None
            document = _kept(json.dumps(fact["document"]))
        except (KeyError, TypeError, ValueError, RecursionError):
            return "", None
        return (json.dumps(document), read_at) if document else ("", None)


def _kept(text: str) -> Mapping[str, str]:
    """Return the parts of a document that a sign-in needs, {} when it is none."""
    try:
        said = json.loads(text)
        kept = {name: said[name] for name in _KEPT if name in said}
        addresses = [urlsplit(address) for address in kept.values()]
        is_usable = urlsplit(kept["token_endpoint"]).scheme == "https"
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return {}
    return kept if is_usable and all(each.scheme for each in addresses) else {}


def _realm_in(document: str) -> str:
    if not document:
        return ""
    path = urlsplit(str(json.loads(document)["token_endpoint"])).path
    return path.strip("/").partition("/")[0]


def _key(url: str) -> str:
    return f"sign-in service {url}"
