import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.engine.press import SendPress
from tests.app.inputs import answer

DIGEST = "Send the daily digest"
COURIER = "Order a courier"
LAPTOP = "Request a laptop"
LIGHTS = "Meeting room lights"
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_press_with_the_mouse_is_followed_to_its_end(signed_in) -> None:
    signed_in.press(DIGEST)
    assert signed_in.run_of(DIGEST).state is RunState.SENDING
    assert signed_in.line(DIGEST) == "Sending…"
    assert signed_in.wait_for_end(DIGEST) is RunState.SUCCEEDED
    signed_in.wait(lambda: signed_in.log() == [(DIGEST, RunState.SUCCEEDED)], "the row of the log")
    assert signed_in.line(DIGEST).startswith("Succeeded")
    assert [entry.title for entry in signed_in.sent] == [DIGEST]
    assert signed_in.core.journal.get(signed_in.run_of(DIGEST).press_id).state.is_final


def test_a_flow_that_fails_says_where(signed_in) -> None:
    signed_in.press("Nightly export")
    assert signed_in.wait_for_end("Nightly export") is RunState.FAILED
    assert "Upload the file" in str(signed_in.run_of("Nightly export").message)


def by_space(program):
    program.window.grid.setCurrentIndex(program.index(LIGHTS))
    program.strike(Qt.Key.Key_Space, program.window.grid)


def by_digit(program):
    program.strike(Qt.Key.Key_8, modifiers=CTRL)


def by_search(program):
    program.window.header.field.setText("lights")
    program.strike(Qt.Key.Key_Return, program.window.header.field)


def by_tray(program):
    menu = program.app.tray.tray.menu
    menu.fill()
    items = (action for inner in menu.findChildren(QMenu) for action in inner.actions())
    next(action for action in items if action.text().startswith(LIGHTS)).trigger()


@pytest.mark.parametrize(
    ("press", "door"),
    [
        (by_space, Door.KEYBOARD),
        (by_digit, Door.KEYBOARD),
        (by_search, Door.PALETTE),
        (by_tray, Door.TRAY),
    ],
)
def test_every_door_leads_to_one_run_and_is_remembered(signed_in, press, door) -> None:
    press(signed_in)
    assert signed_in.wait_for_end(LIGHTS) is RunState.SUCCEEDED
    assert signed_in.run_of(LIGHTS).door is door
    assert len(signed_in.sent) == 1


def test_a_digit_presses_nothing_while_another_page_is_shown(signed_in) -> None:
    signed_in.browser = lambda _url: True
    signed_in.app.sign_in()
    by_digit(signed_in)
    assert signed_in.run_of(LIGHTS) is None


def test_a_form_says_what_is_missing_and_then_runs(signed_in) -> None:
    signed_in.press(COURIER)
    form = signed_in.dialog("form")
    assert signed_in.sent == ()
    form.run.click()
    assert form.fields["text"].error.text()
    assert signed_in.dialog("form") is form
    answer(form, {"text": "Two boxes", "text_1": "Depot 4"})
    form.run.click()
    signed_in.wait(lambda: signed_in.dialog("form") is None)
    assert signed_in.wait_for_end(COURIER) is RunState.SUCCEEDED
    assert signed_in.sent[0].body == {"text": "Two boxes", "text_1": "Depot 4"}
    signed_in.window.log.receipt_wanted.emit(signed_in.run_of(COURIER))
    receipt = QGuiApplication.clipboard().text()
    assert "What to pick up = Two boxes; Where to = Depot 4" in receipt  # as the form calls them


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (None, "The flow asks for these."),
        (LogicAppTarget("/subscriptions/s"), "The Logic App asks for these."),
        (HttpTarget("secret", "example.com"), "These are sent to the address."),
        (IftttTarget("doorbell", "secret"), "These are sent with the event."),
    ],
)
def test_a_form_says_what_its_answers_are_for(signed_in, target, words) -> None:
    known = signed_in.row(COURIER).button.target
    signed_in.change(COURIER, target=target or known, note="")
    signed_in.press(COURIER)
    assert signed_in.dialog("form").subtitle.text() == words


def test_the_last_answers_are_filled_in_the_next_time(signed_in) -> None:
    signed_in.press(COURIER)
    answer(signed_in.dialog("form"), {"text": "Two boxes", "text_1": "Depot 4"})
    signed_in.dialog("form").run.click()
    signed_in.wait_for_end(COURIER)
    signed_in.press(COURIER)
    assert signed_in.dialog("form").values() == {"text": "Two boxes", "text_1": "Depot 4"}


def test_placeholders_become_what_they_stand_for(signed_in) -> None:
    QGuiApplication.clipboard().setText("A parcel")
    signed_in.press(COURIER)
    answer(signed_in.dialog("form"), {"text": "{clipboard}", "text_1": "Depot 4"})
    preview = signed_in.dialog("form").preview.text.toPlainText()
    signed_in.dialog("form").run.click()
    signed_in.wait_for_end(COURIER)
    assert signed_in.sent[0].body["text"] == "A parcel"
    assert json.loads(preview) == signed_in.sent[0].body


def test_a_file_that_cannot_be_read_is_told_beside_its_field(signed_in, tmp_path) -> None:
    gone = tmp_path / "gone.pdf"
    gone.write_bytes(b"x")
    signed_in.press("Approve invoice")
    form = signed_in.dialog("form")
    answer(form, {"text": "Paper Ltd", "number": 12.5, "file": gone})
    gone.unlink()
    form.run.click()
    signed_in.wait(form.fields["file"].error.text, "the problem")
    assert signed_in.sent == ()


