from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.target import LogicAppTarget
from flowbutton.services.messages import Reply
from flowbutton.services.power_automate import PowerAutomate
from flowbutton.services.power_automate.finder import Finder
from flowbutton.services.power_automate.run_item import RunItem
from flowbutton.services.power_automate.run_reader import server_time
from tests.services.conftest import PRESSED
from tests.services.power_automate.shapes import AT_FLOW, LOST, RUNS, action, run
from tests.services.web import Says, error

DATE = {"Date": "Fri, 20 Nov 2026 09:00:00 GMT"}


@pytest.fixture
def has_runs(web):
    def put(*runs, **headers):
        web.on("GET", RUNS, Says(200, {"value": list(runs)}, headers))

    return put


@pytest.fixture
def settle(service, clock):
    """Return a search that is made again after some seconds."""

    def find(*others, after_s=0.0, lost=LOST):
        finding = service.find(lost, others)
        if not after_s:
            return finding
        clock.now += after_s
        return service.find(lost, others)

    return find


def test_run_with_the_presss_id_did_run(has_runs, settle, facts):
    has_runs(run("RUN8"), run("RUN7", "Succeeded", tracking="p1"), run("RUN6"))
    finding = settle()
    assert finding.verdict is Verdict.RAN
    assert (finding.report.run_id, finding.report.state) == ("RUN7", RunState.SUCCEEDED)
    assert facts.known["press ids connector flow"] == "yes"


def test_run_whose_id_is_known_did_run(has_runs, settle):
    has_runs(run("RUN8"), run("RUN7"))
    assert settle(lost=replace(LOST, run_id="RUN7")).report.run_id == "RUN7"


def test_a_run_that_was_found_and_failed_says_where(web, has_runs, settle):
    generic = {"code": "ActionFailed", "message": "An action failed."}
    has_runs(run("RUN7", "Failed", tracking="p1", error=generic))
    steps = {"Create_item": action("Failed", code="NotFound", message="No such list")}
    whole = run("RUN7", "Failed", tracking="p1", error=generic, actions=steps)
    web.on("GET", f"{AT_FLOW}/runs/RUN7$", Says(200, whole))
    told = settle().report
    assert (told.state, str(told.message)) == (
        RunState.FAILED,
        "Failed at step “Create item”: No such list",
    )


@pytest.mark.parametrize("says", [error(403, "Forbidden"), error(404, "WorkflowRunNotFound")])
def test_a_run_that_was_found_and_whose_steps_cannot_be_read_failed_all_the_same(
    web, has_runs, settle, says
):
    has_runs(run("RUN7", "Failed", tracking="p1"))
    web.on("GET", f"{AT_FLOW}/runs/RUN7$", says)
    assert settle().report.state is RunState.FAILED


def test_nothing_is_said_before_the_run_can_be_in_the_list(has_runs, settle):
    has_runs()
    assert settle().verdict is Verdict.NOT_YET
    assert settle(after_s=20).verdict is Verdict.NOT_YET


def test_press_without_any_run_did_not_run(has_runs, settle):
    has_runs(run("OLD", at="2026-11-18T09:00:00Z"))
    assert settle(after_s=61).verdict is Verdict.NOT_RUN


def test_run_of_the_moment_is_taken_when_it_is_the_only_one(has_runs, settle):
    has_runs(run("RUN7"), run("EARLIER", at="2026-11-20T08:00:00Z"))
    assert settle().verdict is Verdict.NOT_YET
    assert settle(after_s=6).report.run_id == "RUN7"


def test_of_two_runs_of_the_moment_none_is_taken(has_runs, settle):
    has_runs(run("RUN7"), run("RUN8"))
    assert settle(after_s=6).verdict is Verdict.NOT_YET
    finding = settle(after_s=61)
    assert finding.verdict is Verdict.UNKNOWABLE
    assert "P1" in str(finding.why)
    assert "2 runs" in str(finding.why)


