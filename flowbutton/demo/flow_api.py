"""The flow service: environments, flows, running without inputs, following."""

from __future__ import annotations

import re
from typing import Any

from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import DEFAULT_ENVIRONMENT, OPERATIONS, WORKSHOP, Flow, Plane
from flowbutton.demo.flow_json import ROOT, environment_json, flow_json, item_json, state_of
from flowbutton.demo.paging import page
from flowbutton.demo.people import FLOW_AUDIENCE, User
from flowbutton.demo.run_json import run_json
from flowbutton.demo.runs import DemoRun
from flowbutton.demo.tokens import TokenKey
from flowbutton.demo.wire import Reply, Request, Routes, json_reply, refusal

ENVIRONMENTS = {
    DEFAULT_ENVIRONMENT: "Contoso (default)",
    OPERATIONS: "Operations",
    WORKSHOP: "Workshop",
}
_FLOWS = ROOT + "/{environment}/flows"
_FLOW = _FLOWS + "/{flow_id}"
_USER_TYPE = re.compile(r"properties/userType eq '(\w+)'", re.IGNORECASE)
_SHARING = re.compile(r"properties/sharingType eq '(\w+)'", re.IGNORECASE)

_NO_LICENCE = (
    "Flow could not be activated because you need a Power Automate Premium license. The flow uses"
    " a premium connection: 'Http'."
)


class FlowApi:
    """What api.flow.microsoft.com answers to. Every request needs a token for the flow service."""

    def __init__(self, keys: TokenKey, desk: Desk) -> None:
        self._keys = keys
        self._desk = desk

    def add_routes(self, routes: Routes) -> None:
        """Answer below the provider's path."""
        routes.add("GET", ROOT, self._environments)
        routes.add("GET", _FLOWS, self._flows)
        routes.add("GET", _FLOW, self._flow)
        routes.add("GET", f"{_FLOW}/triggers", self._triggers)
        routes.add("POST", f"{_FLOW}/start", self._start)
        routes.add("POST", f"{_FLOW}/stop", self._stop)

    def user(self, request: Request) -> User:
        """Return who asks. Raises RefusalError."""
        if "api-version" not in request.query:
            text = "The api-version query parameter (?api-version=) is required for all requests."
            raise refusal(400, "MissingApiVersionParameter", text)
        return self._keys.require(request, FLOW_AUDIENCE).user

    def find(self, request: Request) -> tuple[Flow, User]:
        """Return the flow in the path and who asks, who may run it. Raises RefusalError."""
        user = self.user(request)
        environment, flow_id = request.names["environment"], request.names["flow_id"]
        _check_environment(environment)
        flow = self._desk.shelf.find(flow_id, Plane.FLOW)
        if flow is None or flow.environment.lower() != environment.lower():
            raise refusal(404, "FlowNotFound", f"Could not find flow '{flow_id}'.")
        if not flow.is_shared_with(user):
            raise _not_shared(flow, user)
        return flow, user

    def find_own(self, request: Request) -> tuple[Flow, User]:
        """Return the flow in the path and who asks, who owns it. Raises RefusalError."""
        flow, user = self.find(request)
        if not flow.is_owned_by(user):
            raise _not_shared(flow, user)
        return flow, user

    def _environments(self, request: Request) -> Reply:
        self.user(request)
        if request.query["api-version"] == "2016-06-01":
            text = "The api-version '2016-06-01' does not support environments."
            raise refusal(400, "ApiVersionDoesNotSupportEnvironments", text)
        names = ENVIRONMENTS.items()
        values = [environment_json(name, title, request.base) for name, title in names]
        return json_reply(200, page(request, values))

    def _flows(self, request: Request) -> Reply:
        user = self.user(request)
        environment = request.names["environment"]
        _check_environment(environment)
        asked = request.query.get("$filter", "")
        has_solutions = "includesolutioncloudflows" in request.query.get("include", "").lower()
        flows = [
            flow
            for flow in self._desk.shelf.visible_to(user, environment)
            if (has_solutions or not flow.is_solution) and _passes(flow, user, asked)
        ]
        values = [item_json(flow, self._desk.shelf, user) for flow in flows]
        return json_reply(200, page(request, values))

    def _flow(self, request: Request) -> Reply:
        flow, user = self.find_own(request)
        return json_reply(200, flow_json(flow, self._desk.shelf, user, request.base))

    def _triggers(self, request: Request) -> Reply:
        flow, _ = self.find_own(request)
        is_on = state_of(flow, self._desk.shelf) == "Started"
        trigger: dict[str, Any] = {
            "name": flow.trigger.name,
            "id": f"{ROOT}/{flow.environment}/flows/{flow.id}/triggers/{flow.trigger.name}",
            "type": "Microsoft.ProcessSimple/environments/flows/triggers",
            "properties": {
                "provisioningState": "Succeeded",
                "state": "Enabled" if is_on else "Disabled",
            },
        }
        return json_reply(200, {"value": [trigger]})

    def _start(self, request: Request) -> Reply:
        return self._turn(request, on=True)

    def _stop(self, request: Request) -> Reply:
        return self._turn(request, on=False)

    def _turn(self, request: Request, *, on: bool) -> Reply:
        flow, user = self.find_own(request)
        if flow.suspension:
            text = f"The flow '{flow.id}' is suspended by a data loss prevention policy."
            raise refusal(403, "FlowSuspendedByDlp", text)
        if on and flow.needs_licence:
            raise refusal(403, "MissingAdequateQuotaPolicy", _NO_LICENCE)
        if not self._desk.shelf.turn(flow, on=on):
            word = "started" if on else "stopped"
            raise refusal(409, "FlowStateConflict", f"The flow is already {word}.")
        return json_reply(200, flow_json(flow, self._desk.shelf, user, request.base))


def flow_path(run: DemoRun) -> str:
    """Return the id of the flow that a run belongs to."""
    return f"{ROOT}/{run.flow.environment}/flows/{run.flow.id}"


def flow_run_json(run: DemoRun, desk: Desk, base: str, *, has_actions: bool) -> dict[str, Any]:
    """Return a run of a flow as this service writes it."""
    return run_json(run, desk, base, flow_path(run), has_actions=has_actions)


def _passes(flow: Flow, user: User, asked: str) -> bool:
    """Return whether a list with this filter has the flow.

    [?] Whether "team" also brings what was shared for running only; here it does.
    """
    is_mine, is_shared = flow.owner == user, bool(flow.coowners) or flow.owner != user
    if "search('personal')" in asked:
        return is_mine and not is_shared
    if "search('team')" in asked:
        return is_shared
    if match := _USER_TYPE.search(asked):
        is_owner = flow.is_owned_by(user)
        if is_owner is not (match[1].lower() == "owner"):
            return False
        return _SHARING.search(asked) is None or bool(flow.coowners)
    return is_mine


def _check_environment(environment: str) -> None:
    if environment.lower() not in {name.lower() for name in ENVIRONMENTS}:
        text = f"Access to the environment '{environment}' is denied."
        raise refusal(403, "EnvironmentAccessDenied", text)


def _not_shared(flow: Flow, user: User) -> Exception:
    return refusal(
        403,
        "ConnectionAuthorizationFailed",
        f"The caller with object id '{user.object_id}' does not have permission for connection "
        f"'{flow.id}' under Api 'shared_logicflows'.",
    )
