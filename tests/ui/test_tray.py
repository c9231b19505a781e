from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.time_text import clock
from flowbutton.domain.button import Button
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.domain.target import FlowTarget
from flowbutton.ui.tokens import contrast
from flowbutton.ui.tray import Tray
from flowbutton.ui.tray_icon import tray_icon
from flowbutton.ui.tray_menu import MOST_RUNNING
from flowbutton.ui.tray_values import Command, Mute, RunPage, StopWaiting, TrayState, worst

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
Trigger = QSystemTrayIcon.ActivationReason


def button(name, **about):
    return Button(name, name, FlowTarget("e", name), **about)


DIGEST = button("Send the daily digest", is_favourite=True, icon="mail")
ON_CALL = button(
    "Page the on-call", is_favourite=True, fields=(Field("text", "Text", FieldKind.TEXT),)
)
LIGHTS = button("Lights & doors", group="Office")
DEPLOY = button("Deploy")


def a_run(button, state, **about):
    values = {
        "press_id": f"p-{button.id}",
        "button": button.id,
        "name": button.name,
        "target": button.target,
        "account": "",
        "door": Door.TRAY,
        "started_at": NOW - timedelta(minutes=2),
        "state": state,
        "follows": True,
    }
    if state.is_final:
        values["ended_at"] = NOW - timedelta(minutes=2)
    return Run(**values | about)


@pytest.fixture
def model(qapp):
    model = ButtonModel(NOW)
    model.set_buttons([DIGEST, ON_CALL, LIGHTS, DEPLOY])
    return model


@pytest.fixture
def tray(qtbot, theme, model):
    tray = Tray(theme, model, lambda _: NOW)
    yield tray
    tray.close()


def menu_of(actions, text):
    return next(action for action in actions if action.text().startswith(text)).menu()


def texts(menu):
    menu.aboutToShow.emit()
    return _lines(menu)


def _lines(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu, text):
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()


def test_the_menu_has_favourites_all_buttons_and_the_program(tray, model):
    model.put_run(a_run(DIGEST, RunState.SUCCEEDED))
    assert texts(tray.menu) == [
        "Favourites",
        "Send the daily digest   ✓ 2 min ago",
        "Page the on-call…",
        "All buttons",
        "Find and run…",
        "Last: ✓ Send the daily digest · 2 min ago",
        "Open FlowButton",
        "Mute notifications",
        "Sign in…",
        "Settings…",
        "Quit",
    ]
    assert not tray.menu.actions()[0].isEnabled()
    assert tray.menu.defaultAction().text() == "Open FlowButton"


def test_the_menu_is_kept_up_while_nobody_looks_at_it(tray, model, qtbot):
    before = tray.menu.actions()
    model.put_run(a_run(DIGEST, RunState.RUNNING))
    qtbot.waitUntil(lambda: "Running now (1)" in _lines(tray.menu))
    model.put_run(a_run(DIGEST, RunState.SUCCEEDED))
    qtbot.waitUntil(lambda: "Send the daily digest   ✓ 2 min ago" in _lines(tray.menu))
    assert tray.menu.actions() != before


def test_lines_that_only_read_otherwise_stay_where_they_are(tray, model, qtbot):
    model.put_run(a_run(DIGEST, RunState.SUCCEEDED))
    qtbot.waitUntil(lambda: "Last: ✓ Send the daily digest · 2 min ago" in _lines(tray.menu))
    lines = tray.menu.actions()
    below = menu_of(lines, "All buttons").actions()
    office = menu_of(below, "Office").actions()
    changed = a_run(LIGHTS, RunState.FAILED, ended_at=NOW)
    model.put_run(changed)
    qtbot.waitUntil(lambda: "Last: ✗ Lights && doors · just now" in _lines(tray.menu))
    assert tray.menu.actions() == lines
    assert menu_of(lines, "All buttons").actions() == below
    assert menu_of(below, "Office").actions() == office
    tray.menu.aboutToShow.emit()
    assert office[0].text() == "Lights && doors   ✗ just now"
    assert menu_of(below, "Office").actions() == office


