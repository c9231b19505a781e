from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Signal

from flowbutton.bridge.doors import Armed, Doors, Wish
from flowbutton.bridge.runs import Guarded
from flowbutton.domain.button import Behaviour, Button, Confirm, SecondPress
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.errors import GuardedError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.press import Door
from flowbutton.domain.words import say
from tests.fakes import TARGET, FakeTime
from tests.samples import run

BUTTON = Button("courier", "Order a courier", TARGET, account="mara")
ASKING = replace(BUTTON, fields=(Field("text", "To whom", FieldKind.TEXT),))


def behaving(**behaviour) -> Button:
    return replace(BUTTON, behaviour=Behaviour(**behaviour))


class FakeRuns(QObject):
    guarded = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.pressed = []

    def press(self, press) -> None:
        self.pressed.append(press)


class Hall:
    def __init__(self) -> None:
        self.runs, self.time = FakeRuns(), FakeTime()
        clocks = Clocks(self.time.monotonic, self.time.now)
        self.doors = Doors(self.runs, clocks, self.time.monotonic)
        self.forms, self.questions, self.armed = [], [], []
        self.doors.form_wanted.connect(self.forms.append)
        self.doors.confirm_wanted.connect(self.questions.append)
        self.doors.armed.connect(self.armed.append)


@pytest.fixture
def hall(qapp):
    return Hall()


def test_a_plain_button_is_pressed_at_once(hall) -> None:
    hall.doors.press(BUTTON, Door.TRAY)
    (press,) = hall.runs.pressed
    assert (press.button, press.door, press.account) == ("courier", Door.TRAY, "mara")


def test_two_presses_have_two_ids(hall) -> None:
    hall.doors.press(BUTTON, Door.WINDOW)
    hall.doors.press(BUTTON, Door.WINDOW)
    first, second = hall.runs.pressed
    assert first.id != second.id


def test_a_button_with_inputs_asks_for_them_first(hall) -> None:
    hall.doors.press(ASKING, Door.WINDOW)
    assert hall.runs.pressed == []
    (wish,) = hall.forms
    hall.doors.filled_in(replace(wish, inputs={"text": "Ada"}))
    assert hall.runs.pressed[0].inputs == {"text": "Ada"}


def test_a_button_of_a_preset_has_its_answers_read_first_and_asks_for_nothing(hall) -> None:
    ready = replace(ASKING, is_ready=True, values={"text": "Ada"})
    read = []
    hall.doors.reading_wanted.connect(read.append)
    hall.doors.press(ready, Door.TRAY)
    hall.doors.press_with(ASKING, {"text": "Bo"}, Door.WINDOW)
    assert hall.forms == hall.runs.pressed == []
    assert [wish.inputs for wish in read] == [{"text": "Ada"}, {"text": "Bo"}]
    hall.doors.press(ready, Door.WINDOW, asks=True)
    assert len(hall.forms) == 1


def test_content_of_the_last_time_is_not_sent_by_a_plain_press(hall) -> None:
    """It was given by hand then; a button of a preset sends its own."""
    content = Field("", "Content", FieldKind.JSON)
    button = replace(BUTTON, fields=(content,), values={"": {"order": 7}})
    read = []
    hall.doors.reading_wanted.connect(read.append)
    hall.doors.press(button, Door.WINDOW)
    hall.doors.press(replace(button, is_ready=True), Door.WINDOW)
    hall.doors.press(button, Door.WINDOW, asks=True)
    assert [dict(wish.inputs) for wish in read] == [{}, {"": {"order": 7}}]
    assert [dict(wish.inputs) for wish in hall.forms] == [{"": {"order": 7}}]


def test_asking_for_the_form_of_a_button_without_inputs_presses_it(hall) -> None:
    hall.doors.press(BUTTON, Door.WINDOW, asks=True)
    assert len(hall.runs.pressed) == 1


@pytest.mark.parametrize("confirm", [Confirm.ASK, Confirm.DANGEROUS, Confirm.HOLD])
def test_a_button_that_asks_is_not_pressed_before_the_answer(hall, confirm) -> None:
    hall.doors.press(behaving(confirm=confirm), Door.HOT_KEY)
    assert hall.runs.pressed == []
    hall.doors.confirmed(hall.questions[0])
    assert len(hall.runs.pressed) == 1


