"""Where a button runs, as people call it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from flowbutton.app.parts import Parts
from flowbutton.bridge.tasks import Done
from flowbutton.bridge.words import shown
from flowbutton.domain.flow import Environment
from flowbutton.domain.ports import Facts
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget, Target
from flowbutton.domain.words import say
from flowbutton.engine.ask import ListEnvironments
from flowbutton.engine.services import Services

_FACT = "environment {id}"
_DEFAULT = "default-"


@dataclass(frozen=True, slots=True)
class RememberPlaces:
    """Remember what these environments are called."""

    environments: tuple[Environment, ...]
    facts: Facts

    def run(self, _services: Services) -> None:
        """Do it; never raises."""
        for one in self.environments:
            self.facts.put(_FACT.format(id=one.id.lower()), one.title)


class PlaceMemory(QObject):
    """Remembers what environments are called whenever they are listed."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = parts.tasks
        self._facts = parts.core.facts
        parts.tasks.done.connect(self._on_tasks_done)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, ListEnvironments) and isinstance(done.result, tuple):
            self._tasks.submit(RememberPlaces(done.result, self._facts))


def place_of(target: Target, facts: Facts) -> str:
    """Return where a target runs, by the name of its environment where that is known."""
    match target:
        case FlowTarget(environment=environment):
            known = facts.get(_FACT.format(id=environment.lower()))
            if not known and environment.lower().startswith(_DEFAULT):
                return shown(say("Default environment"))
            return known or environment
        case HttpTarget(host=host):
            return host
        case LogicAppTarget(resource=resource):
            return resource.rpartition("/")[2]
        case IftttTarget():
            return "IFTTT"
