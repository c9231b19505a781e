"""Every workflow can be shown and followed to its end."""

import json

import pytest

from flowbutton.demo.catalog import CATALOG
from flowbutton.demo.flow_json import flow_json
from flowbutton.demo.people import MARA
from flowbutton.demo.run_json import content, run_json
from flowbutton.demo.wire import Request


@pytest.mark.parametrize("flow", CATALOG, ids=lambda flow: flow.title)
def test_a_workflow_is_followed_to_its_end(tenant, clock, flow):
    desk = tenant.desk
    run = desk.begin(Request("POST", "/"), flow, MARA, {"text": "x"})
    for seconds in (0, 0.001, 0.01, 10):
        clock.forward(seconds)
        desk.book.decide(run.id, is_yes=True)
        run = desk.book.get(run.id)
        value = run_json(run, desk, tenant.base, "/where", has_actions=True)
        json.dumps(value)
        for name, action in value["properties"]["actions"].items():
            if "outputsLink" in action:
                assert content(run, desk.book.view(run), f"{name}Outputs") is not None
    has_error = any(step.error for step in flow.steps)
    assert value["properties"]["status"] == ("Failed" if has_error else "Succeeded")


@pytest.mark.parametrize("flow", CATALOG, ids=lambda flow: flow.title)
def test_a_workflows_definition_has_its_steps_and_its_inputs(tenant, flow):
    value = flow_json(flow, tenant.desk.shelf, MARA, tenant.base)["properties"]
    text = json.dumps(value["definition"])
    assert all(f'"{step.name}"' in text for step in flow.steps)
    schema = value.get("triggerSchema", {})
    assert set(schema.get("required", ())) <= set(schema.get("properties", ()))