def test_a_preset_is_kept_and_offered_the_next_time(signed_in) -> None:
    signed_in.press(COURIER)
    form = signed_in.dialog("form")
    answer(form, {"text": "Two boxes", "text_1": "Depot 4"})
    form.save.click()
    form.saver.name.setText("Usual")
    form.saver.keep.click()
    signed_in.wait(lambda: signed_in.row(COURIER).button.presets)
    form.cancel.click()
    signed_in.press(COURIER)
    again = signed_in.dialog("form")
    again.presets.combo.activated.emit(0)
    assert again.values() == {"text": "Two boxes", "text_1": "Depot 4"}
    assert signed_in.sent == ()


def test_ctrl_enter_opens_the_form_of_a_button_that_has_one(signed_in) -> None:
    signed_in.window.grid.setCurrentIndex(signed_in.index(COURIER))
    signed_in.strike(Qt.Key.Key_Return, signed_in.window.grid, CTRL)
    assert signed_in.dialog("form") is not None


def test_a_question_tells_what_would_run_and_a_no_runs_nothing(signed_in) -> None:
    signed_in.press("Deploy to staging")
    box = signed_in.dialog("confirm")
    assert "Deploy to staging" in box.heading.text()
    box.cancel.click()
    assert signed_in.dialog("confirm") is None
    signed_in.press("Deploy to staging")
    signed_in.dialog("confirm").run.click()
    assert signed_in.wait_for_end("Deploy to staging") is RunState.SUCCEEDED
    assert len(signed_in.sent) == 1


def test_a_question_is_not_asked_again_when_that_is_ticked(signed_in) -> None:
    signed_in.change(LIGHTS, behaviour=Behaviour(Confirm.ASK))
    signed_in.press(LIGHTS)
    signed_in.dialog("confirm").skip.setChecked(True)
    signed_in.dialog("confirm").run.click()
    signed_in.wait_for_end(LIGHTS)
    signed_in.press(LIGHTS)
    assert signed_in.dialog("confirm") is None
    assert signed_in.run_of(LIGHTS).state is RunState.SENDING
    signed_in.wait_for_end(LIGHTS)


def test_the_question_shows_the_answers_of_the_form(signed_in) -> None:
    signed_in.change(COURIER, behaviour=Behaviour(Confirm.DANGEROUS))
    signed_in.press(COURIER)
    answer(signed_in.dialog("form"), {"text": "Two boxes", "text_1": "Depot 4"})
    signed_in.dialog("form").run.click()
    signed_in.wait(lambda: signed_in.dialog("confirm"), "the question")
    box = signed_in.dialog("confirm")
    told = " ".join(w.text() for w in box.findChildren(type(box.heading)))
    assert "Two boxes" in told
    assert "mara@contoso.example" in told
    assert box.first_focus() is box.cancel
    assert signed_in.sent == ()


def test_a_press_can_be_taken_back_while_it_counts_down(signed_in) -> None:
    signed_in.change(LIGHTS, behaviour=Behaviour(undo_s=5))
    signed_in.press(LIGHTS)
    signed_in.wait(lambda: signed_in.line(LIGHTS).startswith("Runs in"), "the countdown")
    signed_in.window.grid.setCurrentIndex(signed_in.index(LIGHTS))
    signed_in.strike(Qt.Key.Key_Escape, signed_in.window.grid)
    assert signed_in.line(LIGHTS) == "Never run"
    assert signed_in.run_of(LIGHTS) is None


def test_a_press_that_nobody_takes_back_is_sent(signed_in) -> None:
    signed_in.change(LIGHTS, behaviour=Behaviour(undo_s=1))
    signed_in.press(LIGHTS)
    assert signed_in.wait_for_end(LIGHTS) is RunState.SUCCEEDED


def test_a_second_press_is_answered_on_the_button_and_sends_nothing(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: "Already running" in signed_in.line(LAPTOP), "the remark")
    assert len(signed_in.sent) == 1
    signed_in.wait(lambda: signed_in.log() == [(LAPTOP, RunState.WAITING)], "the log")


def test_the_remark_goes_away_by_itself(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: "Already running" in signed_in.line(LAPTOP), "the remark")
    signed_in.wait(lambda: "Waiting" in signed_in.line(LAPTOP), "the end of the remark")


def test_a_double_press_is_sent_once(signed_in) -> None:
    signed_in.press(LIGHTS)
    signed_in.press(LIGHTS)
    signed_in.wait_for_end(LIGHTS)
    assert len(signed_in.sent) == 1
    assert len(signed_in.log()) == 1


def test_a_form_is_as_high_as_its_inputs_need_and_ends_in_one_line_with_its_buttons(
    signed_in,
) -> None:
    signed_in.press(COURIER)
    signed_in.wait(lambda: signed_in.dialog("form") is not None, "the form")
    form = signed_in.dialog("form")
    assert form.height() < 480  # two inputs of one line each
    QApplication.processEvents()
    field = form.fields["text"]
    right = field.mapTo(form, field.rect().topRight()).x()
    assert right == form.run.mapTo(form, form.run.rect().topRight()).x()


def test_the_click_on_run_is_the_finger_of_a_form_that_was_open_for_long(signed_in) -> None:
    presses = []
    signed_in.app.parts.tasks.done.connect(
        lambda done: isinstance(done.command, SendPress) and presses.append(done.command.press)
    )
    signed_in.press(COURIER)
    form = signed_in.dialog("form")
    answer(form, {"text": "Two boxes", "text_1": "Depot 4"})
    clicked = signed_in.core.services.clocks.monotonic()
    form.run.click()
    signed_in.wait(lambda: presses, "the press")
    assert presses[0].pressed_monotonic >= clicked
