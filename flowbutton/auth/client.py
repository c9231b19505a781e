"""The sign-in service as MSAL speaks to it, in the words of this program."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any

import msal

from flowbutton.auth.cache import VaultTokenCache
from flowbutton.auth.place import Place
from flowbutton.auth.troubles import told_in_words
from flowbutton.auth.vault import Vault
from flowbutton.auth.wire import Wire
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.words import say

Answer = Mapping[str, Any]
_ABILITIES = ["CP1"]  # understands claims challenges (continuous access evaluation)


class Client:
    """One app registration at one sign-in service. Safe to call from several threads.

    Every method raises AppError when no answer came; an answer may be a refusal ("error" is in
    it). Making one asks the service to describe itself, unless that is remembered.
    """

    def __init__(self, place: Place, vault: Vault, wire: Wire) -> None:
        logging.getLogger("msal").setLevel(logging.INFO)  # its DEBUG log shows codes
        self._cache = VaultTokenCache(vault)
        self._place = place
        kind = "oidc_authority" if place.cloud.oidc else "authority"
        with told_in_words():
            self._app = msal.PublicClientApplication(
                place.client_id,
                **{kind: place.authority},
                instance_discovery=False,
                client_capabilities=_ABILITIES,
                http_client=wire,
                token_cache=self._cache,
            )

    def renew(self, account: str, scope: str, claims: str) -> Answer | None:
        """Return a token that was not served before; None when there is nothing to get it with."""
        with told_in_words(), self._cache.transaction([scope]):
            every = self._app.get_accounts()
            found = next((known for known in every if known["home_account_id"] == account), None)
            answer: Answer | None = self._app.acquire_token_silent_with_error(
                [scope], found, claims_challenge=claims or None
            )
            return answer

    def begin_in_browser(
        self, scopes: Sequence[str], address: str, login_hint: str, claims: str
    ) -> dict[str, Any]:
        """Return a flow whose "auth_uri" is the page to open; PKCE, state and nonce are in it."""
        with told_in_words():
            flow: dict[str, Any] = self._app.initiate_auth_code_flow(
                list(scopes),
                redirect_uri=address,
                response_mode="form_post",
                prompt=self._place.prompt(login_hint) or None,
                login_hint=login_hint or None,
                claims_challenge=claims or None,
            )
            return flow

    def redeem(self, flow: dict[str, Any], form: Mapping[str, str], scope: str) -> Answer:
        """Return the tokens for the browser's answer."""
        with told_in_words(), self._cache.transaction([scope]):
            answer: Answer = self._app.acquire_token_by_auth_code_flow(
                flow, dict(form), scopes=[scope]
            )
            return answer

    def begin_with_code(self, scopes: Sequence[str]) -> dict[str, Any]:
        """Return a flow with the "user_code" to enter at "verification_uri"."""
        if not self._app.authority.device_authorization_endpoint:
            raise RefusedError(
                say("The sign-in service does not offer codes"), say("Sign in with the browser")
            )
        with told_in_words():
            flow: dict[str, Any] = self._app.initiate_device_flow(list(scopes))
            return flow

    def ask_once(self, flow: dict[str, Any], scopes: Sequence[str]) -> Answer:
        """Return the tokens for a code, "authorization_pending" until it was entered."""
        with told_in_words(), self._cache.transaction(scopes):
            answer: Answer = self._app.acquire_token_by_device_flow(
                flow, exit_condition=lambda _flow: True
            )
            return answer
