"""What is asked of the network, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from flowbutton.domain.fields import Json
from flowbutton.domain.run import Ran


class Outcome(StrEnum):
    """How far an exchange came. The first six say that no request reached the service."""

    NAME = "name"  # the host's name could not be resolved
    CONNECT = "connect"  # nobody took the connection
    PROXY = "proxy"  # the proxy was not there, or would not let it through
    TLS = "tls"  # no secure connection could be agreed on
    LATE = "late"  # it was ready, and too late
    NOT_WRITTEN = "not_written"  # the end of the request never left this computer
    WRITTEN_NO_ANSWER = "written_no_answer"  # all of it was written, not a byte came back
    ANSWER_CUT = "answer_cut"  # the answer began and did not end
    COMPLETE = "complete"

    @property
    def ran(self) -> Ran:
        """Whether a run can have been started, as far as the connection alone can tell."""
        return Ran.NO if self in _NEVER_ARRIVED else Ran.UNKNOWN


_READABLE = ("text/", "json", "xml", "javascript", "form", "yaml", "csv")
_NEVER_ARRIVED = frozenset(
    {
        Outcome.NAME,
        Outcome.CONNECT,
        Outcome.PROXY,
        Outcome.TLS,
        Outcome.LATE,
        Outcome.NOT_WRITTEN,
    }
)


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request.

    `audience` names the token to attach, "" for none; `account` is whose. `body` is what is
    written, None for a request without one. `read_timeout_s` is how long to wait for an answer.
    Nothing is kept of an answer over `most_bytes`; None: a large one is kept in a file.
    """

    method: str
    url: str = field(repr=False)
    audience: str = ""
    account: str = ""
    body: bytes | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    read_timeout_s: float | None = None
    most_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of a service.

    Header names are in lower case. `body` is what was kept of it, decompressed; when it was too
    large, all of it is in the file `path`. `size_bytes` is the whole size.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    path: str = ""
    size_bytes: int = 0

    @property
    def is_ok(self) -> bool:
        """Whether the status is one of the 2xx."""
        return 200 <= self.status < 300  # noqa: PLR2004 - the bounds of "success" in HTTP

    @property
    def content_type(self) -> str:
        """The media type, without parameters."""
        return self.header("content-type").partition(";")[0].strip().lower()

    @property
    def is_file(self) -> bool:
        """Whether a success is of a kind that nobody reads as text: a picture, a PDF."""
        kind = self.content_type
        return self.is_ok and bool(kind) and not any(word in kind for word in _READABLE)

    @property
    def text(self) -> str:
        """The body as text; bytes that are none are replaced."""
        charset = self.header("content-type").partition("charset=")[2].strip(" \"';") or "utf-8"
        try:
            return self.body.decode(charset, "replace").removeprefix("\ufeff")
        except (LookupError, ValueError):
            return self.body.decode("utf-8", "replace").removeprefix("\ufeff")

    @property
    def retry_after_s(self) -> float | None:
        """The seconds the service asks to wait, None when it does not.

        Reads the delay-seconds form of Retry-After (RFC 9110, 10.2.3); a date is taken as None.
        """
        try:
            value = float(self.header("retry-after"))
        except ValueError:
            return None
        return value if 0 <= value < float("inf") else None

    @property
    def run_id(self) -> str:
        """The service's id of the run that answered, "" when it does not say."""
        return self.header("x-ms-workflow-run-id").strip()

    def header(self, name: str) -> str:
        """Return a header's value, "" when there is none."""
        return self.headers.get(name.lower(), "")

    def json(self) -> Json:
        """Return the body as JSON, None when it is none."""
        try:
            value: Json = json.loads(self.text)
        except (ValueError, RecursionError):
            return None
        return value


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of writing a request once.

    `reply` is there when the answer is COMPLETE, and when its status at least was read before
    it was cut. `sent_at` and `answered_at` are seconds on the monotonic clock. `why` is a
    technical word about a failure, without anything secret.
    """

    outcome: Outcome
    reply: Reply | None = None
    sent_at: float | None = None
    answered_at: float | None = None
    why: str = ""

    @property
    def may_be_named(self) -> bool:
        """Whether a run may have answered so: of what was cut before its head, an id is missing."""
        reply = self.reply
        is_headless = self.outcome is Outcome.ANSWER_CUT and reply is not None and not reply.headers
        return is_headless or (reply is not None and bool(reply.run_id))
