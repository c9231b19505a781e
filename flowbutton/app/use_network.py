"""Another way to the network, put into force on a worker."""

from __future__ import annotations

from dataclasses import dataclass, field

from flowbutton.app.core import Core
from flowbutton.domain.settings import NetworkSettings
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class UseNetwork:
    """Reach the network as these settings say, from the next request on."""

    core: Core = field(repr=False)
    network: NetworkSettings

    def run(self, _services: Services) -> None:
        """Do it; what is under way goes on as it began."""
        self.core.auth.use(self.network)
        self.core.transport.use(self.network)
