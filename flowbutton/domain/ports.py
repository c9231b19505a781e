"""What the engine and the front ends need from the outside; each has an adapter and a fake."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from threading import Event
from typing import TYPE_CHECKING, Protocol

from flowbutton.domain.account import Account
from flowbutton.domain.answer import Answer, Finding, Heard, Report, unheard
from flowbutton.domain.binned import Binned
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door, Press
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.target import Target
from flowbutton.domain.words import Sentence

if TYPE_CHECKING:  # a press is sent without them
    from flowbutton.domain.flow import Choice, Environment, Health
    from flowbutton.domain.inside import Asked, RunStep, StepContent


class Tokens(Protocol):
    """Gives access tokens without asking anybody. Safe to call from several threads."""

    def token(self, account: str, audience: str, *, claims: str = "") -> str:
        """Return a token for the account and audience. Raises SignInError, OfflineError.

        `account` "" means the default account. `claims` asks for a fresh token that satisfies
        a claims challenge.
        """
        ...


class TriggerService(Protocol):
    """One way of triggering. Safe to call from several threads.

    Every method may take as long as its time-outs allow and raises AppError, `send` never.
    """

    def handles(self, target: Target) -> bool:
        """Return whether this service runs the target."""
        ...

    def describe(self, target: Target, account: str) -> Choice:
        """Return the target as the service knows it now, with its fields."""
        ...

    def health(self, target: Target, account: str) -> Health:
        """Return what would go wrong at a press, without running anything."""
        ...

    def prepare(self, press: Press) -> None:
        """Make the token, the address and the connection ready. Sends no run request."""
        ...

    def reaches(self, press: Press) -> bool:
        """Return whether there is a way to the service now. Sends no request; never raises."""
        ...

    def send(self, press: Press, is_late: Callable[[], bool], heard: Heard = unheard) -> Answer:
        """Send the press, once; `is_late` is asked right before the request is written.

        `heard` gets an answer after which a later one is waited for: the press was accepted.
        """
        ...

    def look(self, runs: Sequence[Run]) -> Mapping[str, Report | None]:
        """Return how the runs of one target and account go, by press id.

        None stands for a run that the service does not know; one that was not asked for now is
        left out. Raises AppError when nothing could be read.
        """
        ...

    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        """Search for the run of a press whose answer was lost; `others` are its neighbours."""
        ...

    def asked(self, run: Run) -> Asked:
        """Return the request of a run as it may be shown. Asks nobody; never raises."""
        ...

    def steps(self, run: Run) -> tuple[RunStep, ...]:
        """Return the steps of a run in their order, none where they are not told."""
        ...

    def content(self, run: Run, step: str) -> StepContent:
        """Return what went into a step and came out of it."""
        ...

    def cancel(self, run: Run) -> None:
        """Ask the service to stop the run."""
        ...

    def turn_on(self, target: Target, account: str, *, on: bool) -> None:
        """Turn the flow on or off."""
        ...

    def link(self, target: Target, account: str, run_id: str = "") -> str:
        """Return the address of the target's (or the run's) page for people, "" when none."""
        ...


class Catalog(Protocol):
    """What an account may pick from. Safe to call from several threads; raises AppError."""

    def environments(self, account: str) -> tuple[Environment, ...]:
        """Return the environments (or subscriptions) of the account, the default one first."""
        ...

    def choices(self, account: str, environment: str) -> tuple[Choice, ...]:
        """Return everything in the environment, also what cannot be pressed."""
        ...


class Begun(StrEnum):
    """Whether a press may go on."""

    GO = "go"
    DOUBLE = "double"  # the same button within the double-press guard
    RUNNING = "running"  # a run of the button is under way, or queued before this press


@dataclass(frozen=True, slots=True)
class Page:
    """What of the journal to read: newest first, below `before` (a sequence number)."""

    limit: int = 200
    before: int | None = None
    button: str = ""
    states: frozenset[RunState] = frozenset()
    door: Door | None = None
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


class Journal(Protocol):
    """Every press on this computer. For several threads and processes. Raises StoreError."""

    def begin(self, run: Run, *, double_press_ms: int, one_at_a_time: bool) -> Begun:
        """Write the run down, on the disk when this returns GO; otherwise nothing is written.

        A press that is QUEUED already may begin once more, to be sent.
        """
        ...

    def save(self, run: Run) -> None:
        """Replace what is written about the run's press."""
        ...

    def change(self, press_id: str, change: Callable[[Run], Run]) -> Run | None:
        """Write what `change` makes of a run; nobody writes in between. None: it is not there."""
        ...

    def withdraw(self, run: Run) -> bool:
        """Write down that a queued press is not sent; False when it is not queued any more."""
        ...

    def get(self, press_id: str) -> Run | None:
        """Return what is known about a press."""
        ...

    def number(self, press_id: str) -> int | None:
        """Return the sequence number of a press, for `Page.before`; None when it is not there."""
        ...

    def unfinished(self) -> tuple[Run, ...]:
        """Return the runs that are open, oldest first."""
        ...

    def read(self, page: Page) -> tuple[Run, ...]:
        """Return a page of runs, newest first."""
        ...

    def around(self, press_id: str) -> tuple[Run, ...]:
        """Return the presses that were written down shortly before and after one; hidden ones, too.

        Whatever the clock said then. None of them is the press itself.
        """
        ...

    def last_of_each_button(self) -> Mapping[str, Run]:
        """Return the newest run of each button, by button id."""
        ...

    def typical_s(self, button: str) -> float | None:
        """Return the median duration of the last ten successes in seconds, None below three.

        What a run waited for persons does not count.
        """
        ...