def test_a_button_that_comes_or_goes_is_in_the_menus_below_too(tray, model, qtbot):
    everything = menu_of(tray.menu.actions(), "All buttons")
    model.set_buttons([DIGEST, DEPLOY])
    qtbot.waitUntil(lambda: _lines(everything) == ["Send the daily digest", "Deploy"])
    model.set_buttons([DIGEST, DEPLOY, replace(LIGHTS, group="")])
    qtbot.waitUntil(lambda: _lines(everything)[2:] == ["Lights && doors"])


def test_nothing_takes_the_place_of_a_line_under_the_pointer(tray, model, qtbot):
    shown = texts(tray.menu)
    model.put_run(a_run(DIGEST, RunState.RUNNING))
    qtbot.waitUntil(lambda: tray.state is TrayState.RUNNING and not tray._settle.isActive())
    assert _lines(tray.menu) == shown
    tray.menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: "Running now (1)" in _lines(tray.menu))


def test_an_icon_that_was_learned_later_is_drawn_anew(tray, theme):
    before = tray.menu.actions()
    tray.menu.keep_up()
    assert tray.menu.actions() == before
    theme.icons.learn("mail", b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    tray.menu.keep_up()
    assert not set(map(id, tray.menu.actions())) & set(map(id, before))


def test_groups_have_menus_of_their_own(tray):
    everything = menu_of(tray.menu.actions(), "All buttons")
    assert [action.text() for action in everything.actions()] == [
        "Office",
        "Send the daily digest",
        "Page the on-call…",
        "Deploy",
    ]
    office = menu_of(everything.actions(), "Office")
    assert [action.text() for action in office.actions()] == ["Lights && doors"]


def test_a_press_from_the_menu_is_wanted_once_also_from_a_submenu(tray, qtbot):
    heard = []
    tray.press_wanted.connect(heard.append)
    choose(tray.menu, "Send the daily digest")
    choose(menu_of(menu_of(tray.menu.actions(), "All buttons").actions(), "Office"), "Lights")
    assert heard == [DIGEST, LIGHTS]


def test_what_runs_now_can_be_opened_and_waited_for_no_longer(tray, model, qtbot):
    run = a_run(DEPLOY, RunState.RUNNING, run_url="https://example.org/")
    model.put_run(run)
    assert "Running now (1)" in texts(tray.menu)
    running = menu_of(tray.menu.actions(), "Running now")
    inner = menu_of(running.actions(), "Deploy · 2 min")
    with qtbot.waitSignal(tray.page_wanted) as wanted:
        choose(inner, "Open the run")
    assert wanted.args == [RunPage(run)]
    with qtbot.waitSignal(tray.stop_wanted) as wanted:
        choose(inner, "Stop waiting")
    assert wanted.args == [StopWaiting(run)]


def test_what_waits_says_so_and_counts_no_time(tray, model, qtbot):
    model.put_run(a_run(DEPLOY, RunState.WAITING, waiting_since=NOW))
    queued = a_run(DIGEST, RunState.QUEUED)
    model.put_run(queued)
    assert "Running now (2)" in texts(tray.menu)
    running = menu_of(tray.menu.actions(), "Running now")
    assert f"Deploy · Waiting since {clock(NOW)}" in texts(running)
    inner = menu_of(running.actions(), "Send the daily digest · Queued")
    with qtbot.waitSignal(tray.stop_wanted) as wanted:
        choose(inner, "Take the press back")
    assert wanted.args == [StopWaiting(queued)]


def test_of_very_many_runs_the_rest_is_in_the_status_log(tray, model, qtbot):
    buttons = [replace(DEPLOY, id=f"b{at}", name=f"B{at}") for at in range(MOST_RUNNING + 3)]
    model.set_buttons(buttons)
    model.put_runs([a_run(button, RunState.RUNNING) for button in buttons])
    assert f"Running now ({len(buttons)})" in texts(tray.menu)
    running = menu_of(tray.menu.actions(), "Running now")
    assert len(running.actions()) == MOST_RUNNING + 1
    with qtbot.waitSignal(tray.command_wanted) as wanted:
        choose(running, "3 more in the status log")
    assert wanted.args == [Command.HISTORY]


def test_the_last_end_is_told_also_of_a_button_that_is_no_favourite(tray, model):
    earlier = NOW - timedelta(hours=2)
    model.put_run(a_run(DIGEST, RunState.SUCCEEDED, started_at=earlier, ended_at=earlier))
    model.put_run(a_run(LIGHTS, RunState.FAILED))
    model.put_run(a_run(DEPLOY, RunState.RUNNING))
    assert "Last: ✗ Lights && doors · 2 min ago" in texts(tray.menu)


def test_a_run_without_a_page_offers_none(tray, model):
    model.put_run(a_run(DIGEST, RunState.RUNNING))
    assert "Send the daily digest   running" in texts(tray.menu)
    running = menu_of(tray.menu.actions(), "Running now")
    inner = running.actions()[0].menu()
    assert [action.text() for action in inner.actions()] == ["Stop waiting"]


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("Find and run", Command.FIND),
        ("Open FlowButton", Command.OPEN),
        ("Sign in", Command.SIGN_IN),
        ("Settings", Command.SETTINGS),
        ("Quit", Command.QUIT),
    ],
)
def test_the_program_is_told_what_is_wanted_of_it(tray, qtbot, text, command):
    with qtbot.waitSignal(tray.command_wanted) as wanted:
        choose(tray.menu, text)
    assert wanted.args == [command]


