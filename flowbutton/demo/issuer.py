"""Giving tokens out: to whom, for what, for how long."""

from __future__ import annotations

from typing import Any

from flowbutton.demo.grants import Grant, Grants
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.oauth_errors import TokenError
from flowbutton.demo.people import CLIENT_ID, User
from flowbutton.demo.scopes import Scopes
from flowbutton.demo.tokens import STRONG, TokenKey
from flowbutton.demo.wire import Reply, json_reply

_ID_TOKEN_LASTS_S = 3600.0


class Issuer:
    """Answers token requests that were found good."""

    def __init__(self, keys: TokenKey, grants: Grants, knobs: Knobs) -> None:
        self._keys = keys
        self._grants = grants
        self._knobs = knobs

    def tokens(self, user: User, scopes: Scopes, grant: Grant, nonce: str = "") -> Reply:
        """Return the tokens. Raises TokenError when the scopes cannot be given."""
        self._check(scopes)
        claims: dict[str, Any] = {"aud": scopes.audience, "scp": scopes.permissions}
        claims["appid"] = CLIENT_ID
        if grant.is_strong:
            claims["acrs"] = [STRONG]
        lasts_s = self._knobs.access_ttl
        answer: dict[str, Any] = {
            "token_type": "Bearer",
            "scope": scopes.granted,
            "expires_in": int(lasts_s),
            "ext_expires_in": int(lasts_s),
            "access_token": self._keys.sign(user, claims, lasts_s=lasts_s),
            "client_info": user.client_info,
        }
        if self._knobs.refresh_in is not None:
            answer["refresh_in"] = int(self._knobs.refresh_in)
        if scopes.has_openid:
            about = {"aud": CLIENT_ID, **({"nonce": nonce} if nonce else {})}
            answer["id_token"] = self._keys.sign(user, about, lasts_s=_ID_TOKEN_LASTS_S)
        if scopes.is_offline:
            answer["refresh_token"] = self._grants.issue(grant)
        return json_reply(200, answer)

    def _check(self, scopes: Scopes) -> None:
        if scopes.resources > 1:
            text = "The scope is not valid because it contains more than one resource."
            raise TokenError("invalid_request", 28000, text)
        if not scopes.is_known:
            text = f"The resource principal named {scopes.audience} was not found in the tenant."
            raise TokenError("invalid_resource", 500011, text)
        if scopes.audience in self._knobs.refused_audiences:
            text = "The user or administrator has not consented to use the application."
            raise TokenError("invalid_grant", 65001, text, suberror="consent_required")
