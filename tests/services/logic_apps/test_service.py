import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import InputError, RefusedError
from flowbutton.domain.flow import FlowState
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.target import HttpTarget, LogicAppTarget
from flowbutton.services.schema import any_content
from tests.fakes import press_of
from tests.services.azure import (
    APP,
    FORBIDDEN,
    RECURRENCE,
    RUN,
    STOCK,
    app_json,
)
from tests.services.logic_apps.pressing import (
    ADDRESS,
    NIGHTLY,
    ORDERS,
    STANDARD,
    STOCK_ADDRESS,
    on_time,
    run_of,
)
from tests.services.recorder import Given


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
    assert service.describe(STANDARD, "mara").fields == (any_content(),)


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


@pytest.mark.parametrize(
    ("state", "title", "fix"),
    [
        ("Disabled", "The Logic App is turned off", Fix.TURN_ON),
        ("Suspended", "The Logic App is suspended", Fix.OPEN_FLOW),
    ],
)
def test_one_that_is_off_says_so_at_the_press(service, server, nightly, state, title, fix):
    press = press_of(target=nightly)
    service.prepare(press)
    off = {"error": {"code": "WorkflowTriggerIsNotEnabled", "message": "It is not enabled."}}
    server.answers[NIGHTLY] = Given(400, off)
    nights = {"nightly": RECURRENCE}
    server.answers[f"GET {APP}"] = Given(200, app_json(nights, state=state))
    answer = service.send(press, on_time)
    assert (answer.ran, str(answer.message), answer.advice.fix) == (Ran.NO, title, fix)
    assert answer.advice.link.endswith(APP)


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


def test_a_run_is_cancelled(service, server):
    service.cancel(run_of(run_id=RUN))
    assert server.lines == [f"POST {APP}/runs/{RUN}/cancel"]
    with pytest.raises(InputError, match="not known which run"):
        service.cancel(run_of())


def test_a_run_is_run_again_in_the_cloud(service, server):
    answer = service.resubmit(press_of(target=ORDERS), RUN, on_time)
    assert (answer.ran, answer.transport) == (Ran.YES, "resubmit")
    assert server.lines[-1] == f"POST {APP}/triggers/manual/histories/{RUN}/resubmit"
    again = service.send(press_of(target=ORDERS, again_of=RUN), on_time)
    assert (again.ran, again.transport) == (Ran.YES, "resubmit")
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
