"""What a command may use: the adapters, chosen by the composition, and the clocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from flowbutton.domain.clocks import Clocks
from flowbutton.domain.errors import InputError
from flowbutton.domain.ports import Catalog, Journal, Secrets, TriggerService
from flowbutton.domain.target import Target
from flowbutton.domain.words import say

Result_co = TypeVar("Result_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Services:
    """The adapters a command may use. Safe to use from several threads.

    The first of `triggers` that handles a target runs it; those behind it are not asked for.

    `stale_after_s` and `double_press_ms` are asked at each press, so that a changed setting
    counts at once.
    """

    triggers: Iterable[TriggerService]
    catalogs: Iterable[Catalog]
    journal: Journal
    secrets: Secrets
    clocks: Clocks
    stale_after_s: Callable[[], float]
    double_press_ms: Callable[[], int]

    def trigger_for(self, target: Target) -> TriggerService:
        """Return the service that runs the target. Raises InputError when there is none."""
        for service in self.triggers:
            if service.handles(target):
                return service
        raise InputError(say("This kind of trigger is not known"), say("Add the button again"))


class Command(Protocol[Result_co]):
    """A frozen value that knows how to run, blocking, on any thread."""

    def run(self, services: Services) -> Result_co:
        """Do it and return what came of it. Raises AppError."""
        ...
