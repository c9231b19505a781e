"""Flows as the flow service writes them."""

from __future__ import annotations

from typing import Any

from flowbutton.demo.flow import DEFAULT_ENVIRONMENT, Flow, Step
from flowbutton.demo.people import TENANT_ID, User, fixed_id
from flowbutton.demo.shelf import Shelf

ROOT = "/providers/Microsoft.ProcessSimple/environments"
_SHAREPOINT = "@parameters('$connections')['shared_sharepointonline']['connectionId']"
_APIS = "/providers/Microsoft.PowerApps/apis"
_CONNECTOR = f"{_APIS}/shared_office365"
_CONNECTORS = {
    "GetItems": "sharepointonline",
    "PostItem": "sharepointonline",
    "PatchItem": "sharepointonline",
    "CreateFile": "sharepointonline",
    "PostMessage": "teams",
    "StartAndWaitForAnApproval": "approvals",
    "StartJob": "azureautomation",
    "GetBuild": "visualstudioteamservices",
    "GetQuote": "courier",
    "CreateBooking": "courier",
}  # the rest is of Office 365 Outlook
_SCHEMA = (
    "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/"
    "workflowdefinition.json#"
)
Json = dict[str, Any]


def environment_json(name: str, title: str, base: str) -> Json:
    """Return an environment as the list has it."""
    is_default = name == DEFAULT_ENVIRONMENT
    return {
        "name": name,
        "location": "europe",
        "type": "Microsoft.ProcessSimple/environments",
        "id": f"{ROOT}/{name}",
        "properties": {
            "displayName": title,
            "createdTime": "2024-03-22T20:20:46.08653Z",
            "createdBy": {"id": "SYSTEM", "displayName": "SYSTEM", "type": "NotSpecified"},
            "provisioningState": "Succeeded",
            "creationType": "DefaultTenant" if is_default else "User",
            "environmentSku": "Default" if is_default else "Production",
            "environmentType": "Production",
            "isDefault": is_default,
            "azureRegionHint": "westeurope",
            "runtimeEndpoints": {"microsoft.Flow": base},
        },
    }


def item_json(flow: Flow, shelf: Shelf, user: User) -> Json:
    """Return a flow as lists have it: without its definition."""
    trigger = flow.trigger
    properties: Json = {
        "apiId": "/providers/Microsoft.PowerApps/apis/shared_logicflows",
        "displayName": flow.title,
        "userType": "Owner" if flow.is_owned_by(user) else "User",
        "state": state_of(flow, shelf),
        "createdTime": "2026-03-23T17:58:41.4590149Z",
        "lastModifiedTime": "2026-11-20T09:12:05.4596534Z",
        "flowSuspensionReason": flow.suspension or "None",
        "environment": _environment_reference(flow),
        "definitionSummary": {
            "triggers": [_summary(trigger.type, trigger.kind, "")],
            "actions": [_summary(step.type, "", step.operation) for step in flow.steps],
            "description": flow.description,
        },
        "creator": {
            "tenantId": TENANT_ID,
            "objectId": flow.owner.object_id,
            "userId": flow.owner.object_id,
            "displayName": flow.owner.name,  # [?] documented for environments, not for flows
            "userType": "ActiveDirectory",
        },
        "provisioningMethod": "FromDefinition",
        "flowFailureAlertSubscribed": True,
        "isManaged": False,
    }
    if sharing := _sharing(flow):
        properties["sharingType"] = sharing
    if trigger.type == "Request" and trigger.schema is not None:
        properties["triggerSchema"] = trigger.schema
    elif trigger.type == "Request":
        properties["triggerSchema"] = {"type": "object", "properties": {}, "required": []}
    return {
        "name": flow.id,
        "id": f"{ROOT}/{flow.environment}/flows/{flow.id}",
        "type": "Microsoft.ProcessSimple/environments/flows",
        "properties": properties,
    }


def flow_json(flow: Flow, shelf: Shelf, user: User, base: str) -> Json:
    """Return a flow with everything its owner may see."""
    item = item_json(flow, shelf, user)
    references = _connections(flow)
    more: Json = {
        "definition": definition_json(flow),
        "connectionReferences": references,
        "installedConnectionReferences": references,
        "installationStatus": "Installed",
        "plan": "NotSpecified",
        "referencedResources": [],
        "licenseData": {"performanceProfile": {"throttles": {"mode": "High"}}},
    }
    if flow.trigger.type == "Request" and flow.trigger.kind != "Http":
        run = f"{flow.long_id}/triggers/{flow.trigger.name}/run?api-version=2016-06-01"
        more["flowTriggerUri"] = f"{base}/apim/logicflows/{run}"
    return {**item, "properties": {**item["properties"], **more}}


