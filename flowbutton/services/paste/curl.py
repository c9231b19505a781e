"""A curl command, taken apart."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Json
from flowbutton.domain.words import Sentence, say

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

_NAMES = {
    "-X": "--request",
    "-H": "--header",
    "-d": "--data",
    "-u": "--user",
    "-G": "--get",
    "-F": "--form",
    "-b": "--cookie",
}
_DATA = {"--data", "--data-raw", "--data-binary", "--data-ascii", "--json"}
_OTHER_CONTENT = {"--data-urlencode", "--form", "--form-string", "--upload-file"}
_SIGN_IN = {"--user", "--oauth2-bearer", "--cookie", "--cert", "--key"}
_WITH_VALUE = frozenset(
    {
        *("--request", "--header", "--url", "--output", "--user-agent", "--referer", "--proxy"),
        *("--max-time", "--connect-timeout", "--write-out", "--retry", "--resolve", "--cacert"),
        *_DATA,
        *_OTHER_CONTENT,
        *_SIGN_IN,
    }
)
_SHORT_WITH_VALUE = frozenset("XHduFbAeomwxTcCDEKPQrtUyYz")
_HARMLESS = {"content-type", "accept", "user-agent", "content-length", "host"}


@dataclass(frozen=True, slots=True)
class Command:
    """What a curl command sends, and what of it is left out.

    `method` is "" when the command does not name it; `has_content` is whether it sends any, also
    when that is left out.
    """

    url: str = field(repr=False)
    method: str = ""
    body: Json = field(default=None, repr=False)
    warnings: tuple[Sentence, ...] = ()
    has_content: bool = False

    @property
    def usual(self) -> str:
        """The method that curl uses when none is named."""
        return "POST" if self.has_content else "GET"


@dataclass(slots=True)
class _Reading:
    urls: list[str] = field(default_factory=list)
    method: str = ""
    data: list[str] = field(default_factory=list)
    warnings: dict[Sentence, None] = field(default_factory=dict)
    has_content: bool = False

    def warn(self, sentence: Sentence) -> None:
        self.warnings[sentence] = None


def is_curl(text: str) -> bool:
    """Return whether the text is meant to be a curl command."""
    return re.match(r"(?:\$\s*)?curl(?:\.exe)?\s", text) is not None


def read_curl(text: str) -> Command:
    """Return what the command sends. Raises InputError with a sentence that shows none of it."""
    text = re.sub(r"[\\^`]\r?\n", " ", text).replace('^"', '"').replace("$'", "'")
    try:
        words = shlex.split(text.lstrip("$ "))[1:]
    except ValueError as error:
        raise InputError(
            say("This curl command is cut off: a quotation mark is missing")
        ) from error
    reading = _Reading()
    for option, value in _options(words):
        _read(reading, option, value)
    if not reading.urls:
        raise InputError(say("This curl command has no address"))
    if reading.method and reading.method not in METHODS:
        raise InputError(say("This curl command uses a method that is not offered here"))
    body = _body(reading)
    return Command(
        reading.urls[0], reading.method, body, tuple(reading.warnings), reading.has_content
    )


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each option with its value; what is no option comes with the name ""."""
    rest = iter(words)
    for word in rest:
        if word.startswith("--"):
            yield word, next(rest, "") if word in _WITH_VALUE else ""
        elif word.startswith("-") and len(word) > 1:
            yield from _short_options(word[1:], rest)
        else:
            yield "", word


def _short_options(letters: str, rest: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Yield the options of one word such as `-sSLXPOST`."""
    for place, letter in enumerate(letters, 1):
        name = _NAMES.get("-" + letter, "-" + letter)
        if letter in _SHORT_WITH_VALUE:
            yield name, letters[place:] or next(rest, "")
            return
        yield name, ""


def _read(reading: _Reading, option: str, value: str) -> None:
    if option in {"", "--url"}:
        reading.urls.append(value)
    elif option == "--request":
        reading.method = value.upper()
    elif option == "--get":
        reading.method = reading.method or "GET"
    elif option == "--header":
        _read_header(reading, value)
    elif option in _DATA:
        reading.has_content = True
        reading.data.append(value)
    elif option in _OTHER_CONTENT:
        reading.has_content = True
        reading.warn(say("Its content is not JSON and is left out"))
    elif option in _SIGN_IN:
        reading.warn(say("The sign-in in the command is left out"))


def _read_header(reading: _Reading, header: str) -> None:
    name = header.partition(":")[0].strip().lower()
    if name in {"authorization", "cookie", "proxy-authorization"}:
        reading.warn(say("The sign-in in the command is left out"))
    elif name not in _HARMLESS:
        reading.warn(say("Headers of the command are left out"))


def _body(reading: _Reading) -> Json:
    text = "&".join(reading.data)
    if not text.strip():
        return None
    if text.startswith("@"):
        reading.warn(say("Its content comes from a file and is left out"))
        return None
    try:
        body: Json = json.loads(text)
    except (ValueError, RecursionError):
        reading.warn(say("Its content is not JSON and is left out"))
        return None
    return body
