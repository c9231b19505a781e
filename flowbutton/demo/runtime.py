"""The connector run-time, which Power Apps uses: running with inputs."""

from __future__ import annotations

from typing import Any

from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Acl, Flow, Plane
from flowbutton.demo.flow_json import ROOT
from flowbutton.demo.flow_runs import check_trigger
from flowbutton.demo.people import FLOW_AUDIENCE, RUNTIME_AUDIENCE, User
from flowbutton.demo.tokens import TokenKey
from flowbutton.demo.wire import RefusalError, Reply, Request, Routes, json_reply, refusal

_TRIGGER = "/apim/logicflows/{flow_id}/triggers/{trigger}/run"


class Runtime:
    """What *.azure-apim.net answers to. It wants a token for API Hub, and no other.

    The inputs are passed on as they are: nothing here checks them.
    """

    def __init__(self, keys: TokenKey, desk: Desk) -> None:
        self._keys = keys
        self._desk = desk

    def add_routes(self, routes: Routes) -> None:
        """Answer to runs, and to the question where they go."""
        routes.add("POST", _TRIGGER, self._run)
        # The environment's own host has the one, the classic host the other.
        routes.add("GET", "/powerautomate/apis/shared_logicflows", self._where)
        routes.add("GET", f"{ROOT}/{{environment}}/apis/shared_logicflows", self._where)

    def _where(self, request: Request) -> Reply:
        self._keys.require(request, FLOW_AUDIENCE)
        address = f"{request.base}/apim/logicflows"
        properties = {"primaryRuntimeUrl": address, "runtimeUrls": [address]}
        return json_reply(200, {"name": "shared_logicflows", "properties": properties})

    def _run(self, request: Request) -> Reply:
        flow_id = request.names["flow_id"]
        user = self._keys.require(request, RUNTIME_AUDIENCE).user
        flow = self._desk.shelf.find(flow_id, Plane.FLOW)
        if flow is None:
            raise refusal(404, "FlowNotFound", f"Could not find flow '{flow_id}'.")
        self._desk.ledger.concerns(request, flow.id, flow.title, user.username)
        self._check_acl(flow, user, flow_id, request.base)
        check_trigger(flow, request)
        if flow.trigger.kind == "Http" or flow.trigger.type != "Request":
            text = f"The trigger '{flow.trigger.name}' cannot be invoked through this connector."
            raise refusal(400, "InvalidTriggerKind", text)
        self._desk.check(flow)
        return self._desk.reply(request, self._desk.begin(request, flow, user, body_of(request)))

    def _check_acl(self, flow: Flow, user: User, flow_id: str, base: str) -> None:
        is_long = len(flow_id) > len(flow.id)
        is_open = flow.acl is Acl.ALL or (flow.acl is Acl.TRIGGER_URI and is_long)
        if is_open and flow.is_shared_with(user):
            return
        text = (
            "Permission denied due to missing connection ACL: User or service principal with "
            f"object id '{user.object_id}' does not have access to connection '{flow_id}' of "
            "'shared_logicflows'."
        )
        # [?] The exact keys of this body vary.
        body = {"status": 403, "message": text, "error": {"message": text}, "source": base}
        raise RefusalError(json_reply(403, body))


def body_of(request: Request) -> Any:
    """Return the JSON body that a run gets. Raises RefusalError when it is none."""
    try:
        return request.json
    except ValueError:
        text = "The request content is not valid and could not be deserialized."
        raise refusal(400, "InvalidRequestContent", text) from None
