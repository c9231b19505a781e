"""What the flow service answers, in its own shapes."""

from urllib.parse import quote

from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, Run, RunState
from tests.services.conftest import ACCOUNT, ENVIRONMENT, FLOW, PRESSED, TARGET

ROOT = "/providers/Microsoft.ProcessSimple/environments"
HERE = f"{ROOT}/{ENVIRONMENT}"
AT_FLOW = f"{HERE}/flows/{FLOW}"
RUNS = f"{AT_FLOW}/runs$"
#: A press whose answer was lost.
LOST = Run(
    "P1",
    "b1",
    "Order",
    TARGET,
    ACCOUNT,
    Door.WINDOW,
    PRESSED,
    state=RunState.UNKNOWN,
    ran=Ran.UNKNOWN,
    transport="connector",
)
LONG_ID = "1C6EE23AA835"
TEXT = {"title": "What", "type": "string", "x-ms-content-hint": "TEXT"}


def button(name="manual", kind="Button", required=(), **properties):
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return {name: {"type": "Request", "kind": kind, "inputs": {"schema": schema}}}


def flow(triggers=None, *, actions=None, runtime="", **more):
    """Return a flow as a single GET has it; `runtime` puts a flowTriggerUri into it."""
    triggers = button() if triggers is None else triggers
    name, trigger = next(iter(triggers.items()), ("", {}))
    properties = {
        "displayName": "Order a courier",
        "userType": "Owner",
        "state": "Started",
        "lastModifiedTime": "2026-11-01T10:24:12.0147046Z",
        "definition": {"triggers": triggers, "actions": actions or {}},
        "definitionSummary": {
            "triggers": [{"type": trigger.get("type"), "kind": trigger.get("kind")}]
        },
        "environment": {"name": ENVIRONMENT},
        "creator": {"objectId": "AAAAAAAA-0000-0000-0000-000000000001"},
    }
    if runtime:
        below = f"{LONG_ID}/triggers/{quote(name)}/run?api-version=2016-06-01"
        properties["flowTriggerUri"] = f"{runtime}/apim/logicflows/{below}"
    return {"name": FLOW, "id": AT_FLOW, "properties": {**properties, **more}}


def line(item, **more):
    """Return a flow as lists have it: without its definition."""
    properties = {**item["properties"], **more}
    definition = properties.pop("definition")
    properties.pop("flowTriggerUri", None)
    for trigger in definition["triggers"].values():
        properties["triggerSchema"] = trigger.get("inputs", {}).get("schema", {})
    return {**item, "properties": properties}


def run(run_id="RUN1", status="Running", *, at="2026-11-20T09:00:01.5000000Z", **more):
    """Return a run; `actions` are the steps of it."""
    tracking = more.pop("tracking", run_id)
    actions = more.pop("actions", None)
    trigger = {"name": more.pop("trigger", "manual"), "status": "Succeeded"}
    if link := more.pop("outputs", ""):
        trigger["outputsLink"] = {"uri": link}
    properties = {
        "startTime": at,
        "status": status,
        "correlation": {"clientTrackingId": tracking},
        "trigger": trigger,
        **more,
    }
    if actions is not None:
        properties["actions"] = actions
    return {"name": run_id, "id": f"{AT_FLOW}/runs/{run_id}", "properties": properties}


def action(status, at="2026-11-20T09:00:02Z", *, code="", message="", link=""):
    value = {"status": status, "startTime": at}
    if code or message:
        value["code"] = code
        value["error"] = {"code": code, "message": message}
    if link:
        value["outputsLink"] = {"uri": link}
    return value
