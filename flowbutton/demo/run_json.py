"""Runs as the flow service and Logic Apps write them."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from flowbutton.demo.desk import Desk, answer_reply, body_of
from flowbutton.demo.flow import Step
from flowbutton.demo.runs import DemoRun, StepView, View

Json = dict[str, Any]


def run_json(run: DemoRun, desk: Desk, base: str, where: str, *, has_actions: bool) -> Json:
    """Return a run; `where` is the id of what holds it, `base` where its contents are."""
    view = desk.book.view(run)
    properties: Json = {
        "startTime": stamp(run.started_at),
        "status": view.status,
        "correlation": {"clientTrackingId": run.tracking_id},
        "trigger": {
            "name": run.flow.trigger.name,
            "inputsLink": _link(run, desk, base, "TriggerInputs"),
            "outputsLink": _link(run, desk, base, "TriggerOutputs"),
            "startTime": stamp(run.started_at),
            "endTime": stamp(run.started_at),
            "originHistoryName": run.id,
            "correlation": {"clientTrackingId": run.tracking_id},
            "code": "OK",
            "status": "Succeeded",
        },
        **_ending(view),
    }
    if has_actions:
        properties["actions"] = {
            each.step.name: action_json(each, run, desk, base) for each in view.steps
        }
    return {
        "name": run.id,
        "id": f"{where}/runs/{run.id}",
        "type": "Microsoft.ProcessSimple/environments/flows/runs",
        "properties": properties,
    }


def action_json(each: StepView, run: DemoRun, desk: Desk, base: str) -> Json:
    """Return how an action of a run stands."""
    value: Json = {
        "startTime": stamp(each.started_at),
        "correlation": {"actionTrackingId": run.flow.id, "clientTrackingId": run.tracking_id},
        "status": each.status,
    }
    if each.ended_at is not None:
        value["endTime"] = stamp(each.ended_at)
        value["code"] = "OK"
    if each.status not in {"Skipped", "Cancelled"} and not each.step.is_secret:
        value["inputsLink"] = _link(run, desk, base, f"{each.step.name}Inputs")
    if each.status == "Succeeded" and not each.step.is_secret:
        value["outputsLink"] = _link(run, desk, base, f"{each.step.name}Outputs")
    if each.error is not None:
        value["code"] = "ActionSkipped" if each.status == "Skipped" else each.error[0]
        value["error"] = {"code": each.error[0], "message": each.error[1]}
    return value


def content(run: DemoRun, view: View, name: str) -> Any:
    """Return what a content link of a run leads to, None when there is no such content."""
    if name == "TriggerInputs":
        return {"schema": run.flow.trigger.schema or {}}
    if name == "TriggerOutputs":
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if run.user:
            headers["x-ms-user-email"] = run.user.username
            headers["x-ms-user-name"] = run.user.name
        return {"headers": headers, "body": run.body}
    for each in view.steps:
        if name == f"{each.step.name}Inputs":
            return {"parameters": run.body}
        if name == f"{each.step.name}Outputs" and each.status == "Succeeded":
            return _output(each.step, run)
    return None


def stamp(moment: datetime) -> str:
    """Return a time as the service writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f0Z")


def _ending(view: View) -> Json:
    """Return what a run says about its end: while it goes on there is no end time at all."""
    if view.ended_at is None:
        return {}
    ending: Json = {"endTime": stamp(view.ended_at), "code": "Terminated"}
    if view.error:
        code, message = view.error
        ending["code"] = code
        ending["error"] = {"code": code, "message": message}
    return ending


def _output(step: Step, run: DemoRun) -> Any:
    if step.answer:
        reply, body = answer_reply(step.answer, run), body_of(step.answer, run)
        value = {"statusCode": reply.status, "headers": dict(reply.headers)}
        return value if body is None else {**value, "body": body}
    if step.asks_person and run.decision:
        return {"body": {"outcome": "Approve" if run.decision.is_yes else "Reject"}}
    return {"body": run.body if step.output is None else step.output}


def _link(run: DemoRun, desk: Desk, base: str, name: str) -> Json:
    data = json.dumps(content(run, desk.book.view(run), name)).encode()
    digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
    return {
        "uri": base + desk.signed(run.flow, f"/runs/{run.id}/contents/{name}"),
        "contentVersion": digest,
        "contentSize": len(data),
        "contentHash": {"algorithm": "md5", "value": digest},
    }
