"""Commands that look inside a run."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.domain.inside import RunStep, StepContent
from flowbutton.domain.run import Run
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class ReadSteps:
    """Read the steps of a run."""

    known: Run

    def run(self, services: Services) -> tuple[RunStep, ...]:
        """Return the steps in their order. Raises AppError."""
        return services.trigger_for(self.known.target).steps(self.known)


@dataclass(frozen=True, slots=True)
class ReadStep:
    """Read what went into a step of a run and came out of it."""

    known: Run
    step: str

    def run(self, services: Services) -> StepContent:
        """Return its inputs and outputs, as far as they may be seen. Raises AppError."""
        return services.trigger_for(self.known.target).content(self.known, self.step)
