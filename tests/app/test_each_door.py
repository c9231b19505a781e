"""Each door meets the same guards: the question, holding, the undo window."""

import pytest

from flowbutton.desktop.instance.requests import Run
from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from tests.app.test_pressing import LIGHTS, by_digit, by_search, by_space, by_tray
from tests.app.test_reception import link_of, reachable, reply_to

__all__ = ["reachable"]


def by_mouse(program):
    program.press(LIGHTS)


def by_icon(program):
    reply_to(program, Run(program.row(LIGHTS).button.id, Door.DESKTOP))


def by_link(program):
    reply_to(program, link_of(program, LIGHTS))


IN_WINDOW = [by_mouse, by_space, by_digit, by_search, by_tray]
OUTSIDE = [by_icon, by_link]


@pytest.mark.parametrize("press", IN_WINDOW + OUTSIDE)
def test_a_dangerous_button_asks_at_each_door_and_a_no_runs_nothing(reachable, press) -> None:
    reachable.change(LIGHTS, behaviour=Behaviour(Confirm.DANGEROUS))
    press(reachable)
    reachable.wait(lambda: reachable.dialog("confirm"), "the question")
    box = reachable.dialog("confirm")
    assert box.first_focus() is box.cancel
    box.cancel.click()
    assert reachable.sent == ()
    assert reachable.run_of(LIGHTS) is None


@pytest.mark.parametrize("press", [by_digit, by_search, by_tray, by_icon, by_link])
def test_a_button_to_be_held_asks_where_nothing_is_held(reachable, press) -> None:
    reachable.change(LIGHTS, behaviour=Behaviour(Confirm.HOLD))
    press(reachable)
    reachable.wait(lambda: reachable.dialog("confirm"), "the question")
    assert reachable.sent == ()
    reachable.dialog("confirm").run.click()
    assert reachable.wait_for_end(LIGHTS) is RunState.SUCCEEDED
    assert len(reachable.sent) == 1


@pytest.mark.parametrize("press", [*IN_WINDOW, by_icon])
def test_the_undo_window_is_there_at_each_door(reachable, press) -> None:
    reachable.change(LIGHTS, behaviour=Behaviour(undo_s=60))
    press(reachable)
    reachable.wait(lambda: reachable.line(LIGHTS).startswith("Runs in"), "the countdown")
    assert reachable.app.parts.doors.undo(reachable.row(LIGHTS).button.id)
    assert reachable.sent == ()
    assert reachable.run_of(LIGHTS) is None