def test_runs_of_our_other_presses_are_not_ours(has_runs, settle):
    has_runs(run("RUN7"), run("RUN8", tracking="P9"), run("RUN9"))
    others = (
        replace(LOST, press_id="P8", run_id="RUN9"),
        replace(LOST, press_id="P9", started_at=PRESSED - timedelta(hours=1)),
    )
    assert settle(*others, after_s=6).report.run_id == "RUN7"


@pytest.mark.parametrize("way", ["resubmit", ""])
def test_a_run_made_again_is_not_claimed_by_the_press_that_it_copies(has_runs, settle, way):
    first = replace(LOST, press_id="P0", run_id="RUN0", state=RunState.SUCCEEDED, ran=Ran.YES)
    again = replace(LOST, transport=way)
    has_runs(run("RUN7", tracking="P0"), run("RUN0", "Succeeded", tracking="P0"))
    assert settle(first, lost=again, after_s=6).report.run_id == "RUN7"


@pytest.mark.parametrize("way", ["resubmit", ""])
def test_a_run_of_a_press_whose_run_was_not_known_is_no_copy(has_runs, settle, way):
    lost_too = replace(LOST, press_id="P0", started_at=PRESSED - timedelta(hours=1))
    has_runs(run("RUN7", tracking="P0"))
    again = replace(LOST, transport=way)
    assert settle(lost_too, lost=again, after_s=61).verdict is Verdict.NOT_RUN


def test_a_copy_of_a_run_is_not_a_new_press(has_runs, settle):
    first = replace(LOST, press_id="P0", run_id="RUN0", state=RunState.SUCCEEDED, ran=Ran.YES)
    has_runs(run("RUN7", tracking="P0"), run("RUN0", "Succeeded", tracking="P0"))
    assert settle(first, after_s=61).verdict is Verdict.NOT_RUN


def test_runs_that_were_once_known_as_others_stay_theirs(has_runs, service, settle, web, clock):
    has_runs(run("RUN7", "Succeeded", tracking="x"))
    other = replace(LOST, press_id="P8", run_id="RUN7", state=RunState.RUNNING)
    service.look([other, replace(other, press_id="P9", run_id="RUN0")])
    finding = settle(after_s=61)
    assert finding.verdict is Verdict.NOT_RUN


def test_another_lost_press_of_the_moment_makes_it_uncertain(has_runs, settle):
    has_runs(run("RUN7"))
    rival = replace(LOST, press_id="P2", started_at=PRESSED + timedelta(seconds=2))
    assert settle(rival, after_s=61).verdict is Verdict.UNKNOWABLE


def test_strangers_of_that_day_keep_it_open_and_then_unknowable(has_runs, settle):
    has_runs(run("THEIRS", at="2026-11-20T08:00:00Z"))
    assert settle(after_s=61).verdict is Verdict.NOT_YET
    finding = settle(after_s=600)
    assert finding.verdict is Verdict.UNKNOWABLE
    assert "P1" in str(finding.why)


def test_service_that_keeps_press_ids_is_believed(has_runs, settle, facts):
    facts.known["press ids connector flow"] = "yes"
    has_runs(run("THEIRS"), run("THEIRS2"))
    assert settle(after_s=6).verdict is Verdict.NOT_YET
    assert settle(after_s=61).verdict is Verdict.NOT_RUN


@pytest.mark.parametrize("way", ["connector", "management", "resubmit", "address"])
def test_what_one_way_keeps_says_nothing_of_a_press_whose_way_is_not_known(
    has_runs, settle, facts, way
):
    """Its program was killed while it was sent, perhaps by a way that keeps no ids."""
    facts.known[f"press ids {way} flow"] = "yes"
    killed = replace(LOST, transport="")
    has_runs(run("RUN7"))
    assert settle(lost=killed, after_s=6).report.run_id == "RUN7"
    has_runs(run("RUN7"), run("RUN8"))
    assert settle(lost=killed, after_s=61).verdict is Verdict.UNKNOWABLE


