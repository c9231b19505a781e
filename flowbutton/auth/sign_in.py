"""Signing in with the browser of the system."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flowbutton.auth.client import Answer, Client
from flowbutton.auth.loopback import Loopback
from flowbutton.auth.pages import DONE, FAILED, Words
from flowbutton.domain.errors import CancelledError, SignInError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)

_STOP_CHECK_S = 0.05


@dataclass(frozen=True, slots=True)
class BrowserSignIn:
    """One sign-in with the browser.

    `open_browser` is called with the address and returns whether a browser was opened; then
    `on_url` is told the address, that, and until when the answer is waited for. `scopes` are
    asked for together, the tokens are for the first of them. `words` say what the browser shows
    at the end.
    """

    open_browser: Callable[[str], bool]
    on_url: Callable[[str, bool, datetime], None]
    scopes: Sequence[str]
    login_hint: str
    claims: str
    timeout_s: float
    port: int
    stop: threading.Event
    words: Words = str

    def run(self, client: Client, clock: Callable[[], datetime]) -> Answer:
        """Return the service's answer. Raises AppError, CancelledError within 0.2 s of `stop`."""
        end = time.monotonic() + self.timeout_s
        with Loopback(self.port, self.words) as loopback:
            flow = client.begin_in_browser(
                self.scopes, loopback.address, self.login_hint, self.claims
            )
            loopback.inbox.expect(flow["state"])
            address = str(flow["auth_uri"])
            self.on_url(address, self._open(address), clock() + timedelta(seconds=self.timeout_s))
            form = self._wait(loopback, end)
            page = FAILED
            try:
                answer = client.redeem(flow, form, self.scopes[0])
                page = DONE if "access_token" in answer else FAILED
            finally:
                loopback.inbox.show(page)
        return answer

    def _open(self, address: str) -> bool:
        try:
            return self.open_browser(address)
        except OSError as error:
            log.info("No browser: %s", error.strerror)
            return False

    def _wait(self, loopback: Loopback, end: float) -> Mapping[str, str]:
        while True:
            form = loopback.inbox.wait(_STOP_CHECK_S)
            if self.stop.is_set():
                raise CancelledError(say("The sign-in was cancelled"))
            if form is not None:
                return form
            if time.monotonic() >= end:
                raise SignInError(
                    say("The sign-in in the browser was not finished in time"),
                    say("Sign in again, or sign in with a code"),
                )
