import sqlite3
import time
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer

from flowbutton.demo.faults import Fault
from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import note_of
from flowbutton.domain.button import Behaviour
from flowbutton.domain.run import Ran, RunState
from tests.desktop_room.bus import FakeService, bare_bus

DIGEST, COURIER, LIGHTS = "Send the daily digest", "Order a courier", "Meeting room lights"


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


@pytest.fixture
def hung_desktop(monkeypatch, tmp_path):
    """A desktop whose services hear everything and answer nothing."""
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")  # keys are asked for over the bus, too
    with bare_bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        services = [
            FakeService(bus, f"org.freedesktop.{name}", f"/org/freedesktop/{path}", {})
            for name, path in (("Notifications", "x"), ("portal.Desktop", "y"))
        ]
        yield services
        for service in services:
            service.close()


def test_when_everything_hangs_at_once_the_end_takes_under_two_seconds(
    signed_in, hung_desktop, expected_logs
) -> None:
    signed_in.tenant.order(Fault("POST /apim", delay_s=60, times=9))
    signed_in.press(DIGEST)
    signed_in.wait(lambda: signed_in.sent, "the request")
    note = note_of(signed_in.run_of(DIGEST), Kind.STARTED, can_run_again=True)
    signed_in.app.telling._notifications._shower.show_note(note)
    signed_in.set("desktop.hot_key", "Ctrl+Alt+F9")
    signed_in.app.desktop.keys.follow(signed_in.core.settings.now)
    signed_in.browser = lambda _url: True
    signed_in.app.sign_in()
    signed_in.wait(lambda: signed_in.app.signing_in.page.is_counting)
    with closing(sqlite3.connect(signed_in.core.journal._path)) as other:
        other.execute("BEGIN IMMEDIATE")
        signed_in.press(COURIER)
        signed_in.press(LIGHTS)
        signed_in.wait(lambda: all(service.calls for service in hung_desktop), "their silence")
        assert until_it_ends(signed_in, signed_in.window.quit_wanted.emit) < 2
        assert len(signed_in.sent) == 1
    signed_in.core.close()
    expected_logs("FlowButton is closing")  # what the answer left behind would have told
    signed_in.tenant.stop()
    assert signed_in.app.parts.tasks.close(9), "the request goes on"


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
