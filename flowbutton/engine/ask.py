"""Commands that ask the services or change something there, without running anything."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flowbutton.domain.flow import Choice, Environment
from flowbutton.domain.ports import Page
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run
from flowbutton.domain.target import Target
from flowbutton.domain.words import NOTHING, say
from flowbutton.engine.record import changed, let_go
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class ListEnvironments:
    """Ask where an account may pick from."""

    account: str

    def run(self, services: Services) -> tuple[Environment, ...]:
        """Return the environments of the account. Raises AppError."""
        return tuple(
            environment
            for catalog in services.catalogs
            for environment in catalog.environments(self.account)
        )


@dataclass(frozen=True, slots=True)
class ListChoices:
    """Ask what an account may pick in an environment."""

    account: str
    environment: str
    title: str = ""  # of the environment

    def run(self, services: Services) -> tuple[Choice, ...]:
        """Return what is there, also what cannot be pressed. Raises AppError."""
        return tuple(
            replace(choice, environment=self.title)
            for catalog in services.catalogs
            for choice in catalog.choices(self.account, self.environment)
        )


@dataclass(frozen=True, slots=True)
class Describe:
    """Ask what a target is and what it asks."""

    target: Target
    account: str

    def run(self, services: Services) -> Choice:
        """Return the target as the service knows it now. Raises AppError."""
        return services.trigger_for(self.target).describe(self.target, self.account)


@dataclass(frozen=True, slots=True)
class MakeReady:
    """Make the token, the address and the connection of a coming press ready."""

    press: Press

    def run(self, services: Services) -> None:
        """Prepare; raises AppError, which nobody needs to see before the press."""
        services.trigger_for(self.press.target).prepare(self.press)


@dataclass(frozen=True, slots=True)
class CancelRun:
    """Ask the service to stop a run."""

    known: Run

    def run(self, services: Services) -> Run:
        """Return the run, marked as stopped by this person. Raises AppError."""
        services.trigger_for(self.known.target).cancel(self.known)
        return changed(self.known, _cancel_asked, services)


@dataclass(frozen=True, slots=True)
class StopWaiting:
    """Follow a run no longer; it goes on at the service."""

    known: Run

    def run(self, services: Services) -> Run:
        """Return the run as no longer followed; one that has ended stays as it is."""
        return changed(self.known, _let_go, services)


@dataclass(frozen=True, slots=True)
class FollowAgain:
    """Follow a run again of which nobody waited for the end any more."""

    known: Run

    def run(self, services: Services) -> Run:
        """Return the run as followed from now on; one that has ended stays as it is."""
        return changed(self.known, _followed, services)


@dataclass(frozen=True, slots=True)
class MarkRun:
    """Remember that a run was looked at, or is hidden from the log."""

    known: Run
    is_seen: bool = False
    is_hidden: bool = False

    def run(self, services: Services) -> Run:
        """Return the run with its marks."""
        return changed(self.known, self._marked, services)

    def _marked(self, run: Run) -> Run:
        is_seen, is_hidden = run.is_seen or self.is_seen, run.is_hidden or self.is_hidden
        return replace(run, is_seen=is_seen, is_hidden=is_hidden)


@dataclass(frozen=True, slots=True)
class TurnOn:
    """Turn a flow on or off."""

    target: Target
    account: str
    on: bool = True

    def run(self, services: Services) -> bool:
        """Return whether it is on now. Raises AppError."""
        services.trigger_for(self.target).turn_on(self.target, self.account, on=self.on)
        return self.on


@dataclass(frozen=True, slots=True)
class LinkOf:
    """Ask for the page of a target, or of a run, for people."""

    target: Target
    account: str
    run_id: str = ""

    def run(self, services: Services) -> str:
        """Return the address, "" when there is none."""
        return services.trigger_for(self.target).link(self.target, self.account, self.run_id)


@dataclass(frozen=True, slots=True)
class ReadJournal:
    """Read a page of the runs."""

    page: Page

    def run(self, services: Services) -> tuple[Run, ...]:
        """Return the runs, newest first. Raises StoreError."""
        return services.journal.read(self.page)


@dataclass(frozen=True, slots=True)
class Recollection:
    """What the journal knows at start: recent runs, each button's last one, and open ones."""

    recent: tuple[Run, ...]
    last: dict[str, Run]
    unfinished: tuple[Run, ...]
    typical_s: dict[str, float]


@dataclass(frozen=True, slots=True)
class Recollect:
    """Read what the window shows at start."""

    limit: int = 500

    def run(self, services: Services) -> Recollection:
        """Return what is known. Raises StoreError."""
        journal = services.journal
        last = dict(journal.last_of_each_button())
        typical = {button: journal.typical_s(button) for button in last}
        return Recollection(
            journal.read(Page(limit=self.limit)),
            last,
            journal.unfinished(),
            {button: seconds for button, seconds in typical.items() if seconds is not None},
        )


def _cancel_asked(run: Run) -> Run:
    if run.state.is_final:
        return run
    return replace(run, message=say("You asked the service to stop it"), is_cancel_asked=True)


def _let_go(run: Run) -> Run:
    return let_go(run, say("You stopped waiting. The run goes on")) if run.is_open else run


def _followed(run: Run) -> Run:
    if run.state.is_final or not run.is_stopped:
        return run
    return replace(run, is_stopped=False, missing_since=None, message=NOTHING, advice=None)
