"""What was deleted, and its way out for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flowbutton.domain.binned import Binned
from flowbutton.domain.ports import Buttons
from flowbutton.engine.adding import secret_of
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class ReadBin:
    """Read what can still be restored, the latest first."""

    store: Buttons

    def run(self, services: Services) -> tuple[Binned, ...]:
        """Return it. Raises StoreError."""
        now = services.clocks.now()
        return tuple(one for one in self.store.bin() if not one.is_over(now))


@dataclass(frozen=True, slots=True)
class TidyBin:
    """Forget for good what was deleted long enough ago."""

    store: Buttons

    def run(self, services: Services) -> None:
        """Forget it. Raises StoreError."""
        now = services.clocks.now()
        _forget([one for one in self.store.bin() if one.is_over(now)], self.store, services)


@dataclass(frozen=True, slots=True)
class EmptyBin:
    """Forget for good what was deleted: these buttons."""

    store: Buttons
    ids: frozenset[str]

    def run(self, services: Services) -> None:
        """Forget them. Raises StoreError."""
        gone = [one for one in self.store.bin() if one.button.id in self.ids]
        _forget(gone, self.store, services)


def _forget(gone: Sequence[Binned], store: Buttons, services: Services) -> None:
    """Take the secrets first: a button that is left without one can still be forgotten later."""
    if not gone:
        return
    ids = {one.button.id for one in gone}
    stay = [*store.all(), *(one.button for one in store.bin() if one.button.id not in ids)]
    used = {secret_of(button.target) for button in stay}
    for secret in sorted({secret_of(one.button.target) for one in gone} - used - {""}):
        services.secrets.delete(secret)
    store.forget(ids)
