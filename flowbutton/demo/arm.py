"""Azure Resource Manager: subscriptions and the Logic Apps in them."""

from __future__ import annotations

from flowbutton.demo.arm_json import (
    GROUP_PATH,
    SITE_PATH,
    resource_id,
    site_json,
    site_workflow_json,
    subscription_json,
    workflow_json,
)
from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Flow, Plane
from flowbutton.demo.logic_apps import EMPTY_SUBSCRIPTION, SUBSCRIPTION
from flowbutton.demo.paging import page
from flowbutton.demo.people import ARM_AUDIENCE, MARA, User
from flowbutton.demo.tokens import TokenKey
from flowbutton.demo.wire import Reply, Request, Routes, json_reply, refusal

_SUBSCRIPTIONS = {SUBSCRIPTION: "Contoso production", EMPTY_SUBSCRIPTION: "Contoso trials"}
_LOGIC = "/providers/Microsoft.Logic/workflows"


class Arm:
    """What management.azure.com answers to. Every request needs a token for it."""

    def __init__(self, keys: TokenKey, desk: Desk) -> None:
        self._keys = keys
        self._desk = desk

    def add_routes(self, routes: Routes) -> None:
        """Answer to lists and to single resources."""
        routes.add("GET", "/subscriptions", self._subscriptions)
        routes.add("GET", "/subscriptions/{subscription}" + _LOGIC, self._workflows)
        routes.add("GET", GROUP_PATH + _LOGIC, self._workflows)
        workflow = f"{GROUP_PATH}{_LOGIC}/{{workflow}}"
        routes.add("GET", workflow, self._workflow)
        routes.add("POST", f"{workflow}/enable", self._enable)
        routes.add("POST", f"{workflow}/disable", self._disable)
        sites = "/subscriptions/{subscription}/providers/Microsoft.Web/sites"
        routes.add("GET", sites, self._sites)
        routes.add("GET", SITE_PATH, self._site)
        routes.add("GET", f"{SITE_PATH}/workflows", self._site_workflows)
        routes.add("GET", f"{SITE_PATH}/workflows/{{workflow}}", self._site_workflow)

    def user(self, request: Request) -> User:
        """Return who asks, if anything of Azure is theirs. Raises RefusalError."""
        user = self._any_user(request)
        if user != MARA:
            raise not_allowed(user, "Microsoft.Resources/subscriptions/read", request.path)
        return user

    def find(self, request: Request, plane: Plane) -> Flow:
        """Return the workflow in the path. Raises RefusalError."""
        self.user(request)
        name = request.names["workflow"]
        flow = self._desk.shelf.find(name, plane)
        if flow is None:
            text = f"The Resource 'Microsoft.Logic/workflows/{name}' was not found."
            raise refusal(404, "ResourceNotFound", text)
        return flow

    def find_to_run(self, request: Request, plane: Plane, action: str) -> Flow:
        """Return the workflow in the path, if the role allows the action. Raises RefusalError."""
        flow = self.find(request, plane)
        if flow.is_locked:
            raise not_allowed(MARA, f"Microsoft.Logic/workflows/{action}", resource_id(flow))
        return flow

    def _any_user(self, request: Request) -> User:
        if "api-version" not in request.query:
            text = "The api-version query parameter (?api-version=) is required for all requests."
            raise refusal(400, "MissingApiVersionParameter", text)
        return self._keys.require(request, ARM_AUDIENCE).user

    def _subscriptions(self, request: Request) -> Reply:
        if self._any_user(request) != MARA:
            return json_reply(200, {"value": []})
        values = [subscription_json(each, title) for each, title in _SUBSCRIPTIONS.items()]
        return json_reply(200, page(request, values))

    def _workflows(self, request: Request) -> Reply:
        self.user(request)
        flows = self._desk.shelf.on(Plane.CONSUMPTION)
        values = [workflow_json(flow, self._desk.shelf) for flow in flows]
        return json_reply(200, page(request, values if _is_ours(request) else []))

    def _workflow(self, request: Request) -> Reply:
        flow = self.find(request, Plane.CONSUMPTION)
        return json_reply(200, workflow_json(flow, self._desk.shelf))

    def _enable(self, request: Request) -> Reply:
        flow = self.find_to_run(request, Plane.CONSUMPTION, "enable/action")
        self._desk.shelf.turn(flow, on=True)
        return Reply(200)

    def _disable(self, request: Request) -> Reply:
        flow = self.find_to_run(request, Plane.CONSUMPTION, "disable/action")
        self._desk.shelf.turn(flow, on=False)
        return Reply(200)

    def _sites(self, request: Request) -> Reply:
        self.user(request)
        values = [site_json(_host(request))] if _is_ours(request) else []
        return json_reply(200, page(request, values))

    def _site(self, request: Request) -> Reply:
        self.user(request)
        return json_reply(200, site_json(_host(request)))

    def _site_workflows(self, request: Request) -> Reply:
        self.user(request)
        flows = self._desk.shelf.on(Plane.STANDARD)
        return json_reply(200, page(request, [site_workflow_json(flow) for flow in flows]))

    def _site_workflow(self, request: Request) -> Reply:
        return json_reply(200, site_workflow_json(self.find(request, Plane.STANDARD)))


def not_allowed(user: User, action: str, scope: str) -> Exception:
    """Return the refusal of somebody who has no role for an action."""
    return refusal(
        403,
        "AuthorizationFailed",
        f"The client '{user.username}' with object id '{user.object_id}' does not have "
        f"authorization to perform action '{action}' over scope '{scope}' or the scope is "
        "invalid. If access was recently granted, please refresh your credentials.",
    )


def _is_ours(request: Request) -> bool:
    return request.names.get("subscription", SUBSCRIPTION).lower() == SUBSCRIPTION


def _host(request: Request) -> str:
    return request.base.partition("://")[2]