def test_a_press_whose_way_is_not_known_is_found_by_its_id_and_teaches_nothing(
    has_runs, settle, facts
):
    has_runs(run("RUN8"), run("RUN7", "Succeeded", tracking="p1"))
    assert settle(lost=replace(LOST, transport="")).report.run_id == "RUN7"
    assert not facts.known


def test_too_many_runs_to_read_all_leave_it_open(web, settle, facts):
    facts.known["press ids connector flow"] = "yes"

    def page(asked):
        number = int(asked.query.get("page", 0))
        runs = [run(f"R{number}-{at}") for at in range(50)]
        return Says(200, {"value": runs, "nextLink": f"{web.url}{RUNS[:-1]}?page={number + 1}"})

    web.on("GET", RUNS, page)
    assert settle(after_s=61).verdict is Verdict.NOT_YET


def trigger_outputs(web, headers=None, body=None):
    web.on("GET", "/contents/TriggerOutputs", Says(200, {"headers": headers or {}, "body": body}))
    return run("RUN7", outputs=f"{web.url}/contents/TriggerOutputs?sig=S")


@pytest.mark.parametrize(
    ("user", "verdict"),
    [("aaaaaaaa-0000-0000-0000-000000000001", Verdict.RAN), ("bbbb", Verdict.NOT_YET)],
)
def test_run_of_another_person_is_not_ours(web, has_runs, settle, user, verdict):
    has_runs(trigger_outputs(web, {"Host": "a", "X-MS-USER-ID": user}))
    assert settle(after_s=61).verdict is verdict
    assert "authorization" not in web.asked("GET", "/contents/")[0].headers


@pytest.mark.parametrize(
    ("inputs", "got"),
    [
        ({"text": "a", "n": 1}, ({"text": "a", "n": 1}, Verdict.RAN)),
        ({"text": "a"}, ({"text": "b"}, Verdict.NOT_YET)),
        ({"text": "a"}, (None, Verdict.NOT_YET)),
        ({}, (None, Verdict.RAN)),
        ({"pin": "•••", "long": "aaa…", "file": {"name": "x"}}, ({"pin": "1"}, Verdict.RAN)),
    ],
)
def test_run_with_other_inputs_is_not_ours(web, has_runs, settle, inputs, got):
    body, verdict = got
    has_runs(trigger_outputs(web, body=body))
    assert settle(after_s=61, lost=replace(LOST, inputs=inputs)).verdict is verdict


def test_a_run_whose_outputs_cannot_be_read_may_be_somebody_elses(web, has_runs, settle):
    has_runs(run("RUN7", outputs=f"{web.url}/nowhere?sig=S"))
    assert settle(after_s=61).verdict is Verdict.NOT_YET
    finding = settle(after_s=600)
    assert finding.verdict is Verdict.UNKNOWABLE
    assert "P1" in str(finding.why)


@pytest.mark.parametrize("kind", ["application/json", "application/octet-stream"])
def test_what_a_run_got_is_not_left_on_the_disk(web, has_runs, settle, tmp_path, kind):
    large = {"headers": {}, "body": {"pin": "secret", "file": "0" * 12_000_000}}
    says = Says(200, large if "json" in kind else {}, {"Content-Type": kind})
    web.on("GET", "/contents/TriggerOutputs", says)
    has_runs(run("RUN7", outputs=f"{web.url}/contents/TriggerOutputs?sig=S"))
    settle(after_s=61)
    assert web.asked("GET", "/contents/")
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_a_run_whose_outputs_can_be_read_after_all_is_taken(web, has_runs, settle):
    has_runs(run("RUN7", outputs=f"{web.url}/contents/TriggerOutputs?sig=S"))
    assert settle(after_s=6).verdict is Verdict.NOT_YET
    trigger_outputs(web, body={})
    assert settle().report.run_id == "RUN7"


