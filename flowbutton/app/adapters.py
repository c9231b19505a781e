"""The adapters of the services, each imported when somebody comes to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from flowbutton.app.clocks import CLOCKS
from flowbutton.domain.ports import Catalog, Facts, Secrets, TriggerService

if TYPE_CHECKING:
    from flowbutton.services.power_automate import PowerAutomate
    from flowbutton.services.transport import Transport

Made = TypeVar("Made")


class InTurn(Iterable[Made]):
    """What each of `makers` makes, once, when those before it were not the right ones.

    Safe to go through from several threads.
    """

    def __init__(self, *makers: Callable[[], Made]) -> None:
        self._makers = makers
        self._made: list[Made] = []
        self._lock = Lock()

    @override
    def __iter__(self) -> Iterator[Made]:
        return map(self._at, range(len(self._makers)))

    def _at(self, number: int) -> Made:
        with self._lock:
            if number == len(self._made):
                self._made.append(self._makers[number]())
            return self._made[number]


def services_of(
    transport: Transport, facts: Facts, secrets: Secrets
) -> tuple[Iterable[TriggerService], Iterable[Catalog]]:
    """Return who runs the targets of buttons, the most frequent first, and who lists them."""

    @cache
    def flows() -> PowerAutomate:
        from flowbutton.services.power_automate import PowerAutomate  # noqa: PLC0415 - see above

        return PowerAutomate(transport, facts, CLOCKS.now)

    def logic_apps() -> TriggerService:
        from flowbutton.services.logic_apps import LogicApps  # noqa: PLC0415 - see above

        return LogicApps(transport, facts, CLOCKS.now)

    def addresses() -> TriggerService:
        from flowbutton.services.http_trigger import HttpTriggerService  # noqa: PLC0415 - see above

        return HttpTriggerService(transport, secrets)

    def ifttt() -> TriggerService:
        from flowbutton.services.ifttt import IftttService  # noqa: PLC0415 - see above

        return IftttService(transport, secrets)

    def logic_app_catalog() -> Catalog:
        from flowbutton.services.logic_apps import LogicAppCatalog  # noqa: PLC0415 - see above

        return LogicAppCatalog(transport)

    return InTurn(flows, logic_apps, addresses, ifttt), InTurn(flows, logic_app_catalog)


def practice_service() -> TriggerService:
    """Return who runs every target of a home for practice: nobody is reached."""
    from flowbutton.services.practice import PracticeService  # noqa: PLC0415 - see above

    return PracticeService(CLOCKS.now)
