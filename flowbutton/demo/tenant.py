"""The embedded tenant: an identity provider and a flow service on this computer."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from flowbutton.demo.catalog import CATALOG
from flowbutton.demo.contents import Contents
from flowbutton.demo.control import Control
from flowbutton.demo.desk import Desk
from flowbutton.demo.discovery import Discovery
from flowbutton.demo.faults import Fault, Faults
from flowbutton.demo.flow_api import FlowApi
from flowbutton.demo.flow_runs import FlowRuns
from flowbutton.demo.grants import Grants
from flowbutton.demo.issuer import Issuer
from flowbutton.demo.keys import load_or_make, write_private
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.ledger import Ledger
from flowbutton.demo.people import (
    ARM_AUDIENCE,
    CLIENT_ID,
    FLOW_AUDIENCE,
    RUNTIME_AUDIENCE,
    TENANT,
    User,
)
from flowbutton.demo.person import Person
from flowbutton.demo.provider import Provider
from flowbutton.demo.run_pages import RunPages
from flowbutton.demo.runbook import RunBook
from flowbutton.demo.runtime import Runtime
from flowbutton.demo.server import Listener, Site
from flowbutton.demo.shelf import Shelf
from flowbutton.demo.sign_in_pages import SignInPages
from flowbutton.demo.tokens import TokenKey
from flowbutton.demo.wire import Reply, Request, Routes, error_reply
from flowbutton.domain.cloud import Cloud


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DemoTenant:
    """A whole tenant on 127.0.0.1, speaking the wire shapes of the real one.

    `folder` keeps its keys and sign-ins, so that a person stays signed in over restarts. `port`
    and `web_port` 0 take those of the last time when they are free. `speed` is how many times
    faster than normal its flows go. The public attributes are for tests: `knobs` is
    how the identity provider behaves, `ledger` tells what was asked, `person` is who signs in.
    """

    client_id = CLIENT_ID
    tenant = TENANT

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime] = _utc_now,
        port: int = 0,
        web_port: int = 0,
        speed: float = 1.0,
    ) -> None:
        self._folder = folder
        self._wanted = port, web_port
        keys = load_or_make(folder)
        self._tls = keys.tls()
        self._ca_file = keys.ca_file
        self.faults = Faults()
        self.ledger = Ledger(clock)
        self.knobs = Knobs()
        self.tokens = TokenKey(keys.signing_key, clock, self.knobs)
        self._grants = Grants(folder / "grants.json", self.knobs)
        issuer = Issuer(self.tokens, self._grants, self.knobs)
        self.provider = Provider(issuer, self._grants, clock)
        self._discovery = Discovery(self.tokens)
        self.person = Person()
        self.desk = Desk(
            Shelf(CATALOG),
            RunBook(clock),
            self.ledger,
            clock=clock,
            speed=speed,
            secret=_secret(folder / "secret.bin"),
        )
        self._listeners: tuple[Listener, Listener] | None = None

    def start(self) -> None:
        """Open both ports and begin to answer. Raises OSError when a wanted port is taken."""
        last = _read_ports(self._folder / "ports.json")
        site = Site(_answering(self._services()), self.faults, self.ledger, self._tls)
        service = _listen(site, self._wanted[0], last[0])
        try:
            pages = Site(_answering(self._pages()), Faults(), Ledger(self.desk.clock))
            web = _listen(pages, self._wanted[1], last[1])
        except OSError:
            service.stop()
            raise
        self._listeners = service, web
        self.provider.web = self._discovery.web = web.base
        self.tokens.authority = f"{service.base}/{TENANT}"
        ports = json.dumps([service.port, web.port]).encode()
        write_private(self._folder / "ports.json", ports)
        service.start()
        web.start()

    def stop(self) -> None:
        """Close everything within a second, also what hangs; nothing happens when it is closed."""
        self.desk.stopping.set()
        for listener in self._listeners or ():
            listener.stop()
        self.person.wait(0.1)
        self._listeners = None

    def hang_up(self) -> None:
        """Close the open connections, as a server does that is tired of idle ones."""
        for listener in self._listeners or ():
            listener.hang_up()

    @property
    def base(self) -> str:
        """The address of the services, https."""
        return self._ready()[0].base

    @property
    def web(self) -> str:
        """The address of the pages for browsers, http."""
        return self._ready()[1].base

    @property
    def cloud(self) -> Cloud:
        """The tenant as a cloud."""
        host = self.base.removeprefix("https://")
        return Cloud(
            name="custom",
            title="Demo tenant",
            authority=f"{self.base}/{TENANT}",
            oidc=True,
            flow_api=self.base,
            flow_audience=FLOW_AUDIENCE,
            flow_hosts=(),
            runtime_hosts=(host,),
            runtime_audience=RUNTIME_AUDIENCE,
            environment_suffix="",
            arm=self.base,
            arm_audience=ARM_AUDIENCE,
            ifttt=self.base,
            portal=self.web,
            azure_portal=self.web,
            trigger_hosts=(host,),
            ca_file=str(self._ca_file),
            is_tried=True,
        )

    def settings_toml(self) -> str:
        """Return settings with which another process uses this tenant."""
        cloud = self.cloud
        values = {
            "name": cloud.name,
            "title": cloud.title,
            "authority": cloud.authority,
            "oidc": cloud.oidc,
            "flow_api": cloud.flow_api,
            "flow_audience": cloud.flow_audience,
            "runtime_hosts": list(cloud.runtime_hosts),
            "runtime_audience": cloud.runtime_audience,
            "arm": cloud.arm,
            "arm_audience": cloud.arm_audience,
            "ifttt": cloud.ifttt,
            "portal": cloud.portal,
            "azure_portal": cloud.azure_portal,
            "trigger_hosts": list(cloud.trigger_hosts),
            "ca_file": cloud.ca_file,
        }
        # JSON texts, lists of texts and booleans are TOML as well.
        lines = [f"{name} = {json.dumps(value)}" for name, value in values.items()]
        account = [f"client_id = {json.dumps(CLIENT_ID)}", f"tenant = {json.dumps(TENANT)}"]
        return "\n".join(["[cloud]", *lines, "", "[account]", *account, ""])

    def browser(self, url: str) -> bool:
        """Open an address as a person's browser would, and sign in as `person.account`."""
        return self.person.browse(url)

    def order(self, fault: Fault) -> None:
        """Let something go wrong."""
        self.faults.order(fault)

    def revoke(self, user: User) -> None:
        """End every sign-in of the user, as an administrator or a new password does."""
        self._grants.revoke(user.object_id)

    def reset(self) -> None:
        """Forget runs, faults and the ledger, and turn every flow back to how it was."""
        self.faults.clear()
        self.ledger.clear()
        self.desk.book.clear()
        self.desk.shelf.reset()

    def _ready(self) -> tuple[Listener, Listener]:
        if self._listeners is None:
            raise RuntimeError("the demo tenant is not started")
        return self._listeners

    def _services(self) -> Routes:
        routes = Routes()
        api = FlowApi(self.tokens, self.desk)
        for part in (
            self._discovery,
            self.provider,
            api,
            FlowRuns(api, self.desk),
            Runtime(self.tokens, self.desk),
            Contents(self.desk),
        ):
            part.add_routes(routes)
        return routes

    def _pages(self) -> Routes:
        routes = Routes()
        control = Control(self.ledger, self.faults, self.reset)
        pages = SignInPages(self.provider, self.knobs)
        for part in (pages, control, RunPages(self.desk)):
            part.add_routes(routes)
        return routes


def _answering(routes: Routes) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        found = routes.find(request)
        if found is None:
            text = f"No resource was found that matches '{request.method} {request.path}'."
            return error_reply(404, "ResourceNotFound", text)
        return found()

    return answer


def _listen(site: Site, wanted: int, last: int) -> Listener:
    """Listen at the wanted port, otherwise at the last one when it is free."""
    if wanted:
        return Listener(site, wanted)
    try:
        return Listener(site, last)
    except OSError:
        return Listener(site, 0)


def _read_ports(path: Path) -> tuple[int, int]:
    try:
        service, web = json.loads(path.read_bytes())
        return int(service), int(web)
    except (OSError, ValueError, TypeError):
        return 0, 0


def _secret(path: Path) -> bytes:
    try:
        secret = path.read_bytes()
    except OSError:
        secret = b""
    if len(secret) != 32:  # noqa: PLR2004 - bytes of a new one
        secret = secrets.token_bytes(32)
        write_private(path, secret)
    return secret
