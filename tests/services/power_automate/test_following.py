from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import InputError, OfflineError, RefusedError
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run, RunState
from flowbutton.services.power_automate.run_reader import MOST_READ
from tests.services.conftest import ACCOUNT, PRESSED, TARGET
from tests.services.power_automate.shapes import AT_FLOW, action, run
from tests.services.web import Says, error

RUN = Run("P1", "b1", "Order", TARGET, ACCOUNT, Door.WINDOW, PRESSED, run_id="RUN1")
RUNS = f"{AT_FLOW}/runs$"
ONE = f"{AT_FLOW}/runs/RUN1$"


@pytest.fixture
def planned(service, is_flow, make_press):
    """Return the service after it has read a flow with these actions."""

    def plan(actions=None, **more):
        is_flow(actions=actions or {}, **more)
        service.prepare(make_press())
        return service

    return plan


def test_one_run_is_read_with_its_steps(web, planned):
    service = planned({name: {"type": "Compose"} for name in ("Get_it", "Book_it", "Tell_them")})
    steps = {
        "Get_it": action("Succeeded", "2026-11-20T09:00:02Z"),
        "Book_it": action("Running", "2026-11-20T09:00:03Z"),
    }
    web.on("GET", ONE, Says(200, run(actions=steps), {"Retry-After": "4"}))
    web.ledger.clear()
    report = service.look([RUN])["P1"]
    assert report.state is RunState.RUNNING
    assert (report.step.name, report.step.number, report.step.count) == ("Book it", 2, 3)
    assert str(report.message) == "Step 2 of 3: Book it"
    assert report.run_url.endswith("/runs/RUN1")
    assert report.started_at == datetime(2026, 11, 20, 9, 0, 1, 500000, tzinfo=UTC)
    assert report.ended_at is None
    (asked,) = web.ledger
    assert asked.query["$expand"] == "properties/actions"


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Succeeded", RunState.SUCCEEDED),
        ("SUCCEEDED", RunState.SUCCEEDED),
        ("Cancelled", RunState.CANCELLED),
        ("TimedOut", RunState.TIMED_OUT),
        ("Aborted", RunState.FAILED),
        ("Faulted", RunState.FAILED),
        ("Skipped", RunState.SKIPPED),
        ("Ignored", RunState.SKIPPED),
        ("Paused", RunState.RUNNING),
        ("Waiting", RunState.RUNNING),
    ],
)
def test_state_is_the_services_word(web, service, word, state):
    web.on("GET", ONE, Says(200, run(status=word, endTime="2026-11-20T09:00:09Z")))
    report = service.look([RUN])["P1"]
    assert report.state is state
    assert (report.ended_at is not None) == state.is_final


@pytest.mark.parametrize(
    ("more", "text", "is_by_service"),
    [
        ({"code": "WorkflowRunCancelled"}, "Cancelled by an owner of the flow", False),
        (
            {"error": {"code": "FlowSuspended", "message": "A rule has stopped the flow."}},
            "Cancelled by the service: A rule has stopped the flow.",
            True,
        ),
        ({"code": "FlowSuspended"}, "Cancelled by the service: FlowSuspended", True),
        ({"code": "Terminated"}, "Cancelled, and the service does not say by whom", False),
        ({}, "Cancelled, and the service does not say by whom", False),
    ],
)
def test_who_cancelled_is_told_as_far_as_the_service_says(web, service, more, text, is_by_service):
    web.on("GET", ONE, Says(200, run(status="Cancelled", **more)))
    report = service.look([RUN])["P1"]
    assert (str(report.message), report.is_by_service) == (text, is_by_service)


def test_a_run_that_failed_was_not_cancelled_by_the_service(web, service):
    web.on("GET", ONE, Says(200, run(status="Failed", code="FlowSuspended")))
    assert not service.look([RUN])["P1"].is_by_service


def test_word_that_is_not_known_is_told_and_not_taken_for_success(web, service):
    web.on("GET", ONE, Says(200, run(status="Dreaming")))
    report = service.look([RUN])["P1"]
    assert report.state is RunState.ACCEPTED
    assert "Dreaming" in str(report.message)


def test_run_that_waits_for_its_turn_says_so(web, service):
    web.on("GET", ONE, Says(200, run(status="Waiting", actions={})))
    assert str(service.look([RUN])["P1"].message) == "Waiting for its turn"
    web.on("GET", ONE, Says(200, run(actions={})))
    assert str(service.look([RUN])["P1"].message) == "Running"


@pytest.mark.parametrize("status", ["Running", "Waiting"])
def test_waiting_for_a_person_is_a_state_of_its_own(web, planned, status):
    service = planned({"Ask_the_boss": {"type": "OpenApiConnectionWebhook"}})
    steps = {"Ask_the_boss": action(status, "2026-11-20T09:00:05Z")}
    web.on("GET", ONE, Says(200, run(actions=steps)))
    report = service.look([RUN])["P1"]
    assert report.state is RunState.WAITING
    assert report.waiting_since == datetime(2026, 11, 20, 9, 0, 5, tzinfo=UTC)
    assert str(report.message) == "Waiting for a person: Ask the boss"


