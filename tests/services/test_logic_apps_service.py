from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import InputError, RefusedError, SignInError
from flowbutton.domain.flow import FlowState
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import HttpTarget, LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.engine.press import new_run
from flowbutton.services.logic_apps import LogicApps
from flowbutton.services.transport import Hooks, Transport
from tests.fakes import FakeTime, press_of
from tests.services.azure import (
    APP,
    FLOW,
    FORBIDDEN,
    GONE,
    INVOKE,
    RECURRENCE,
    REQUEST,
    RUN,
    STOCK,
    TAKEN,
    app_json,
    azure,
    callback,
    run_json,
)
from tests.services.fakes import FakeFacts, FakeTokens, cloud_at
from tests.services.recorder import Given

ORDERS = LogicAppTarget(APP)
STANDARD = LogicAppTarget(FLOW)
ADDRESS = f"POST {APP}/triggers/manual/listCallbackUrl"
STOCK_ADDRESS = f"POST {STOCK}/triggers/When_called/listCallbackUrl"
NIGHTLY = f"POST {APP}/triggers/nightly/run"
RUNS = f"GET {APP}/runs"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def server():
    server = azure()
    yield server
    server.close()


@pytest.fixture
def tokens():
    return FakeTokens()


@pytest.fixture
def facts():
    return FakeFacts()


@pytest.fixture
def time():
    return FakeTime()


@pytest.fixture
def transport(server, tokens, time):
    hooks = Hooks(clock=time.monotonic, wait=lambda seconds: False)
    transport = Transport(cloud_at(server.url), NetworkSettings(), tokens, hooks)
    yield transport
    transport.close()


@pytest.fixture
def service(transport, facts):
    return LogicApps(transport, facts, lambda: NOW)


@pytest.fixture
def nightly(server):
    server.answers[f"GET {APP}"] = Given(200, app_json({"nightly": RECURRENCE}))
    return ORDERS


def on_time() -> bool:
    return False


def run_of(target=ORDERS, **changes):
    return replace(new_run(press_of(target=target)), **changes)


# what it is


def test_it_is_described_with_its_trigger_and_inputs(service):
    choice = service.describe(ORDERS, "mara")
    assert (choice.title, choice.target) == ("orders", LogicAppTarget(APP, "manual"))
    assert [field.key for field in choice.fields] == ["order", "note"]


def test_the_inputs_of_a_standard_one_are_asked_for(service, server):
    choice = service.describe(STANDARD, "mara")
    assert [field.key for field in choice.fields] == ["order", "note"]
    assert server.lines == [f"GET {STOCK}", f"GET {STOCK}/triggers/When_called/schemas/json"]
    assert {asked.query["api-version"] for asked in server.asked} == {"2018-11-01"}


def test_inputs_that_may_not_be_read_leave_the_rest(service, server):
    server.answers[f"GET {STOCK}/triggers/When_called/schemas/json"] = FORBIDDEN
    assert service.describe(STANDARD, "mara").fields == ()


def test_it_handles_logic_apps_only(service):
    assert service.handles(ORDERS)
    assert not service.handles(HttpTarget("a", "b"))
    with pytest.raises(InputError, match="not a Logic App"):
        service.describe(HttpTarget("a", "b"), "mara")


def test_a_healthy_one_has_no_advice_and_is_not_run(service, server):
    health = service.health(ORDERS, "mara")
    assert (health.advice, len(health.fields)) == (None, 2)
    assert server.lines == [f"GET {APP}", ADDRESS]


def test_a_schedule_is_healthy_without_an_address(service, nightly, server):
    assert service.health(nightly, "mara").advice is None
    assert server.lines == [f"GET {APP}"]


@pytest.mark.parametrize(
    ("state", "title", "fix"),
    [
        ("Disabled", "The Logic App is turned off", Fix.TURN_ON),
        ("Suspended", "The Logic App is suspended", Fix.OPEN_FLOW),
    ],
)
def test_one_that_is_off_says_so_before_the_press(service, server, state, title, fix):
    server.answers[f"GET {APP}"] = Given(200, app_json(state=state))
    advice = service.health(ORDERS, "mara").advice
    assert (str(advice.title), advice.fix) == (title, fix)
    assert advice.link.endswith(APP)


def test_a_standard_one_that_is_off_is_opened_to_be_turned_on(service, server):
    stock = {"name": "stock", "isDisabled": True, "triggers": {"t": RECURRENCE}}
    server.answers[f"GET {STOCK}"] = Given(200, stock)
    assert service.describe(STANDARD, "mara").state is FlowState.OFF
    assert service.health(STANDARD, "mara").advice.fix is Fix.OPEN_FLOW


