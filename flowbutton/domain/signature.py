"""The permission that an address carries in itself: its `sig` and what belongs to it."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

_SIGNATURE = "sig"
_BELONGS = frozenset({_SIGNATURE, "sp", "sv", "se", "st"})


def is_signed(url: str) -> bool:
    """Return whether the address carries its own permission."""
    return any(_name(part) == _SIGNATURE for part in urlsplit(url).query.split("&"))


def without_signature(url: str) -> str:
    """Return the address as it is for those who show an account instead."""
    parts = urlsplit(url)
    left = [part for part in parts.query.split("&") if _name(part) not in _BELONGS]
    return urlunsplit(parts._replace(query="&".join(left)))


def _name(part: str) -> str:
    return part.partition("=")[0].lower()