def test_a_button_held_long_enough_asks_no_more(hall) -> None:
    hall.doors.press(behaving(confirm=Confirm.HOLD), Door.WINDOW, held=True)
    assert (len(hall.runs.pressed), hall.questions) == (1, [])


def test_a_form_is_no_part_of_holding_and_asks_after_it(hall) -> None:
    button = replace(ASKING, behaviour=Behaviour(confirm=Confirm.HOLD))
    hall.doors.press(button, Door.WINDOW, held=True)
    hall.doors.filled_in(hall.forms[0])
    assert (len(hall.questions), hall.runs.pressed) == (1, [])


def test_a_held_button_of_a_preset_asks_no_more(hall) -> None:
    button = replace(ASKING, is_ready=True, behaviour=Behaviour(confirm=Confirm.HOLD))
    hall.doors.reading_wanted.connect(hall.doors.filled_in)
    hall.doors.press(button, Door.WINDOW, held=True)
    assert (len(hall.runs.pressed), hall.questions) == (1, [])


def test_holding_does_not_answer_a_question(hall) -> None:
    hall.doors.press(behaving(confirm=Confirm.DANGEROUS), Door.WINDOW, held=True)
    assert hall.runs.pressed == []


def test_a_press_can_be_taken_back(qtbot, hall) -> None:
    hall.doors.press(behaving(undo_s=5), Door.WINDOW)
    assert hall.armed == [Armed("courier", 5)]
    hall.time.pass_(4.9)
    assert hall.doors.undo("courier") is True
    assert hall.armed[-1] == Armed("courier", 0)
    hall.time.pass_(1)
    hall.doors._on_tick()
    assert hall.runs.pressed == []
    assert hall.doors.undo("courier") is False


def test_a_press_that_is_not_taken_back_is_sent_once(qtbot, hall) -> None:
    hall.doors.press(behaving(undo_s=5), Door.WINDOW)
    hall.time.pass_(3.2)
    qtbot.waitUntil(lambda: Armed("courier", 2) in hall.armed)
    assert hall.runs.pressed == []
    hall.time.pass_(2)
    qtbot.waitUntil(lambda: bool(hall.runs.pressed))
    assert len(hall.runs.pressed) == 1
    assert hall.armed[-1] == Armed("courier", 0)
    assert not hall.doors._timer.isActive()


def test_a_second_press_means_now(hall) -> None:
    button = behaving(undo_s=5)
    hall.doors.press(button, Door.WINDOW)
    hall.time.pass_(0.5)
    hall.doors.press(button, Door.WINDOW)
    hall.time.pass_(6)
    hall.doors._on_tick()
    assert len(hall.runs.pressed) == 1


def test_quitting_inside_the_undo_window_sends_nothing(hall) -> None:
    hall.doors.press(behaving(undo_s=5), Door.WINDOW)
    hall.doors.close()
    hall.time.pass_(6)
    hall.doors._on_tick()
    assert hall.runs.pressed == []


def test_running_again_in_the_cloud_is_a_press_of_its_own_with_the_same_question(hall) -> None:
    old = run(BUTTON, inputs={"text": "Ada"}, run_id="0858")
    button = behaving(confirm=Confirm.ASK)
    hall.doors.filled_in(Wish(button, Door.WINDOW, old.inputs, again_of=old))
    assert hall.runs.pressed == []
    hall.doors.confirmed(hall.questions[0])
    (press,) = hall.runs.pressed
    assert (press.again_of, press.target, press.button) == ("0858", old.target, "courier")
    assert press.id != old.press_id
    assert press.network_until is press.turn_until is None


def test_a_press_is_as_old_as_the_end_of_its_undo_window(hall) -> None:
    hall.doors.press(behaving(undo_s=5), Door.WINDOW)
    began = hall.time.now()
    hall.time.pass_(3600)  # a sleep: the engine does not send what is as old as this
    hall.doors._on_tick()
    (press,) = hall.runs.pressed
    assert press.pressed_monotonic == 5.0
    assert press.pressed_at == began + timedelta(seconds=5)
    assert hall.armed[-1] == Armed("courier", 0)


