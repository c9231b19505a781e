"""How a program finds the identity provider: its metadata and its public keys."""

from __future__ import annotations

from flowbutton.demo.oauth_errors import TokenError
from flowbutton.demo.people import TENANT
from flowbutton.demo.tokens import TokenKey
from flowbutton.demo.wire import Reply, Request, Routes, json_reply

_METADATA = ".well-known/openid-configuration"


class Discovery:
    """The metadata documents. `web` is the address of the pages, known once they are served."""

    def __init__(self, keys: TokenKey) -> None:
        self._keys = keys
        self.web = ""

    def add_routes(self, routes: Routes) -> None:
        """Answer below the authority."""
        for version in ("", "v2.0/"):
            routes.add("GET", f"/{TENANT}/{version}{_METADATA}", self._metadata)
            routes.add("GET", f"/{{tenant}}/{version}{_METADATA}", self._no_tenant)
        routes.add("GET", f"/{TENANT}/discovery/v2.0/keys", self._public_keys)

    def _metadata(self, request: Request) -> Reply:
        authority = f"{request.base}/{TENANT}"
        return json_reply(
            200,
            {
                "issuer": authority,
                "authorization_endpoint": f"{self.web}/{TENANT}/oauth2/v2.0/authorize",
                "token_endpoint": f"{authority}/oauth2/v2.0/token",
                "device_authorization_endpoint": f"{authority}/oauth2/v2.0/devicecode",
                "jwks_uri": f"{authority}/discovery/v2.0/keys",
                "response_modes_supported": ["query", "form_post"],
                "response_types_supported": ["code"],
                "scopes_supported": ["openid", "profile", "email", "offline_access"],
                "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "token_endpoint_auth_methods_supported": ["none"],
                "code_challenge_methods_supported": ["S256"],
            },
        )

    def _no_tenant(self, request: Request) -> Reply:
        name = request.names["tenant"]
        text = f"Tenant '{name}' not found. Check that you have the correct tenant ID."
        return TokenError("invalid_tenant", 90002, text).reply

    def _public_keys(self, _request: Request) -> Reply:
        return json_reply(200, self._keys.public_keys())
