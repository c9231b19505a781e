from dataclasses import replace

import pytest

from flowbutton.bridge.health import (
    AGAIN_S,
    GAP_S,
    LATER_S,
    MENDING_LOOKS,
    MENDING_S,
    HealthWatch,
)
from flowbutton.bridge.tasks import TaskPool
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button
from flowbutton.domain.errors import OfflineError, RefusedError
from flowbutton.domain.flow import FlowState, Health
from flowbutton.domain.words import say
from flowbutton.engine.health import CheckButton, HealthMark
from tests.fakes import TARGET, FakeTime, FakeTrigger, services_of

OFF = Advice(say("The flow is turned off"), fix=Fix.TURN_ON)
COURIER = Button("courier", "Order a courier", TARGET, "mara")
DIGEST = replace(COURIER, id="digest", name="Send the daily digest")


class Trigger(FakeTrigger):
    """Counts whom it was asked about; those in `ill` are turned off."""

    def __init__(self):
        super().__init__()
        self.asked, self.ill = [], set()

    def health(self, target, account):
        self.asked.append(target.flow)
        self._fail()
        return Health(OFF if target.flow in self.ill else None)


class Ward:
    """A pool and the watch above it, with a clock that goes when it is told to."""

    def __init__(self):
        self.time, self.trigger = FakeTime(), Trigger()
        self.tasks = TaskPool(services_of(self.trigger, time=self.time))
        self.watch = HealthWatch(self.tasks, self.time.monotonic)
        self.marks = []
        self.watch.health_changed.connect(self.marks.append)

    def pass_(self, seconds):
        """Let time go on; the timer is not waited for."""
        self.time.pass_(seconds)
        self.watch._on_timer()


@pytest.fixture
def ward(qapp):
    ward = Ward()
    yield ward
    ward.watch.close()
    assert ward.tasks.close(5)


def flow_of(button, name):
    return replace(button, target=replace(TARGET, flow=name))


@pytest.fixture
def after(ward, qtbot):
    """Let time go on until a button is asked about, and wait for the answer."""

    def wait(seconds):
        before = len(ward.trigger.asked)
        ward.pass_(seconds)
        qtbot.waitUntil(lambda: len(ward.trigger.asked) > before and ward.watch._out is None)
        return ward.trigger.asked[-1]

    return wait


@pytest.fixture
def both(ward, after):
    """Two buttons that were asked about."""
    ward.watch.watch([flow_of(COURIER, "a"), flow_of(DIGEST, "b")])
    after(0)
    after(GAP_S)
    return ward


def test_buttons_are_asked_about_one_after_the_other(ward, after) -> None:
    ward.watch.watch([flow_of(COURIER, "a"), flow_of(DIGEST, "b")])
    assert after(0) == "a"
    ward.pass_(GAP_S / 2)
    assert ward.trigger.asked == ["a"]
    assert after(GAP_S / 2) == "b"
    assert ward.trigger.sent == []
    assert [mark.button for mark in ward.marks] == ["courier", "digest"]


def test_the_timer_asks_by_itself(ward, qtbot) -> None:
    ward.watch.watch([COURIER])
    qtbot.waitSignal(ward.watch.health_changed).wait()
    assert ward.watch.mark_of("courier") == HealthMark("courier", None, ())


def test_a_flow_that_is_turned_off_is_told_and_so_is_its_cure(both, after) -> None:
    both.marks.clear()
    both.trigger.ill = {"a"}
    assert after(AGAIN_S) == "a"
    both.trigger.ill = set()
    both.watch.check_soon("courier")
    assert after(GAP_S) == "a"
    assert [mark.advice for mark in both.marks] == [OFF, None]


def test_what_stays_as_it_was_is_told_once(both, after) -> None:
    both.marks.clear()
    after(AGAIN_S)
    assert both.marks == []


def test_a_changed_button_is_asked_about_soon_and_another_look_is_no_change(both, after) -> None:
    both.watch.watch([flow_of(COURIER, "a"), replace(flow_of(DIGEST, "c"), color=4)])
    assert after(GAP_S) == "c"
    both.watch.watch([flow_of(COURIER, "a"), replace(flow_of(DIGEST, "c"), color=5)])
    both.pass_(GAP_S)
    assert both.trigger.asked == ["a", "b", "c"]


def test_a_button_that_is_gone_is_asked_about_no_more(both, after) -> None:
    both.watch.watch([flow_of(DIGEST, "b")])
    both.watch.check_soon("courier")
    assert both.watch.mark_of("courier") == HealthMark("courier")
    assert after(AGAIN_S) == "b"


