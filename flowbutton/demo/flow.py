"""A workflow of the demo tenant as data: what starts it and what it does."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from flowbutton.demo.people import MARA, TENANT_ID, User, fixed_id

DEFAULT_ENVIRONMENT = f"Default-{TENANT_ID}"
OPERATIONS = fixed_id("Operations")
WORKSHOP = fixed_id("Workshop")


class Plane(StrEnum):
    """Which service a workflow belongs to."""

    FLOW = "flow"
    CONSUMPTION = "consumption"
    STANDARD = "standard"


class Acl(StrEnum):
    """By which id the connector run-time lets a flow be run."""

    ALL = "all"
    TRIGGER_URI = "trigger_uri"  # only by the id in flowTriggerUri
    NONE = "none"


class Auth(StrEnum):
    """Who may call an HTTP trigger: the words of triggerAuthenticationType.

    The service's word for "specific users" is not documented; [?] "Users" stands in for it.
    """

    ANYONE = "All"
    TENANT = "Tenant"
    USERS = "Users"


@dataclass(frozen=True, slots=True)
class Trigger:
    """What starts a workflow.

    `schema` is None for triggers that take no body. `method` is empty where the definition does
    not say one.
    """

    kind: str = "Button"
    schema: dict[str, Any] | None = None
    name: str = "manual"
    type: str = "Request"
    method: str = ""
    relative_path: str = ""
    auth: Auth | None = None
    allowed: frozenset[User] = frozenset()

    @property
    def required(self) -> tuple[str, ...]:
        """The keys of the inputs without which it does not start."""
        return tuple((self.schema or {}).get("required", ()))


@dataclass(frozen=True, slots=True)
class Answer:
    """A Response action: what the caller gets back.

    `echoes` puts what the trigger got under "received". `is_async` answers 202 at once, with an
    address to ask at. Below a body of text comes `row`, as often as `times` says.
    """

    body: Any
    status: int = 200
    content_type: str = "application/json; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)
    echoes: bool = False
    is_async: bool = False
    row: str = ""
    times: int = 0


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that a step sends: it appears in the outbox."""

    to: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """An action: how long it takes, in seconds at normal speed, and how it ends.

    `inside` names the scope it lies in. `error` is the code and the message with which it fails.
    A step that `asks_person` waits for somebody's decision, however long that takes. What goes
    into one that `is_secret` and comes out of it is not shown in its runs.
    """

    name: str
    takes_s: float = 1.0
    type: str = "Compose"
    operation: str = ""
    inside: str = ""
    error: tuple[str, str] | None = None
    mail: Mail | None = None
    answer: Answer | None = None
    asks_person: bool = False
    output: Any = None
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """A workflow.

    `coowners` may do what the owner may, `runners` may only run it. `throttles` is how many run
    requests are answered with 429 first. A flow that `forgets_answer` has its Response in a
    branch that is not reached. `site` is the App Service of a Standard workflow; one that
    `is_locked` may be read, but not run, for want of a role; one that `needs_licence` cannot be
    turned on by anybody here.
    """

    title: str
    trigger: Trigger = Trigger()
    steps: tuple[Step, ...] = (Step("Note_it_down"),)
    description: str = ""
    environment: str = DEFAULT_ENVIRONMENT
    owner: User = MARA
    coowners: frozenset[User] = frozenset()
    runners: frozenset[User] = frozenset()
    is_solution: bool = False
    acl: Acl = Acl.ALL
    starts_off: bool = False
    suspension: str = ""
    uses_invoker: bool = False
    forgets_answer: bool = False
    throttles: int = 0
    plane: Plane = Plane.FLOW
    site: str = ""
    is_locked: bool = False
    needs_licence: bool = False

    @property
    def id(self) -> str:
        """The GUID of the flow."""
        return fixed_id(f"{self.plane} {self.title}")

    @property
    def hex_id(self) -> str:
        """The id as trigger addresses have it: 32 hexadecimal digits."""
        return self.id.replace("-", "")

    @property
    def long_id(self) -> str:
        """The id as flowTriggerUri has it."""
        tail = hashlib.sha256(self.id.encode()).hexdigest()[:16]
        return f"{self.hex_id}-{tail}".upper()

    @property
    def answers(self) -> Answer | None:
        """What the caller of the trigger waits for, None when nothing."""
        return next((step.answer for step in self.steps if step.answer), None)

    def is_owned_by(self, user: User) -> bool:
        """Return whether the user may see and change everything about it."""
        return user == self.owner or user in self.coowners

    def is_shared_with(self, user: User) -> bool:
        """Return whether the user may run it at all."""
        return self.is_owned_by(user) or user in self.runners
