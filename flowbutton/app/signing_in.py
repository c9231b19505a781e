"""The page of a sign-in, and the browser it opens."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.home import Home
from flowbutton.app.parts import Parts
from flowbutton.auth.service import AuthService
from flowbutton.bridge.session import BrowserPrompt, CodePrompt
from flowbutton.bridge.tasks import Done
from flowbutton.domain.account import Account
from flowbutton.domain.errors import AppError, DesktopError, SetupError
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.engine.services import Services
from flowbutton.ui.sign_in_page import SignInPage


@dataclass(frozen=True, slots=True)
class LookForKeyring:
    """Find out whether a sign-in can be kept; may ask the person to unlock the keyring."""

    auth: AuthService

    def run(self, _services: Services) -> Sentence:
        """Return why it cannot be kept, NOTHING when it can."""
        return self.auth.try_keyring_again()


class SigningIn(QObject):
    """Shows how a sign-in goes, and opens the browser for it.

    Signals:
        failed: no browser could be opened. arg: the AppError.
        settings_wanted: something has to be set first.
    """

    failed = Signal(object)
    settings_wanted = Signal()

    def __init__(self, parts: Parts, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = parts.session
        self._home = home
        self._clock = parts.core.services.clocks.monotonic
        self._with_code = False
        self._claims = ""
        self._login_hint = ""
        self._url = ""
        self._reason = NOTHING
        self.page = SignInPage(parts.theme, self._clock)
        self.page.open_again_wanted.connect(self._on_page_open_again_wanted)
        self.page.code_wanted.connect(self._on_page_code_wanted)
        self.page.browser_wanted.connect(self.begin)
        self.page.try_again_wanted.connect(self._on_page_try_again_wanted)
        self.page.settings_wanted.connect(self.settings_wanted)
        self.page.cancel_wanted.connect(self._on_page_cancel_wanted)
        self._session.browser_wanted.connect(self._on_session_browser_wanted)
        self._session.code_shown.connect(self._on_session_code_shown)
        self._session.signed_in.connect(self._on_session_signed_in)
        self._session.failed.connect(self._on_session_failed)
        self._session.cancelled.connect(self._on_session_cancelled)
        parts.tasks.done.connect(self._on_tasks_done)

    @Slot()
    def begin(self, claims: str = "", login_hint: str = "") -> None:
        """Begin a sign-in with the browser.

        `claims` is what it has to satisfy, `login_hint` the sign-in name of who has to sign in.
        """
        self._with_code, self._claims, self._login_hint = False, claims, login_hint
        self._session.sign_in(claims=claims, login_hint=login_hint)
        self._parts.tasks.submit(LookForKeyring(self._parts.core.auth))
        self.page.show_opening()
        self._show()

    def _show(self) -> None:
        self.page.show_keyring_missing(self._reason)
        self._home.show_page(self.page)

    def _open(self) -> None:
        if not self._parts.outside.open_url(self._url):
            self.failed.emit(
                DesktopError(
                    say("No browser could be opened"),
                    say("Copy the link and open it in a browser on this computer"),
                )
            )

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, LookForKeyring) and isinstance(done.result, Sentence):
            self._reason = done.result
            if self._session.is_signing_in:
                self.page.show_keyring_missing(self._reason)

    @Slot(object)
    def _on_session_browser_wanted(self, prompt: BrowserPrompt) -> None:
        self._url = prompt.url
        self.page.show_browser(prompt.url, self._clock() + prompt.seconds)
        self._show()
        self._open()

    @Slot(object)
    def _on_session_code_shown(self, prompt: CodePrompt) -> None:
        self._url = prompt.url
        self.page.show_code(prompt.code, prompt.url, self._clock() + prompt.seconds)
        self._show()

    @Slot(object)
    def _on_session_signed_in(self, _account: Account) -> None:
        self.page.stop()
        self._home.show_home()

    @Slot(object)
    def _on_session_failed(self, error: AppError) -> None:
        in_settings = isinstance(error, SetupError)
        self.page.show_failed(error.title, error.hint, in_settings=in_settings)
        self._show()
        if in_settings:  # nobody was signed in, and nothing was to be kept
            self.page.show_keyring_missing(NOTHING)

    @Slot()
    def _on_session_cancelled(self) -> None:
        self.page.stop()
        self._home.show_home()

    @Slot()
    def _on_page_open_again_wanted(self) -> None:
        self._open()

    @Slot()
    def _on_page_code_wanted(self) -> None:
        self._with_code = True
        self._session.sign_in(with_code=True)
        self.page.show_opening()

    @Slot()
    def _on_page_try_again_wanted(self) -> None:
        self._session.sign_in(
            with_code=self._with_code, claims=self._claims, login_hint=self._login_hint
        )
        self.page.show_opening()

    @Slot()
    def _on_page_cancel_wanted(self) -> None:
        if self._session.is_signing_in:
            self._session.cancel()
        else:
            self._on_session_cancelled()
