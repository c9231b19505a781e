"""What tests turn to see how a program takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


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

    def turn(self, wanted: Mapping[str, Any]) -> None:
        """Turn what is named. Raises ValueError, TypeError; then nothing was turned."""
        new = {**asdict(self), **wanted}
        if unknown := new.keys() - asdict(self).keys():
            raise ValueError(f"there is no {', '.join(sorted(unknown))}")
        for name in ("rotates", "refuses_consent", "needs_claims"):
            if not isinstance(new[name], bool):
                raise TypeError(f"{name} is true or false")
        lasts_s, refresh_in = float(new["access_ttl"]), new["refresh_in"]
        refused = {str(audience) for audience in new["refused_audiences"]}
        self.access_ttl = lasts_s
        self.refresh_in = None if refresh_in is None else float(refresh_in)
        self.refused_audiences = refused
        self.rotates, self.needs_claims = new["rotates"], new["needs_claims"]
        self.refuses_consent = new["refuses_consent"]
