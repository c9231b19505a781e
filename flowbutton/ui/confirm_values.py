"""What the question before a press is told, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ConfirmContent:
    """A press to be confirmed.

    `account` is who presses, `place` where it runs (an environment, a host), each "" when there
    is none. `inputs` are (title, text) pairs with secrets masked. `effects` says in words what
    the flow does, `note` is the owner's. Cancel is the default answer for a dangerous press, and
    for one with an `origin`: a key that was meant for something else must not run it.
    """

    name: str
    account: str = ""
    place: str = ""
    inputs: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    effects: str = ""
    note: str = ""
    origin: str = ""  # who wants it when it is not the person ("Filled in by a link")
    is_dangerous: bool = False


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The person said yes; `skips_next` when they do not want to be asked again today."""

    skips_next: bool = False
