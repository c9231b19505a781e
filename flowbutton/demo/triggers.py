"""Calling the address of an HTTP trigger, of a flow or of a Logic App."""

from __future__ import annotations

import base64
import json
import re
from typing import Any
from urllib.parse import unquote

from flowbutton.demo.addresses import DIRECT, Addresses
from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Flow, Plane
from flowbutton.demo.flow_api import FlowApi
from flowbutton.demo.flow_json import ROOT
from flowbutton.demo.flow_runs import check_trigger
from flowbutton.demo.inputs import problem
from flowbutton.demo.trigger_auth import TriggerAuth
from flowbutton.demo.wire import Reply, Request, Routes, json_reply, refusal

_OWN_QUERY = frozenset({"api-version", "sp", "sv", "sig"})
_FLOW_TRIGGER = ROOT + "/{environment}/flows/{flow_id}/triggers/{trigger}"


class Triggers:
    """The trigger addresses, and where a flow's owner gets one."""

    def __init__(self, api: FlowApi, desk: Desk, addresses: Addresses, auth: TriggerAuth) -> None:
        self._api = api
        self._desk = desk
        self._addresses = addresses
        self._auth = auth

    def add_routes(self, routes: Routes) -> None:
        """Answer to the addresses."""
        for path, handler in (
            (f"{DIRECT}{{id}}/triggers/{{trigger}}/paths/invoke", self._call_flow),
            ("/workflows/{id}/triggers/{trigger}/paths/invoke", self._call_consumption),
            ("/api/{id}/triggers/{trigger}/invoke", self._call_standard),
        ):
            routes.add("*", path, handler)
            routes.add("*", path + "/{rest:rest}", handler)
        routes.add("POST", f"{_FLOW_TRIGGER}/listCallbackUrl", self._list_callback_url)

    def _list_callback_url(self, request: Request) -> Reply:
        flow, _ = self._api.find_own(request)
        check_trigger(flow, request)
        if flow.trigger.kind != "Http":
            raise refusal(
                400,
                "ListCallbackUrlOperationBlocked",
                "The list callback url operation is blocked for triggers of type "
                f"'{flow.trigger.type}'.",
            )
        return json_reply(200, {"response": self._addresses.callback(flow, request.base, "1")})

    def _call_flow(self, request: Request) -> Reply:
        return self._call(request, Plane.FLOW)

    def _call_consumption(self, request: Request) -> Reply:
        return self._call(request, Plane.CONSUMPTION)

    def _call_standard(self, request: Request) -> Reply:
        return self._call(request, Plane.STANDARD)

    def _call(self, request: Request, plane: Plane) -> Reply:
        flow = self._desk.shelf.find(request.names["id"], plane)
        if flow is None:
            text = f"The workflow '{request.names['id']}' could not be found."
            raise refusal(404, "WorkflowNotFound", text)
        self._desk.ledger.concerns(request, flow.id, flow.title, "")
        check_trigger(flow, request)
        user = self._auth.caller(request, flow)
        self._desk.ledger.concerns(request, flow.id, flow.title, user.username if user else "")
        parameters = _parameters(request, flow)
        self._desk.check(flow)
        body = _body(request)
        _check_inputs(flow, body)
        run = self._desk.begin(request, flow, user, _together(parameters, body))
        return self._desk.reply(request, run)


def _parameters(request: Request, flow: Flow) -> dict[str, str]:
    """Return what the path and the query say. Raises RefusalError for a wrong path or method."""
    trigger, rest = flow.trigger, request.names.get("rest", "")
    if request.method != (trigger.method or "POST"):
        # [?] The service's own words for this are not documented.
        text = f"The trigger '{trigger.name}' does not accept the method '{request.method}'."
        raise refusal(400, "TriggerRequestMethodNotValid", text)
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(trigger.relative_path))
    match = re.fullmatch(pattern, rest)
    if match is None:
        text = f"The relative path of trigger '{trigger.name}' does not match '{rest}'."
        raise refusal(404, "TriggerRelativePathNotFound", text)
    found = {name: unquote(value) for name, value in match.groupdict().items()}
    more = {key: value for key, value in request.query.items() if key not in _OWN_QUERY}
    return {**found, **more}


def _together(parameters: dict[str, str], body: Any) -> Any:
    """Return what a run was given, of the address and of the body."""
    if not parameters or body is None:
        return parameters or body
    return {**parameters, **(body if isinstance(body, dict) else {"body": body})}


def _body(request: Request) -> Any:
    """Return the body as the workflow sees it: without a JSON type it is a lump of bytes."""
    if not request.body:
        return None
    kind = request.headers.get("content-type", "application/octet-stream")
    if "json" not in kind:
        lump = base64.b64encode(request.body).decode()
        return {"$content-type": kind, "$content": lump}
    try:
        return json.loads(request.body)
    except ValueError:
        text = "The request content is not valid and could not be deserialized."
        raise refusal(400, "InvalidRequestContent", text) from None


def _check_inputs(flow: Flow, body: Any) -> None:
    """Raise the refusal of a body that does not fit the trigger's schema."""
    if not flow.trigger.schema:
        return
    wrong = problem(flow.trigger.schema, {} if body is None else body)
    if wrong:
        raise refusal(
            400,
            "TriggerInputSchemaMismatch",
            f"The input body for trigger '{flow.trigger.name}' of type 'Request' did not match "
            f"its schema definition. Error details: '{wrong}'.",
        )
