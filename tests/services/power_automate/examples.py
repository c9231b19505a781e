"""Whole answers of the flow service, with everything around what the program reads."""

ENV = "Default-7c0e5a41-0000-0000-0000-51d2f3a9be07"
ROOT = "/providers/Microsoft.ProcessSimple/environments"
FLOW = "5b2f6d0c-93ae-4f27-8a61-0d7be4c1f388"
AT_ENV = {"name": ENV, "type": "Microsoft.ProcessSimple/environments", "id": f"{ROOT}/{ENV}"}
CREATOR = {"tenantId": "t", "objectId": "o", "userId": "o", "userType": "ActiveDirectory"}
CONTENT = "https://prod-11.westeurope.logic.azure.com:443/workflows/ab/runs/cd/contents"

ENVIRONMENTS = {
    "value": [
        {
            "name": ENV,
            "location": "europe",
            "type": "Microsoft.ProcessSimple/environments",
            "id": f"{ROOT}/{ENV}",
            "properties": {
                "displayName": "Fabrikam (default)",
                "createdTime": "2021-05-04T08:12:09.1123Z",
                "createdBy": {"id": "SYSTEM", "displayName": "SYSTEM", "type": "NotSpecified"},
                "provisioningState": "Succeeded",
                "creationType": "DefaultTenant",
                "environmentSku": "Default",
                "environmentType": "Production",
                "isDefault": True,
                "azureRegionHint": "westeurope",
                "runtimeEndpoints": {"microsoft.Flow": "https://europe.api.flow.microsoft.com"},
                "linkedEnvironmentMetadata": {"instanceUrl": "https://fabrikam.crm4.example"},
            },
        }
    ]
}

LISTED = {
    "name": FLOW,
    "id": f"{ROOT}/{ENV}/flows/{FLOW}",
    "type": "Microsoft.ProcessSimple/environments/flows",
    "properties": {
        "apiId": "/providers/Microsoft.PowerApps/apis/shared_logicflows",
        "displayName": "Water the plants",
        "triggerSchema": {"type": "object", "required": [], "properties": {}},
        "state": "Started",
        "createdTime": "2025-03-23T17:58:41.4590149Z",
        "lastModifiedTime": "2025-04-02T06:00:00.4596534Z",
        "templateName": "2ec8fd1095d711e69e6b05429ec0d0d7",
        "environment": AT_ENV,
        "definitionSummary": {
            "triggers": [{"type": "Request", "kind": "Button"}],
            "actions": [{"type": "Wait"}, {"type": "ApiConnection", "swaggerOperationId": "Send"}],
            "description": "Opens the valve for ten minutes",
        },
        "creator": CREATOR,
        "provisioningMethod": "FromDefinition",
        "flowFailureAlertSubscribed": True,
    },
}
LISTED_SCHEDULE = {
    "name": "77aa",
    "properties": {
        "displayName": "Count the visitors",
        "state": "Started",
        "definitionSummary": {"triggers": [{"type": "Recurrence"}], "actions": [{"type": "If"}]},
    },
}


def asked(hint, title, **schema):
    return {
        "title": title,
        "description": f"Please enter: {title}",
        "x-ms-content-hint": hint,
        "x-ms-dynamically-added": True,
        **schema,
    }


def takes(*required, **properties):
    return {"type": "object", "properties": properties, "required": list(required)}


def request(kind, schema, name="manual", **inputs):
    return {
        name: {
            "metadata": {"operationMetadataId": "04077d6a-0000"},
            "type": "Request",
            "kind": kind,
            "inputs": {"schema": schema, **inputs},
        }
    }


SURE = takes(
    "text",
    "boolean",
    "number",
    text=asked("TEXT", "Plant", type="string"),
    boolean=asked("BOOLEAN", "Fertilise", type="boolean"),
    number=asked("NUMBER", "Litres", type="number"),
)


