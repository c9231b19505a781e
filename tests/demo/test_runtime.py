"""The connector run-time: running with inputs."""

import pytest

from flowbutton.demo.flow import DEFAULT_ENVIRONMENT
from flowbutton.demo.flow_json import ROOT
from flowbutton.demo.people import ARM_AUDIENCE, FLOW_AUDIENCE, RUNTIME_AUDIENCE
from tests.demo.visitor import code_of


def test_a_run_is_accepted_and_named(mara):
    body = {"text": "a box", "text_1": "Main Street 1"}
    reply = mara.run_t3("Order a courier", body, headers={"x-ms-client-tracking-id": "press-1"})
    assert (reply.status_code, reply.content) == (202, b"")
    run = mara.tenant.desk.book.get(reply.headers["x-ms-workflow-run-id"])
    assert (run.body, run.tracking_id) == (body, "press-1")
    assert reply.headers["x-ms-client-tracking-id"] == "press-1"
    followed = mara.run("Order a courier", run.id)["properties"]
    assert followed["correlation"]["clientTrackingId"] == "press-1"
    entry = mara.tenant.ledger.entries[-1]
    assert (entry.transport, entry.tracking_id, entry.status) == ("T3", "press-1", 202)
    assert (entry.user, entry.run_id, entry.body) == ("mara@contoso.example", run.id, body)


def test_without_a_tracking_id_the_runs_own_name_is_it(mara):
    reply = mara.run_t3("Send the daily digest")
    run_id = reply.headers["x-ms-workflow-run-id"]
    assert reply.headers["x-ms-client-tracking-id"] == run_id


def test_missing_inputs_are_not_noticed(mara):
    assert mara.run_t3("Order a courier", {}).status_code == 202


@pytest.mark.parametrize("audience", [FLOW_AUDIENCE, ARM_AUDIENCE, RUNTIME_AUDIENCE + "/"])
def test_a_token_for_another_audience_is_refused(mara, audience):
    flow = mara.tenant.desk.shelf.titled("Send the daily digest")
    reply = mara.send("POST", f"/apim/logicflows/{flow.id}/triggers/manual/run", audience, json={})
    assert (reply.status_code, code_of(reply)) == (401, "AuthenticationFailed")


def test_a_response_comes_back_at_once(mara):
    reply = mara.run_t3("Meeting room lights")
    assert reply.status_code == 200
    assert reply.json() == {"room": "Rembrandt", "lights": "on", "brightness": 80}
    assert reply.headers["x-ms-workflow-run-id"]


def test_a_response_may_tell_what_was_sent(mara):
    body = {"file": {"name": "a.txt", "contentBytes": "YQ=="}, "text": "lunch"}
    assert mara.run_t3("Save an expense", body).json() == {"result": "Saved", "received": body}


def test_a_solution_flow_wants_the_id_of_its_trigger_uri(mara):
    reply = mara.run_t3("Quarterly report")
    assert reply.status_code == 403
    assert reply.json()["message"].startswith("Permission denied due to missing connection ACL")
    uri = mara.flow("Quarterly report")["properties"]["flowTriggerUri"]
    assert mara.send("POST", uri, RUNTIME_AUDIENCE, json={}).status_code == 202


@pytest.mark.parametrize("title", ["Renew the badges", "Water the plants"])
def test_a_flow_without_an_acl_entry_is_refused_by_either_id(mara, title):
    flow = mara.tenant.desk.shelf.titled(title)
    assert mara.run_t3(title).status_code == 403
    assert mara.run_t3(title, flow_id=flow.long_id).status_code == 403


def test_a_flow_that_is_off_is_not_run(mara):
    reply = mara.run_t3("Page the on-call")
    assert (reply.status_code, code_of(reply)) == (400, "WorkflowTriggerIsNotEnabled")
    assert not mara.tenant.desk.book.all()


def test_a_throttled_flow_asks_to_wait_once(mara):
    reply = mara.run_t3("Refresh the dashboard")
    assert (reply.status_code, reply.headers["Retry-After"]) == (429, "2")
    assert reply.json()["statusCode"] == 429
    assert mara.run_t3("Refresh the dashboard").status_code == 202


def test_unknown_flows_and_triggers_are_not_found(mara):
    assert code_of(mara.run_t3("Send the daily digest", flow_id="none")) == "FlowNotFound"
    flow = mara.tenant.desk.shelf.titled("Send the daily digest")
    path = f"/apim/logicflows/{flow.id}/triggers/other/run"
    assert code_of(mara.send("POST", path, RUNTIME_AUDIENCE)) == "WorkflowTriggerNotFound"


@pytest.mark.parametrize("title", ["Archive old mail", "Public intake"])
def test_other_kinds_of_trigger_cannot_be_run_here(mara, title):
    assert code_of(mara.run_t3(title)) == "InvalidTriggerKind"


def test_a_body_that_is_not_json_is_refused(mara):
    flow = mara.tenant.desk.shelf.titled("Send the daily digest")
    path = f"/apim/logicflows/{flow.id}/triggers/manual/run"
    reply = mara.send("POST", path, RUNTIME_AUDIENCE, data=b"{")
    assert (reply.status_code, code_of(reply)) == (400, "InvalidRequestContent")
    assert mara.tenant.ledger.entries[-1].body == "{"


def test_the_run_times_address_can_be_asked_for(mara):
    classic = f"{ROOT}/{DEFAULT_ENVIRONMENT}/apis/shared_logicflows"
    for path in ("/powerautomate/apis/shared_logicflows", classic):
        properties = mara.send("GET", path, FLOW_AUDIENCE).json()["properties"]
        assert properties["primaryRuntimeUrl"] == mara.tenant.base + "/apim/logicflows"


@pytest.mark.parametrize("title", ["Write a note", "Ask the assistant", "Register a visitor"])
def test_the_other_kinds_of_request_are_run_here_too(mara, title):
    assert mara.run_t3(title, {"itemId": "7"}).status_code in {200, 202}
