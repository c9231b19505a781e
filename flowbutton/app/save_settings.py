"""Writing the settings in force, on a worker."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.app.live_settings import LiveSettings
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class SaveSettings:
    """Write the settings in force."""

    live: LiveSettings

    def run(self, _services: Services) -> None:
        """Write them. Raises StoreError."""
        self.live.save()