def definition_json(flow: Flow) -> Json:
    """Return the definition of a workflow."""
    actions: Json = {}
    before = ""
    for step in flow.steps:
        action = _action(step, before)
        if step.inside:
            scope = actions[step.inside]["actions"]
            action["runAfter"] = {} if not scope else action["runAfter"]
            scope[step.name] = action
        else:
            actions[step.name] = action
        before = step.name
    if flow.forgets_answer:
        actions["If_all_is_well"] = _untaken_answer(before)
    return {
        "$schema": _SCHEMA,
        "contentVersion": "1.0.0.0",
        "parameters": {
            "$authentication": {"defaultValue": {}, "type": "SecureObject"},
            "$connections": {"defaultValue": {}, "type": "Object"},
        },
        "triggers": {flow.trigger.name: trigger_json(flow)},
        "actions": actions,
    }


def trigger_json(flow: Flow) -> Json:
    """Return the trigger of a workflow's definition."""
    trigger = flow.trigger
    value: Json = {
        "type": trigger.type,
        "metadata": {"operationMetadataId": fixed_id(f"{flow.id} {trigger.name}")},
    }
    if trigger.type == "Recurrence":
        value["recurrence"] = {
            "frequency": "Day",
            "interval": 1,
            "timeZone": "W. Europe Standard Time",
            "schedule": {"hours": ["8"], "minutes": [0]},
        }
        return value
    value["kind"] = trigger.kind
    no_inputs = {"type": "object", "properties": {}, "required": []}
    inputs: Json = {"schema": no_inputs if trigger.schema is None else trigger.schema}
    if trigger.method:
        inputs["method"] = trigger.method
    if trigger.relative_path:
        inputs["relativePath"] = trigger.relative_path
    if trigger.auth:
        inputs["triggerAuthenticationType"] = str(trigger.auth)
    if trigger.kind == "ApiConnection":  # [?] the host's exact shape is not documented
        inputs["host"] = {"connection": {"name": _SHAREPOINT}}
        inputs["operationId"] = "GetItem"
    value["inputs"] = inputs
    return value


def state_of(flow: Flow, shelf: Shelf) -> str:
    """Return whether a flow is on, in the service's word."""
    if flow.suspension:
        return "Suspended"
    return "Started" if shelf.is_on(flow) else "Stopped"


def _action(step: Step, before: str) -> Json:
    action: Json = {"type": step.type, "runAfter": {before: ["Succeeded"]} if before else {}}
    if step.type == "Scope":
        action["actions"] = {}
    elif step.answer:
        action["kind"] = "Http"
        action["inputs"] = {"statusCode": step.answer.status, "body": step.answer.body}
        if step.answer.is_async:
            action["operationOptions"] = "Asynchronous"
    elif step.operation:
        connector = _CONNECTORS.get(step.operation, "office365")
        host = {"apiId": f"{_APIS}/shared_{connector}", "operationId": step.operation}
        action["inputs"] = {"host": host}
    else:
        action["inputs"] = "@triggerBody()"
    return action


def _untaken_answer(before: str) -> Json:
    """Return a condition whose answer to the caller is not reached."""
    answer = {"type": "Response", "kind": "Http", "runAfter": {}, "inputs": {"statusCode": 200}}
    return {
        "type": "If",
        "runAfter": {before: ["Succeeded"]},
        "expression": {"equals": [1, 2]},
        "actions": {"Respond": answer},
    }


def _summary(type_: str, kind: str, operation: str) -> Json:
    words = {"type": type_, "kind": kind, "swaggerOperationId": operation}
    return {key: value for key, value in words.items() if value}


def _sharing(flow: Flow) -> str:
    if flow.is_solution:
        return "CommonDataService"
    if flow.coowners:
        return "Coauthor"
    return "Personal" if flow.runners else ""


def _environment_reference(flow: Flow) -> Json:
    return {
        "name": flow.environment,
        "type": "Microsoft.ProcessSimple/environments",
        "id": f"{ROOT}/{flow.environment}",
    }


def _connections(flow: Flow) -> Json:
    if not any(step.operation for step in flow.steps):
        return {}
    return {
        "shared_office365": {
            "connectionName": f"shared-office365-{flow.hex_id[:8]}",
            "source": "Invoker" if flow.uses_invoker else "Embedded",
            "id": _CONNECTOR,
            "displayName": "Office 365 Outlook",
            "tier": "Standard",
        }
    }
