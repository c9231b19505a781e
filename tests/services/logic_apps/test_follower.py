import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.run import RunState
from flowbutton.services.logic_apps import LogicApps
from tests.services.azure import (
    APP,
    FORBIDDEN,
    GONE,
    RUN,
    run_json,
)
from tests.services.fakes import FakeFacts
from tests.services.logic_apps.pressing import NOW, ORDERS, RUNS, STANDARD, listed, run_of
from tests.services.recorder import Given


def test_a_run_is_followed_with_its_steps(service, server):
    service.describe(ORDERS, "mara")
    actions = {"Read": {"status": "Succeeded"}, "Ask": {"status": "Running"}}
    server.answers[f"GET {APP}/runs/{RUN}"] = Given(
        200, run_json(status="Running", actions=actions)
    )
    (report,) = service.look([run_of(run_id=RUN)]).values()
    assert (report.state, str(report.message)) == (
        RunState.WAITING,
        "Waiting for a person: Ask",
    )
    assert server.asked[-1].query == {"api-version": "2019-05-01", "$expand": "properties/actions"}
    assert report.run_url.startswith("https://portal.azure.com/#blade/")


def test_the_words_of_a_standard_one_are_understood_in_capitals(service):
    (report,) = service.look([run_of(STANDARD, run_id=RUN)]).values()
    assert report.state is RunState.SUCCEEDED


def test_a_failure_names_its_step_and_leads_to_the_run(service, server):
    failed = {"status": "Failed", "error": {"code": "NotFound", "message": "No such order."}}
    run = run_json(status="Failed", actions={"Read": failed})
    server.answers[f"GET {APP}/runs/{RUN}"] = Given(200, run)
    (report,) = service.look([run_of(run_id=RUN)]).values()
    assert str(report.message) == "Failed at step “Read”: No such order."
    assert (report.advice.fix, report.advice.link) == (Fix.OPEN_RUN, report.run_url)


def test_a_run_that_is_not_there_is_told_as_such(service):
    assert service.look([run_of(run_id="other")]) == {"press-1": None}
    assert service.look([]) == {}


def test_runs_that_may_not_be_read_say_so(service, server):
    server.answers[f"GET {APP}/runs/{RUN}"] = FORBIDDEN
    with pytest.raises(RefusedError, match="You lack a role"):
        service.look([run_of(run_id=RUN)])


def test_many_runs_share_a_list_and_only_some_are_read_alone(service, server):
    ids = [f"RUN{n:02}" for n in range(20)]
    words = ["Running"] * 9 + ["Failed"] * 6 + ["Succeeded"] * 5
    listed = [run_json(each, word) for each, word in zip(ids, words, strict=True)]
    server.answers[RUNS] = Given(200, {"value": listed})
    for each, word in zip(ids, words, strict=True):
        server.answers[f"GET {APP}/runs/{each}"] = Given(200, run_json(each, word))
    server.answers[f"GET {APP}/runs/RUN00"] = GONE
    runs = [run_of(press_id=f"p{each}", run_id=each) for each in ids]
    reports = service.look(runs)
    assert sum(report.state is RunState.RUNNING for report in reports.values()) == 9
    assert sum(report.state is RunState.SUCCEEDED for report in reports.values()) == 5
    assert sum("/runs/RUN" in line for line in server.lines) == 8


def test_the_run_of_a_lost_answer_is_found_by_the_press(service, server):
    listed(server, run_json("A"), run_json("B", tracking="press-1"))
    finding = service.find(run_of(), [])
    assert (finding.verdict, finding.report.run_id) == (Verdict.RAN, "B")
    assert finding.report.run_url


def test_a_run_that_is_not_there_yet_is_waited_for_and_then_was_not_run(service, server, time):
    listed(server)
    assert service.find(run_of(), []).verdict is Verdict.NOT_YET
    time.pass_(61)
    assert service.find(run_of(), []).verdict is Verdict.NOT_RUN


def test_a_run_that_does_not_tell_its_press_is_found_by_its_moment(transport, server, time):
    service = LogicApps(transport, FakeFacts())
    moment = NOW.strftime("%Y-%m-%dT%H:%M:%SZ")
    run = run_of(started_at=NOW)
    server.answers[RUNS] = Given(200, {"value": [run_json("A", startTime=moment)]})
    assert service.find(run, []).verdict is Verdict.NOT_YET
    time.pass_(6)
    assert service.find(run, []).verdict is Verdict.RAN


def test_old_runs_are_not_read_to_their_end(service, server, time):
    old = run_json("OLD", startTime="2026-01-01T00:00:00Z")
    server.answers[RUNS] = Given(200, {"value": [old], "nextLink": f"{server.url}/more"})
    service.find(run_of(), [])
    time.pass_(61)
    assert service.find(run_of(), []).verdict is Verdict.NOT_RUN
    assert "GET /more" not in server.lines


def test_very_many_runs_are_not_read_to_their_end(service, server, time):
    more = {"value": [run_json(f"R{n}") for n in range(450)], "nextLink": f"{server.url}/more"}
    server.answers[RUNS] = Given(200, more)
    service.find(run_of(), [])
    time.pass_(61)
    assert service.find(run_of(), []).verdict is not Verdict.NOT_RUN
    assert "GET /more" not in server.lines


def test_a_list_that_goes_on_out_of_reach_proves_nothing(service, server, time):
    server.answers[RUNS] = Given(200, {"value": [], "nextLink": "https://example.org/more"})
    service.find(run_of(), [])
    time.pass_(61)
    assert service.find(run_of(), []).verdict is Verdict.NOT_YET
