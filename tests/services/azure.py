"""A Logic App of each kind as Azure tells it, for a Recorder."""

from tests.services.recorder import Given, Recorder

SUBSCRIPTION = "/subscriptions/3f2a1b5c-0d4e-4f60-8a7b-9c8d7e6f5a4b"
GROUP = f"{SUBSCRIPTION}/resourceGroups/office"
APP = f"{GROUP}/providers/Microsoft.Logic/workflows/orders"
SITE = f"{GROUP}/providers/Microsoft.Web/sites/shop"
FLOW = f"{SITE}/workflows/stock"
MANAGEMENT = f"{SITE}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
STOCK = f"{MANAGEMENT}/stock"
HEX = "0123456789abcdef0123456789abcdef"
INVOKE = f"/workflows/{HEX}/triggers/manual/paths/invoke"
RUN = "08585329112602833828909892130CU17"
SCHEMA = {
    "type": "object",
    "properties": {"order": {"type": "integer"}, "note": {"type": "string"}},
    "required": ["order"],
}
REQUEST = {"type": "Request", "kind": "Http", "inputs": {"schema": SCHEMA}}
RECURRENCE = {"type": "Recurrence", "recurrence": {"frequency": "Day", "interval": 1}}
FORBIDDEN = Given(
    403,
    {"error": {"code": "AuthorizationFailed", "message": "The client does not have authorization"}},
)
GONE = Given(404, {"error": {"code": "ResourceNotFound", "message": "not found"}})
TAKEN = Given(202, b"", {"x-ms-workflow-run-id": RUN})


def app_json(triggers=None, **properties):
    """Return a Consumption Logic App."""
    return {
        "id": APP,
        "name": "orders",
        "type": "Microsoft.Logic/workflows",
        "properties": {
            "state": "Enabled",
            "changedTime": "2026-03-23T17:58:41.4590149Z",
            "definition": {
                "triggers": {"manual": REQUEST} if triggers is None else triggers,
                "actions": {"Read": {"type": "Compose"}, "Ask": {"type": "ApiConnectionWebhook"}},
            },
            **properties,
        },
    }


def run_json(run_id: str = RUN, status: str = "Succeeded", tracking: str = "", **properties):
    """Return a run."""
    return {
        "name": run_id,
        "properties": {
            "status": status,
            "startTime": "2026-11-24T09:00:01.2345678Z",
            "correlation": {"clientTrackingId": tracking or run_id},
            "trigger": {"name": "manual"},
            **properties,
        },
    }


def callback(server: Recorder, path: str = INVOKE, **more):
    """Return the answer to listCallbackUrl."""
    url = f"{server.url}{path}?api-version=2019-05-01&sp=%2Ftriggers%2Fmanual%2Frun&sig=c2lnbg"
    return Given(200, {"value": url, "method": "POST", "relativePathParameters": [], **more})


def azure() -> Recorder:
    """Return a server with a subscription, a Consumption and a Standard Logic App."""
    server = Recorder()
    stock = {"name": "stock", "isDisabled": False, "kind": "Stateful"}
    stock["triggers"] = {"When_called": {"type": "Request", "kind": "Http"}}
    server.answers.update(
        {
            "GET /subscriptions": Given(
                200,
                {
                    "value": [
                        {"id": SUBSCRIPTION, "displayName": "Production", "state": "Enabled"},
                        {"id": "/subscriptions/old", "displayName": "Old", "state": "Deleted"},
                        {"displayName": "Nameless"},
                    ]
                },
            ),
            f"GET {SUBSCRIPTION}/providers/Microsoft.Logic/workflows": Given(
                200, {"value": [app_json()]}
            ),
            f"GET {SUBSCRIPTION}/providers/Microsoft.Web/sites": Given(
                200,
                {
                    "value": [
                        {"id": SITE, "kind": "functionapp,workflowapp"},
                        {"id": SITE + "2", "kind": "app"},
                    ]
                },
            ),
            f"GET {MANAGEMENT}": Given(200, [stock]),
            f"GET {APP}": Given(200, app_json()),
            f"GET {STOCK}": Given(200, stock),
            f"GET {STOCK}/triggers/When_called/schemas/json": Given(200, SCHEMA),
            f"POST {APP}/triggers/manual/listCallbackUrl": callback(server),
            f"POST {STOCK}/triggers/When_called/listCallbackUrl": callback(
                server, "/api/stock/triggers/When_called/invoke"
            ),
            f"POST {APP}/triggers/nightly/run": TAKEN,
            f"POST {INVOKE}": TAKEN,
            "POST /api/stock/triggers/When_called/invoke": TAKEN,
            f"GET {APP}/runs/{RUN}": Given(200, run_json()),
            f"GET {STOCK}/runs/{RUN}": Given(200, run_json(status="SUCCEEDED")),
            f"POST {APP}/runs/{RUN}/cancel": Given(200),
            f"POST {APP}/triggers/manual/histories/{RUN}/resubmit": Given(202),
            f"POST {APP}/enable": Given(200),
            f"POST {APP}/disable": Given(200),
        }
    )
    return server
