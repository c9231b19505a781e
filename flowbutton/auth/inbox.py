"""The one answer that a sign-in waits for."""

from __future__ import annotations

import hmac
import queue
import secrets
import threading
from collections.abc import Mapping
from contextlib import suppress

from flowbutton.auth.pages import ANOTHER_SIGN_IN, ANSWERED, FAILED, NOT_AN_ANSWER, Page, Words

_PAGE_WAIT_S = 90.0  # longer than redeeming the answer may take


class Inbox:
    """Takes the answer with the right state, once. Safe to call from several threads.

    `words` say the sentences of the pages.
    """

    def __init__(self, page_wait_s: float = _PAGE_WAIT_S, words: Words = str) -> None:
        self.words = words
        self._page_wait_s = page_wait_s
        self._state = secrets.token_urlsafe()
        self._taking = threading.Lock()
        self._is_taken = False
        self._forms: queue.SimpleQueue[Mapping[str, str]] = queue.SimpleQueue()
        self._pages: queue.SimpleQueue[Page] = queue.SimpleQueue()
        self._is_shown = threading.Event()

    def expect(self, state: str) -> None:
        """Take the answer that carries this state, and no other."""
        self._state = state

    def offer(self, form: Mapping[str, str]) -> Page:
        """Take what a browser brought, and return the page for it once that is known."""
        if "code" not in form and "error" not in form:
            return NOT_AN_ANSWER
        if not hmac.compare_digest(form.get("state", "").encode(), self._state.encode()):
            return ANOTHER_SIGN_IN
        with self._taking:
            if self._is_taken:
                return ANSWERED
            self._is_taken = True
        self._forms.put(form)
        try:
            return self._pages.get(timeout=self._page_wait_s)
        except queue.Empty:
            return FAILED

    def wait(self, seconds: float) -> Mapping[str, str] | None:
        """Return the answer, None when it does not come within so many seconds."""
        with suppress(queue.Empty):
            return self._forms.get(timeout=seconds)
        return None

    def show(self, page: Page) -> None:
        """Say which page the browser that brought the answer gets."""
        self._pages.put(page)

    def note_shown(self) -> None:
        """Note that the browser has got its page."""
        self._is_shown.set()

    def wait_until_shown(self, seconds: float) -> None:
        """Wait until the browser has its page, if it brought an answer, but not for longer."""
        if self._is_taken:
            self._is_shown.wait(seconds)
