"""What the icon's menu does; the icon itself needs a desktop."""

from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.run import RunState
from flowbutton.ui.settings_values import with_setting
from flowbutton.ui.tray_values import Command, Mute, RunPage, StopWaiting, TrayState

DIGEST = "Send the daily digest"
LAPTOP = "Request a laptop"


def test_the_icon_says_that_somebody_has_to_sign_in(signed_in) -> None:
    assert signed_in.app.tray.tray.state is TrayState.WELL
    signed_in.app.parts.session.sign_out(signed_in.app.parts.session.accounts[0].id)
    signed_in.wait(lambda: signed_in.app.tray.tray.state is TrayState.SIGN_IN)


def test_its_menu_opens_the_window_and_the_search(started) -> None:
    started.window.hide()
    started.app.tray.tray.command_wanted.emit(Command.OPEN)
    assert started.window.isVisible()
    started.window.hide()
    started.app.tray.tray.command_wanted.emit(Command.FIND)
    assert started.window.isVisible()
    assert started.app.palette.palette.isVisible()


def test_what_ended_last_leads_to_the_history(signed_in) -> None:
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    signed_in.window.hide()
    menu = signed_in.app.tray.tray.menu
    menu.fill()
    (last,) = [one for one in menu.actions() if one.text().startswith("Last:")]
    assert DIGEST in last.text()
    last.trigger()
    assert signed_in.window.isVisible()
    assert signed_in.window.log.isAncestorOf(signed_in.window.focusWidget())


def test_a_menu_from_before_a_change_presses_the_button_as_it_is_now(signed_in) -> None:
    before = signed_in.row(DIGEST).button
    signed_in.change(DIGEST, behaviour=Behaviour(Confirm.DANGEROUS))
    signed_in.app.tray.tray.press_wanted.emit(before)
    signed_in.wait(lambda: signed_in.dialog("confirm"), "the question")
    signed_in.dialog("confirm").cancel.click()
    signed_in.app.parts.shelf.remove(before.id)
    signed_in.wait(lambda: DIGEST not in signed_in.buttons, "its end")
    signed_in.app.tray.tray.press_wanted.emit(before)
    assert signed_in.dialog("confirm") is None
    assert not signed_in.sent


def test_its_menu_says_who_is_signed_in_and_signs_out(signed_in) -> None:
    menu = signed_in.app.tray.tray.menu
    (account,) = signed_in.app.parts.session.accounts
    assert f"Signed in as {account.username}" in [one.text() for one in menu.actions()]
    next(one for one in menu.account.actions() if one.text() == "Sign out").trigger()
    signed_in.wait(lambda: not signed_in.app.parts.session.accounts, "the signing out")
    assert "Sign in…" in [one.text() for one in menu.actions()]


def test_its_menu_says_at_once_that_notifications_are_muted(started) -> None:
    tray = started.app.tray.tray
    tray.mute_wanted.emit(Mute.HOUR)
    assert "Turn notifications on" in [one.text() for one in tray.menu.actions()]
    tray.mute_wanted.emit(Mute.OFF)
    assert "Mute notifications" in [one.text() for one in tray.menu.actions()]


def test_its_menu_shows_the_hot_key_of_the_palette(started) -> None:
    menu = started.app.tray.tray.menu
    now = started.core.settings.now
    started.core.settings.use(with_setting(now, "desktop.hot_key", "Ctrl+Alt+Space"))
    menu.aboutToShow.emit()
    find = next(one for one in menu.actions() if one.text() == "Find and run…")
    assert find.shortcut().toString() == "Ctrl+Alt+Space"


def test_a_click_hides_the_window_that_is_in_front(started, qtbot) -> None:
    qtbot.waitUntil(started.window.isActiveWindow)
    started.app.tray.tray.window_wanted.emit()
    assert not started.window.isVisible()


def test_a_run_is_opened_and_waited_for_no_longer(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    run = signed_in.run_of(LAPTOP)
    signed_in.app.tray.tray.page_wanted.emit(RunPage(run))
    assert signed_in.opened[-1] == run.run_url
    signed_in.app.tray.tray.stop_wanted.emit(StopWaiting(run))
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).is_stopped, "the end of the waiting")
    assert signed_in.run_of(LAPTOP).state is RunState.ACCEPTED
    signed_in.window.log.follow_wanted.emit(signed_in.run_of(LAPTOP))
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval again")


def test_the_pointer_on_a_tile_makes_its_button_ready(signed_in) -> None:
    seen = len(signed_in.tenant.ledger.requests)
    signed_in.window.grid.pointed.emit(signed_in.row("Nightly export").button.id)
    signed_in.wait(lambda: len(signed_in.tenant.ledger.requests) > seen, "what it needs")
    signed_in.window.grid.pointed.emit("gone")
    assert signed_in.sent == ()
