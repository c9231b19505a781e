"""Logic Apps as Azure Resource Manager writes them."""

from __future__ import annotations

from typing import Any

from flowbutton.demo.flow import Flow, Plane
from flowbutton.demo.flow_json import definition_json, trigger_json
from flowbutton.demo.logic_apps import GROUP, SITE, SUBSCRIPTION
from flowbutton.demo.people import TENANT_ID
from flowbutton.demo.shelf import Shelf

GROUP_PATH = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/{GROUP}"
SITE_PATH = f"{GROUP_PATH}/providers/Microsoft.Web/sites/{SITE}"
MANAGEMENT = "/hostruntime/runtime/webhooks/workflow/api/management"
_MADE = "2026-03-23T17:58:41.4590149Z"
Json = dict[str, Any]


def resource_id(flow: Flow) -> str:
    """Return the resource id of a Logic App, or of a workflow of a Standard one."""
    if flow.plane is Plane.STANDARD:
        return f"{SITE_PATH}/workflows/{flow.title}"
    return f"{GROUP_PATH}/providers/Microsoft.Logic/workflows/{flow.title}"


def subscription_json(subscription: str, title: str) -> Json:
    """Return a subscription."""
    return {
        "id": f"/subscriptions/{subscription}",
        "subscriptionId": subscription,
        "tenantId": TENANT_ID,
        "displayName": title,
        "state": "Enabled",
    }


def workflow_json(flow: Flow, shelf: Shelf) -> Json:
    """Return a Consumption Logic App."""
    return {
        "id": resource_id(flow),
        "name": flow.title,
        "type": "Microsoft.Logic/workflows",
        "location": "westeurope",
        "properties": {
            "provisioningState": "Succeeded",
            "createdTime": _MADE,
            "changedTime": _MADE,
            "state": "Enabled" if shelf.is_on(flow) else "Disabled",
            "version": "08585329112602833000",
            "accessEndpoint": "https://localhost/workflows/" + flow.hex_id,
            "definition": definition_json(flow),
            "parameters": {},
        },
    }


def standard_json(flow: Flow) -> Json:
    """Return a workflow of a Standard Logic App, as its own management API has it."""
    return {
        "name": flow.title,
        "kind": "Stateful",
        "isDisabled": False,
        "health": {"state": "Healthy"},
        "triggers": {flow.trigger.name: trigger_json(flow)},
    }


def site_workflow_json(flow: Flow) -> Json:
    """Return a workflow of a Standard Logic App, as Azure Resource Manager lists it."""
    return {
        "id": resource_id(flow),
        "name": f"{SITE}/{flow.title}",
        "type": "Microsoft.Web/sites/workflows",
        "kind": "Stateful",
        "location": "West Europe",
        "properties": {
            "flowState": "Enabled",
            "health": {"state": "Healthy"},
            "definition": definition_json(flow),
        },
    }


def site_json(host: str) -> Json:
    """Return the App Service that holds the Standard workflows."""
    return {
        "id": SITE_PATH,
        "name": SITE,
        "type": "Microsoft.Web/sites",
        "kind": "functionapp,workflowapp",
        "location": "West Europe",
        "properties": {"state": "Running", "enabled": True, "defaultHostName": host},
    }


def arm_trigger_json(flow: Flow, shelf: Shelf) -> Json:
    """Return a trigger of a Logic App."""
    value: Json = {
        "provisioningState": "Succeeded",
        "createdTime": _MADE,
        "changedTime": _MADE,
        "state": "Enabled" if shelf.is_on(flow) else "Disabled",
    }
    if flow.trigger.type == "Recurrence":
        value["recurrence"] = trigger_json(flow)["recurrence"]
    return {
        "id": f"{resource_id(flow)}/triggers/{flow.trigger.name}",
        "name": flow.trigger.name,
        "type": "Microsoft.Logic/workflows/triggers",
        "properties": value,
    }
