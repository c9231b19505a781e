"""The request of a run as text: as it was written, and as a cURL command."""

from __future__ import annotations

import re
import shlex
from urllib.parse import urlsplit

from flowbutton.domain.inside import PLACEHOLDERS, Asked

_PLACES = re.compile("(" + "|".join(map(re.escape, PLACEHOLDERS)) + ")")


def request_text(asked: Asked) -> str:
    """Return the request as it goes over the wire, with placeholders for its secrets."""
    parts = urlsplit(asked.url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    host = [("Host", asked.host)] if asked.host else []
    lines = [f"{asked.method} {path or '/'} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in (*host, *asked.headers)]
    return "\n".join([*lines, *([] if asked.body is None else ["", asked.body])])


def curl(asked: Asked) -> str:
    """Return the request as a command of a POSIX shell; its secrets are variables of it."""
    words = [f"curl -X {asked.method} {_quoted(asked.url)}"]
    words += [f"-H {_quoted(f'{name}: {value}')}" for name, value in asked.headers]
    if asked.body is not None:
        words.append(f"--data-raw {shlex.quote(asked.body)}")
    return " \\\n  ".join(words)


def _quoted(text: str) -> str:
    """Return the text for a shell, which puts in the variables and nothing else."""
    return "".join(
        f'"{piece}"' if piece in PLACEHOLDERS else shlex.quote(piece)
        for piece in _PLACES.split(text)
        if piece
    )
