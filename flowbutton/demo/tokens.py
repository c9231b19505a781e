"""Access tokens: signing them, and judging the ones that requests bring along."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from flowbutton.demo.knobs import Knobs
from flowbutton.demo.people import TENANT_ID, User, user_by_id
from flowbutton.demo.wire import Request, refusal

KEY_ID = "demo"
STRONG = "c1"  # the authentication context that a claims challenge asks for
CHALLENGE = json.dumps({"access_token": {"acrs": {"essential": True, "value": STRONG}}})


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who a valid token speaks for."""

    user: User
    audience: str
    is_strong: bool  # whether the person proved more than usual at the sign-in


class TokenKey:
    """Signs tokens and checks them against the clock. Safe to call from several threads."""

    def __init__(self, key: rsa.RSAPrivateKey, clock: Callable[[], datetime], knobs: Knobs) -> None:
        self._key = key
        self._public = key.public_key()
        self._clock = clock
        self.authority = ""
        self._knobs = knobs

    def sign(self, user: User, claims: Mapping[str, Any], *, lasts_s: float) -> str:
        """Return a token about the user that lasts so long."""
        now = int(self._clock().timestamp())
        common = {
            "iss": self.authority,
            "iat": now,
            "nbf": now,
            "exp": now + int(lasts_s),
            "oid": user.object_id,
            "sub": user.object_id,
            "tid": TENANT_ID,
            "name": user.name,
            "preferred_username": user.username,
            "upn": user.username,
            "ver": "2.0",
            "jti": secrets.token_hex(8),
        }
        return jwt.encode({**common, **claims}, self._key, "RS256", headers={"kid": KEY_ID})

    def public_keys(self) -> dict[str, Any]:
        """Return the JSON Web Key Set."""
        key = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self._public))
        return {"keys": [{**key, "kid": KEY_ID, "use": "sig", "alg": "RS256"}]}

    def require(self, request: Request, audience: str) -> Bearer:
        """Return who asks. Raises RefusalError with the service's 401 when that is not proven."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if not token:
            raise self._refusal(
                "AuthenticationFailed",
                "Authentication failed. The 'Authorization' header is missing.",
            )
        if scheme.lower() != "bearer":
            raise self._refusal(
                "AuthenticationFailedInvalidHeader",
                "Authentication failed. The 'Authorization' header is provided in an invalid "
                "format.",
            )
        bearer = self._read(token.strip(), audience)
        if self._knobs.needs_claims and not bearer.is_strong:
            raise self._challenge()
        return bearer

    def _read(self, token: str, audience: str) -> Bearer:
        options: Any = {"verify_aud": False, "verify_exp": False, "verify_nbf": False}
        options["verify_iat"] = False
        try:
            claims = jwt.decode(token, self._public, algorithms=["RS256"], options=options)
        except jwt.InvalidTokenError:
            raise self._refusal(
                "InvalidAuthenticationToken", "The access token is invalid."
            ) from None
        if claims["aud"] != audience:
            raise self._wrong_audience(claims["aud"], audience)
        if claims["exp"] <= self._clock().timestamp():
            raise self._refusal(
                "ExpiredAuthenticationToken",
                f"The access token expiry UTC time is earlier than current UTC time "
                f"'{self._clock():%m/%d/%Y %I:%M:%S %p}'.",
            )
        user = user_by_id(claims["oid"])
        if user is None:
            raise self._refusal("InvalidAuthenticationToken", "The access token is invalid.")
        return Bearer(user, audience, STRONG in claims.get("acrs", ()))

    def _wrong_audience(self, given: str, audience: str) -> Exception:
        return self._refusal(
            "AuthenticationFailed",
            f"Authentication failed. The received access token is not valid: Audience '{given}' "
            f"is not found in list of allowed audiences '{audience}'.",
        )

    def _refusal(self, code: str, message: str) -> Exception:
        challenge = f'Bearer authorization_uri="{self.authority}", error="invalid_token"'
        return refusal(401, code, message, {"WWW-Authenticate": challenge})

    def _challenge(self) -> Exception:
        claims = base64.b64encode(CHALLENGE.encode()).rstrip(b"=").decode()
        challenge = (
            f'Bearer realm="", authorization_uri="{self.authority}/oauth2/v2.0/authorize", '
            f'error="insufficient_claims", claims="{claims}"'
        )
        message = "Continuous access evaluation resulted in a challenge."
        return refusal(401, "InvalidAuthenticationToken", message, {"WWW-Authenticate": challenge})