def failed_with(web, service, **more):
    web.on("GET", ONE, Says(200, run(status="Failed", **more)))
    return service.look([RUN])["P1"]


GENERIC = {"code": "ActionFailed", "message": "An action failed. No dependent actions succeeded."}


def test_failed_steps_own_message_is_told(web, service):
    steps = {
        "Scope": action("Failed", code=GENERIC["code"], message=GENERIC["message"]),
        "Create_item": action("Failed", code="NotFound", message="No such list"),
    }
    report = failed_with(web, service, actions=steps, error=GENERIC)
    assert report.state is RunState.FAILED
    assert str(report.message) == "Failed at step “Create item”: No such list"
    assert (report.advice.fix, report.advice.code) == (Fix.OPEN_RUN, "NotFound")
    assert report.advice.link.endswith("/runs/RUN1")


def test_message_that_a_connector_hides_in_its_outputs_is_found_without_a_token(web, service):
    outputs = {"statusCode": 404, "body": {"error": {"code": "itemNotFound", "message": "Gone"}}}
    web.on("GET", "/contents/Outputs", Says(200, outputs))
    steps = {"Get_it": action("Failed", code="NotFound", link=f"{web.url}/contents/Outputs?sig=S")}
    report = failed_with(web, service, actions=steps)
    assert str(report.message) == "Failed at step “Get it”: Gone"
    assert report.advice.code == "itemNotFound"
    assert "authorization" not in web.asked("GET", "/contents/")[0].headers


@pytest.mark.parametrize(
    "says",
    [Says(200, {"body": "text"}), Says(200, [1]), Says(200, {"body": {}}), error(403, "Gone")],
)
def test_outputs_that_do_not_help_leave_the_step(web, service, says):
    web.on("GET", "/contents/Outputs", says)
    steps = {"Get_it": action("Failed", code="NotFound", link=f"{web.url}/contents/Outputs?sig=S")}
    report = failed_with(web, service, actions=steps)
    assert str(report.message) == "Failed at step “Get it”"
    assert str(report.advice.title) == "Step “Get it” failed"


def test_run_that_failed_without_a_step_tells_its_own_error(web, service):
    report = failed_with(web, service, error={"code": "X", "message": "Sorry about sig=S3CRET"})
    assert str(report.message).startswith("Failed: ")
    assert "S3CRET" not in repr(report)
    assert str(failed_with(web, service).message) == "Failed"


def test_broken_connection_is_advised_about(web, service):
    steps = {"Mail": action("Failed", code="InvalidConnectionCredentials", message="Sign in")}
    advice = failed_with(web, service, actions=steps).advice
    assert advice.fix is Fix.OPEN_CONNECTIONS
    assert advice.link.endswith("/connections")


def many(number):
    return [replace(RUN, press_id=f"P{at}", run_id=f"RUN{at}") for at in range(number)]


def test_many_runs_share_one_list(web, planned):
    service = planned()
    web.ledger.clear()
    listed = [run(f"RUN{at}", "Succeeded") for at in range(40)]
    web.on("GET", RUNS, Says(200, {"value": listed}, {"Retry-After": "9"}))
    reports = service.look(many(40))
    assert {report.state for report in reports.values()} == {RunState.SUCCEEDED}
    assert reports["P1"].retry_after_s == 9
    assert len(web.ledger) == 1


def test_only_some_are_read_alone_at_a_time_and_no_failure_is_told_without_its_step(web, planned):
    service = planned()
    steps = {"Create_item": action("Failed", code="NotFound", message="No such list")}
    listed = [run(f"RUN{at}", "Failed" if at % 2 else "Running") for at in range(40)]
    web.on("GET", RUNS, Says(200, {"value": listed}))
    web.on("GET", r"/runs/RUN\d+$", Says(200, run(status="Failed", actions=steps)))
    web.ledger.clear()
    reports = service.look(many(40))
    assert len(web.ledger) == 9
    failures = [report for report in reports.values() if report.state is RunState.FAILED]
    assert len(failures) == 8
    assert all("No such list" in str(report.message) for report in failures)
    assert sum(report.state is RunState.RUNNING for report in reports.values()) == 16


def test_run_that_is_further_back_is_looked_for(web, service):
    older = run("RUN1", "Succeeded")
    newer = [run(f"NEW{at}", at="2026-11-20T10:00:00Z") for at in range(3)]
    web.on("GET", RUNS, Says(200, {"value": newer, "nextLink": f"{web.url}/more"}))
    web.on("GET", "/more", Says(200, {"value": [older, run("OLD", at="2026-11-19T09:00:00Z")]}))
    reports = service.look([RUN, replace(RUN, press_id="P2", run_id="NEW1")])
    assert reports["P1"].state is RunState.SUCCEEDED
    assert set(reports) == {"P1", "P2"}