def test_of_a_press_that_ran_the_one_run_is_taken_whatever_its_outputs(
    web, has_runs, service, clock
):
    has_runs(run("RUN7", outputs=f"{web.url}/nowhere?sig=S"))
    accepted = replace(LOST, state=RunState.ACCEPTED, ran=Ran.YES)
    service.look([accepted])
    clock.now += 6
    assert service.look([accepted])["P1"].run_id == "RUN7"


def test_odd_headers_of_a_run_decide_nothing(web, has_runs, settle):
    has_runs(trigger_outputs(web, headers=[1]))
    assert settle(after_s=6).verdict is Verdict.RAN


def test_who_may_not_see_runs_cannot_know(web, settle):
    web.on("GET", RUNS, error(403, "ConnectionAuthorizationFailed"))
    finding = settle()
    assert finding.verdict is Verdict.UNKNOWABLE
    assert "P1" in str(finding.why)


def test_other_refusals_are_told(web, settle):
    web.on("GET", RUNS, error(400, "Odd"))
    with pytest.raises(RefusedError):
        settle()


@pytest.mark.parametrize("wrong", [timedelta(days=3), timedelta(days=-3), timedelta(minutes=7)])
def test_wrong_clock_of_this_computer_does_not_hide_the_run(
    transport, facts, has_runs, clock, wrong
):
    service = PowerAutomate(transport, facts, lambda: PRESSED + wrong)
    lost = replace(LOST, started_at=PRESSED + wrong)
    has_runs(run("RUN7"), **DATE)
    service.find(lost, ())
    clock.now += 61
    assert service.find(lost, ()).report.run_id == "RUN7"


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(days=-1)])
def test_clock_that_jumped_never_makes_a_run_unmade(transport, facts, has_runs, clock, jump):
    service = PowerAutomate(transport, facts, lambda: PRESSED)
    lost = replace(LOST, started_at=PRESSED + jump)  # the clock was put right after the press
    has_runs(run("RUN7"), **DATE)
    for _ in range(20):
        assert service.find(lost, ()).verdict is not Verdict.NOT_RUN
        clock.now += 61


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("Fri, 20 Nov 2026 09:00:00 GMT", datetime(2026, 11, 20, 9, tzinfo=UTC)),
        ("Sat, 31 Dec 2016 23:59:60 GMT", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("", None),
        ("Fri, 20 Non 2026 09:00:00 GMT", None),
        ("Friday, 20-Nov-26 09:00:00 GMT", None),
        ("Fri, 99 Nov 2026 09:00:00 GMT", None),
    ],
)
def test_services_clock_is_read(value, at):
    assert server_time(Reply(200, {"date": value})) == at


def test_search_goes_on_where_a_program_that_ended_left_it(has_runs, transport, facts, clock):
    has_runs(Date="Fri, 20 Nov 2026 09:00:01 GMT")
    killed = PowerAutomate(transport, facts, lambda: PRESSED)
    assert killed.find(LOST, ()).verdict is Verdict.NOT_YET
    has_runs(Date="Fri, 20 Nov 2026 09:00:41 GMT")
    after = PowerAutomate(transport, facts, lambda: PRESSED)
    assert after.find(LOST, ()).verdict is Verdict.NOT_RUN
    assert not any(key.startswith("searched") for key, value in facts.known.items() if value)


@pytest.mark.parametrize("kind", ["Microsoft.Logic", "Microsoft.Web/sites/s"])
def test_what_logic_apps_do_with_press_ids_says_nothing_of_flows(
    has_runs, settle, facts, clock, kind
):
    """Azure keeps the press's id of what it runs again, Power Automate does not."""
    again = replace(LOST, transport="resubmit")
    app = LogicAppTarget(f"/subscriptions/s/resourceGroups/g/providers/{kind}/workflows/w")
    finder = Finder(None, facts, clock, lambda: PRESSED, None)
    finder.learn(replace(again, target=app), RunItem("RUN1", "Succeeded", tracking_id="P1"))
    has_runs(run("RUN7"), run("EARLIER", at="2026-11-20T08:00:00Z"))
    assert settle(lost=again, after_s=6).report.run_id == "RUN7"