class Buttons(Protocol):
    """The saved buttons, in their order. Safe to call from several threads; raises StoreError."""

    def all(self) -> tuple[Button, ...]:
        """Return the buttons as they are on disk now."""
        ...

    def replace(self, buttons: Sequence[Button]) -> None:
        """Write these buttons, in this order."""
        ...

    def change(
        self, change: Callable[[tuple[Button, ...]], tuple[Button, ...]]
    ) -> tuple[Button, ...]:
        """Write what `change` makes of the buttons, with nobody writing in between.

        Those that are gone are in the bin.
        """
        ...

    def bin(self) -> tuple[Binned, ...]:
        """Return the deleted buttons, the latest first."""
        ...

    def forget(self, ids: Collection[str]) -> None:
        """Take deleted buttons out of the bin for good."""
        ...


class Secrets(Protocol):
    """The OS keyring: trigger addresses with a signature, IFTTT keys. Raises StoreError."""

    def get(self, name: str) -> str:
        """Return the secret. Raises StoreError when it is not there."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a secret."""
        ...

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens when it is not there."""
        ...


class Facts(Protocol):
    """Small things learned about the services, to be quick the next time; never a secret."""

    def get(self, key: str) -> str:
        """Return a fact, "" when it is not known."""
        ...

    def put(self, key: str, value: str) -> None:
        """Remember a fact; "" forgets it. Never raises: a fact can be learned again."""
        ...


class Accounts(Protocol):
    """Who is signed in."""

    def accounts(self) -> tuple[Account, ...]:
        """Return the signed-in accounts, the default one first."""
        ...


class SignIns(Accounts, Protocol):
    """Signs people in and out. Safe to call from several threads; blocks; raises AppError.

    Setting `stop` ends a sign-in within 0.2 s with CancelledError.
    """

    @property
    def reason(self) -> Sentence:
        """Why sign-ins are not kept, or cannot be read; NOTHING when all is well. At once."""
        ...

    def sign_in(
        self,
        *,
        open_browser: Callable[[str], bool],
        on_url: Callable[[str, bool, datetime], None],
        stop: Event,
        login_hint: str = "",
        claims: str = "",
    ) -> Account:
        """Sign in with the browser.

        `open_browser` is called with the address and returns whether a browser was opened;
        then `on_url` is told the address, that, and until when the answer is waited for.
        """
        ...

    def sign_in_with_code(
        self, *, on_code: Callable[[str, str, datetime], None], stop: Event
    ) -> Account:
        """Sign in with a code; `on_code` is told it, where to enter it and its end."""
        ...

    def sign_out(self, account: str) -> None:
        """Forget an account and its tokens; "" forgets all. Raises StoreError."""
        ...