def test_one_that_starts_by_itself_says_why_it_cannot_be_pressed(service, server):
    server.answers[f"GET {APP}"] = Given(200, app_json({"t": {"type": "HttpWebhook"}}))
    assert "starts by itself" in str(service.health(ORDERS, "mara").advice.title)
    answer = service.send(press_of(target=ORDERS), on_time)
    assert (answer.state, "starts by itself" in str(answer.message)) == (RunState.NOT_SENT, True)


@pytest.mark.parametrize(
    ("target", "address", "role"),
    [(ORDERS, ADDRESS, "Logic App Contributor"), (STANDARD, STOCK_ADDRESS, "Website Contributor")],
)
def test_a_missing_role_is_named(service, server, target, address, role):
    server.answers[address] = FORBIDDEN
    advice = service.health(target, "mara").advice
    assert str(advice.title) == "You lack a role in Azure for this Logic App"
    assert str(advice.hint) == f"Ask for the role {role} on it."
    answer = service.send(press_of(target=target), on_time)
    assert (answer.ran, str(answer.advice.hint)) == (Ran.NO, f"Ask for the role {role} on it.")


# the press


def test_a_request_trigger_is_called_at_its_address_without_a_token(service, server):
    answer = service.send(press_of(target=ORDERS, inputs={"order": 7}), on_time)
    assert (answer.state, answer.ran, answer.run_id) == (RunState.ACCEPTED, Ran.YES, RUN)
    assert (answer.transport, answer.follows) == ("logic app address", True)
    assert RUN in answer.run_url
    assert server.lines == [f"GET {APP}", ADDRESS, f"POST {INVOKE}"]
    called = server.asked[-1]
    assert (called.token, called.json()) == ("", {"order": 7})
    assert called.headers["x-ms-client-tracking-id"] == "press-1"


def test_the_next_press_needs_one_request(service, server):
    service.send(press_of(target=ORDERS), on_time)
    service.send(press_of(target=ORDERS, id="press-2"), on_time)
    assert server.lines[3:] == [f"POST {INVOKE}"]


def test_another_process_needs_the_address_only(service, server, transport, facts):
    choice = service.describe(ORDERS, "mara")
    LogicApps(transport, facts).send(press_of(target=choice.target), on_time)
    assert server.lines == [f"GET {APP}", ADDRESS, f"POST {INVOKE}"]
    assert "sig" not in str(facts.known)


def test_a_standard_one_is_called_at_its_site(service, server):
    answer = service.send(press_of(target=STANDARD), on_time)
    assert answer.ran is Ran.YES
    assert server.lines[-1] == "POST /api/stock/triggers/When_called/invoke"


def test_any_other_trigger_is_run_by_azure_with_a_token(service, server, nightly):
    server.answers[NIGHTLY] = Given(200, {"odd": 1}, {"x-ms-workflow-run-id": RUN})
    answer = service.send(press_of(target=nightly), on_time)
    assert (answer.state, answer.run_id, answer.transport) == (RunState.ACCEPTED, RUN, "azure")
    assert (answer.output, str(answer.message)) == (None, "Accepted, not finished yet")
    asked = server.asked[-1]
    assert (asked.line, asked.body) == (NIGHTLY, b"")
    assert asked.token.startswith("Bearer ")


def test_inputs_are_never_dropped_in_silence(service, server, nightly):
    answer = service.send(press_of(target=nightly, inputs={"a": 1}), on_time)
    assert (answer.state, answer.advice.fix) == (RunState.NOT_SENT, Fix.NONE)
    assert str(answer.message) == "This Logic App takes no inputs"
    assert server.lines == [f"GET {APP}"]


def test_parts_of_the_path_come_from_the_inputs(service, server):
    server.answers[ADDRESS] = callback(server, INVOKE + "/orders/{id}", method="PUT")
    server.answers[f"PUT {INVOKE}/orders/7"] = TAKEN
    answer = service.send(press_of(target=ORDERS, inputs={"id": 7, "note": "x"}), on_time)
    assert (answer.ran, server.asked[-1].json()) == (Ran.YES, {"note": "x"})


@pytest.mark.parametrize("body", [{}, {"value": ""}, {"value": 5}, b""])
def test_without_an_address_nothing_is_sent(service, server, body):
    server.answers[ADDRESS] = Given(200, body)
    answer = service.send(press_of(target=ORDERS), on_time)
    assert str(answer.message) == "Azure did not tell the address of the trigger"
    assert answer.ran is Ran.NO


def test_an_address_without_a_method_takes_the_triggers(service, server):
    trigger = {**REQUEST, "inputs": {"method": "PUT"}}
    server.answers[f"GET {APP}"] = Given(200, app_json({"manual": trigger}))
    server.answers[ADDRESS] = callback(server, method=None)
    server.answers[f"PUT {INVOKE}"] = TAKEN
    server.answers[f"GET {APP}/triggers/manual/schemas/json"] = Given(200, {})
    assert service.send(press_of(target=ORDERS), on_time).ran is Ran.YES


