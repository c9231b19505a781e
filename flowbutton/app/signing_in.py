"""The page of a sign-in, and the browser it opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from flowbutton.bridge.session import BrowserPrompt, CodePrompt, Session
from flowbutton.domain.account import Account
from flowbutton.domain.errors import AppError
from flowbutton.domain.words import Sentence
from flowbutton.ui.sign_in_page import SignInPage
from flowbutton.ui.theme import Theme


class Pages(Protocol):
    """Where a page is shown in place of the buttons."""

    def show_page(self, page: QWidget) -> None:
        """Show a page."""
        ...

    def show_home(self) -> None:
        """Show the buttons again, or how to begin."""
        ...


class SigningIn(QObject):
    """Shows how a sign-in goes, and opens the browser for it.

    `reason` tells why a sign-in will not be remembered.

    Signals:
        signed_in: somebody signed in. arg: the Account.
    """

    signed_in = Signal(object)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        pages: Pages,
        clock: Callable[[], float],
        reason: Callable[[], Sentence],
        open_url: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._clock = clock
        self._reason = reason
        self._open_url = open_url
        self._with_code = False
        self._claims = ""
        self._url = ""
        self.page = SignInPage(theme, clock)
        self.page.open_again_wanted.connect(self._on_page_open_again_wanted)
        self.page.code_wanted.connect(self._on_page_code_wanted)
        self.page.browser_wanted.connect(self.begin)
        self.page.try_again_wanted.connect(self._on_page_try_again_wanted)
        self.page.cancel_wanted.connect(self._on_page_cancel_wanted)
        session.browser_wanted.connect(self._on_session_browser_wanted)
        session.code_shown.connect(self._on_session_code_shown)
        session.signed_in.connect(self._on_session_signed_in)
        session.failed.connect(self._on_session_failed)
        session.cancelled.connect(self._on_session_cancelled)

    @Slot()
    def begin(self, claims: str = "", login_hint: str = "") -> None:
        """Begin a sign-in with the browser."""
        self._with_code, self._claims = False, claims
        self._session.sign_in(login_hint=login_hint, claims=claims)
        self._show()

    def _show(self) -> None:
        self.page.show_keyring_missing(self._reason())
        self._pages.show_page(self.page)

    @Slot(object)
    def _on_session_browser_wanted(self, prompt: BrowserPrompt) -> None:
        self._url = prompt.url
        self.page.show_browser(prompt.url, self._clock() + prompt.seconds)
        self._show()
        self._open_url(prompt.url)

    @Slot(object)
    def _on_session_code_shown(self, prompt: CodePrompt) -> None:
        self._url = prompt.url
        self.page.show_code(prompt.code, prompt.url, self._clock() + prompt.seconds)
        self._show()

    @Slot(object)
    def _on_session_signed_in(self, account: Account) -> None:
        self.page.stop()
        self._pages.show_home()
        self.signed_in.emit(account)

    @Slot(object)
    def _on_session_failed(self, error: AppError) -> None:
        self.page.show_failed(error.title, error.hint)
        self._show()

    @Slot()
    def _on_session_cancelled(self) -> None:
        self.page.stop()
        self._pages.show_home()

    @Slot()
    def _on_page_open_again_wanted(self) -> None:
        self._open_url(self._url)

    @Slot()
    def _on_page_code_wanted(self) -> None:
        self._with_code = True
        self._session.sign_in(with_code=True)

    @Slot()
    def _on_page_try_again_wanted(self) -> None:
        self._session.sign_in(with_code=self._with_code, claims=self._claims)

    @Slot()
    def _on_page_cancel_wanted(self) -> None:
        if self._session.is_signing_in:
            self._session.cancel()
        else:
            self._on_session_cancelled()
