"""Requests and replies as lines of JSON.

A line is one JSON object with `v`, the version of these words, in every version of the program.
"""

from __future__ import annotations

import json
from dataclasses import replace

from flowbutton import __version__
from flowbutton.desktop.instance.requests import Link, OpenFile, Reply, Request, Run, Told
from flowbutton.desktop.instance.show import Show
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Door
from flowbutton.domain.words import say

VERSION = 1


class WireError(Exception):
    """A line that is none of these words."""


def write_request(request: Request) -> bytes:
    """Return the line of a request."""
    words: dict[str, Json] = {"ask": "show"}
    match request:
        case Run():
            words = {
                "ask": "run",
                "button": request.button,
                "door": request.door.value,
                "inputs": dict(request.inputs),
                "body": request.body,
                "waits": request.waits,
                "press": request.press_id,
                "acted_at": request.acted_at,
            }
        case Link():
            words = {"ask": "link", "url": request.url}
        case OpenFile():
            words = {"ask": "file", "path": request.path}
    return _line({**words, "token": request.token})


def read_request(line: bytes) -> Request:
    """Return the request of a line. Raises WireError, DesktopError for another version."""
    words = _words(line)
    _same_version(words)
    match words:
        case {"ask": "show"}:
            request: Request = Show()
        case {"ask": "run", "button": str() as button}:
            request = _run(button, words)
        case {"ask": "link", "url": str() as url}:
            request = Link(url)
        case {"ask": "file", "path": str() as path}:
            request = OpenFile(path)
        case _:
            raise WireError("no request that is known")
    token = words.get("token")
    return replace(request, token=token) if isinstance(token, str) else request


def write_heard() -> bytes:
    """Return the line that says that a request arrived."""
    return _line({"heard": True})


def write_answer(answer: Told | Reply) -> bytes:
    """Return the line of something told, or of the end of a request."""
    if isinstance(answer, Told):
        return _line({"told": answer.line, "document": answer.document})
    return _line(
        {
            "reply": answer.code,
            "document": answer.document,
            "lines": list(answer.lines),
        }
    )


def read_answer(line: bytes) -> Told | Reply | None:
    """Return what a line of the running program says, None for "heard".

    Raises WireError, DesktopError for another version.
    """
    words = _words(line)
    _same_version(words)
    match words:
        case {"heard": True}:
            return None
        case {"told": str() as text}:
            return Told(text, words.get("document"))
        case {"reply": int() as code, "lines": list() as lines}:
            return Reply(code, words.get("document"), tuple(map(str, lines)))
    raise WireError("no answer that is known")


def _run(button: str, words: dict[str, Json]) -> Run:
    inputs, waits, acted_at = words.get("inputs"), words.get("waits"), words.get("acted_at")
    press = words.get("press")
    if not isinstance(inputs, dict) or not isinstance(waits, bool):
        raise WireError("a press without its inputs")
    try:
        door = Door(str(words.get("door")))
    except ValueError as error:
        raise WireError("a press through no door that is known") from error
    if not isinstance(acted_at, int | float) or isinstance(acted_at, bool):
        acted_at = None
    press = press if isinstance(press, str) else ""
    return Run(button, door, inputs, words.get("body"), waits, press, acted_at)


def _same_version(words: dict[str, Json]) -> None:
    if words.get("v") == VERSION:
        return
    raise DesktopError(
        say(
            "Another version of FlowButton is running: {theirs}, and this is {ours}",
            theirs=words.get("program"),
            ours=__version__,
        ),
        say("Quit the one that is running, then try again"),
    )


def _line(words: dict[str, Json]) -> bytes:
    return json.dumps({"v": VERSION, "program": __version__, **words}).encode() + b"\n"


def _words(line: bytes) -> dict[str, Json]:
    try:
        words = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise WireError("not JSON") from error
    if not isinstance(words, dict):
        raise WireError("not an object")
    return words
