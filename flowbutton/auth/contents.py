"""What MSAL's cache holds, read from its text without importing MSAL.

The text is the unified cache schema that all MSAL libraries share: a JSON object of the kinds
"Account", "AccessToken", "RefreshToken", "IdToken", each an object of entries.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flowbutton.domain.account import Account
from flowbutton.domain.fields import Json

_LEAST_LIFE_S = 5 * 60  # MSAL renews a token that lives shorter
_CLOCK_SLACK_S = 5 * 60
_PROOFS = ("RefreshToken", "AccessToken", "IdToken")
_Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Registration:
    """Whose entries of the cache count: one app registration at one sign-in host."""

    client_id: str
    environment: str  # the host name of the authority, without its port


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which access token is looked for; `realm` is the tenant as the token endpoint spells it."""

    account: str
    scope: str
    realm: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The entries of a cache."""

    _kinds: Mapping[str, Mapping[str, _Entry]] = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Contents:
        """Return what the text holds; nothing when it is empty or not a cache."""
        try:
            kinds = json.loads(text or "{}")
        except (ValueError, RecursionError):
            kinds = {}
        is_usable = isinstance(kinds, dict) and all(_is_kind(kind) for kind in kinds.values())
        return cls(kinds if is_usable else {})

    def __bool__(self) -> bool:
        """Return whether there is anything, of whomever."""
        return bool(self._kinds)

    def accounts(self, owner: Registration) -> tuple[Account, ...]:
        """Return who is signed in, in the order of their first sign-in."""
        proven = {
            str(entry.get("home_account_id")) for kind in _PROOFS for entry in self._of(kind, owner)
        }
        found: dict[str, Account] = {}
        for entry in self._entries("Account"):
            account = str(entry.get("home_account_id", ""))
            if account in proven and entry.get("environment") == owner.environment:
                found.setdefault(account, self._account(entry, owner))
        return tuple(found.values())

    def token(self, owner: Registration, wanted: Wanted, now: datetime) -> str:
        """Return an access token that MSAL would serve without a request, "" when there is none."""
        at = now.timestamp()
        for entry in self._tokens(owner, wanted):
            if entry.get("realm") == wanted.realm and _is_good(entry, at):
                return str(entry["secret"])
        return ""

    def lasts(self, owner: Registration, until: datetime) -> bool:
        """Return whether MSAL would still serve one of the access tokens then."""
        at = until.timestamp()
        return any(_is_good(entry, at) for entry in self._of("AccessToken", owner))

    def has_token_from_future(self, owner: Registration, wanted: Wanted, now: datetime) -> bool:
        """Return whether the clock was set back since a wanted token came: its end is unknown."""
        return any(_is_from_future(entry, now.timestamp()) for entry in self._tokens(owner, wanted))

    def claims(self, owner: Registration, wanted: Wanted) -> Mapping[str, Json]:
        """Return what the newest access token says, {} when there is none or it is opaque."""
        tokens = sorted(self._tokens(owner, wanted), key=lambda entry: _time(entry, "cached_at"))
        return decode(str(tokens[-1].get("secret"))) if tokens else {}

    def without_account(self, account: str) -> str:
        """Return the text of the cache without anything of the account."""
        return self._keep(lambda entry: entry.get("home_account_id") != account)

    def without_access(self, account: str, kept_scope: str = "") -> str:
        """Return the text of the cache without the account's access tokens, but for one scope."""
        mine = [
            entry
            for entry in self._entries("AccessToken")
            if entry.get("home_account_id") == account
            and (not kept_scope or kept_scope not in str(entry.get("target", "")).split())
        ]
        return self._without(mine)

    def without_tokens(self, owner: Registration, wanted: Wanted) -> str:
        """Return the text of the cache without the access tokens that are wanted."""
        return self._without(list(self._tokens(owner, wanted)))

    def _without(self, unwanted: Sequence[_Entry]) -> str:
        return self._keep(lambda entry: not any(entry is other for other in unwanted))

    def _keep(self, is_kept: Callable[[_Entry], bool]) -> str:
        return json.dumps(
            {
                kind: {key: entry for key, entry in entries.items() if is_kept(entry)}
                for kind, entries in self._kinds.items()
            }
        )

    def _tokens(self, owner: Registration, wanted: Wanted) -> Iterator[_Entry]:
        for entry in self._of("AccessToken", owner):
            scopes = str(entry.get("target", "")).split()
            if entry.get("home_account_id") == wanted.account and wanted.scope in scopes:
                yield entry

    def _of(self, kind: str, owner: Registration) -> Iterator[_Entry]:
        for entry in self._entries(kind):
            if (entry.get("client_id"), entry.get("environment")) == (
                owner.client_id,
                owner.environment,
            ):
                yield entry

    def _entries(self, kind: str) -> Iterator[_Entry]:
        entries = self._kinds.get(kind, {})
        yield from entries.values()

    def _account(self, entry: _Entry, owner: Registration) -> Account:
        """Return the person; the name is only in the ID token."""
        account = str(entry["home_account_id"])
        told: Mapping[str, Json] = {}
        for proof in self._of("IdToken", owner):
            if proof.get("home_account_id") == account:
                told = decode(str(proof.get("secret")))
        username = entry.get("username") or told.get("email") or ""
        return Account(
            id=account,
            username=str(username),
            name=str(told.get("name") or ""),
            tenant=str(told.get("tid") or entry.get("realm") or ""),
        )


def account_id(answer: Mapping[str, Any]) -> str:
    """Return whose tokens an answer holds, as MSAL makes the home account id."""
    info = decode("." + str(answer.get("client_info", "")))
    if "uid" in info and "utid" in info:
        return f"{info['uid']}.{info['utid']}"
    return str(answer.get("id_token_claims", {}).get("sub", ""))


def decode(token: str) -> Mapping[str, Json]:
    """Return the claims of a JSON web token, unchecked and for display only; {} when opaque."""
    payload = (token.split(".") + [""] * 2)[1]
    try:
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


def _is_kind(kind: Any) -> bool:
    return isinstance(kind, dict) and all(isinstance(entry, dict) for entry in kind.values())


def _is_good(entry: _Entry, now: float) -> bool:
    if _is_from_future(entry, now) or _time(entry, "expires_on") - now < _LEAST_LIFE_S:
        return False
    return "refresh_on" not in entry or _time(entry, "refresh_on") > now


def _is_from_future(entry: _Entry, now: float) -> bool:
    return _time(entry, "cached_at") > now + _CLOCK_SLACK_S


def _time(entry: _Entry, name: str) -> float:
    """Return seconds since the epoch, 0 when they cannot be read."""
    try:
        return float(entry.get(name, 0))
    except (TypeError, ValueError):
        return 0.0
