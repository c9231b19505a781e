"""What the desktop gave the program to open, as a request to the program that runs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from flowbutton.desktop.instance.show import Show

if TYPE_CHECKING:
    from flowbutton.desktop.instance.requests import Request


def request_for(word: str, folder: Path, token: str = "") -> Request:
    """Return the request for a link, a file's path or address, or for nothing (the window).

    `folder` is what a relative path is relative to; `token` lets the window come to the front.
    """
    if not word:
        return Show(token)
    from urllib.parse import urlsplit  # noqa: PLC0415 - not by a start without a word

    from flowbutton.desktop.instance.requests import Link, OpenFile  # noqa: PLC0415 - as above
    from flowbutton.desktop.links import SCHEME  # noqa: PLC0415 - not by a start without a word

    if word.lower().startswith(f"{SCHEME}:"):
        return Link(word, token)
    if word.lower().startswith("file:"):
        from urllib.request import url2pathname  # noqa: PLC0415 - 30 ms, for this alone

        return OpenFile(url2pathname(urlsplit(word).path), token)
    path = Path(word)
    with suppress(RuntimeError):  # a tilde with the name of nobody
        path = path.expanduser()
    return OpenFile(str(folder / path), token)
