from dataclasses import replace

import pytest

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button
from flowbutton.domain.errors import OfflineError, RefusedError, SignInError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.flow import Health
from flowbutton.domain.target import IftttTarget
from flowbutton.domain.words import say
from flowbutton.engine.health import CheckButton, HealthMark
from tests.fakes import TARGET, FakeTrigger, services_of

TO, WHAT = Field("to", "To whom", FieldKind.TEXT), Field("what", "What", FieldKind.TEXT)
SIZE = Field("size", "Size", FieldKind.TEXT, is_required=True)
BUTTON = Button("courier", "Order a courier", TARGET, "mara", fields=(TO,), values={"to": "Ada"})
OFF = Advice(say("The flow is turned off"), fix=Fix.TURN_ON)


class Trigger(FakeTrigger):
    """Has the health that it is told to have."""

    known = Health(fields=(TO,))

    def health(self, target, account):
        self._fail()
        return self.known


@pytest.fixture
def trigger():
    return Trigger()


@pytest.fixture
def check(trigger):
    return lambda button=BUTTON: CheckButton(button).run(services_of(trigger))


def test_a_button_that_will_work_is_well_and_nothing_is_run(trigger, check) -> None:
    assert check() == HealthMark("courier", None, (TO,))
    assert trigger.sent == []


def test_what_the_service_says_of_the_flow_is_told(trigger, check) -> None:
    trigger.known = Health(OFF, (TO,))
    assert check() == HealthMark("courier", OFF, (TO,))


@pytest.mark.parametrize(
    ("error", "fix"),
    [
        (SignInError(say("You are signed out")), Fix.SIGN_IN),
        (RefusedError(say("The flow is gone"), status=404), Fix.NONE),
    ],
)
def test_a_refusal_is_what_the_press_would_meet(trigger, check, error, fix) -> None:
    trigger.error = error
    mark = check()
    assert (mark.advice.title, mark.advice.fix, mark.fields) == (error.title, fix, None)


def test_a_refusal_that_knows_what_to_do_says_so(trigger, check) -> None:
    trigger.error = RefusedError(say("No"), status=404)
    trigger.error.advice = OFF
    assert check().advice == OFF


def test_without_a_network_nothing_is_known(trigger, check) -> None:
    trigger.error = OfflineError(say("No answer"))
    with pytest.raises(OfflineError):
        check()


def test_inputs_that_no_longer_fit_are_told_before_the_press(trigger, check) -> None:
    trigger.known = Health(fields=(WHAT,))
    advice = check().advice
    assert (str(advice.title), advice.fix) == ("The inputs have changed", Fix.EDIT_INPUTS)
    assert str(advice.hint) == "“To whom” is no longer asked for"
    trigger.known = Health(fields=(WHAT, SIZE))
    assert str(check().advice.hint) == "“To whom” is no longer asked for, and 1 more"


def test_inputs_that_are_new_and_need_no_answer_are_no_illness(trigger, check) -> None:
    trigger.known = Health(fields=(TO, WHAT))
    assert check() == HealthMark("courier", None, (TO, WHAT))


def test_a_target_that_nobody_knows_is_ill(check) -> None:
    assert check(replace(BUTTON, target=IftttTarget("lights", "key"))).advice is not None
