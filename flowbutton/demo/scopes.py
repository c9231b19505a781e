"""What the scopes of a token request ask for."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.demo.people import ARM_AUDIENCE, FLOW_AUDIENCE, RUNTIME_AUDIENCE

_OPENID = frozenset({"openid", "profile", "email", "offline_access"})
_GRAPH = "00000003-0000-0000-c000-000000000000"
_PERMISSIONS = {
    FLOW_AUDIENCE.rstrip("/"): "User Flows.Read.All Flows.Manage.All",
    RUNTIME_AUDIENCE.rstrip("/"): "Runtime.All",
    ARM_AUDIENCE.rstrip("/"): "user_impersonation",
    _GRAPH: "User.Read",
}


@dataclass(frozen=True, slots=True)
class Scopes:
    """The audience a token is asked for, and what comes beside it.

    `resources` is how many audiences were asked for; a token has exactly one.
    """

    audience: str
    permissions: str
    granted: str
    resources: int
    is_known: bool
    has_openid: bool
    is_offline: bool


def parse_scopes(text: str) -> Scopes:
    """Return what a `scope` parameter asks for.

    The audience of `{audience}/.default` is taken to the letter: one that ends with a slash
    needs two.
    """
    words = text.split()
    names = [word for word in words if word not in _OPENID]
    audiences = list(dict.fromkeys(map(_audience, names))) or [_GRAPH]
    audience = audiences[0]
    permissions = _PERMISSIONS.get(audience.rstrip("/"), "")
    named = [f"{audience}/{permission}" for permission in permissions.split()]
    granted = " ".join([*words, *named]) if names else " ".join(words)
    return Scopes(
        audience=audience,
        permissions=permissions,
        granted=granted,
        resources=len(audiences),
        is_known=bool(permissions),
        has_openid="openid" in words,
        is_offline="offline_access" in words,
    )


def narrowed(text: str) -> str:
    """Return the scopes without those of all audiences but the first.

    A person may be asked for several audiences at once. A program that does not say at the
    token endpoint which one it means gets the first: [?] providers differ about that.
    """
    words = text.split()
    audiences = [_audience(word) for word in words if word not in _OPENID]
    return " ".join(word for word in words if word in _OPENID or _audience(word) == audiences[0])


def _audience(scope: str) -> str:
    return scope.rpartition("/")[0]
