from dataclasses import replace

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import SignInError
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.target import HttpTarget
from flowbutton.domain.words import say
from flowbutton.services.logic_apps import LogicApps
from tests.fakes import press_of
from tests.services.azure import (
    APP,
    FORBIDDEN,
    INVOKE,
    REQUEST,
    RUN,
    TAKEN,
    app_json,
    callback,
)
from tests.services.logic_apps.pressing import (
    ADDRESS,
    NIGHTLY,
    ORDERS,
    STANDARD,
    on_time,
    run_of,
)
from tests.services.recorder import Given


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
    told = service.asked(run_of(target=nightly))
    assert (told.body, "Content-Type" in dict(told.headers)) == (None, False)
    assert NIGHTLY.partition(" ")[2] in told.url
    again = service.asked(run_of(target=nightly, transport="resubmit"))
    assert NIGHTLY.partition(" ")[2] not in again.url
    assert asked.token.startswith("Bearer ")


@pytest.mark.parametrize(
    "given",
    [
        Given(504, {"error": {"code": "GatewayTimeout", "message": "The gateway did not receive"}}),
        Given(502, {"error": {"code": "NoResponse", "message": "…"}}),
        Given(200, b"<html>Blocked</html>", {"Content-Type": "text/html"}),
    ],
)
def test_azure_that_names_no_run_does_not_always_know_whether_it_ran(
    service, server, nightly, given
):
    server.answers[NIGHTLY] = given
    again = f"POST {APP}/triggers/nightly/histories/{RUN}/resubmit"
    server.answers[again] = given
    press = press_of(target=nightly)
    for answer in (service.send(press, on_time), service.resubmit(press, RUN, on_time)):
        assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
        assert (answer.advice.fix, answer.output) == (Fix.FOLLOW_RUN, None)
        assert "goes on" not in str(answer.advice.hint)


def test_a_page_in_the_place_of_a_logic_app_does_not_say_that_it_ran(service, server):
    server.answers[f"POST {INVOKE}"] = Given(200, b"<html>", {"Content-Type": "text/html"})
    assert service.send(press_of(target=ORDERS, inputs={"order": 7}), on_time).ran is Ran.UNKNOWN


def test_inputs_are_never_dropped_in_silence(service, server, nightly):
    answer = service.send(press_of(target=nightly, inputs={"a": 1}), on_time)
    assert (answer.state, answer.advice.fix) == (RunState.NOT_SENT, Fix.EDIT_INPUTS)
    assert str(answer.message) == "This Logic App takes no inputs"
    assert server.lines == [f"GET {APP}"]


def test_parts_of_the_path_come_from_the_inputs(service, server):
    server.answers[ADDRESS] = callback(server, INVOKE + "/orders/{id}", method="PUT")
    server.answers[f"PUT {INVOKE}/orders/7"] = TAKEN
    answer = service.send(press_of(target=ORDERS, inputs={"id": 7, "note": "x"}), on_time)
    assert (answer.ran, server.asked[-1].json()) == (Ran.YES, {"note": "x"})


@pytest.mark.parametrize("body", [{}, {"value": ""}, {"value": 5}])
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
