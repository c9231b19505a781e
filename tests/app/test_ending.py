import time

from PySide6.QtCore import QTimer

from flowbutton.demo.faults import Fault
from flowbutton.domain.button import Behaviour
from flowbutton.domain.run import Ran, RunState

DIGEST = "Send the daily digest"


def until_it_ends(program, begin):
    """Begin something inside the event loop; return how long the loop and the end took."""
    QTimer.singleShot(0, begin)
    program.qapp.exec()
    begun = time.monotonic()
    program.end()
    return time.monotonic() - begun


def test_quitting_while_a_request_hangs_waits_for_nothing(signed_in) -> None:
    signed_in.tenant.order(Fault("POST /apim", delay_s=60, times=9))
    signed_in.press(DIGEST)
    signed_in.wait(lambda: signed_in.sent, "the request")
    assert until_it_ends(signed_in, signed_in.window.quit_wanted.emit) < 2
    assert not signed_in.window.isVisible()
    (run,) = signed_in.core.journal.unfinished()
    assert (run.ran, run.state) == (Ran.UNKNOWN, RunState.SENDING)
    signed_in.tenant.stop()
    assert signed_in.app.parts.tasks.close(5), "the request goes on"


def test_quitting_while_a_sign_in_waits_takes_no_time_either(started) -> None:
    started.browser = lambda _url: True
    started.app.sign_in()
    started.wait(lambda: started.app.signing_in.page.is_counting)
    assert until_it_ends(started, started.app.tray.quit_wanted.emit) < 2


def test_quitting_within_the_countdown_sends_nothing(signed_in) -> None:
    signed_in.change(DIGEST, behaviour=Behaviour(undo_s=2))
    signed_in.press(DIGEST)
    until_it_ends(signed_in, signed_in.app.quit)
    assert signed_in.sent == ()


def test_without_a_panel_closing_the_window_ends_the_program(started) -> None:
    until_it_ends(started, started.window.close)
    assert not started.window.isVisible()


def test_with_a_panel_closing_hides_the_window_and_says_so_once(started) -> None:
    started.has_panel = True
    started.window.close()
    assert not started.window.isVisible()
    assert "still running" in started.message
    started.window.messages._close.click()
    started.app.tray.tray.window_wanted.emit()
    assert started.window.isVisible()
    started.window.close()
    assert started.message == ""


def test_closing_ends_the_program_when_that_is_set(started) -> None:
    started.has_panel = True
    started.set("desktop.closes_to_tray", False)
    until_it_ends(started, started.window.close)
    assert not started.window.isVisible()


def test_a_form_wanted_by_the_tray_opens_beside_the_hidden_window(signed_in) -> None:
    signed_in.has_panel = True
    signed_in.window.close()
    signed_in.app.tray.tray.press_wanted.emit(signed_in.row("Order a courier").button)
    form = signed_in.dialog("form")
    assert form is not None
    assert not signed_in.window.isVisible()
    form.cancel.click()
    assert signed_in.dialog("form") is None


def test_runs_go_on_while_the_window_is_hidden(signed_in) -> None:
    signed_in.has_panel = True
    signed_in.window.close()
    signed_in.app.tray.tray.press_wanted.emit(signed_in.row(DIGEST).button)
    assert signed_in.wait_for_end(DIGEST) is RunState.SUCCEEDED


def test_the_window_comes_back_as_it_was(started) -> None:
    started.window.resize(700, 544)
    started.close()
    started.start()
    assert (started.window.width(), started.window.height()) == (700, 544)


def test_secrets_of_deleted_buttons_stay_when_the_program_ends(started) -> None:
    started.app.adding.open("order_coffee@" + "k" * 43)
    page = started.dialog("add")
    started.wait(page.next.isEnabled, "the answer")
    page.next.click()
    page.looks.name.setText("Coffee")
    page.add.click()
    started.wait(lambda: started.buttons == ["Coffee"])
    started.app.parts.shelf.remove(started.app.parts.shelf.buttons[0].id)
    started.wait(lambda: started.buttons == [])
    assert len(started.secrets.values) == 1
    started.close()
    assert len(started.secrets.values) == 1
