"""Signing in and out, for the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.domain.account import Account
from flowbutton.domain.errors import AppError, CancelledError, SignInError
from flowbutton.domain.ports import SignIns
from flowbutton.domain.words import say
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class BrowserPrompt:
    """The sign-in waits for the browser: its address, until when, in seconds from now."""

    url: str
    seconds: float


@dataclass(frozen=True, slots=True)
class CodePrompt:
    """The sign-in waits for a code: it, where to enter it, until when in seconds from now."""

    code: str
    url: str
    seconds: float


@dataclass(frozen=True, slots=True)
class _Prompted:
    """A prompt of one attempt, on its way from the worker to the window."""

    attempt: _Attempt
    prompt: BrowserPrompt | CodePrompt


@dataclass(frozen=True, eq=False)
class _Attempt:
    """One sign-in; runs on a worker until it ends or `stop` is set."""

    sign_ins: SignIns
    tell: Callable[[object], None]
    now: Callable[[], datetime]
    with_code: bool
    login_hint: str
    claims: str
    stop: Event

    def run(self, _services: Services) -> Account:
        """Return who signed in. Raises AppError."""
        if self.with_code:
            return self.sign_ins.sign_in_with_code(on_code=self._on_code, stop=self.stop)
        return self.sign_ins.sign_in(
            open_browser=_leave_it_to_the_window,
            on_url=self._on_url,
            stop=self.stop,
            login_hint=self.login_hint,
            claims=self.claims,
        )

    def _on_url(self, url: str, _opened: bool, until: datetime) -> None:
        self.tell(_Prompted(self, BrowserPrompt(url, self._left(until))))

    def _on_code(self, code: str, url: str, until: datetime) -> None:
        self.tell(_Prompted(self, CodePrompt(code, url, self._left(until))))

    def _left(self, until: datetime) -> float:
        return max(0.0, (until - self.now()).total_seconds())


@dataclass(frozen=True, slots=True)
class _SignOut:
    sign_ins: SignIns
    account: str

    def run(self, _services: Services) -> None:
        self.sign_ins.sign_out(self.account)


@dataclass(frozen=True, slots=True)
class _ReadAccounts:
    sign_ins: SignIns

    def run(self, _services: Services) -> tuple[Account, ...]:
        return self.sign_ins.accounts()


class Session(QObject):
    """Who is signed in, and the sign-in that is under way.

    Signals:
        accounts_changed: who is signed in was read or has changed. arg: tuple of Account.
        browser_wanted: open the browser on an address and wait. arg: the BrowserPrompt.
        code_shown: a code is to be entered elsewhere. arg: the CodePrompt.
        signed_in: somebody signed in. arg: the Account.
        failed: a sign-in did not work. arg: the AppError.
        troubled: who is signed in could not be read or changed. arg: the AppError.
        cancelled: the sign-in was given up.
    """

    accounts_changed = Signal(object)
    browser_wanted = Signal(object)
    code_shown = Signal(object)
    signed_in = Signal(object)
    failed = Signal(object)
    troubled = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        tasks: TaskPool,
        sign_ins: SignIns,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._sign_ins = sign_ins
        self._now = now
        self._attempt: _Attempt | None = None
        self._has_read = False
        self.accounts: tuple[Account, ...] = ()
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)
        tasks.told.connect(self._on_tasks_told)

    @property
    def is_signing_in(self) -> bool:
        """Whether a sign-in is under way."""
        return self._attempt is not None

    def read(self) -> None:
        """Read who is signed in; accounts_changed tells."""
        self._tasks.submit(_ReadAccounts(self._sign_ins))

    def sign_in(self, *, with_code: bool = False, login_hint: str = "", claims: str = "") -> None:
        """Begin a sign-in; one that is under way is given up for it."""
        if self._attempt is not None:
            self._attempt.stop.set()
        self._attempt = _Attempt(
            self._sign_ins, self._tasks.tell, self._now, with_code, login_hint, claims, Event()
        )
        self._tasks.submit(self._attempt)

    def cancel(self) -> None:
        """Give the sign-in up, at once for the person."""
        if self._attempt is not None:
            self._attempt.stop.set()
            self._attempt = None
            self.cancelled.emit()

    def sign_out(self, account: str) -> None:
        """Forget an account and its tokens."""
        self._tasks.submit(_SignOut(self._sign_ins, account))

    @Slot(object)
    def _on_tasks_told(self, told: object) -> None:
        if isinstance(told, _Prompted) and told.attempt is self._attempt:
            if isinstance(told.prompt, BrowserPrompt):
                self.browser_wanted.emit(told.prompt)
            else:
                self.code_shown.emit(told.prompt)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case _ReadAccounts(), tuple() as accounts:
                self.accounts = accounts
                self.accounts_changed.emit(self.accounts)
                self._tell_unreadable()
            case _SignOut(), _:
                self.read()
            case _Attempt() as attempt, Account() as account:
                if attempt is self._attempt:
                    self._attempt = None
                    self._welcome(account)
                self.read()

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, _Attempt):
            if failed.command is self._attempt:
                self._attempt = None
                self._tell(failed.error)
        elif isinstance(failed.command, _SignOut | _ReadAccounts):
            self.troubled.emit(failed.error)
            if isinstance(failed.command, _SignOut):  # until the end of the program it counts
                self.read()

    def _welcome(self, account: Account) -> None:
        """Count somebody among those who are signed in, until all are read again."""
        if account.id not in {known.id for known in self.accounts}:
            self.accounts = (*self.accounts, account)
        self.signed_in.emit(account)

    def _tell_unreadable(self) -> None:
        """Tell once why nobody is signed in any more, when somebody was."""
        reason, is_first = self._sign_ins.reason, not self._has_read
        self._has_read = True
        if is_first and reason and not self.accounts:
            self.troubled.emit(SignInError(say("You are not signed in"), reason))

    def _tell(self, error: AppError) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


def _leave_it_to_the_window(_url: str) -> bool:
    """Opening a browser belongs to the GUI thread: it does so when it is told the address."""
    return True
