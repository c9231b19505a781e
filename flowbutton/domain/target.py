"""What a button triggers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FlowTarget:
    """A Power Automate flow, whatever its trigger; the service reads how to run it."""

    environment: str  # "Default-<tenant>" or a GUID
    flow: str  # the flow's GUID


METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True, slots=True)
class HttpTarget:
    """An HTTP-trigger address that was pasted. The address itself lies in the keyring."""

    secret: str  # the name under which the keyring holds the address
    host: str  # for people: where it goes
    method: str = "POST"
    is_signed: bool = True  # has a `sig`; without one a flow token is sent
    owner: str = "flow"  # "flow" or "logic_app": whose trigger it is


@dataclass(frozen=True, slots=True)
class LogicAppTarget:
    """An Azure Logic App: Consumption, or a workflow of a Standard one."""

    resource: str  # /subscriptions/…/workflows/{name} or …/sites/{app}/workflows/{name}
    trigger: str = ""  # "" until it was read

    @property
    def is_standard(self) -> bool:
        """Whether it is a workflow of a Standard (App Service) Logic App."""
        return "/microsoft.web/sites/" in self.resource.lower()


@dataclass(frozen=True, slots=True)
class IftttTarget:
    """An IFTTT Webhooks event. The key lies in the keyring."""

    event: str
    secret: str  # the name under which the keyring holds the key
    takes_json: bool = False  # "with a JSON payload" instead of value1…value3


Target = FlowTarget | HttpTarget | LogicAppTarget | IftttTarget


def has_page(target: Target) -> bool:
    """Return whether the target has a page for people; an address or an event has none."""
    return isinstance(target, FlowTarget | LogicAppTarget)


def can_be_turned_off(target: Target) -> bool:
    """Return whether the target can be turned off and on from here."""
    if isinstance(target, LogicAppTarget):
        return not target.is_standard
    return isinstance(target, FlowTarget)


def needs_account(target: Target) -> bool:
    """Return whether a press of the target is made in somebody's name."""
    if isinstance(target, HttpTarget):
        return not target.is_signed
    return not isinstance(target, IftttTarget)
