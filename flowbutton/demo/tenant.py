"""The embedded tenant: an identity provider and a flow service on this computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from flowbutton.demo.catalog import CATALOG
from flowbutton.demo.cloud_row import cloud_at, settings_toml
from flowbutton.demo.control import Control
from flowbutton.demo.desk import Desk
from flowbutton.demo.discovery import Discovery
from flowbutton.demo.faces import Face, answering, services
from flowbutton.demo.faults import Fault, Faults
from flowbutton.demo.grants import Grants
from flowbutton.demo.ifttt import IFTTT_KEY
from flowbutton.demo.issuer import Issuer
from flowbutton.demo.keys import load_or_make
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.ledger import Ledger
from flowbutton.demo.people import CLIENT_ID, TENANT, User
from flowbutton.demo.person import Person
from flowbutton.demo.provider import Provider
from flowbutton.demo.run_file import RunFile
from flowbutton.demo.run_pages import RunPages
from flowbutton.demo.runbook import RunBook
from flowbutton.demo.server import Listener, Site
from flowbutton.demo.shelf import Shelf
from flowbutton.demo.sign_in_pages import SignInPages
from flowbutton.demo.tenant_files import listen, read_ports, read_secret, write_ports
from flowbutton.demo.tokens import TokenKey
from flowbutton.domain.cloud import Cloud

_PERSON_S = 0.1  # how long stop() waits for the played person's browser


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DemoTenant:
    """A whole tenant on 127.0.0.1, speaking the wire shapes of the real one.

    `folder` keeps its keys, sign-ins and runs, so that a person stays signed in and runs go on
    over restarts. `port` and `web_port` 0 take those of the last time when they are free.
    `speed` is how many times faster than normal its flows go.

    For tests: `knobs` is how the identity provider behaves, `provider.fail_next` lets it refuse,
    `ledger` tells what was asked, `person` is who signs in, `desk` holds flows and runs.
    """

    client_id = CLIENT_ID
    tenant = TENANT
    ifttt_key = IFTTT_KEY

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
        self._tls, self._ca_file = keys.tls(), keys.ca_file
        self._listeners: tuple[Listener, Listener] | None = None
        self.knobs, self.faults, self.person = Knobs(), Faults(), Person()
        self.ledger = Ledger(clock)
        self._tokens = TokenKey(keys.signing_key, clock, self.knobs)
        self._discovery = Discovery(self._tokens)
        self._grants = Grants(folder / "grants.json", self.knobs)
        issuer = Issuer(self._tokens, self._grants, self.knobs)
        self.provider = Provider(issuer, self._grants, clock)
        shelf = Shelf(CATALOG)
        self.desk = Desk(
            shelf,
            RunBook(clock, RunFile(folder / "runs.jsonl", shelf.find)),
            self.ledger,
            clock=clock,
            speed=speed,
            secret=read_secret(folder / "secret.bin"),
        )

    def start(self) -> None:
        """Open both ports and begin to answer. Raises OSError when a wanted port is taken."""
        self.desk.stopping.clear()
        last = read_ports(self._folder / "ports.json")
        faces: tuple[Face, ...] = (
            self._discovery,
            self.provider,
            *services(self._tokens, self.desk),
        )
        site = Site(answering(faces), self.faults, self.ledger, self._tls, self.desk.stopping)
        service = listen(site, self._wanted[0], last[0])
        control = Control(self.ledger, self.faults, self.knobs, self.reset)
        pages: tuple[Face, ...] = (
            SignInPages(self.provider, self.knobs),
            control,
            RunPages(self.desk),
        )
        ledger = Ledger(self.desk.clock)  # nobody asks what the browser looked at
        try:
            web = listen(Site(answering(pages), Faults(), ledger), self._wanted[1], last[1])
        except OSError:
            service.stop()
            raise
        self._listeners = service, web
        self.provider.web = self._discovery.web = web.base
        self._tokens.authority = f"{service.base}/{TENANT}"
        write_ports(self._folder / "ports.json", service.port, web.port)
        service.start()
        web.start()

    def stop(self) -> None:
        """Close everything within a second, also what hangs; nothing happens when it is closed."""
        for listener in self._listeners or ():
            listener.stop()
        self.person.wait(_PERSON_S)
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
        return cloud_at(self.base, self.web, str(self._ca_file))

    def settings_toml(self) -> str:
        """Return settings with which another process uses this tenant."""
        return settings_toml(self.cloud)

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
