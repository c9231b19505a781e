"""Everything below the front ends: adapters, chosen and put together. Knows no Qt."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flowbutton import __version__
from flowbutton.app.adapters import InTurn, practice_service, services_of
from flowbutton.app.clocks import CLOCKS
from flowbutton.app.home_files import HomeFiles, open_files
from flowbutton.app.live_settings import LiveSettings
from flowbutton.auth.service import AuthService
from flowbutton.domain.account import Account
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.errors import SignInError
from flowbutton.domain.ports import Secrets
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.services import Services
from flowbutton.services.clouds import cloud_from
from flowbutton.services.transport import Hooks, Transport
from flowbutton.store.buttons import JsonButtons
from flowbutton.store.facts import JsonFacts
from flowbutton.store.folders import HOME_VARIABLE, Folders
from flowbutton.store.journal import SqliteJournal
from flowbutton.store.logs import configure
from flowbutton.store.practice_buttons import PracticeButtons
from flowbutton.store.secrets import KeyringSecrets, MemorySecrets

if TYPE_CHECKING:
    from flowbutton.domain.pasted import Pasted

log = logging.getLogger(__name__)

KEYRING_NAME = "FlowButton"
DEMO = "Demo tenant"  # the title of the demo's cloud


@dataclass(frozen=True, slots=True)
class Core:
    """The adapters of one home, and the engine's services made of them."""

    folders: Folders
    settings: LiveSettings
    cloud: Cloud
    auth: AuthService
    transport: Transport
    buttons: JsonButtons
    secrets: Secrets
    facts: JsonFacts
    journal: SqliteJournal
    services: Services

    @property
    def files(self) -> HomeFiles:
        """The files that a window can begin with."""
        return HomeFiles(self.folders, self.settings, self.buttons, self.facts)

    @property
    def is_demo(self) -> bool:
        """Whether all this is a demo, which nothing leaves."""
        return self.cloud.name == "custom" and self.cloud.title == DEMO

    @property
    def is_practice(self) -> bool:
        """Whether all this is practice, and no press goes anywhere."""
        return isinstance(self.buttons, PracticeButtons)

    @property
    def can_practise(self) -> bool:
        """Whether there is anything real to practise for."""
        return not self.is_demo and not self.is_practice

    def notices(self) -> tuple[Sentence, ...]:
        """Return what the person should know about files that were damaged or set aside."""
        return (*self.settings.notices, *self.buttons.notices, *self.journal.notices)

    def recognise(self, text: str) -> Pasted:
        """Return what a pasted text is, in this cloud."""
        from flowbutton.services.paste import recognise  # noqa: PLC0415 - nothing for a press

        return recognise(text, self.cloud)

    def account(self, account_id: str) -> Account | None:
        """Return a signed-in account by its id."""
        return next((a for a in self.auth.accounts() if a.id == account_id), None)

    def default_account(self) -> str:
        """Return the id of the account for new buttons. Raises SignInError."""
        accounts = self.auth.accounts()
        if not accounts:
            raise SignInError(say("You are not signed in"), say("Sign in"))
        return accounts[0].id

    def close(self) -> None:
        """End what waits and close what is open; nothing is sent any more."""
        self.transport.close()
        self.journal.close()


def build_core(environ: Mapping[str, str], secrets: Secrets | None = None) -> Core:
    """Return the core of the home that the environment names. Raises StoreError.

    `secrets` take the keyring's place.
    """
    return core_on(open_files(environ), environ, secrets)


def core_on(files: HomeFiles, environ: Mapping[str, str], secrets: Secrets | None = None) -> Core:
    """Return the core over files that are read. Opens nothing of the network or the keyring."""
    folders, settings, facts = files.folders, files.settings, files.facts
    configure(folders.log_file)
    log.info("FlowButton %s begins, process %s", __version__, os.getpid())
    for notice in settings.notices:  # they were read before there was a log
        log.info("%s", notice)
    for chatty in ("msal", "urllib3"):  # what matters of theirs is told by ours, with care
        logging.getLogger(chatty).setLevel(logging.ERROR)
    cloud = cloud_from(settings.now)
    is_practice = isinstance(files.buttons, PracticeButtons)
    if is_practice:
        secrets = MemorySecrets()
    secrets = secrets or KeyringSecrets(_keyring_name(environ, folders))
    auth = AuthService(
        cloud,
        settings.now.account,
        settings.now.network,
        folder=folders.data,
        facts=facts,
        clock=CLOCKS.now,
        keyring_name=_keyring_name(environ, folders),
    )
    transport = Transport(
        cloud,
        settings.now.network,
        auth,
        Hooks(clock=CLOCKS.monotonic, folder=str(folders.outputs)),
    )
    triggers, catalogs = services_of(transport, facts, secrets)
    if is_practice:
        triggers, catalogs = InTurn(practice_service), ()
    journal = SqliteJournal(folders.journal, CLOCKS.now, folders.outputs)
    services = Services(
        triggers=triggers,
        catalogs=catalogs,
        journal=journal,
        secrets=secrets,
        clocks=CLOCKS,
        stale_after_s=lambda: settings.now.press.stale_after_s,
        double_press_ms=lambda: settings.now.press.double_press_ms,
    )
    return Core(
        folders, settings, cloud, auth, transport, files.buttons, secrets, facts, journal, services
    )


def _keyring_name(environ: Mapping[str, str], folders: Folders) -> str:
    """Return the keyring's name for this home, so that two homes share no keys."""
    if environ.get(HOME_VARIABLE):
        return f"{KEYRING_NAME} {folders.data}"
    return KEYRING_NAME