def test_notifications_are_muted_for_a_while_and_turned_on_again(tray, qtbot):
    mute = menu_of(tray.menu.actions(), "Mute notifications")
    heard = []
    tray.mute_wanted.connect(heard.append)
    for action in mute.actions():
        action.trigger()
    tray.show_muted(is_muted=True)
    texts(tray.menu)
    choose(tray.menu, "Turn notifications on")
    assert heard == [Mute.HOUR, Mute.TOMORROW, Mute.FOREVER, Mute.OFF]


def test_without_buttons_there_is_only_the_program(tray, model):
    model.set_buttons([])
    assert texts(tray.menu)[0] == "Find and run…"


def test_a_long_name_is_cut_in_its_middle(tray, model):
    model.set_buttons([button("x" * 100 + "end", is_favourite=True)])
    text = texts(tray.menu)[1]
    assert len(text) <= 40
    assert text.endswith("end")


def test_a_click_asks_for_the_window_and_a_double_click_for_nothing_more(tray, qtbot):
    with qtbot.waitSignal(tray.window_wanted):
        tray.icon.activated.emit(Trigger.Trigger)
    with qtbot.assertNotEmitted(tray.window_wanted):
        tray.icon.activated.emit(Trigger.DoubleClick)
        tray.icon.activated.emit(Trigger.Context)


def test_the_icon_says_what_is_worst_now(tray, model, qtbot):
    assert tray.state is TrayState.WELL
    for run, state in (
        (a_run(DEPLOY, RunState.RUNNING), TrayState.RUNNING),
        (a_run(LIGHTS, RunState.UNKNOWN), TrayState.UNKNOWN),
        (a_run(DIGEST, RunState.FAILED), TrayState.FAILED),
    ):
        with qtbot.waitSignal(tray.state_changed) as changed:
            model.put_run(run)
        assert changed.args == [state]
    tray.show_sign_in(is_needed=True)
    assert tray.state is TrayState.SIGN_IN
    assert tray.icon.toolTip() == "FlowButton: sign in again"
    tray.show_sign_in(is_needed=False)
    assert tray.state is TrayState.FAILED


def test_a_burst_of_changes_is_looked_at_once(tray, model, qtbot):
    with qtbot.waitSignal(tray.state_changed):
        for each in (DIGEST, LIGHTS, DEPLOY):
            model.put_run(a_run(each, RunState.RUNNING))
    assert tray.state is TrayState.RUNNING


