"""Azure Resource Manager, asked by hand."""

import pytest

from flowbutton.demo.arm_json import GROUP_PATH, MANAGEMENT, SITE_PATH
from flowbutton.demo.logic_apps import EMPTY_SUBSCRIPTION, SUBSCRIPTION
from flowbutton.demo.people import ARM_AUDIENCE, FLOW_AUDIENCE
from tests.demo.visitor import code_of

LOGIC = "/providers/Microsoft.Logic/workflows"
STANDARD = f"{SITE_PATH}{MANAGEMENT}/workflows"


def arm(visitor, method, path, version="2019-05-01", **query):
    return visitor.send(method, path, ARM_AUDIENCE, params={"api-version": version, **query})


def names(reply):
    return [each["name"] for each in reply.json()["value"]]


def test_the_subscriptions_of_a_person_are_listed(mara, jonas):
    values = arm(mara, "GET", "/subscriptions", "2020-01-01").json()["value"]
    assert [each["subscriptionId"] for each in values] == [SUBSCRIPTION, EMPTY_SUBSCRIPTION]
    assert values[0]["displayName"] == "Contoso production"
    assert arm(jonas, "GET", "/subscriptions", "2020-01-01").json() == {"value": []}


def test_who_has_no_role_is_refused(jonas):
    reply = arm(jonas, "GET", f"/subscriptions/{SUBSCRIPTION}{LOGIC}")
    assert (reply.status_code, code_of(reply)) == (403, "AuthorizationFailed")


def test_the_version_and_the_audience_are_judged(mara):
    assert code_of(mara.send("GET", "/subscriptions", ARM_AUDIENCE)) == (
        "MissingApiVersionParameter"
    )
    reply = mara.send("GET", "/subscriptions", FLOW_AUDIENCE, params={"api-version": "x"})
    assert reply.status_code == 401


def test_logic_apps_are_listed_where_they_are(mara):
    everything = names(arm(mara, "GET", f"/subscriptions/{SUBSCRIPTION}{LOGIC}"))
    assert everything == ["intake-orders", "nightly-cleanup", "mend-the-index", "payroll"]
    assert names(arm(mara, "GET", GROUP_PATH + LOGIC)) == everything
    assert names(arm(mara, "GET", f"/subscriptions/{EMPTY_SUBSCRIPTION}{LOGIC}")) == []


def test_a_logic_app_that_is_not_there_is_not_found(mara):
    reply = arm(mara, "GET", f"{GROUP_PATH}{LOGIC}/other")
    assert (reply.status_code, code_of(reply)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("method", "rest"),
    [
        ("POST", "/triggers/manual/listCallbackUrl"),
        ("POST", "/triggers/manual/run"),
        ("POST", "/disable"),
        ("POST", "/runs/x/cancel"),
    ],
)
def test_a_missing_role_is_named(mara, method, rest):
    reply = arm(mara, method, f"{GROUP_PATH}{LOGIC}/payroll{rest}")
    assert (reply.status_code, code_of(reply)) == (403, "AuthorizationFailed")
    assert "Microsoft.Logic/workflows/" in reply.json()["error"]["message"]
    assert arm(mara, "GET", f"{GROUP_PATH}{LOGIC}/payroll").status_code == 200


def test_standard_apps_and_their_workflows_are_listed(mara):
    sites = arm(mara, "GET", f"/subscriptions/{SUBSCRIPTION}/providers/Microsoft.Web/sites")
    assert sites.json()["value"][0]["kind"] == "functionapp,workflowapp"
    other = f"/subscriptions/{EMPTY_SUBSCRIPTION}/providers/Microsoft.Web/sites"
    assert names(arm(mara, "GET", other)) == []
    assert arm(mara, "GET", SITE_PATH).json()["name"] == "contoso-workflows"
    workflows = arm(mara, "GET", f"{SITE_PATH}/workflows")
    assert names(workflows) == ["contoso-workflows/sync-stock", "contoso-workflows/count-stock"]
    one = arm(mara, "GET", f"{SITE_PATH}/workflows/sync-stock").json()
    assert one["properties"]["flowState"] == "Enabled"


def test_the_run_time_of_a_standard_app_lists_its_workflows(mara):
    values = arm(mara, "GET", STANDARD, "2018-11-01").json()
    assert [each["name"] for each in values] == ["sync-stock", "count-stock"]
    one = arm(mara, "GET", f"{STANDARD}/sync-stock", "2018-11-01").json()
    assert list(one["triggers"]) == ["When_a_HTTP_request_is_received"]


def test_a_standard_workflow_is_run_by_its_address_and_followed(mara, clock):
    trigger = f"{STANDARD}/sync-stock/triggers/When_a_HTTP_request_is_received"
    value = arm(mara, "POST", f"{trigger}/listCallbackUrl", "2018-11-01").json()["value"]
    assert "/api/sync-stock/triggers/When_a_HTTP_request_is_received/invoke?" in value
    reply = mara.send("POST", value, json={"order": 7})
    assert reply.status_code == 202
    run_id = reply.headers["x-ms-workflow-run-id"]
    assert mara.tenant.ledger.entries[-1].transport == "callback"
    path = f"{STANDARD}/sync-stock/runs/{run_id}"
    expand = {"$expand": "properties/actions,workflow/properties"}
    run = arm(mara, "GET", path, "2018-11-01", **expand).json()
    assert (run["properties"]["status"], run["name"]) == ("RUNNING", run_id)
    assert "Read_the_order" in run["properties"]["actions"]
    clock.forward(10)
    run = arm(mara, "GET", path, "2018-11-01").json()
    assert run["properties"]["status"] == "SUCCEEDED"
    assert "actions" not in run["properties"]
    again = arm(mara, "POST", f"{trigger}/histories/{run_id}/resubmit", "2018-11-01")
    assert again.status_code == 202
    assert mara.tenant.desk.book.all()[0].body == {"order": 7}


def test_a_standard_workflow_on_a_schedule_is_run_through_arm(mara):
    trigger = f"{STANDARD}/count-stock/triggers/Recurrence"
    reply = arm(mara, "POST", f"{trigger}/run", "2018-11-01")
    assert reply.status_code == 202
    assert reply.headers["x-ms-workflow-run-id"]
    reply = arm(mara, "POST", f"{trigger}/listCallbackUrl", "2018-11-01")
    assert code_of(reply) == "TriggerNotRequestTrigger"


def test_a_signed_address_refuses_a_token(mara):
    path = f"{GROUP_PATH}{LOGIC}/intake-orders/triggers/manual/listCallbackUrl"
    value = arm(mara, "POST", path).json()["value"]
    reply = mara.send("POST", value, ARM_AUDIENCE, json={"order": 1})
    assert code_of(reply) == "DirectApiRequestHasMoreThanOneAuthorization"
