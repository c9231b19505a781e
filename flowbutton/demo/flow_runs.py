"""The flow service's runs: beginning them, listing, following, stopping, doing them again."""

from __future__ import annotations

import re
import uuid
from datetime import datetime

from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Flow
from flowbutton.demo.flow_api import FlowApi, flow_run_json
from flowbutton.demo.flow_json import ROOT
from flowbutton.demo.paging import page
from flowbutton.demo.people import User
from flowbutton.demo.runs import DemoRun
from flowbutton.demo.wire import Reply, Request, Routes, json_reply, refusal

_FLOW = ROOT + "/{environment}/flows/{flow_id}"
_FILTER = re.compile(r"(status|startTime)\s+(eq|ge|lt|gt|le)\s+'?([^'\s]+)'?", re.IGNORECASE)


class FlowRuns:
    """Runs of flows, in the name of whoever asks."""

    def __init__(self, api: FlowApi, desk: Desk) -> None:
        self._api = api
        self._desk = desk

    def add_routes(self, routes: Routes) -> None:
        """Answer below the path of a flow."""
        routes.add("POST", f"{_FLOW}/triggers/{{trigger}}/run", self._run)
        routes.add(
            "POST", f"{_FLOW}/triggers/{{trigger}}/histories/{{run_id}}/resubmit", self._resubmit
        )
        routes.add("GET", f"{_FLOW}/runs", self._list)
        routes.add("GET", f"{_FLOW}/runs/{{run_id}}", self._get)
        routes.add("POST", f"{_FLOW}/runs/{{run_id}}/cancel", self._cancel)

    def _run(self, request: Request) -> Reply:
        """Run a flow without inputs: the body is dropped, and the answer does not name the run."""
        flow, user = self._api.find(request)
        self._desk.ledger.concerns(request, flow.id, flow.title, user.username)
        check_trigger(flow, request)
        self._desk.check(flow, off_status=409)
        if flow.trigger.required:
            raise refusal(
                400,
                "TriggerInputSchemaMismatch",
                f"The input body for trigger '{flow.trigger.name}' of type 'Request' did not match "
                "its schema definition. The input body is missing required schema properties.",
            )
        if flow.uses_invoker:
            raise _no_invoker_tokens(flow.trigger.name)
        self._desk.begin(request, flow, user, None)
        return Reply(200, b"", {"x-ms-request-id": f"westeurope:{uuid.uuid4()}"})

    def _resubmit(self, request: Request) -> Reply:
        """Run a flow again with what it got then, headers and all: so with the tracking id, too."""
        flow, user = self._api.find_own(request)
        self._desk.ledger.concerns(request, flow.id, flow.title, user.username)
        check_trigger(flow, request)
        run = self._find(flow, request)
        self._desk.check(flow)
        tracking_id = run.tracking_id if run.tracking_id != run.id else ""
        self._desk.begin(request, flow, user, run.body, tracking_id)
        return Reply(202)

    def _list(self, request: Request) -> Reply:
        flow, user = self._api.find(request)
        asked = _FILTER.findall(request.query.get("$filter", ""))
        values = [
            flow_run_json(run, self._desk, request.base, has_actions=False)
            for run in self._visible(flow, user)
            if all(self._passes(run, *condition) for condition in asked)
        ]
        return json_reply(200, page(request, values))

    def _get(self, request: Request) -> Reply:
        flow, _ = self._api.find_own(request)
        run = self._find(flow, request)
        has_actions = "properties/actions" in request.query.get("$expand", "")
        value = flow_run_json(run, self._desk, request.base, has_actions=has_actions)
        return json_reply(200, value)

    def _cancel(self, request: Request) -> Reply:
        flow, _ = self._api.find_own(request)
        run = self._find(flow, request)
        self._desk.book.cancel(run.id)
        return Reply(200)

    def _visible(self, flow: Flow, user: User) -> tuple[DemoRun, ...]:
        """Return the runs that the user sees: who may only run a flow sees the own ones."""
        runs = self._desk.book.of(flow)
        if flow.is_owned_by(user):
            return runs
        return tuple(run for run in runs if run.user == user)

    def _find(self, flow: Flow, request: Request) -> DemoRun:
        run_id = request.names["run_id"]
        run = self._desk.book.get(run_id)
        if run is None or run.flow.id != flow.id:
            text = f"The workflow '{flow.id}' run '{run_id}' could not be found."
            raise refusal(404, "WorkflowRunNotFound", text)
        return run

    def _passes(self, run: DemoRun, name: str, operator: str, value: str) -> bool:
        if name.lower() == "status":
            return self._desk.book.view(run).status.lower() == value.lower()
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise refusal(400, "InvalidFilter", "The $filter expression is not valid.") from None
        return {
            "ge": run.started_at >= moment,
            "gt": run.started_at > moment,
            "le": run.started_at <= moment,
            "lt": run.started_at < moment,
            "eq": run.started_at == moment,
        }[operator.lower()]


def check_trigger(flow: Flow, request: Request) -> None:
    """Raise the refusal of a trigger in the path that the workflow does not have."""
    trigger = request.names["trigger"]
    if flow.trigger.name.lower() != trigger.lower():
        text = f"The workflow '{flow.id}' trigger '{trigger}' could not be found."
        raise refusal(404, "WorkflowTriggerNotFound", text)


def _no_invoker_tokens(trigger: str) -> Exception:
    return refusal(
        400,
        "InvokerConnectionOverrideFailed",
        f"Failed to parse invoker connections from trigger '{trigger}' outputs. Exception: Could "
        "not find property 'headers.X-MS-APIM-Tokens' in the trigger outputs. Workflow has "
        "connection references '[\"shared_office365\"]' with invoker runtime source.",
    )
