"""Accounts and tokens, as the rest of the program sees them.

Importing this imports neither MSAL nor the keyring nor anything of the network: they are slow
to import, and the command line rarely needs them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from flowbutton.auth.clock import SET_THE_CLOCK, clock_warning
from flowbutton.auth.contents import Contents, account_id
from flowbutton.auth.discovery import Discovery
from flowbutton.auth.key import KeyringKey
from flowbutton.auth.place import Place
from flowbutton.auth.refusals import refusal
from flowbutton.auth.silent import SilentTokens
from flowbutton.auth.vault import Vault
from flowbutton.domain.account import Account
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.errors import AppError, SetupError, SignInError, StoreError
from flowbutton.domain.fields import Json
from flowbutton.domain.ports import Facts
from flowbutton.domain.settings import AccountSettings, NetworkSettings
from flowbutton.domain.words import NOTHING, Sentence, say

if TYPE_CHECKING:
    from flowbutton.auth.client import Answer, Client
    from flowbutton.auth.pages import Words
    from flowbutton.auth.wire import Wire

SIGN_IN_TIMEOUT_S = 300.0
_A_WHILE = timedelta(minutes=10)
_SHOWN_CLAIMS = frozenset(
    {"aud", "iss", "tid", "oid", "upn", "preferred_username", "name", "scp", "roles", "appid"}
    | {"exp", "iat", "nbf", "acrs", "xms_cc"}
)


class AuthService:
    """Who is signed in, and their tokens. Safe to call from several threads; may block.

    Implements the ports Tokens and Accounts. The tokens lie in `folder`/tokens.bin, its key in
    the operating system's keyring under `keyring_name`. `clock` returns an aware datetime.
    `words` say what the browser shows at the end of a sign-in, in English until they are set.
    """

    def __init__(
        self,
        cloud: Cloud,
        account: AccountSettings,
        network: NetworkSettings,
        *,
        folder: Path,
        facts: Facts,
        clock: Callable[[], datetime],
        keyring_name: str = "FlowButton",
    ) -> None:
        self.words: Words = str
        self._cloud = cloud
        self._place = _place(cloud, account)
        self._default = account.default
        self._network = network
        self._clock = clock
        self._vault = Vault(folder / "tokens.bin", KeyringKey(keyring_name))
        self._discovery = Discovery(facts, clock)
        self._making = threading.Lock()
        self._wire: Wire | None = None
        self._client: Client | None = None
        self._silent = self._silent_tokens()

    @property
    def reason(self) -> Sentence:
        """Why sign-ins are not kept after the program ends; NOTHING when they are."""
        return self._vault.reason

    @property
    def clock_warning(self) -> Sentence:
        """How wrong the computer's clock is, by the sign-in service's; NOTHING when it is not."""
        return clock_warning(None if self._wire is None else self._wire.clock_error)

    def accounts(self) -> tuple[Account, ...]:
        """Return the signed-in accounts, the default one first."""
        found = Contents.parse(self._vault.read()).accounts(self._place.owner)
        return tuple(sorted(found, key=lambda account: account.id != self._default))

    def prefer(self, account: str) -> None:
        """Take this account as the default one from now on, "" the first that signed in."""
        self._default = account

    def use(self, network: NetworkSettings) -> None:
        """Reach the network in another way from the next request on."""
        with self._making:
            self._network = network
            if self._wire is not None:
                self._wire.use(network)

    def register(self, account: AccountSettings) -> None:
        """Sign in with another app registration, or at another tenant, from now on.

        What is under way goes on as it began; who signed in with another registration stays so.
        """
        with self._making:
            self._place, self._client = _place(self._cloud, account), None
            self._silent = self._silent_tokens()

    def token(self, account: str, audience: str, *, claims: str = "") -> str:
        """Return a token for the account ("" the default one) and the audience.

        `claims` asks for a token that was not served before and satisfies the challenge; "{}"
        when the service refused a token without saying why. Raises SignInError, ClaimsError,
        ConsentError, OfflineError, RefusedError.
        """
        self._check_setup()
        return self._silent.token(account or self._default_account(), audience, claims)

    def claims_of(self, account: str, audience: str) -> Mapping[str, Json]:
        """Return what the stored token of the audience says, to show it; never the token."""
        chosen = account or self._default_account()
        claims = Contents.parse(self._vault.read()).claims(
            self._place.owner, self._silent.wanted(chosen, audience)
        )
        return {name: value for name, value in claims.items() if name in _SHOWN_CLAIMS}

    def sign_in(
        self,
        open_browser: Callable[[str], bool],
        on_url: Callable[[str, bool, datetime], None],
        stop: threading.Event,
        *,
        audience: str = "",
        login_hint: str = "",
        claims: str = "",
        timeout_s: float = SIGN_IN_TIMEOUT_S,
        port: int = 0,
    ) -> Account:
        """Let a person sign in with the browser, and return who did. Blocks.

        `open_browser(address)` returns whether a browser was opened. `on_url(address, was_opened,
        until)` comes right after it, on this thread, with the time until which the answer is
        waited for. Setting `stop` ends the wait within 0.2 s. `audience` is what consent is asked
        for, "" for what was missing the last time. `login_hint` is the sign-in name of who has to
        sign in again, `claims` the challenge to satisfy. `port` 0 takes any free port.

        Raises CancelledError, SignInError, ConsentError, OfflineError, RefusedError.
        """
        from flowbutton.auth.sign_in import BrowserSignIn  # noqa: PLC0415 - slow to import

        attempt = BrowserSignIn(
            open_browser,
            on_url,
            self._place.sign_in_scopes(audience or self._silent.unallowed_audience),
            login_hint,
            claims,
            timeout_s,
            port,
            stop,
            self.words,
        )
        account = self._welcome(attempt.run(self._prepared_client(), self._clock))
        if claims:  # a token that was renewed meanwhile would be refused as the one before was
            self._drop_access(account, attempt.scopes[0])
        return account

    def sign_in_with_code(
        self,
        on_code: Callable[[str, str, datetime], None],
        stop: threading.Event,
        *,
        audience: str = "",
    ) -> Account:
        """Let a person sign in elsewhere with a code, and return who did. Blocks.

        `on_code(code, address, until)` comes first, on this thread. Raises as `sign_in` does.
        """
        from flowbutton.auth.device_code import CodeSignIn  # noqa: PLC0415 - slow to import

        scopes = self._place.sign_in_scopes(audience or self._silent.unallowed_audience)
        attempt = CodeSignIn(on_code, scopes, stop)
        account = self._welcome(attempt.run(self._prepared_client(), self._clock))
        if len(scopes) > 1:  # the access token that came is for any one of them
            self._drop_access(account)
        return account

    def sign_out(self, account: str) -> None:
        """Forget an account and its tokens on this computer, "" all; needs no network.

        Raises StoreError when the next start would still find them.
        """
        with self._vault.transaction():
            contents = Contents.parse(self._vault.read())
            self._vault.write(contents.without_account(account) if account else "")
        self._silent.forget_challenges(account)
        if self._vault.is_behind:
            raise StoreError(
                say("The sign-out could not be saved: this computer still has the sign-in"),
                say("Check that the disk is not full and that you may write there"),
            )

    def lasts(self) -> bool:
        """Return whether somebody is signed in and needs no new token for a while. Reads a file.

        Until then nothing of MSAL is needed, which takes 15 MiB.
        """
        contents = Contents.parse(self._vault.read())
        return contents.lasts(self._place.owner, self._clock() + _A_WHILE)

    def warm_up(self) -> None:
        """Do now what the first renewal or sign-in would have to do first. Never raises."""
        if self._place.client_id:
            with suppress(AppError):
                self._ready_client()

    def try_keyring_again(self) -> Sentence:
        """Look for the keyring once more, and return why it cannot be used, NOTHING when it can."""
        self._vault.reopen()
        self._vault.read()
        self._vault.probe()
        return self._vault.keyring_reason

    def _silent_tokens(self) -> SilentTokens:
        return SilentTokens(
            self._place,
            self._vault,
            self._discovery,
            client=self._ready_client,
            judge=self._judge,
            clock=self._clock,
        )

    def _drop_access(self, account: Account, kept_scope: str = "") -> None:
        """Let each audience's next token be one of the sign-in that has just been.

        `kept_scope` is whose token came with it.
        """
        with self._vault.transaction():
            contents = Contents.parse(self._vault.read())
            self._vault.write(contents.without_access(account.id, kept_scope))

    def _default_account(self) -> str:
        accounts = self.accounts()
        if not accounts:
            raise SignInError(say("You are not signed in"), self.reason or say("Sign in"))
        return accounts[0].id

    def _check_setup(self) -> None:
        if not self._place.client_id:
            raise SetupError(
                say("No client ID is set"),
                say(
                    "Put the application (client) ID of your app registration into “Client id”, in"
                    " the settings under “Account and cloud”. In settings.toml it is client_id,"
                    " under [account]"
                ),
            )

    def _prepared_client(self) -> Client:
        self._check_setup()
        self._vault.reopen()
        return self._ready_client()

    def _ready_client(self) -> Client:
        with self._making:
            if self._client is None:
                from flowbutton.auth.client import Client  # noqa: PLC0415 - slow to import
                from flowbutton.auth.wire import Wire  # noqa: PLC0415 - slow to import

                if self._wire is None:
                    self._wire = Wire(self._cloud, self._network, self._discovery, self._clock)
                self._client = Client(self._place, self._vault, self._wire)
            return self._client

    def _welcome(self, answer: Answer) -> Account:
        if "access_token" not in answer:
            raise self._judge(answer)
        account = account_id(answer)
        self._silent.forget_challenges(account)
        for known in self.accounts():
            if known.id == account:
                return known
        raise SignInError(
            say("The sign-in service did not say who signed in"),
            say("Check the app registration: it has to give ID tokens"),
        )

    def _judge(self, answer: Answer) -> AppError:
        """Return the error for a refusal; a clock that is wrong explains it better."""
        error = refusal(answer, self._place.admin_link)
        if type(error) is SignInError and self.clock_warning != NOTHING:
            return SignInError(self.clock_warning, SET_THE_CLOCK)
        return error


def _place(cloud: Cloud, account: AccountSettings) -> Place:
    return Place(cloud, account.client_id, account.tenant or "organizations")
