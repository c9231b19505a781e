"""Running without inputs through the flow service, and following runs."""

from datetime import timedelta

import pytest

from flowbutton.demo.people import FLOW_AUDIENCE
from tests.demo.visitor import code_of


def newest(visitor, title):
    return visitor.flow_api("GET", visitor.flow_path(title) + "/runs").json()["value"]


def test_a_management_run_drops_its_body_and_names_no_run(mara):
    path = mara.flow_path("Send the daily digest") + "/triggers/manual/run"
    reply = mara.send(
        "POST",
        "/providers/Microsoft.ProcessSimple/environments" + path,
        FLOW_AUDIENCE,
        params={"api-version": "2016-11-01"},
        json={"text": "lost"},
    )
    assert (reply.status_code, reply.content) == (200, b"")
    assert "x-ms-workflow-run-id" not in reply.headers
    run = mara.tenant.desk.book.get(newest(mara, "Send the daily digest")[0]["name"])
    assert run.body is None
    entry = mara.tenant.ledger.entries[-1]
    assert (entry.transport, entry.body, entry.has_started) == ("T1", {"text": "lost"}, True)


@pytest.mark.parametrize(
    ("title", "status", "code"),
    [
        ("Order a courier", 400, "TriggerInputSchemaMismatch"),
        ("Sync the address book", 400, "InvokerConnectionOverrideFailed"),
        ("Page the on-call", 409, "WorkflowTriggerIsNotEnabled"),
        ("Old newsletter", 409, "WorkflowTriggerIsNotEnabled"),
        ("Water the plants", 403, "ConnectionAuthorizationFailed"),
    ],
)
def test_a_management_run_is_refused_in_the_services_words(mara, title, status, code):
    reply = mara.run_t1(title)
    assert (reply.status_code, code_of(reply)) == (status, code)
    entry = mara.tenant.ledger.entries[-1]
    assert (entry.status, entry.has_started) == (status, False)
    assert not mara.tenant.desk.book.all()


def test_a_wrong_trigger_is_not_found(mara):
    assert code_of(mara.run_t1("Send the daily digest", "other")) == "WorkflowTriggerNotFound"


def test_a_schedule_and_a_solution_flow_can_be_run_now(mara):
    assert mara.run_t1("Archive old mail", "Recurrence").status_code == 200
    assert mara.run_t1("Renew the badges").status_code == 200
    assert mara.run_t1("Start stand-up").status_code == 200


def test_a_run_goes_through_its_steps_in_time(mara, clock):
    run_id = mara.run_t3("Order a courier", {}).headers["x-ms-workflow-run-id"]
    first = mara.run("Order a courier", run_id)["properties"]
    assert first["status"] == "Running"
    assert "endTime" not in first
    assert {name: each["status"] for name, each in first["actions"].items()} == {
        "Read_the_address": "Running"
    }
    clock.forward(2.0 / 200)
    second = mara.run("Order a courier", run_id)["properties"]["actions"]
    assert [each["status"] for each in second.values()] == ["Succeeded", "Running"]
    clock.forward(100.0 / 200)
    last = mara.run("Order a courier", run_id)["properties"]
    assert (last["status"], len(last["actions"])) == ("Succeeded", 5)
    assert last["endTime"].endswith("Z")


def test_actions_come_only_when_they_are_asked_for(mara):
    run_id = mara.run_t3("Order a courier", {}).headers["x-ms-workflow-run-id"]
    assert "actions" not in mara.run("Order a courier", run_id, expand="")["properties"]


def test_a_failed_run_names_its_step_and_skips_the_rest(mara, clock):
    run_id = mara.run_t3("Nightly export").headers["x-ms-workflow-run-id"]
    clock.forward(1)
    run = mara.run("Nightly export", run_id)["properties"]
    assert (run["status"], run["code"]) == ("Failed", "ActionFailed")
    assert run["error"]["message"].startswith("An action failed.")
    assert run["actions"]["Export"]["error"]["code"] == "ActionFailed"
    assert "/exports/2026" in run["actions"]["Upload_the_file"]["error"]["message"]
    assert run["actions"]["Tell_the_desk"]["status"] == "Skipped"


def test_runs_are_listed_newest_first_in_pages_and_filtered(mara, clock):
    ids = []
    for _ in range(3):
        ids.insert(0, mara.run_t3("Nightly export").headers["x-ms-workflow-run-id"])
        clock.forward(10)
    middle = clock.now - timedelta(seconds=25)
    assert [run["name"] for run in newest(mara, "Nightly export")] == ids
    path = mara.flow_path("Nightly export") + "/runs"
    first = mara.flow_api("GET", path, **{"$top": "2"}).json()
    assert [run["name"] for run in first["value"]] == ids[:2]
    assert "nextLink" in first

    def names(asked):
        reply = mara.flow_api("GET", path, **{"$filter": asked})
        return [run["name"] for run in reply.json()["value"]]

    moment = middle.isoformat().replace("+00:00", "Z")
    assert names("status eq 'Failed'") == ids
    assert names("status eq 'Succeeded'") == []
    assert names(f"status eq 'Failed' and startTime ge {moment}") == ids[:2]
    assert names(f"startTime lt {moment}") == ids[2:]


