"""The identity provider's token endpoint: codes, refresh tokens, device codes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from flowbutton.demo.grants import Grant, Grants
from flowbutton.demo.issuer import Issuer
from flowbutton.demo.oauth_errors import TokenError, check_client
from flowbutton.demo.people import TENANT, User
from flowbutton.demo.scopes import narrowed, parse_scopes
from flowbutton.demo.tokens import CHALLENGE, STRONG
from flowbutton.demo.wire import Reply, Request, Routes, json_reply

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_CODE_LASTS_S = 60
_DEVICE_LASTS_S = 900


@dataclass(slots=True)
class _Device:
    """A device code that waits for somebody to type its user code."""

    user_code: str
    scope: str
    expires_at: float
    user: User | None = None
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class _Code:
    """An authorization code, good for one redemption."""

    user: User
    asked: Mapping[str, str]
    expires_at: float


class Provider:
    """Judges who may have tokens. Safe to call from several threads.

    `web` is the address of the pages, known once they are served.
    """

    def __init__(self, issuer: Issuer, grants: Grants, clock: Callable[[], datetime]) -> None:
        self._issuer = issuer
        self._grants = grants
        self._clock = clock
        self._lock = threading.RLock()
        self._codes: dict[str, _Code] = {}
        self._devices: dict[str, _Device] = {}
        self._failures: list[TokenError] = []
        self.web = ""

    def add_routes(self, routes: Routes) -> None:
        """Answer below the authority."""
        routes.add("POST", f"/{TENANT}/oauth2/v2.0/token", self._token)
        routes.add("POST", f"/{TENANT}/oauth2/v2.0/devicecode", self._device_code)

    def fail_next(self, failure: TokenError, times: int = 1) -> None:
        """Let the next token requests be refused."""
        with self._lock:
            self._failures += [failure] * times

    def issue_code(self, user: User, asked: Mapping[str, str]) -> str:
        """Return an authorization code for what a program had the browser ask."""
        code = secrets.token_urlsafe(32)
        with self._lock:
            self._codes[code] = _Code(user, dict(asked), self._now() + _CODE_LASTS_S)
        return code

    def answer_device(self, user_code: str, user: User | None) -> bool:
        """Sign the device in that shows this code (None: refuse it); False when none shows it."""
        with self._lock:
            for device in self._devices.values():
                is_open = device.user is None and not device.is_refused
                if device.user_code == user_code.strip().upper() and is_open:
                    device.user, device.is_refused = user, user is None
                    return True
        return False

    def _device_code(self, request: Request) -> Reply:
        form = request.form
        check_client(form)
        code, user_code = secrets.token_urlsafe(32), secrets.token_hex(4).upper()
        with self._lock:
            until = self._now() + _DEVICE_LASTS_S
            self._devices[code] = _Device(user_code, form.get("scope", ""), until)
        page = f"{self.web}/device"
        return json_reply(
            200,
            {
                "device_code": code,
                "user_code": user_code,
                "verification_uri": page,
                "verification_uri_complete": f"{page}?user_code={user_code}",
                "expires_in": _DEVICE_LASTS_S,
                "interval": 1,
                "message": f"To sign in, open the page {page} and enter the code {user_code}.",
            },
        )

    def _token(self, request: Request) -> Reply:
        form = request.form
        with self._lock:
            if self._failures:
                return self._failures.pop(0).reply
            check_client(form)
            match form.get("grant_type"):
                case "authorization_code":
                    return self._redeem_code(form)
                case "refresh_token":
                    return self._redeem_refresh_token(form)
                case grant if grant == DEVICE_GRANT:
                    return self._redeem_device(form)
        raise TokenError("unsupported_grant_type", 70003, "The grant type is not supported.")

    def _redeem_code(self, form: Mapping[str, str]) -> Reply:
        code = self._codes.pop(form.get("code", ""), None)
        if code is None or code.expires_at < self._now():
            raise TokenError("invalid_grant", 70008, "The authorization code has expired.")
        if code.asked.get("redirect_uri") != form.get("redirect_uri"):
            raise TokenError("invalid_grant", 500112, "The reply address does not match.")
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if not hmac.compare_digest(challenge, code.asked.get("code_challenge", "")):
            raise TokenError("invalid_grant", 501481, "The Code_Verifier does not match.")
        scopes = parse_scopes(form.get("scope") or narrowed(code.asked.get("scope", "")))
        grant = Grant(code.user.object_id, is_strong=STRONG in code.asked.get("claims", ""))
        return self._issuer.tokens(code.user, scopes, grant, code.asked.get("nonce", ""))

    def _redeem_device(self, form: Mapping[str, str]) -> Reply:
        device = self._devices.get(form.get("device_code", ""))
        if device is None or device.expires_at < self._now():
            raise TokenError("expired_token", 70020, "The device code has expired.")
        if device.is_refused:
            raise TokenError("authorization_declined", 70016, "The person said no.")
        if device.user is None:
            raise TokenError("authorization_pending", 70016, "Authorization is pending.")
        scopes = parse_scopes(form.get("scope") or narrowed(device.scope))
        grant = Grant(device.user.object_id, is_strong=False)
        reply = self._issuer.tokens(device.user, scopes, grant)
        del self._devices[form["device_code"]]
        return reply

    def _redeem_refresh_token(self, form: Mapping[str, str]) -> Reply:
        token = form.get("refresh_token", "")
        grant = self._grants.peek(token)
        if grant is None or grant.user is None:
            text = "The refresh token has expired or was revoked."
            raise TokenError("invalid_grant", 700082, text, suberror="bad_token")
        if STRONG in form.get("claims", "") and not grant.is_strong:
            text = "You must use multi-factor authentication to access the service."
            more = {"suberror": "basic_action", "claims": CHALLENGE}
            raise TokenError("interaction_required", 50076, text, **more)
        reply = self._issuer.tokens(grant.user, parse_scopes(form.get("scope", "")), grant)
        self._grants.use_up(token)
        return reply

    def _now(self) -> float:
        return self._clock().timestamp()
