"""Another app registration to sign in with, put into force on a worker."""

from __future__ import annotations

from dataclasses import dataclass, field

from flowbutton.app.core import Core
from flowbutton.domain.settings import AccountSettings
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class UseRegistration:
    """Sign in as these settings say, from the next sign-in and token on."""

    core: Core = field(repr=False)
    account: AccountSettings

    def run(self, _services: Services) -> None:
        """Do it; a sign-in that is under way ends as it began."""
        self.core.auth.register(self.account)
