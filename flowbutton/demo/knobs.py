"""What tests turn to see how a program takes it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Knobs:
    """How the identity provider behaves; every part of it reads these at each request.

    `access_ttl` is how long tokens last and `refresh_in` after what time a new one should be
    fetched (None: not said), in seconds. With `rotates` a refresh token is good for one use.
    For `refused_audiences` no token is given, for want of consent; with `refuses_consent` no
    sign-in gets through. With `needs_claims` the services answer with a claims challenge until
    the person signed in with it.
    """

    access_ttl: float = 3600.0
    refresh_in: float | None = None
    rotates: bool = True
    refused_audiences: set[str] = field(default_factory=set)
    refuses_consent: bool = False
    needs_claims: bool = False
