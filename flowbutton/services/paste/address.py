"""An address taken apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from flowbutton.domain.cloud import host_of

_HOST = re.compile(
    r"(?=[^:]{1,253}(?::\d+)?$)[a-z0-9](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_-]{1,63})*\.?(?::\d+)?"
    r"|\[[0-9a-f:.]+\](?::\d+)?"
)
_LOCAL = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an http or https address; only `host` may be shown.

    `path` is unquoted and holds the fragment too: portals keep their pages there. `query` is
    the decoded parameters, the last of each name, names in lower case.
    """

    url: str = field(repr=False)
    host: str
    path: str = field(repr=False)
    query: Mapping[str, str] = field(repr=False)
    is_encrypted: bool = True
    has_login: bool = False

    @property
    def is_local(self) -> bool:
        """Whether it leads to this computer."""
        return re.sub(r":\d+$", "", self.host).strip("[]") in _LOCAL


def read_address(url: str) -> Address | None:
    """Return the parts of an address, None when it is none."""
    try:
        parts = urlsplit(url)
        host = host_of(url)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host):
        return None
    path = parts.path + ("#" + parts.fragment if parts.fragment else "")
    return Address(
        url=url,
        host=host,
        path=unquote(path),
        query={name.lower(): value for name, value in parse_qsl(parts.query, True)},
        is_encrypted=parts.scheme == "https",
        has_login="@" in parts.netloc,
    )
