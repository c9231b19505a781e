"""What the tenant remembers in its folder besides its keys: its ports and its secret."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from flowbutton.demo.keys import write_private
from flowbutton.demo.server import Listener, Site

_SECRET_BYTES = 32


def listen(site: Site, wanted: int, last: int) -> Listener:
    """Listen at the wanted port; when none is wanted at the last one, or at any.

    Raises OSError when the wanted port is taken.
    """
    if wanted:
        return Listener(site, wanted)
    try:
        return Listener(site, last)
    except OSError:
        return Listener(site)


def read_ports(path: Path) -> tuple[int, int]:
    """Return the ports of the last time, 0 for those that are not known."""
    try:
        service, web = json.loads(path.read_bytes())
        return _port(service), _port(web)
    except (OSError, ValueError, TypeError):
        return 0, 0


def write_ports(path: Path, service: int, web: int) -> None:
    """Remember the ports for the next time."""
    write_private(path, json.dumps([service, web]).encode())


def read_secret(path: Path) -> bytes:
    """Return what addresses are signed with, made when it is missing."""
    try:
        secret = path.read_bytes()
    except OSError:
        secret = b""
    if len(secret) != _SECRET_BYTES:
        secret = secrets.token_bytes(_SECRET_BYTES)
        write_private(path, secret)
    return secret


def _port(value: object) -> int:
    return value if isinstance(value, int) and 0 < value < 1 << 16 else 0
