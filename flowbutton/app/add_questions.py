"""What the page for a new button asks the services."""

from __future__ import annotations

from dataclasses import dataclass, field

from flowbutton.domain.fields import Json
from flowbutton.domain.flow import Choice
from flowbutton.engine.adding import Resolve
from flowbutton.engine.ask import Describe
from flowbutton.engine.services import Services
from flowbutton.ui.add_values import AddWanted


@dataclass(frozen=True, slots=True)
class Resolved:
    """One question about a pasted text, told apart from the ones before it."""

    resolve: Resolve

    def run(self, services: Services) -> Choice:
        """Return what it is. Raises AppError."""
        return self.resolve.run(services)


@dataclass(frozen=True, slots=True)
class Described:
    """What a new button runs, read once more with its inputs."""

    wanted: AddWanted
    account: str
    secret: str  # its entry in the keyring, to be forgotten when no button comes of it
    body: Json = field(default=None, repr=False)  # the content of a pasted command

    def run(self, services: Services) -> Choice:
        """Return it as the service knows it now. Raises AppError."""
        return Describe(self.wanted.choice.target, self.account).run(services)
