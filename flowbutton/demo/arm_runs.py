"""Running and following Logic Apps, of both kinds."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from flowbutton.demo.addresses import Addresses
from flowbutton.demo.arm import Arm
from flowbutton.demo.arm_json import (
    GROUP_PATH,
    MANAGEMENT,
    SITE_PATH,
    arm_trigger_json,
    resource_id,
    standard_json,
)
from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Flow, Plane
from flowbutton.demo.flow_runs import check_trigger
from flowbutton.demo.paging import page
from flowbutton.demo.people import MARA
from flowbutton.demo.run_json import action_json, run_json
from flowbutton.demo.runs import DemoRun
from flowbutton.demo.wire import Reply, Request, Routes, json_reply, refusal

_STATUS = re.compile(r"status eq '(\w+)'", re.IGNORECASE)
_VERSIONS = {Plane.CONSUMPTION: "2019-05-01", Plane.STANDARD: "2022-05-01"}


class ArmRuns:
    """Triggers and runs of the workflows of one kind."""

    def __init__(self, arm: Arm, desk: Desk, addresses: Addresses, plane: Plane) -> None:
        self._arm = arm
        self._desk = desk
        self._addresses = addresses
        self._plane = plane

    def add_routes(self, routes: Routes) -> None:
        """Answer below the path of a workflow."""
        workflow = f"{GROUP_PATH}/providers/Microsoft.Logic/workflows/{{workflow}}"
        if self._plane is Plane.STANDARD:
            root = f"{SITE_PATH}{MANAGEMENT}/workflows"
            workflow = root + "/{workflow}"
            routes.add("GET", root, self._workflows)
            routes.add("GET", workflow, self._workflow)
        trigger, run = workflow + "/triggers/{trigger}", workflow + "/runs/{run_id}"
        table: tuple[tuple[str, str, Callable[[Request], Reply]], ...] = (
            ("GET", f"{workflow}/triggers", self._triggers),
            ("GET", trigger, self._trigger),
            ("GET", f"{trigger}/schemas/json", self._schema),
            ("POST", f"{trigger}/listCallbackUrl", self._callback),
            ("POST", f"{trigger}/run", self._run),
            ("GET", f"{trigger}/histories", self._histories),
            ("POST", f"{trigger}/histories/{{run_id}}/resubmit", self._resubmit),
            ("GET", f"{workflow}/runs", self._runs),
            ("GET", run, self._one),
            ("GET", f"{run}/actions", self._actions),
            ("POST", f"{run}/cancel", self._cancel),
        )
        for method, path, handler in table:
            routes.add(method, path, handler)

    def _workflows(self, request: Request) -> Reply:
        self._arm.user(request)
        return json_reply(200, [standard_json(flow) for flow in self._desk.shelf.on(self._plane)])

    def _workflow(self, request: Request) -> Reply:
        return json_reply(200, standard_json(self._find(request)))

    def _triggers(self, request: Request) -> Reply:
        value = arm_trigger_json(self._find(request), self._desk.shelf)
        return json_reply(200, {"value": [value]})

    def _trigger(self, request: Request) -> Reply:
        flow = self._find_trigger(request, "triggers/read")
        return json_reply(200, arm_trigger_json(flow, self._desk.shelf))

    def _schema(self, request: Request) -> Reply:
        flow = self._find_trigger(request, "triggers/read")
        return json_reply(200, {"title": flow.trigger.name, "content": flow.trigger.schema or {}})

    def _callback(self, request: Request) -> Reply:
        flow = self._find_trigger(request, "triggers/listCallbackUrl/action")
        if flow.trigger.type != "Request":
            text = f"The trigger '{flow.trigger.name}' has no callback url."
            raise refusal(400, "TriggerNotRequestTrigger", text)
        value = self._addresses.callback(flow, request.base, _VERSIONS[self._plane])
        value.setdefault("relativePath", "")
        value.setdefault("relativePathParameters", [])
        return json_reply(200, value)

    def _run(self, request: Request) -> Reply:
        """Run without inputs: [?] whether a body is passed on is not documented; here it is not."""
        flow = self._find_trigger(request, "triggers/run/action")
        self._desk.check(flow)
        run = self._desk.begin(request, flow, MARA, None)
        return Reply(202, b"", {"x-ms-workflow-run-id": run.id})

    def _histories(self, request: Request) -> Reply:
        flow = self._find_trigger(request, "triggers/read")
        runs = self._desk.book.of(flow)
        return json_reply(200, page(request, [_history(flow, run) for run in runs]))

    def _resubmit(self, request: Request) -> Reply:
        flow = self._find_trigger(request, "triggers/histories/resubmit/action")
        run = self._find_run(request, flow)
        self._desk.check(flow)
        self._desk.begin(request, flow, MARA, run.body)
        return Reply(202)

    def _runs(self, request: Request) -> Reply:
        flow = self._find(request)
        values = [self._json(run, request, has_actions=False) for run in self._desk.book.of(flow)]
        if match := _STATUS.search(request.query.get("$filter", "")):
            wanted = match[1].lower()
            values = [each for each in values if each["properties"]["status"].lower() == wanted]
        return json_reply(200, page(request, values))

    def _one(self, request: Request) -> Reply:
        run = self._find_run(request, self._find(request))
        has_actions = "properties/actions" in request.query.get("$expand", "")
        return json_reply(200, self._json(run, request, has_actions=has_actions))

    def _actions(self, request: Request) -> Reply:
        run = self._find_run(request, self._find(request))
        where = f"{resource_id(run.flow)}/runs/{run.id}/actions"
        values = [
            {
                "id": f"{where}/{each.step.name}",
                "name": each.step.name,
                "type": "Microsoft.Logic/workflows/runs/actions",
                "properties": action_json(each, run, self._desk, request.base),
            }
            for each in self._desk.book.view(run).steps
        ]
        return json_reply(200, page(request, values))

    def _cancel(self, request: Request) -> Reply:
        flow = self._arm.find_to_run(request, self._plane, "runs/cancel/action")
        self._desk.book.cancel(self._find_run(request, flow).id)
        return Reply(200)

    def _find(self, request: Request) -> Flow:
        return self._arm.find(request, self._plane)

    def _find_trigger(self, request: Request, action: str) -> Flow:
        flow = self._arm.find(request, self._plane)
        self._desk.ledger.concerns(request, flow.id, flow.title, MARA.username)
        if not action.endswith("/read"):
            self._arm.find_to_run(request, self._plane, action)
        check_trigger(flow, request)
        return flow

    def _find_run(self, request: Request, flow: Flow) -> DemoRun:
        run_id = request.names["run_id"]
        run = self._desk.book.get(run_id)
        if run is None or run.flow.id != flow.id:
            text = f"The workflow '{flow.title}' run '{run_id}' could not be found."
            raise refusal(404, "WorkflowRunNotFound", text)
        return run

    def _json(self, run: DemoRun, request: Request, *, has_actions: bool) -> dict[str, Any]:
        where = resource_id(run.flow)
        value = run_json(run, self._desk, request.base, where, has_actions=has_actions)
        value["type"] = "Microsoft.Logic/workflows/runs"
        if self._plane is Plane.STANDARD:  # whose run-time writes them so
            value["properties"]["status"] = value["properties"]["status"].upper()
        return value


def _history(flow: Flow, run: DemoRun) -> dict[str, Any]:
    trigger = f"{resource_id(flow)}/triggers/{flow.trigger.name}"
    return {
        "id": f"{trigger}/histories/{run.id}",
        "name": run.id,
        "type": "Microsoft.Logic/workflows/triggers/histories",
        "properties": {
            "status": "Succeeded",
            "code": "OK",
            "fired": True,
            "correlation": {"clientTrackingId": run.tracking_id},
            "run": {"id": f"{resource_id(flow)}/runs/{run.id}", "name": run.id},
        },
    }
