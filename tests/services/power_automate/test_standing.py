"""What a flow that is not on is told as, before a press and after one."""

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.flow import FlowState, Sharing
from flowbutton.domain.run import Ran, RunState
from flowbutton.services.power_automate.detail import FlowDetail, Trigger
from flowbutton.services.power_automate.standing import advice_about
from tests.services.conftest import TARGET
from tests.services.power_automate.shapes import AT_FLOW
from tests.services.web import Says, error

NOT_ENABLED = error(400, "WorkflowTriggerIsNotEnabled", "Trigger 'manual' is not enabled.")
RUNTIME = "/apim/logicflows"
WHY = [
    ("CompanyDlpViolation", "data policy", Fix.ASK_ADMIN, Fix.ASK_ADMIN),
    ("AlwaysFailingDetected", "kept failing", Fix.OPEN_FLOW, Fix.ASK_OWNER),
    ("AllActionsFailingDetected", "kept failing", Fix.OPEN_FLOW, Fix.ASK_OWNER),
    ("NeverTriggeringDetected", "not run for long", Fix.TURN_ON, Fix.ASK_OWNER),
    ("ConsistentlyThrottled", "too much", Fix.TURN_ON, Fix.ASK_OWNER),
    ("BillingConsumption", "lacks a licence", Fix.ASK_ADMIN, Fix.ASK_ADMIN),
    ("SomethingNew", "a missing licence", Fix.ASK_ADMIN, Fix.ASK_ADMIN),
]


def detail(state, suspension="", sharing=Sharing.MINE):
    trigger = Trigger("manual", "Request", "Button")
    return FlowDetail(
        "env", "flow", "Order", trigger, state, sharing=sharing, suspension=suspension
    )


@pytest.mark.parametrize("state", [FlowState.SUSPENDED, FlowState.OFF])
@pytest.mark.parametrize(("word", "why", "fix", "others_fix"), WHY)
def test_suspended_flow_says_why_and_what_helps(state, word, why, fix, others_fix):
    advice = advice_about(detail(state, word))
    assert (str(advice.title), advice.fix, advice.code) == ("The flow is suspended", fix, word)
    assert why in str(advice.hint)
    others = advice_about(detail(state, word, Sharing.RUN_ONLY))
    assert (why in str(others.hint), others.fix) == (True, others_fix)


@pytest.mark.parametrize("word", ["", "None"])
def test_flow_without_a_reason_is_told_by_its_state(word):
    assert str(advice_about(detail(FlowState.OFF, word)).title) == "The flow is turned off"
    suspended = advice_about(detail(FlowState.SUSPENDED, word))
    assert (str(suspended.title), suspended.code) == ("The flow is suspended", "")


def test_flow_that_is_on_is_well_whatever_stopped_it_once():
    assert advice_about(detail(FlowState.ON, "AlwaysFailingDetected")) is None


def press_all(service, press):
    service.prepare(press)
    return service.send(press, lambda: False)


@pytest.mark.parametrize(("word", "why", "fix", "others_fix"), WHY)
def test_press_of_a_suspended_flow_says_the_same(
    web, service, is_flow, make_press, word, why, fix, others_fix
):
    is_flow(state="Suspended", flowSuspensionReason=word)
    web.on("POST", RUNTIME, NOT_ENABLED)
    answer = press_all(service, make_press())
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert str(answer.message) == "The flow is suspended"
    assert (answer.advice.fix, answer.advice.code) == (fix, word)
    assert why in str(answer.advice.hint)
    assert answer.advice.raw.startswith("HTTP 400")
    assert bool(answer.advice.link) is (fix is not Fix.ASK_ADMIN)
    assert len(web.asked("POST")) == 1


def test_press_of_a_flow_that_was_turned_off_says_so(web, service, is_flow, make_press):
    is_flow(state="Stopped")
    web.on("POST", RUNTIME, NOT_ENABLED)
    answer = press_all(service, make_press())
    assert (str(answer.message), answer.advice.fix) == ("The flow is turned off", Fix.TURN_ON)
    assert answer.advice.code == "WorkflowTriggerIsNotEnabled"


@pytest.mark.parametrize("now", [error(500, "Busy"), Says(200, {"name": TARGET.flow})])
def test_flow_that_does_not_say_why_is_told_as_the_refusal_says(
    web, service, is_flow, make_press, now
):
    is_flow()
    press = make_press()
    service.prepare(press)
    web.on("POST", RUNTIME, NOT_ENABLED)
    web.on("GET", f"{AT_FLOW}$", now)
    answer = service.send(press, lambda: False)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.TURN_ON)


def test_other_refusals_ask_nothing_more(web, service, is_flow, make_press):
    is_flow(state="Suspended", flowSuspensionReason="CompanyDlpViolation")
    press = make_press()
    service.prepare(press)
    web.on("POST", RUNTIME, error(400, "TriggerInputSchemaMismatch"))
    web.ledger.clear()
    assert service.send(press, lambda: False).advice.fix is Fix.EDIT_INPUTS
    assert web.asked("GET") == []
