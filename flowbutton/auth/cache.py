"""MSAL's token cache, kept in the vault."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msal
from typing_extensions import override

from flowbutton.auth.contents import Contents
from flowbutton.auth.vault import Vault


class VaultTokenCache(msal.SerializableTokenCache):  # type: ignore[misc]  # msal has no types
    """A token cache that is only used inside `transaction`."""

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self._asked: tuple[str, ...] = ()

    @contextmanager
    def transaction(self, scopes: Sequence[str]) -> Iterator[None]:
        """Work on what the vault holds now, and put back what changed, also after an error.

        `scopes` are what tokens are asked for inside. No other process works on it meanwhile.
        """
        with self._vault.transaction():
            text = self._vault.read()
            self.deserialize(text if Contents.parse(text) else "")
            self._asked = tuple(scopes)
            try:
                yield
            finally:
                if self.has_state_changed:
                    self._vault.write(self.serialize())

    @override
    def add(self, event: dict[str, Any], **options: Any) -> None:
        """File a token under what was asked for.

        Microsoft Entra grants "….default" with every permission beside it; a plain provider may
        leave it out, or name what it grants for other tokens, too (RFC 6749, 5.1).
        """
        super().add({**event, "scope": sorted(self._asked)}, **options)