def test_an_answer_about_a_button_that_is_gone_is_told_nobody(ward, qtbot) -> None:
    ward.watch.watch([COURIER])
    ward.watch._on_timer()
    ward.watch.watch([])
    qtbot.waitSignal(ward.tasks.done).wait()
    assert ward.marks == []


def test_everything_is_asked_about_soon_after_a_sign_in(both, after) -> None:
    both.watch.check_soon()
    assert {after(GAP_S), after(GAP_S)} == {"a", "b"}


def test_a_button_that_somebody_mends_is_looked_at_a_few_times(both, after) -> None:
    both.trigger.ill = {"a"}
    both.watch.check_soon("courier")
    after(GAP_S)
    both.trigger.asked.clear()
    both.watch.check_while_mended("courier", "digest")
    after(GAP_S)
    for _ in range(MENDING_LOOKS):
        after(MENDING_S)
    both.pass_(MENDING_S)
    assert both.watch._out is None
    assert set(both.trigger.asked) == {"a"}
    assert len(both.trigger.asked) == 1 + MENDING_LOOKS


def test_a_button_that_was_mended_is_left_alone(both, after) -> None:
    both.trigger.ill = {"a"}
    both.watch.check_soon("courier")
    after(GAP_S)
    both.watch.check_while_mended("courier")
    both.trigger.ill.clear()
    assert after(GAP_S) == "a"
    assert both.watch.mark_of("courier").advice is None
    after(MENDING_S)
    asked = len(both.trigger.asked)
    both.pass_(MENDING_S)
    assert both.watch._out is None
    assert len(both.trigger.asked) == asked


def test_without_a_network_it_waits_before_it_asks_again(both, after) -> None:
    both.trigger.error = OfflineError(say("No answer"))
    after(AGAIN_S)
    both.trigger.error = None
    both.pass_(LATER_S - 1)
    assert len(both.trigger.asked) == 3
    after(1)


def test_a_refusal_is_an_illness_and_no_failure(both, after) -> None:
    both.trigger.error = RefusedError(say("The flow is gone"), status=404)
    after(AGAIN_S)
    assert str(both.marks[-1].advice.title) == "The flow is gone"


def test_what_others_ask_is_none_of_its_business(both, qtbot) -> None:
    both.marks.clear()
    both.tasks.submit(CheckButton(flow_of(COURIER, "x")))
    qtbot.waitSignal(both.tasks.done).wait()
    both.trigger.error = OfflineError(say("No answer"))
    both.tasks.submit(CheckButton(flow_of(COURIER, "x")))
    qtbot.waitSignal(both.tasks.failed).wait()
    assert both.marks == []


def test_an_answer_to_an_older_question_is_not_taken(both, after, qtbot) -> None:
    both.marks.clear()
    turned_off = HealthMark("courier", OFF, state=FlowState.OFF)
    both.pass_(AGAIN_S)
    both.watch.learn(turned_off)
    qtbot.waitUntil(lambda: both.watch._out is None)
    assert both.marks == [turned_off]
    assert after(GAP_S) == "a"
    assert both.marks[1:] == [HealthMark("courier", None, ())]


def test_after_the_end_nothing_is_asked(both) -> None:
    both.watch.close()
    both.watch.check_soon()
    both.pass_(AGAIN_S)
    assert both.trigger.asked == ["a", "b"]


def test_nothing_is_said_of_another_flow_than_a_button_runs(both, after) -> None:
    both.trigger.ill = {"a"}
    assert after(AGAIN_S) == "a"
    assert both.watch.mark_of("courier").advice == OFF
    both.watch.watch([flow_of(COURIER, "c"), flow_of(DIGEST, "b")])
    assert both.watch.mark_of("courier") == HealthMark("courier")
    assert both.marks[-1] == HealthMark("courier")


def test_an_answer_about_the_flow_before_comes_too_late(ward, qtbot) -> None:
    ward.watch.watch([flow_of(COURIER, "a")])
    ward.trigger.ill = {"a"}
    ward.pass_(0)
    ward.watch.watch([flow_of(COURIER, "c")])
    qtbot.waitUntil(lambda: ward.watch._out is None)
    assert ward.watch.mark_of("courier") == HealthMark("courier")
    ward.pass_(GAP_S)
    qtbot.waitUntil(lambda: ward.trigger.asked == ["a", "c"])
