"""Access tokens without asking anybody."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from flowbutton.auth.contents import Contents, Wanted
from flowbutton.auth.discovery import Discovery
from flowbutton.auth.place import Place
from flowbutton.auth.vault import Vault
from flowbutton.domain.errors import (
    AppError,
    ClaimsError,
    ConsentError,
    OfflineError,
    SignInError,
)
from flowbutton.domain.words import say

if TYPE_CHECKING:
    from flowbutton.auth.client import Answer, Client

_ANY = "{}"  # a challenge without a claim: a token that was not served before


class SilentTokens:
    """Serves tokens from the vault, and renews them there. Safe to call from several threads.

    One renewal at a time, over all threads and processes; who waited for it gets its token, or
    its failure when the network was away.
    """

    def __init__(
        self,
        place: Place,
        vault: Vault,
        discovery: Discovery,
        *,
        client: Callable[[], Client],
        judge: Callable[[Answer], AppError],
        clock: Callable[[], datetime],
    ) -> None:
        self._place = place
        self._owner, self._discovery_url = place.owner, place.discovery_url  # made of addresses
        self._vault = vault
        self._discovery = discovery
        self._client = client
        self._judge = judge
        self._clock = clock
        self._guard = threading.Lock()
        self._challenges: dict[tuple[str, str], str] = {}
        self._failed_at = float("-inf")
        self._failure: OfflineError | None = None
        self._unallowed = ""
        self._read: tuple[str, Contents] = ("", Contents.parse(""))  # what was parsed last

    @property
    def unallowed_audience(self) -> str:
        """The audience for which consent was missing the last time, "" when for none."""
        return self._unallowed

    def token(self, account: str, audience: str, claims: str) -> str:
        """Return a token; with `claims` one that was not served before. Raises AppError."""
        wanted = self.wanted(account, audience)
        claims = self._challenge(wanted, claims)
        return (not claims and self._stored(wanted)) or self._renew(wanted, audience, claims)

    def forget_challenges(self, account: str) -> None:
        """Note that the person has satisfied what was demanded of the account, "" of all."""
        with self._guard:
            self._unallowed = ""
            for key in [key for key in self._challenges if account in {"", key[0]}]:
                del self._challenges[key]

    def wanted(self, account: str, audience: str) -> Wanted:
        """Return which of the cache's tokens serves the audience."""
        realm = self._discovery.realm(self._discovery_url)
        if not realm and not self._place.cloud.oidc:
            realm = self._place.tenant
        return Wanted(account, self._place.scope(audience), realm)

    def _challenge(self, wanted: Wanted, claims: str) -> str:
        """Return the challenge to satisfy: a service that refused a token refuses it again."""
        key = (wanted.account, wanted.scope)
        claims = _checked(claims)
        with self._guard:
            if claims not in {"", _ANY}:
                self._challenges[key] = claims
            return self._challenges.get(key, claims)

    def _stored(self, wanted: Wanted) -> str:
        return self._contents().token(self._owner, wanted, self._clock())

    def _contents(self) -> Contents:
        """Return what the vault holds, parsed once for each text: each press asks three times."""
        text = self._vault.read()
        known, contents = self._read
        if known != text:
            contents = Contents.parse(text)
            self._read = (text, contents)
        return contents

    def _renew(self, wanted: Wanted, audience: str, claims: str) -> str:
        began = time.monotonic()
        with self._vault.transaction():
            token = "" if claims else self._stored(wanted)
            if token:
                return token  # somebody else has just got it
            if not self._is_known(wanted.account):
                raise self._nobody(wanted.account)
            if self._failure is not None and self._failed_at > began:
                raise OfflineError(self._failure.title, self._failure.hint)
            self._drop_refused(wanted, is_refused=bool(claims))
            try:
                answer = self._client().renew(wanted.account, wanted.scope, claims)
            except OfflineError as error:
                self._failure, self._failed_at = error, time.monotonic()
                raise
        return self._token_in(answer, wanted, audience, claims)

    def _is_known(self, account: str) -> bool:
        """Return whether somebody is signed in: who is not needs no network to hear it."""
        return account in {one.id for one in self._contents().accounts(self._owner)}

    def _nobody(self, account: str) -> SignInError:
        if self._contents().accounts(self._owner) and not self._is_known(account):
            return SignInError(
                say("Its account is not signed in"),
                say("Sign in with it, or let the button run as another account"),
            )
        return SignInError(say("You are not signed in"), self._vault.reason or say("Sign in"))

    def _drop_refused(self, wanted: Wanted, *, is_refused: bool) -> None:
        """Take tokens out of the vault that MSAL would serve though they are no good."""
        contents = Contents.parse(self._vault.read())
        if is_refused or contents.has_token_from_future(self._owner, wanted, self._clock()):
            self._vault.write(contents.without_tokens(self._owner, wanted))

    def _token_in(self, answer: Answer | None, wanted: Wanted, audience: str, claims: str) -> str:
        if answer is None:
            raise self._nobody(wanted.account)
        if "access_token" in answer:
            with self._guard:
                self._challenges.pop((wanted.account, wanted.scope), None)
            return str(answer["access_token"])
        error = self._judge(answer)
        if isinstance(error, ConsentError):
            self._unallowed = audience
        elif type(error) is SignInError and claims not in {"", _ANY}:
            raise ClaimsError(error.title, error.hint, claims)
        raise error


def _checked(claims: str) -> str:
    """Return the challenge, or one without a claim when it cannot be read."""
    try:
        return claims if not claims or isinstance(json.loads(claims), dict) else _ANY
    except ValueError:
        return _ANY