def test_a_run_that_is_further_back_is_not_taken_for_its_copy(web, service):
    copy = run("COPY", "Succeeded", tracking="P1", at="2026-11-20T10:00:00Z")
    other = run("RUN2", at="2026-11-20T10:00:00Z")
    web.on("GET", RUNS, Says(200, {"value": [copy, other], "nextLink": f"{web.url}/more"}))
    web.on("GET", "/more", Says(200, {"value": [run("RUN1", tracking="P1")]}))
    report = service.look([RUN, replace(RUN, press_id="P2", run_id="RUN2")])["P1"]
    assert (report.run_id, report.state) == ("RUN1", RunState.RUNNING)


def test_run_that_is_not_there_is_told_as_such(web, service):
    pair = [RUN, replace(RUN, press_id="P2", run_id="RUN2")]
    web.on("GET", ONE, error(404, "WorkflowRunNotFound"))
    assert service.look([RUN]) == {"P1": None}
    web.on("GET", RUNS, Says(200, {"value": []}))
    assert service.look(pair) == {"P1": None, "P2": None}
    web.on("GET", RUNS, error(404, "FlowNotFound"))
    assert service.look(pair) == {"P1": None, "P2": None}
    assert service.look([]) == {}


def test_run_that_may_be_further_back_than_was_read_is_left_out(web, service):
    newer = [run(f"NEW{at}", at="2026-11-20T10:00:00Z") for at in range(MOST_READ + 1)]
    web.on("GET", RUNS, Says(200, {"value": newer}))
    reports = service.look([RUN, replace(RUN, press_id="P2", run_id="NEW1")])
    assert set(reports) == {"P2"}


def test_who_may_not_see_steps_follows_by_the_list(web, planned):
    service = planned()
    web.on("GET", r"/runs/RUN\d$", error(403, "ConnectionAuthorizationFailed"))
    listed = [run("RUN1"), run("RUN2", "Succeeded")]
    web.on("GET", RUNS, Says(200, {"value": listed}))
    assert service.look([RUN])["P1"].state is RunState.RUNNING
    web.ledger.clear()
    assert service.look([RUN])["P1"].state is RunState.RUNNING
    assert len(web.ledger) == 1


def test_who_may_not_see_steps_of_many_follows_by_the_list_too(web, service):
    web.on("GET", r"/runs/RUN\d$", error(403, "ConnectionAuthorizationFailed"))
    web.on("GET", RUNS, Says(200, {"value": [run("RUN1"), run("RUN2", "Succeeded")]}))
    reports = service.look([RUN, replace(RUN, press_id="P2", run_id="RUN2")])
    assert [report.state for report in reports.values()] == [RunState.RUNNING, RunState.SUCCEEDED]


@pytest.mark.parametrize("both", [True, False])
def test_other_refusals_are_told(web, service, both):
    web.on("GET", r"/runs/RUN\d$", error(400, "Odd"))
    web.on("GET", RUNS, Says(200, {"value": [run("RUN1"), run("RUN2")]}))
    runs = [RUN, replace(RUN, press_id="P2", run_id="RUN2")]
    with pytest.raises(RefusedError):
        service.look(runs if both else runs[:1])


def test_throttled_look_says_how_long_to_wait(web, service):
    web.on("GET", ONE, error(429, "TooManyRequests", Retry_After="120"))
    with pytest.raises(RefusedError) as caught:
        service.look([RUN])
    assert caught.value.wait_s == 120


def test_look_without_an_answer_is_offline(web, service):
    web.on("GET", ONE, Says(drops=True))
    with pytest.raises(OfflineError):
        service.look([RUN])


def test_run_without_id_is_found_by_the_presss_id_at_once(web, service, facts):
    web.on("GET", RUNS, Says(200, {"value": [run("RUN7", "Succeeded", tracking="P1")]}))
    report = service.look([replace(RUN, run_id="", transport="management")])["P1"]
    assert (report.run_id, report.state) == ("RUN7", RunState.SUCCEEDED)
    assert facts.known["press ids management flow"] == "yes"


def test_run_without_any_id_is_taken_by_its_time_when_it_is_the_only_one(web, service, clock):
    web.on("GET", RUNS, Says(200, {"value": [run("RUN7", "Succeeded")]}))
    nameless = replace(RUN, run_id="", transport="management")
    assert service.look([nameless]) == {"P1": None}  # a rival might come yet
    clock.now += 6
    assert service.look([nameless])["P1"].run_id == "RUN7"


def test_two_presses_of_one_moment_are_not_mixed_up(web, service, clock):
    listed = [run("RUN7", "Succeeded"), run("RUN8", "Failed")]
    web.on("GET", RUNS, Says(200, {"value": listed}))
    pair = [replace(RUN, press_id=name, run_id="") for name in ("P1", "P2")]
    service.look(pair)
    clock.now += 60
    assert service.look(pair) == {"P1": None, "P2": None}
    web.on("GET", RUNS, Says(200, {"value": listed[:1]}))
    assert service.look(pair) == {"P1": None, "P2": None}


def test_cancel_asks_the_service(web, service):
    web.on("POST", f"{ONE[:-1]}/cancel$", Says(200, None))
    service.cancel(RUN)
    assert len(web.asked("POST", "/runs/RUN1/cancel")) == 1
    with pytest.raises(InputError):
        service.cancel(replace(RUN, run_id=""))
