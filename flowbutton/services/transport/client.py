"""Speaks HTTP for all trigger services."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from threading import Event, Lock
from typing import TYPE_CHECKING

from flowbutton.domain.cloud import Cloud
from flowbutton.domain.errors import AppError, InputError
from flowbutton.domain.ports import Tokens
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.words import say
from flowbutton.services.advice import offline, refusal
from flowbutton.services.errors import claims_of
from flowbutton.services.messages import Outcome, Reply, Request, Sent
from flowbutton.services.transport.pauses import pause_s

if TYPE_CHECKING:
    from flowbutton.services.transport.lines import Lines

log = logging.getLogger(__name__)

_ATTEMPTS = 3
_UNAUTHORIZED = 401
_THROTTLED = 429
_MOST_PATIENT_S = 9.0  # a person who pressed is not kept longer without a word
_MOST_READ = 10 * 1024 * 1024  # no page of a list is larger
_FRESH = "{}"  # asks for no claim, and so for a token that is not from the cache


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the transport takes from the outside.

    `clock` is monotonic seconds. `wait` waits that many seconds and returns whether the program
    is closing instead; None for a wait that `close` ends. `folder` is where large answers are
    kept, "" for the system's.
    """

    clock: Callable[[], float] = time.monotonic
    wait: Callable[[float], bool] | None = None
    folder: str = ""


class Transport:
    """Sends requests and says exactly what came of them.

    A token goes only to the hosts that the cloud allows its audience; redirects are never
    followed; `REQUESTS_CA_BUNDLE` and its like change nothing. Nothing of TLS is imported
    before the first request. Safe to call from several threads.
    """

    def __init__(
        self, cloud: Cloud, network: NetworkSettings, tokens: Tokens, hooks: Hooks | None = None
    ) -> None:
        self.cloud = cloud
        self.network = network
        self._tokens = tokens
        self._hooks = hooks or Hooks()
        self._closing = Event()
        self._wait = self._hooks.wait or self._closing.wait
        self._lock = Lock()
        self._lines: Lines | None = None

    @property
    def clock(self) -> Callable[[], float]:
        """The monotonic clock, in seconds."""
        return self._hooks.clock

    def pause(self, seconds: float) -> bool:
        """Wait, and return whether the program is closing instead."""
        return self._wait(seconds)

    def read(self, request: Request) -> Reply:
        """Return the answer to a request that may be repeated, when its status is a 2xx.

        Repeats it after a pause when that may help; renews the token once when it is refused.
        It is never kept in a file: of a larger one than any that is of use nothing is kept.
        Raises OfflineError, RefusedError, SignInError, ClaimsError, InputError.
        """
        if request.most_bytes is None:
            request = replace(request, most_bytes=_MOST_READ)
        claims, attempt = "", 0
        while True:
            sent = self._try(request, _never, claims)
            reply = sent.reply if sent.outcome is Outcome.COMPLETE else None
            if reply is not None and reply.is_ok:
                return reply
            if reply is not None and _wants_new_token(request, reply, claims):
                claims = claims_of(reply) or _FRESH
                continue
            pause = pause_s(sent, attempt) if attempt + 1 < _ATTEMPTS else None
            if pause is None or self.pause(pause):
                raise offline(sent) if reply is None else refusal(reply)
            attempt += 1

    def send_once(self, request: Request, is_late: Callable[[], bool]) -> Sent:
        """Write a run request once, and say what came of it.

        `is_late` is asked when the connection is open, right before the first byte. The one
        answer after which the request is written again is 429: the service says that it did
        nothing; and only while it is not late. Raises SignInError, OfflineError, InputError
        when it was not even tried: nothing was run.
        """
        sent = self._try(request, is_late, "")
        while _did_nothing(sent):
            pause = pause_s(sent, 0)
            if pause is None or pause > _MOST_PATIENT_S:
                break  # it would be too late for a press: better told at once
            if is_late() or self.pause(pause) or is_late():
                break
            again = self._try(request, is_late, "")
            if again.outcome is Outcome.LATE:
                break
            sent = again
        return sent

    def renew(self, account: str, audience: str, claims: str = "") -> None:
        """Get a token that is not from the cache, for the next request. Raises SignInError."""
        self._tokens.token(account, audience, claims=claims or _FRESH)

    def ready_token(self, account: str, audience: str) -> None:
        """Get a token in advance. Raises SignInError, OfflineError."""
        self._tokens.token(account, audience)

    def warm(self, url: str) -> None:
        """Open a connection to the host of `url`, unless one is ready.

        Raises OfflineError where nobody answered in time: a press has no time for a second try.
        What else is wrong shows when something is sent.
        """
        silence = None
        with suppress(AppError):
            silence = self._ready_lines().warm(url)
        if silence is not None:
            raise offline(silence)

    def reaches(self, url: str) -> bool:
        """Return whether a new connection to the host of `url` can be opened. Never raises.

        It is kept for the next request.
        """
        with suppress(AppError):
            return self._ready_lines().reaches(url)
        return False

    def use(self, network: NetworkSettings) -> None:
        """Reach the network in another way from the next request on."""
        with self._lock:
            self.network = network
            before, self._lines = self._lines, None
        if before is not None:
            before.close()

    def close(self) -> None:
        """Hang up, and end every pause."""
        self._closing.set()
        with self._lock:
            lines = self._lines
        if lines is not None:
            lines.close()

    def _try(self, request: Request, is_late: Callable[[], bool], claims: str) -> Sent:
        bearer = ""
        if request.audience:
            if not self.cloud.allows(request.audience, request.url):
                raise InputError(
                    say("Your sign-in was not sent to an unknown address"),
                    say("The address does not belong to the services of your cloud."),
                )
            bearer = self._tokens.token(request.account, request.audience, claims=claims)
        return self._ready_lines().exchange(request, bearer, is_late)

    def _ready_lines(self) -> Lines:
        # The first paint must not wait for ssl.
        from flowbutton.services.transport.lines import Lines  # noqa: PLC0415 - see above

        with self._lock:
            if self._lines is None:
                hooks = self._hooks
                self._lines = Lines(self.cloud, self.network, hooks.clock, hooks.folder)
            return self._lines


def _never() -> bool:
    return False


def _did_nothing(sent: Sent) -> bool:
    """Whether the service itself had no time; a run that answers so by itself has an id."""
    is_throttled = sent.reply is not None and sent.reply.status == _THROTTLED
    return is_throttled and not sent.may_be_named


def _wants_new_token(request: Request, reply: Reply, claims: str) -> bool:
    """Whether the answer may be another one with a fresh token."""
    return reply.status == _UNAUTHORIZED and bool(request.audience) and not claims
