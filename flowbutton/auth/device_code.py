"""Signing in on another page or device by entering a code."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flowbutton.auth.client import Answer, Client
from flowbutton.domain.errors import CancelledError, OfflineError
from flowbutton.domain.words import say

_WAITING = frozenset({"authorization_pending", "slow_down"})
_EXPIRED = {"error": "expired_token"}


@dataclass(frozen=True, slots=True)
class CodeSignIn:
    """One sign-in with a code (RFC 8628).

    `on_code` is told the code, the address to enter it at, and until when it is good. `scopes`
    are asked for together; the service decides for which of them the access token is.
    """

    on_code: Callable[[str, str, datetime], None]
    scopes: Sequence[str]
    stop: threading.Event

    def run(self, client: Client, clock: Callable[[], datetime]) -> Answer:
        """Return the service's answer. Raises AppError, CancelledError at once after `stop`."""
        flow = client.begin_with_code(self.scopes)
        if "user_code" not in flow:
            return flow
        lasts_s = float(flow["expires_in"])
        end = time.monotonic() + lasts_s
        self.on_code(
            str(flow["user_code"]),
            str(flow["verification_uri"]),
            clock() + timedelta(seconds=lasts_s),
        )
        while time.monotonic() < end:
            if self.stop.wait(float(flow["interval"])):
                raise CancelledError(say("The sign-in was cancelled"))
            answer = self._ask(client, flow)
            if answer.get("error") not in _WAITING:
                return answer
        return _EXPIRED

    def _ask(self, client: Client, flow: dict[str, object]) -> Answer:
        """Ask whether the code was entered; a network that is away for a moment is no end."""
        try:
            return client.ask_once(flow, self.scopes)
        except OfflineError:
            return {"error": "authorization_pending"}
