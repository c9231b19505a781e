"""What the keyring holds for a button, and what to do when it is not there."""

from __future__ import annotations

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.errors import RefusedError, StoreError
from flowbutton.domain.ports import Secrets


class NotKeptError(RefusedError):
    """The keyring does not give it: it has to be pasted again."""

    def __init__(self, error: StoreError) -> None:
        super().__init__(error.title, error.hint)
        self.advice = Advice(error.title, error.hint, Fix.PASTE_ADDRESS)


def kept_secret(secrets: Secrets, name: str) -> str:
    """Return the address or the key of a button. Raises NotKeptError."""
    try:
        return secrets.get(name)
    except StoreError as error:
        raise NotKeptError(error) from error