@pytest.mark.parametrize("state", [RunState.FAILED, RunState.TIMED_OUT, RunState.NOT_SENT])
def test_a_failure_that_was_looked_at_is_no_worry(qapp, model, state):
    model.put_run(a_run(DEPLOY, state))
    assert worst([model.row_of("Deploy")], needs_sign_in=False) is TrayState.FAILED
    model.put_run(a_run(DEPLOY, state, is_seen=True))
    assert worst([model.row_of("Deploy")], needs_sign_in=False) is TrayState.WELL


def test_an_unknown_run_that_was_looked_at_for_good_is_no_worry(qapp, model):
    model.put_run(a_run(DEPLOY, RunState.UNKNOWN, is_seen=True, is_stopped=True))
    assert worst([model.row_of("Deploy")], needs_sign_in=False) is TrayState.WELL


@pytest.mark.parametrize("state", list(TrayState))
def test_each_state_can_be_told_on_a_light_and_on_a_dark_panel(theme, state):
    for is_dark in (False, True):
        icon = tray_icon(theme.icons, state, is_dark_panel=is_dark)
        other = tray_icon(theme.icons, state, is_dark_panel=not is_dark)
        picture = icon.pixmap(32, 32).toImage()
        assert picture != other.pixmap(32, 32).toImage()
        colors = {
            picture.pixelColor(x, y).lightness()
            for x in range(32)
            for y in range(32)
            if picture.pixelColor(x, y).alpha() > 100
        }
        assert min(colors) < 90
        assert max(colors) > 180


@pytest.mark.parametrize("ground", ["#ffffff", "#2f2f2f"])
def test_the_icons_of_the_menu_can_be_told_on_a_light_and_on_a_dark_panel(tray, ground):
    inks = {
        action.icon().pixmap(32, 32).toImage().pixelColor(x, y).name()
        for action in (*tray.menu.actions(), *tray.menu.account.actions())
        for x in range(32)
        for y in range(32)
        if not action.icon().isNull()
        and action.icon().pixmap(32, 32).toImage().pixelColor(x, y).alpha() == 255
    }
    assert len(inks) > 1
    assert all(contrast(ink, ground) >= 3 for ink in inks)


def test_each_state_has_a_picture_of_its_own(theme):
    pictures = {
        bytes(
            tray_icon(theme.icons, state, is_dark_panel=False).pixmap(24, 24).toImage().constBits()
        )
        for state in TrayState
    }
    assert len(pictures) == len(TrayState)


def test_the_icon_follows_the_scheme(tray, theme):
    before = tray.icon.icon().pixmap(24, 24).toImage()
    theme.apply(LookSettings(scheme=Scheme.DARK))
    assert tray.icon.icon().pixmap(24, 24).toImage() != before


# offscreen there is no panel that could take an icon in
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_it_can_be_shown_and_hidden(tray):
    tray.show()
    tray.hide()
    assert not tray.icon.isVisible()


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_a_clock_that_is_set_changes_nothing_that_the_menu_tells(qtbot, theme, model, set_by):
    seconds, by = 0.0, timedelta()
    clocks = Clocks(lambda: seconds, lambda: NOW + timedelta(seconds=seconds) + by)
    before = clocks.now()
    tray = Tray(theme, model, clocks.now_by)
    seconds, by = 125.0, set_by
    after = clocks.now()
    model.put_run(a_run(DIGEST, RunState.SUCCEEDED, started_at=before, ended_at=before))
    model.put_run(a_run(DEPLOY, RunState.RUNNING, started_at=before))
    assert "Last: ✓ Send the daily digest · 2 min ago" in texts(tray.menu)
    running = menu_of(tray.menu.actions(), "Running now")
    assert running.actions()[0].text() == "Deploy · 2 min 5 s"
    model.put_run(a_run(LIGHTS, RunState.FAILED, started_at=after, ended_at=after))
    assert "Last: ✗ Lights && doors · just now" in texts(tray.menu)
    tray.close()