def whole(triggers, actions=None, **more):
    """Return a flow as a single GET has it."""
    return {
        "name": FLOW,
        "id": f"{ROOT}/{ENV}/flows/{FLOW}",
        "type": "Microsoft.ProcessSimple/environments/flows",
        "properties": {
            "apiId": "/providers/Microsoft.PowerApps/apis/shared_logicflows",
            "displayName": "Water the plants",
            "userType": "Owner",
            "definition": {
                "$schema": "https://schema.management.azure.com/workflowdefinition.json#",
                "contentVersion": "1.0.0.0",
                "parameters": {"$connections": {"defaultValue": {}, "type": "Object"}},
                "triggers": triggers,
                "actions": actions or {"Wait": {"runAfter": {}, "type": "Wait", "inputs": {}}},
            },
            "state": "Started",
            "plan": "NotSpecified",
            "connectionReferences": {},
            "installedConnectionReferences": {
                "shared_approvals": {
                    "connectionName": "shared-approvals-1",
                    "source": "Invoker",
                    "id": "/providers/Microsoft.PowerApps/apis/shared_approvals",
                    "tier": "Standard",
                }
            },
            "createdTime": "2025-07-25T18:42:15.7693633Z",
            "lastModifiedTime": "2026-03-08T10:24:12.0147046Z",
            "flowSuspensionReason": "None",
            "environment": AT_ENV,
            "creator": CREATOR,
            "flowTriggerUri": "https://europe-002.azure-apim.net:443/apim/logicflows/"
            "5B2F6D0C93AE4F278A610D7BE4C1F388-5FA12B1209B98E3B/triggers/manual/run"
            "?api-version=2016-06-01",
            "installationStatus": "Installed",
            "licenseData": {"performanceProfile": {"throttles": {"mode": "High"}}},
            "isManaged": False,
            **more,
        },
    }


FILE = takes(
    "file",
    "text",
    file=asked(
        "FILE",
        "Rechnung",
        type="object",
        properties={"name": {"type": "string"}, "contentBytes": takes()},
    ),
    text=asked("TEXT", "Dateiname", type="string"),
    text_1=asked("TEXT", "Betreff", type="string"),
    date=asked("DATE", "Fällig am", type="string", format="date"),
)
WHERE = {
    "type": "object",
    "properties": {
        "fullAddress": {"title": "Full address", "type": "string"},
        "address": takes("city", city={"title": "City", "type": "string"}),
        "coordinates": takes("latitude", "longitude", latitude={"type": "number"}),
    },
}
PHONE = takes(
    "location",
    "key-button-date",
    **{
        "location": WHERE,
        "key-button-date": {"title": "Date", "type": "string", "x-ms-dynamically-added": False},
    },
)
HTTP = takes("name", name={"type": "string"}, value={"type": "integer"})
AGENT = takes("itemId", itemId={"type": "string"}, notes={"type": "string"})
ASKED_IN_APP = takes(Createfile_FileName={"type": "string"})
ROWS = {"rows": {"type": "array", "items": takes("entity", entity={"type": "object"})}}
SCHEDULE = {
    "Recurrence": {
        "type": "Recurrence",
        "recurrence": {
            "frequency": "Day",
            "interval": 1,
            "timeZone": "W. Europe Standard Time",
            "schedule": {"hours": ["8"], "minutes": [0]},
        },
    }
}
RESPONSE = {
    "If_dry": {
        "type": "If",
        "actions": {
            "Respond_to_a_PowerApp_or_flow": {
                "type": "Response",
                "kind": "PowerApp",
                "inputs": {"statusCode": 200, "body": {"result": "@{1}"}},
            }
        },
    }
}


def linked(name, size):
    return {"uri": f"{CONTENT}/{name}?se=2026&sp=r&sv=1.0&sig=x", "contentSize": size}


FAILED_RUN = {
    "name": "08584000000000000000000000001CU21",
    "id": f"{ROOT}/{ENV}/flows/{FLOW}/runs/08584000000000000000000000001CU21",
    "type": "Microsoft.ProcessSimple/environments/flows/runs",
    "properties": {
        "startTime": "2026-11-17T14:33:45.2763872Z",
        "endTime": "2026-11-17T14:33:47.10Z",
        "status": "Failed",
        "code": "ActionFailed",
        "error": {"code": "ActionFailed", "message": "An action failed."},
        "correlation": {"clientTrackingId": "press-7", "clientKeywords": ["plants"]},
        "trigger": {
            "name": "manual",
            "inputsLink": linked("TriggerInputs", 349),
            "outputsLink": linked("TriggerOutputs", 493),
            "originHistoryName": "08584000000000000000000000001CU00",
            "code": "OK",
            "status": "Succeeded",
        },
        "actions": {
            "Open_the_valve": {
                "inputsLink": linked("ActionInputs", 356),
                "outputsLink": linked("ActionOutputs", 125_480),
                "startTime": "2026-11-17T14:33:45.9Z",
                "endTime": "2026-11-17T14:33:46.9Z",
                "correlation": {"actionTrackingId": "a", "clientTrackingId": "press-7"},
                "status": "Failed",
                "code": "NotFound",
                "error": {"code": "NotFound", "message": "There is no valve 3."},
            }
        },
    },
}
