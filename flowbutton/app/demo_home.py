"""The home of the demo: its folder, its tenant, its settings and the buttons it begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from flowbutton.app.clocks import CLOCKS
from flowbutton.demo.tenant import DemoTenant
from flowbutton.domain.account import Account
from flowbutton.domain.button import Behaviour, Button, Confirm
from flowbutton.domain.errors import StoreError
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say
from flowbutton.services.schema import fields_of
from flowbutton.store.folders import (
    HOME_VARIABLE,
    SITE_ENTRY,
    Folders,
    find_folders,
    make_folder,
)
from flowbutton.store.settings import TomlSettings

MARK = "demo"  # the folder inside a home, and the name of the tenant's folder


@dataclass(frozen=True, slots=True)
class Starter:
    """A button that the demo begins with."""

    flow: str
    icon: str
    group: str = ""
    confirm: Confirm = Confirm.NO


STARTERS = (
    Starter("Send the daily digest", "mail", "Office"),
    Starter("Order a courier", "truck", "Office"),
    Starter("Approve invoice", "receipt", "Office"),
    Starter("Page the on-call", "bell", "Operations"),
    Starter("Deploy to staging", "rocket", "Operations", Confirm.ASK),
    Starter("Request a laptop", "cart", "Office"),
    Starter("Nightly export", "database", "Operations"),
)


@dataclass(frozen=True, slots=True)
class DemoHome:
    """A running demo tenant, and the environment variables of its home."""

    tenant: DemoTenant
    environ: Mapping[str, str]

    def starters(self, account: Account) -> tuple[Button, ...]:
        """Return the buttons to begin with, in the name of an account."""
        return tuple(self._button(at, starter, account.id) for at, starter in enumerate(STARTERS))

    def _button(self, at: int, starter: Starter, account: str) -> Button:
        flow = self.tenant.desk.shelf.titled(starter.flow)
        return Button(
            id=f"demo-{at + 1}",
            name=starter.flow,
            target=FlowTarget(flow.environment, flow.id),
            account=account,
            title=starter.flow,
            icon=starter.icon,
            color=at,
            group=starter.group,
            note=flow.description,
            fields=fields_of(flow.trigger.schema or {}),
            behaviour=Behaviour(confirm=starter.confirm),
        )


def demo_environ(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return the environment variables of the demo's home.

    It lives in `FLOWBUTTON_HOME` when that is set and holds nothing else, otherwise in a folder
    of its own. What an administrator has set does not count: the demo has a cloud of its own, and
    nothing leaves the computer.
    """
    folder = str(_folder(environ))
    return {**environ, HOME_VARIABLE: folder, SITE_ENTRY: folder}


def open_demo(environ: Mapping[str, str], *, speed: float = 1.0) -> DemoHome:
    """Start the demo tenant and write the settings that lead to it.

    Raises StoreError.
    """
    home = demo_environ(environ)
    folder = Path(home[HOME_VARIABLE])
    make_folder(folder)
    try:
        tenant = DemoTenant(folder / MARK, speed=speed)
        tenant.start()
    except OSError as error:
        raise StoreError(
            say("The demo tenant cannot be started"),
            say("Its files in {folder} or its ports cannot be used", folder=folder),
        ) from error
    folders = find_folders(home)
    store = TomlSettings(folders.settings, folders.policy, CLOCKS.now, ())
    settings = store.load()
    account = replace(settings.account, client_id=tenant.client_id, tenant=tenant.tenant)
    store.save(replace(settings, cloud="custom", custom_cloud=tenant.cloud, account=account))
    return DemoHome(tenant, home)


def _folder(environ: Mapping[str, str]) -> Path:
    folders: Folders = find_folders(environ)
    if environ.get(HOME_VARIABLE) and _is_free(folders.config):
        return folders.config
    return folders.data / MARK


def _is_free(folder: Path) -> bool:
    """Return whether the folder holds nothing yet, or a demo."""
    try:
        names = {path.name for path in folder.iterdir()}
    except FileNotFoundError:
        return True
    return MARK in names or "settings.toml" not in names
