"""Files as inputs: their shape on the wire, and how large they may be."""

from __future__ import annotations

import base64
import re
from pathlib import PurePath

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Json
from flowbutton.domain.words import NOTHING, Sentence, say

MAX_FILE_BYTES = 40 * 1024 * 1024
MAX_FILES_BYTES = 70 * 1024 * 1024
"""All files of one press: the service takes 100 MB, and Base64 makes four bytes of three."""

_MB = 1024 * 1024
_EDGE = 400  # characters looked at on both ends; all of it is looked at by nobody in time
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")


def file_value(name: str, content: bytes) -> dict[str, Json]:
    """Return a file as triggers take it. Raises InputError when it is too large."""
    if problem := file_problem(len(content)):
        raise InputError(problem)
    shown = PurePath(name.replace("\\", "/")).name
    return {"name": shown, "contentBytes": base64.b64encode(content).decode("ascii")}


def file_problem(size_bytes: int) -> Sentence:
    """Return why a file of this size cannot be sent; to be asked before it is read."""
    if size_bytes <= MAX_FILE_BYTES:
        return NOTHING
    return say(
        "The file has {size} MB; {most} MB can be sent",
        size=-(-size_bytes // _MB),
        most=MAX_FILE_BYTES // _MB,
    )


def file_size(value: Json) -> int:
    """Return how many bytes the file in a value has, 0 when it is no file."""
    content = value.get("contentBytes") if isinstance(value, dict) else None
    if not isinstance(content, str):
        return 0
    return len(content) * 3 // 4 - content[-2:].count("=")


def read_file_value(given: Json) -> Json:
    """Return the file that was given. Raises InputError."""
    if not isinstance(given, dict):
        raise InputError(say("Choose a file"))
    name, content = given.get("name"), given.get("contentBytes")
    if not isinstance(name, str) or not name.strip() or not isinstance(content, str):
        raise InputError(say("Choose a file"))
    if not _looks_encoded(content):
        raise InputError(say("The content of the file is damaged: choose it again"))
    if problem := file_problem(file_size(given)):
        raise InputError(problem)
    return given


def _looks_encoded(content: str) -> bool:
    return len(content) % 4 == 0 and all(
        _BASE64.fullmatch(end) for end in (content[:_EDGE], content[-_EDGE:])
    )
