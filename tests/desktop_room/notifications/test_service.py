"""Against dunst, a real notification service, on a real session bus."""

import json
from dataclasses import replace

import pytest

from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import Action, note_of
from flowbutton.desktop.notifications.service import ServiceShower
from flowbutton.desktop.notifications.shower import Clicked
from flowbutton.domain.run import RunState
from tests.desktop import parts
from tests.desktop.until import until
from tests.samples import COURIER, URL, run

APP_ID = "org.flowbutton.FlowButton"
FAILED = run(COURIER, RunState.FAILED, press_id="p", run_url=URL)
NOTE = replace(
    note_of(FAILED, Kind.FAILED, can_run_again=True), text="Step <b> & “Create item” failed"
)
#: Stands for the menu that dunst opens for a notification with several buttons.
CHOOSER = "#!/bin/sh\ngrep -m 1 '{label}'\n"
SETTINGS = """[global]
dmenu = {chooser}
markup = full
"""


@pytest.fixture
def notifier(bare_desk):
    chooser = bare_desk.folder / "chooser"
    chooser.write_text(CHOOSER.format(label="Run again"), encoding="utf-8")
    chooser.chmod(0o700)
    settings = bare_desk.folder / "config/dunst/dunstrc"
    settings.parent.mkdir()
    settings.write_text(SETTINGS.format(chooser=chooser), encoding="utf-8")
    return parts.start_notifier(bare_desk)


@pytest.fixture
def shower(qapp, bare_desk):
    shower = ServiceShower(APP_ID, bare_desk.env["DBUS_SESSION_BUS_ADDRESS"])
    yield shower
    assert shower.close()


def shows(desk, count):
    until(lambda: parts.shown_notifications(desk) == count, f"{count} on the screen")


def test_a_note_is_on_the_screen_with_its_words_and_a_click_leads_to_its_run(
    qtbot, bare_desk, notifier, shower, tmp_path
):
    shower.show_note(NOTE)
    shows(bare_desk, 1)
    picture = bare_desk.picture(tmp_path / "note.png")
    assert len(picture.getcolors(maxcolors=1 << 20)) > 20
    with qtbot.waitSignal(shower.clicked) as caught:
        bare_desk.run("dunstctl", "action", "0")
    assert caught.args == [Clicked("p", Action.CLICK)]
    ((program, title, text),) = parts.notifications(bare_desk)
    assert (program, title) == ("FlowButton", "Order a courier failed")
    assert text == "Step &lt;b&gt; &amp; “Create item” failed"


def test_a_button_on_it_is_told_by_its_name(qtbot, bare_desk, notifier, shower):
    shower.show_note(NOTE)
    shows(bare_desk, 1)
    with qtbot.waitSignal(shower.clicked) as caught:
        bare_desk.run("dunstctl", "context")
    assert caught.args == [Clicked("p", Action.RUN_AGAIN)]


def test_news_takes_the_place_of_the_old_and_can_be_taken_away(bare_desk, notifier, shower):
    other = replace(NOTE, key="q")
    for note in (NOTE, other, replace(NOTE, title="News")):
        shower.show_note(note)
    shows(bare_desk, 2)
    shower.take_away("q")
    shower.take_away("q")
    shower.take_away("never shown")
    shows(bare_desk, 1)
    history = json.loads(bare_desk.run("dunstctl", "history"))["data"][0]
    assert [entry["summary"]["data"] for entry in history] == ["Order a courier failed"]


def test_one_that_the_person_closed_is_shown_anew(bare_desk, notifier, shower):
    shower.show_note(NOTE)
    shows(bare_desk, 1)
    bare_desk.run("dunstctl", "close-all")
    shows(bare_desk, 0)
    until(lambda: not shower._speaker._ids, "the word that it was closed")
    shower.show_note(replace(NOTE, kind=Kind.STARTED))
    shows(bare_desk, 1)


def test_they_go_when_the_program_goes(qapp, bare_desk, notifier):
    shower = ServiceShower(APP_ID, bare_desk.env["DBUS_SESSION_BUS_ADDRESS"])
    shower.show_note(NOTE)
    shows(bare_desk, 1)
    assert shower.close()
    assert shower.close()
    shows(bare_desk, 0)


@pytest.mark.parametrize("bus", ["unix:path=/nowhere", "tcp:host=localhost", "junk", "SESSION"])
def test_without_a_bus_it_is_said(qtbot, bus):
    shower = ServiceShower(APP_ID, bus)
    with qtbot.waitSignal(shower.not_shown) as caught:
        shower.show_note(NOTE)
    assert caught.args == [NOTE]
    assert shower.close()