def test_a_signature_that_was_renewed_is_read_again_at_the_next_press(service, server):
    server.answers[f"POST {INVOKE}"] = [Given(401), TAKEN]
    first = service.send(press_of(target=ORDERS), on_time)
    second = service.send(press_of(target=ORDERS), on_time)
    assert (first.ran, second.ran) == (Ran.NO, Ran.YES)
    assert server.lines.count(ADDRESS) == 2


def test_a_role_missing_for_azures_run_is_named_and_the_plan_forgotten(service, server, nightly):
    server.answers[NIGHTLY] = FORBIDDEN
    answer = service.send(press_of(target=nightly), on_time)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.ASK_ADMIN)
    assert str(answer.advice.hint) == "Ask for the role Logic App Contributor on it."
    assert answer.advice.link.endswith(APP)
    service.send(press_of(target=nightly), on_time)
    assert server.lines.count(f"GET {APP}") == 2


def test_a_refused_token_is_renewed_for_the_next_press(service, server, nightly, tokens):
    server.answers[NIGHTLY] = Given(401)
    assert service.send(press_of(target=nightly), on_time).ran is Ran.NO
    assert tokens.renewed == 1


def test_a_stronger_sign_in_is_asked_for(service, server, nightly, tokens):
    challenge = 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="'
    server.answers[NIGHTLY] = Given(401, b"", {"WWW-Authenticate": challenge})
    answer = service.send(press_of(target=nightly), on_time)
    assert (answer.advice.claims, tokens.renewed) == ('{"a":1}', 0)


def test_without_a_sign_in_nothing_is_sent(service, server, tokens):
    tokens.error = SignInError(say("Sign in again"))
    answer = service.send(press_of(target=ORDERS), on_time)
    assert (answer.state, answer.advice.fix, server.asked) == (RunState.NOT_SENT, Fix.SIGN_IN, [])


def test_another_kind_of_target_is_not_sent(service):
    answer = service.send(press_of(target=HttpTarget("a", "b")), on_time)
    assert (answer.state, str(answer.message)) == (RunState.NOT_SENT, "This is not a Logic App")


def test_getting_ready_runs_nothing(service, server, tokens, nightly):
    service.prepare(press_of(target=nightly))
    assert server.lines == [f"GET {APP}"]
    server.answers[f"GET {APP}"] = Given(200, app_json())
    service.prepare(press_of(target=replace(ORDERS, trigger="manual")))
    assert server.lines[1:] == [f"GET {APP}", ADDRESS]


# how it goes


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


def test_a_run_that_is_not_there_is_left_out(service):
    assert service.look([run_of(run_id="other")]) == {}
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


# lost answers


def listed(server, *runs):
    server.answers[RUNS] = Given(200, {"value": list(runs)})


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


def test_old_runs_are_not_read_to_their_end(service, server):
    old = run_json("OLD", startTime="2026-01-01T00:00:00Z")
    first = {"value": [run_json("B", tracking="press-1"), old], "nextLink": f"{server.url}/more"}
    server.answers[RUNS] = Given(200, first)
    assert service.find(run_of(), []).verdict is Verdict.RAN
    assert "GET /more" not in server.lines


def test_very_many_runs_are_not_read_to_their_end(service, server, time):
    listed(server, *(run_json(f"R{n}") for n in range(450)))
    service.find(run_of(), [])
    time.pass_(61)
    assert service.find(run_of(), []).verdict is not Verdict.NOT_RUN


# what can be done with it


def test_a_run_is_cancelled(service, server):
    service.cancel(run_of(run_id=RUN))
    assert server.lines == [f"POST {APP}/runs/{RUN}/cancel"]
    with pytest.raises(InputError, match="not known which run"):
        service.cancel(run_of())


def test_a_run_is_run_again_in_the_cloud(service, server):
    answer = service.resubmit(press_of(target=ORDERS), RUN, on_time)
    assert (answer.ran, answer.transport) == (Ran.YES, "resubmit")
    assert server.lines[-1] == f"POST {APP}/triggers/manual/histories/{RUN}/resubmit"
    odd = service.resubmit(press_of(target=LogicAppTarget("x")), RUN, on_time)
    assert odd.ran is Ran.NO


def test_a_consumption_one_is_turned_on_and_off(service, server):
    service.turn_on(ORDERS, "mara", on=True)
    service.turn_on(ORDERS, "mara", on=False)
    assert server.lines == [f"POST {APP}/enable", f"POST {APP}/disable"]
    with pytest.raises(RefusedError, match="in the Azure portal"):
        service.turn_on(STANDARD, "mara", on=True)


def test_its_page_is_in_the_azure_portal(service):
    assert service.link(ORDERS, "a.b") == f"https://portal.azure.com/#@b/resource{APP}"
