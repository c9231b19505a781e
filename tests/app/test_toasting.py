"""What a press by an icon or a key says while the window is hidden."""

from dataclasses import replace

import pytest

from flowbutton.app import toast_words
from flowbutton.domain.button import Behaviour
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.ui.toast_corner import ToastChoice
from tests.app.test_pressing import DIGEST, LIGHTS
from tests.app.test_telling import panel

__all__ = ["panel"]
EXPORT = "Nightly export"  # it fails


@pytest.fixture
def toasts(signed_in, panel):
    """Toasts while the window is hidden, and what they said."""
    return Toasts(signed_in)


class Toasts:
    def __init__(self, program) -> None:
        self.program = program
        self.desk = program.app.telling.toasts
        self.said = []
        show = self.desk.corner.show_toast
        self.desk.corner.show_toast = lambda key, text: (self.said.append(text), show(key, text))

    def press(self, name, door=Door.DESKTOP) -> None:
        self.program.app.parts.doors.press(self.program.row(name).button, door)

    def shown(self):
        """Return (title, text) of each toast that is there."""
        toasts = self.desk.corner.toasts.values()
        return [(toast.title.text(), toast.text.text()) for toast in toasts]

    def wait_for(self, beginning: str) -> None:
        self.program.wait(
            lambda: any(" ".join(one).startswith(beginning) for one in self.shown()), beginning
        )

    def choose(self, action: str) -> None:
        (key,) = self.desk.corner.toasts
        self.desk.corner._choose(key, action)


@pytest.mark.parametrize("door", [Door.DESKTOP, Door.HOT_KEY])
def test_a_press_without_the_window_is_told_from_beginning_to_end(toasts, door) -> None:
    toasts.press(DIGEST, door)
    assert toasts.shown() == [(DIGEST, "Sending…")]
    toasts.wait_for(f"{DIGEST} Succeeded in ")
    assert len(toasts.shown()) == 1
    assert len(toasts.program.sent) == 1


def test_what_is_read_aloud_is_read_once(toasts) -> None:
    spoken = toasts.program.app.telling.announcer
    toasts.press(DIGEST)
    (toast,) = toasts.desk.corner.toasts.values()
    toasts.wait_for(f"{DIGEST} Succeeded in ")
    begin, end = toast.said
    assert begin == f"{DIGEST}. Sending…"
    assert end.startswith(f"{DIGEST}. Succeeded in ")
    assert spoken.said == ""
    toasts.press(EXPORT, Door.TRAY)
    toasts.program.wait_for_end(EXPORT)
    assert spoken.said.startswith(f"{EXPORT}: Failed")


def test_what_a_toast_told_is_no_notification_too(toasts, panel, qtbot) -> None:
    toasts.press(EXPORT)
    toasts.wait_for(f"{EXPORT} failed")
    assert not toasts.program.app.telling._notifications._timer.isActive()
    assert panel.told == []


def test_who_closed_the_toast_is_told_the_end_by_a_notification(toasts, panel) -> None:
    toasts.press(EXPORT)
    (toast,) = toasts.desk.corner.toasts.values()
    toast.close_button.click()
    toasts.program.wait(lambda: panel.told, "the notification")
    assert EXPORT in panel.told[0]
    assert toasts.shown() == []


@pytest.mark.parametrize("door", [Door.WINDOW, Door.TRAY, Door.PALETTE])
def test_other_doors_have_no_toast(toasts, door) -> None:
    toasts.press(DIGEST, door)
    toasts.program.wait_for_end(DIGEST)
    assert toasts.said == []


def test_while_the_window_is_in_front_its_tile_tells(signed_in) -> None:
    toasts = Toasts(signed_in)
    signed_in.wait(signed_in.window.isActiveWindow)
    toasts.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    assert toasts.said == []


def test_the_window_takes_the_toast_away(toasts) -> None:
    toasts.press(DIGEST)
    assert toasts.shown()
    toasts.program.window.bring_to_front()
    toasts.program.wait(lambda: not toasts.shown())


def test_a_click_shows_the_details_of_the_run(toasts) -> None:
    toasts.press(EXPORT)
    toasts.wait_for(f"{EXPORT} failed")
    toasts.choose("")
    program = toasts.program
    program.wait(lambda: program.run_of(EXPORT).press_id in program.app.actions._details)
    assert program.window.isVisible()


def test_run_again_asks_and_runs_nothing(toasts) -> None:
    toasts.press(EXPORT)
    toasts.wait_for(f"{EXPORT} failed")
    toasts.choose("run-again")
    toasts.program.wait(lambda: toasts.program.dialog("confirm"), "the question")
    assert len(toasts.program.sent) == 1


def test_a_press_that_can_be_taken_back_is_taken_back_there(toasts) -> None:
    toasts.program.change(LIGHTS, behaviour=Behaviour(undo_s=60))
    toasts.press(LIGHTS)
    toasts.wait_for(f"{LIGHTS} Runs in")
    toasts.choose(toast_words.UNDO)
    assert not toasts.program.app.parts.doors.is_counting
    assert toasts.program.sent == ()
    assert toasts.shown() == []


def test_the_end_of_the_countdown_becomes_the_press(toasts) -> None:
    toasts.program.change(LIGHTS, behaviour=Behaviour(undo_s=1))
    toasts.press(LIGHTS)
    toasts.wait_for(f"{LIGHTS} Succeeded in")
    assert toasts.said[0].title == LIGHTS
    assert len(toasts.program.sent) == 1


def test_a_second_press_while_it_runs_is_answered(toasts) -> None:
    toasts.press(DIGEST)
    toasts.press(DIGEST)
    toasts.program.wait_for_end(DIGEST)
    refused = [text for text in toasts.said if text.glyph == "clock"]
    assert [text.title for text in refused] == [DIGEST]
    assert refused[0].text
    assert len(toasts.program.sent) == 1


def test_no_answer_of_a_service_is_in_a_toast(toasts) -> None:
    toasts.press(EXPORT)
    toasts.wait_for(f"{EXPORT} failed")
    run = toasts.program.run_of(EXPORT)
    secret = replace(run, advice=None, message=toast_words.say("{words}", words="sig=secret"))
    text = toast_words.run_text(
        secret, toasts.program.row(EXPORT).button, toasts.program.core.services.clocks.now(), None
    )
    assert secret.state is RunState.FAILED
    assert "secret" not in f"{text.title} {text.text}"


def test_what_no_desktop_shows_is_a_toast(signed_in) -> None:
    signed_in.window.hide()
    toasts = Toasts(signed_in)
    toasts.press(EXPORT, Door.TRAY)
    toasts.wait_for(f"{EXPORT} failed")
    toasts.desk.corner.chosen.emit(ToastChoice(next(iter(toasts.desk.corner.toasts))))
    signed_in.wait(signed_in.window.isVisible)
