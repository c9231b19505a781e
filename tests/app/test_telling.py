from dataclasses import replace

import pytest

from flowbutton.app.telling import muted_until
from flowbutton.desktop.notifications.center import Chosen
from flowbutton.desktop.notifications.note import Action
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.words import say
from flowbutton.engine.press import new_run
from flowbutton.ui.tray_values import Mute
from tests.fakes import START, press_of


class Panel:
    """The tray icon of a panel that shows what it is told."""

    def __init__(self, program) -> None:
        self.told = []
        fallback = program.app.telling._notifications._fallback
        fallback._is_there = lambda: True
        fallback._show_message = lambda title, text: self.told.append(f"{title} {text}")


@pytest.fixture
def panel(signed_in):
    signed_in.app.window.hide()
    return Panel(signed_in)


def failed(press_id: str = "press-1") -> Run:
    run = new_run(press_of(id=press_id, button="demo-1", name="Send the daily digest"))
    return replace(
        run,
        state=RunState.FAILED,
        ran=Ran.YES,
        message=say("No such list"),
        ended_at=run.started_at,
    )


def test_a_failure_behind_other_windows_is_told(signed_in, panel) -> None:
    signed_in.app.parts.runs.run_changed.emit(failed())
    signed_in.wait(lambda: panel.told, "the balloon")
    assert "Send the daily digest" in panel.told[0]


def test_nothing_is_told_when_it_is_not_wanted_or_muted(signed_in, panel) -> None:
    signed_in.set("desktop.notifies", False)
    signed_in.app.parts.runs.run_changed.emit(failed("a"))
    signed_in.set("desktop.notifies", True)
    for mute in (Mute.HOUR, Mute.TOMORROW, Mute.FOREVER):
        signed_in.app.tray.tray.mute_wanted.emit(mute)
        signed_in.app.parts.runs.run_changed.emit(failed(mute.value))
    signed_in.app.tray.tray.mute_wanted.emit(Mute.OFF)
    signed_in.app.parts.runs.run_changed.emit(failed("z"))
    signed_in.wait(lambda: panel.told, "the balloon")
    assert len(panel.told) == 1


@pytest.mark.parametrize("fact", ["", "soon", "2026-11-24T10:00:00", "2026-11-24"])
def test_a_damaged_memory_mutes_nothing_and_lets_the_window_open(fact) -> None:
    assert muted_until(fact) is None


def test_until_when_nothing_is_told_is_remembered() -> None:
    assert muted_until(START.isoformat()) == START


def test_a_click_shows_the_details_of_the_run(signed_in, panel) -> None:
    run = failed()
    signed_in.app.telling._on_chosen(Chosen(Action.CLICK, (run,)))
    assert signed_in.app.window.isVisible()
    signed_in.wait(lambda: run.press_id in signed_in.app.actions._details, "the details")


def test_run_again_opens_the_form_or_the_question_and_runs_nothing(signed_in, panel) -> None:
    asking = replace(failed("a"), button="demo-2", name="Order a courier")
    signed_in.app.telling._on_chosen(Chosen(Action.RUN_AGAIN, (asking,)))
    signed_in.wait(signed_in.dialogs, "the form")
    signed_in.app.telling._on_chosen(Chosen(Action.RUN_AGAIN, (failed("b"),)))
    signed_in.wait(lambda: signed_in.dialog("confirm"), "the question")
    assert not signed_in.sent


def test_open_run_opens_its_page(signed_in, panel) -> None:
    run = replace(failed(), run_url="https://portal.example/run")
    signed_in.app.telling._on_chosen(Chosen(Action.OPEN_RUN, (run,)))
    assert signed_in.opened[-1:] == ["https://portal.example/run"]


def test_what_becomes_of_a_press_is_read_aloud(signed_in) -> None:
    signed_in.press("Send the daily digest")
    signed_in.wait_for_end("Send the daily digest")
    assert signed_in.app.telling.announcer.said == "Send the daily digest: Succeeded"