def test_a_filter_with_a_broken_time_is_refused(mara):
    path = mara.flow_path("Nightly export") + "/runs"
    mara.run_t3("Nightly export")
    assert code_of(mara.flow_api("GET", path, **{"$filter": "startTime ge soon"})) == (
        "InvalidFilter"
    )


def test_a_run_that_is_not_there_is_not_found(mara):
    mine = mara.run_t3("Nightly export").headers["x-ms-workflow-run-id"]
    for title, run_id in (("Nightly export", "0000"), ("Deploy to staging", mine)):
        reply = mara.flow_api("GET", f"{mara.flow_path(title)}/runs/{run_id}")
        assert (reply.status_code, code_of(reply)) == (404, "WorkflowRunNotFound")


def test_a_run_is_cancelled(mara, clock):
    run_id = mara.run_t3("Deploy to staging").headers["x-ms-workflow-run-id"]
    path = f"{mara.flow_path('Deploy to staging')}/runs/{run_id}"
    assert mara.flow_api("POST", f"{path}/cancel").status_code == 200
    clock.forward(1000)
    run = mara.run("Deploy to staging", run_id)["properties"]
    assert (run["status"], run["code"]) == ("Cancelled", "WorkflowRunCancelled")
    assert run["actions"]["Fetch_the_build"]["status"] == "Cancelled"


def test_a_run_that_has_ended_stays_as_it_is(mara, clock):
    run_id = mara.run_t3("Deploy to staging").headers["x-ms-workflow-run-id"]
    clock.forward(1000)
    path = f"{mara.flow_path('Deploy to staging')}/runs/{run_id}"
    assert mara.flow_api("POST", f"{path}/cancel").status_code == 200
    assert mara.run("Deploy to staging", run_id)["properties"]["status"] == "Succeeded"


def test_resubmitting_runs_again_with_the_same_inputs(mara, clock):
    body = {"text": "a box", "text_1": "Main Street 1"}
    run_id = mara.run_t3("Order a courier", body).headers["x-ms-workflow-run-id"]
    clock.forward(5)
    path = f"{mara.flow_path('Order a courier')}/triggers/manual/histories/{run_id}/resubmit"
    assert mara.flow_api("POST", path).status_code == 202
    again = mara.tenant.desk.book.all()[0]
    assert (again.id != run_id, again.body) == (True, body)
    assert again.tracking_id == again.id


def test_resubmitting_copies_the_id_that_the_first_caller_gave(mara, clock):
    tracked = {"x-ms-client-tracking-id": "press-1"}
    first = mara.run_t3("Send the daily digest", headers=tracked).headers["x-ms-workflow-run-id"]
    clock.forward(5)
    flow = mara.flow_path("Send the daily digest")
    mara.flow_api("POST", f"{flow}/triggers/manual/histories/{first}/resubmit")
    again = mara.tenant.desk.book.all()[0]
    assert (again.id != first, again.tracking_id) == (True, "press-1")


def test_who_may_only_run_a_flow_sees_the_own_runs_and_no_details(mara, jonas):
    mine = mara.run_t3("Start stand-up").headers["x-ms-workflow-run-id"]
    theirs = jonas.run_t3("Start stand-up").headers["x-ms-workflow-run-id"]
    assert [run["name"] for run in newest(mara, "Start stand-up")] == [mine]
    assert [run["name"] for run in newest(jonas, "Start stand-up")] == [theirs, mine]
    reply = mara.flow_api("GET", f"{mara.flow_path('Start stand-up')}/runs/{mine}")
    assert (reply.status_code, code_of(reply)) == (403, "ConnectionAuthorizationFailed")
    again = f"{mara.flow_path('Start stand-up')}/triggers/manual/histories/{mine}/resubmit"
    assert mara.flow_api("POST", again).status_code == 403


def test_an_approval_waits_for_its_person(mara, clock):
    run_id = mara.run_t3("Request a laptop").headers["x-ms-workflow-run-id"]
    clock.forward(100)
    run = mara.run("Request a laptop", run_id)["properties"]
    assert run["status"] == "Running"
    assert run["actions"]["Start_and_wait_for_an_approval"]["status"] == "Waiting"
    mara.tenant.desk.book.decide(run_id, is_yes=True)
    clock.forward(10)
    run = mara.run("Request a laptop", run_id)["properties"]
    assert run["status"] == "Succeeded"
    link = run["actions"]["Start_and_wait_for_an_approval"]["outputsLink"]["uri"]
    assert mara.send("GET", link).json() == {"body": {"outcome": "Approve"}}
