"""Ctrl+H and Ctrl+. are about the run of what has the focus."""

import pytest

from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.run import RunState
from flowbutton.ui.shortcuts import Does

DIGEST = "Send the daily digest"
LAPTOP = "Request a laptop"


@pytest.fixture
def strike(signed_in):
    return signed_in.window.key_struck.emit


def go_to(program, name) -> None:
    grid = program.window.grid
    model = grid.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    grid.setCurrentIndex(next(one for one in rows if one.data(OBJECT_ROLE).button.name == name))


def test_a_run_is_cancelled_after_a_question(signed_in, strike) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    go_to(signed_in, LAPTOP)
    strike(Does.STOP)
    assert signed_in.dialog("details").stop.text() == "Yes, cancel it at the service"
    assert signed_in.run_of(LAPTOP).state is RunState.WAITING
    signed_in.dialog("details").stop.click()
    assert signed_in.wait_for_end(LAPTOP) is RunState.CANCELLED


def test_where_nothing_runs_nothing_is_asked(signed_in, strike) -> None:
    go_to(signed_in, DIGEST)
    strike(Does.STOP)
    assert signed_in.dialog("details") is None
    assert not signed_in.sent


def test_the_log_shows_the_runs_of_the_button(signed_in, strike) -> None:
    for name in (LAPTOP, DIGEST):
        signed_in.press(name)
    signed_in.wait_for_end(DIGEST)
    go_to(signed_in, DIGEST)
    strike(Does.RUNS)
    log = signed_in.window.log
    shown = [
        log.filter.index(row, 0).data(OBJECT_ROLE).name for row in range(log.filter.rowCount())
    ]
    assert shown == [DIGEST]
    log.show_all()
    row = log.filter.row_of(signed_in.run_of(LAPTOP).press_id)
    log.table.setCurrentIndex(log.filter.index(row, 0))
    log.table.setFocus()
    signed_in.wait(log.table.hasFocus, "the focus")
    strike(Does.RUNS)
    assert log.bar.button.currentText() == LAPTOP
