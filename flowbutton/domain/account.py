"""Who is signed in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """A signed-in person.

    `id` is MSAL's home account id: stable, the one thing to store. `username` is the sign-in
    name, `name` what to call the person, `tenant` the tenant's id or word.
    """

    id: str
    username: str
    name: str = ""
    tenant: str = ""

    @property
    def title(self) -> str:
        """What to show: the name, or the sign-in name when there is none."""
        return self.name or self.username or self.id

    @property
    def domain(self) -> str:
        """The part of the sign-in name behind the @."""
        return self.username.partition("@")[2]