def test_a_press_is_as_old_as_the_finger_however_long_its_answers_are_read(hall) -> None:
    ready = replace(ASKING, is_ready=True, values={"text": "Ada"})
    read = []
    hall.doors.reading_wanted.connect(read.append)
    hall.doors.press(ready, Door.WINDOW)
    hall.doors.press_with(ASKING, {"text": "Bo"}, Door.WINDOW)
    hall.time.pass_(40)  # a file on a slow drive
    for wish in read:
        hall.doors.filled_in(wish)
    assert [press.pressed_monotonic for press in hall.runs.pressed] == [0.0, 0.0]


def test_a_yes_is_a_finger_of_its_own(hall) -> None:
    hall.doors.press(behaving(confirm=Confirm.ASK), Door.WINDOW)
    hall.time.pass_(40)
    hall.doors.confirmed(hall.questions[0])
    assert hall.runs.pressed[0].pressed_monotonic == 40.0


def test_the_press_that_means_now_is_the_finger_that_counts(hall) -> None:
    hall.doors.press(behaving(undo_s=60), Door.WINDOW)
    hall.time.pass_(40)
    hall.doors.press(behaving(undo_s=60), Door.WINDOW)
    assert hall.runs.pressed[0].pressed_monotonic == 40.0


def test_the_second_half_of_a_double_press_does_not_mean_now(hall) -> None:
    button = behaving(undo_s=5)
    hall.doors.press(button, Door.WINDOW)
    hall.time.pass_(0.49)
    hall.doors.press(button, Door.WINDOW)
    assert hall.runs.pressed == []
    assert hall.doors.undo("courier")


def guard(hall, press, other="press-0"):
    """Let the guard hold a press back because of another one."""
    error = GuardedError(say("Already running, 12 s"), press_id=other)
    hall.runs.guarded.emit(Guarded(press.button, error, press.id))


def test_a_button_may_ask_whether_to_run_beside_the_run_under_way(hall) -> None:
    hall.doors.press(behaving(second_press=SecondPress.ASK, undo_s=0), Door.TRAY)
    (first,) = hall.runs.pressed
    guard(hall, first)
    (wish,) = hall.questions
    assert wish.note == "Already running, 12 s. Run it once more?"
    hall.doors.confirmed(wish)
    second = hall.runs.pressed[1]
    assert (second.second_press, second.door) == (SecondPress.ALLOW, Door.TRAY)
    assert second.id != first.id
    guard(hall, second)
    assert len(hall.questions) == 1


def test_a_yes_to_a_second_run_counts_at_once(hall) -> None:
    hall.doors.confirmed(Wish(behaving(undo_s=5), Door.WINDOW, is_second=True))
    assert len(hall.runs.pressed) == 1


@pytest.mark.parametrize("second", [SecondPress.IGNORE, SecondPress.QUEUE, SecondPress.ALLOW])
def test_other_buttons_do_not_ask(hall, second) -> None:
    hall.doors.press(behaving(second_press=second), Door.WINDOW)
    guard(hall, hall.runs.pressed[0])
    assert hall.questions == []


def test_a_double_press_is_not_asked_about(hall) -> None:
    hall.doors.press(behaving(second_press=SecondPress.ASK), Door.WINDOW)
    guard(hall, hall.runs.pressed[0], other="")
    assert hall.questions == []


def test_only_the_last_press_of_a_button_is_asked_about(hall) -> None:
    hall.doors.press(behaving(second_press=SecondPress.ASK), Door.WINDOW)
    hall.doors.press(behaving(second_press=SecondPress.ASK), Door.WINDOW)
    guard(hall, hall.runs.pressed[0])
    assert hall.questions == []


def test_what_the_person_may_not_expect_any_more_is_asked_in_any_case(hall) -> None:
    hall.doors.ask(Wish(BUTTON, Door.WINDOW, note="It has changed"))
    hall.doors.ask(Wish(ASKING, Door.WINDOW, {"text": "Ada"}, note="It has changed"))
    assert [wish.note for wish in hall.questions] == ["It has changed"]
    assert [wish.inputs for wish in hall.forms] == [{"text": "Ada"}]
    assert hall.runs.pressed == []


def test_what_a_press_waited_before_its_countdown_makes_it_late_after_it(hall) -> None:
    finger = hall.time.monotonic()
    hall.time.pass_(12)
    hall.doors.press(behaving(undo_s=5), Door.WINDOW, acted_at=finger)
    hall.time.pass_(5)
    hall.doors._on_tick()
    (press,) = hall.runs.pressed
    assert press.pressed_monotonic == finger + 5
