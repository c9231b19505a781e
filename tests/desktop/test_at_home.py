"""The program on a real desktop: pressed from the tray, told by the notifier, shown by a start."""

import time

from tests.desktop import parts
from tests.desktop.at_home import FLOW
from tests.desktop.parts import notifications, shown_notifications
from tests.desktop.tray import TrayIcon, icons
from tests.desktop.until import until
from tests.e2e.program import NAME, PROGRAM

DOUBLE_CLICK_S = 1.0  # more than any desktop's
PATIENCE_S = 10.0  # until a person tries again


def test_a_press_from_the_tray_runs_once_and_the_failure_is_notified(desk, program, button, tenant):
    program.start("--in-tray")
    tray = TrayIcon(desk)
    assert not desk.window("^FlowButton")
    tray.choose(FLOW)
    until(lambda: shown_notifications(desk), "the notification")
    desk.run("dunstctl", "action", "0")
    until(lambda: desk.window("^FlowButton"), "the window, after a click on the notification")
    until(lambda: desk.reader.find(NAME, "Copy receipt"), "the details of that run")
    assert len(tenant.ledger.entries) == 1
    assert [note[:2] for note in notifications(desk)] == [("FlowButton", f"{FLOW} failed")]


def test_the_mouse_opens_the_window_at_the_icon_and_presses_in_its_menu(
    desk, program, button, tenant
):
    program.start("--in-tray")
    TrayIcon(desk)
    spot = until(lambda: icon_in_tray(desk), "the icon in the panel")
    desk.click(*spot)
    until(lambda: desk.window("^FlowButton"), "the window")
    desk.click(*spot)
    until(lambda: not desk.window("^FlowButton"), "the window to hide again")
    until(lambda: opens_menu(desk, spot) and opens_buttons(desk), "the buttons in the menu")
    program.picture("tray-menu")
    desk.keys("Return")
    until(lambda: shown_notifications(desk), "the notification")
    program.picture("notification")
    assert [note[:2] for note in notifications(desk)] == [("FlowButton", f"{FLOW} failed")]
    assert len(tenant.ledger.entries) == 1


def tray_windows(desk):
    """Return the windows of the tray, its menus among them; it is a process of its own."""
    return desk.run("xdotool", "search", "--onlyvisible", "--class", "wrapper").split()


def opens_menu(desk, spot):
    """Open the menu at the icon as a person does: once more when nothing came of the click."""
    desk.click(*spot, 3)
    return comes(lambda: len(tray_windows(desk)) > 1)


def opens_buttons(desk):
    """Open what is behind the first item, all buttons; a menu that takes no keys is closed."""

    def opened():
        desk.keys("Home", "Right")
        return len(tray_windows(desk)) > 2

    if comes(opened):
        return True
    desk.keys("Escape")
    comes(lambda: len(tray_windows(desk)) == 1)
    return False


def comes(claim):
    """Return whether what is claimed comes true in the time that a person would give it."""
    try:
        return until(claim, "it", PATIENCE_S)
    except TimeoutError:
        return False


def icon_in_tray(desk):
    """Return the middle of the only icon in the tray, None while the tray is but a line."""
    (tray,) = tray_windows(desk)
    _x, _y, width, height = place_of(desk, tray)
    return middle_of(desk, tray) if width >= height // 2 else None


def place_of(desk, window):
    """Return the left, top, width and height of a window on the screen."""
    text = desk.run("xdotool", "getwindowgeometry", "--shell", window)
    return tuple(int(line.partition("=")[2]) for line in text.splitlines()[1:5])


def middle_of(desk, window):
    """Return the middle of a window on the screen."""
    x, y, width, height = place_of(desk, window)
    return x + width // 2, y + height // 2


def give_key(program, keys):
    """Give the only button a key, as the program would have saved it."""
    buttons = program.home / "buttons.json"
    text = buttons.read_text("utf-8")
    named = f'"name": "{FLOW}"'
    assert named in text
    buttons.write_text(text.replace(named, f'{named}, "hot_key": "{keys}"'), encoding="utf-8")


def test_the_key_of_a_button_presses_it_once_from_anywhere(desk, program, button, tenant):
    give_key(program, "Ctrl+Alt+1")
    program.start("--in-tray")
    TrayIcon(desk)
    until(lambda: desk.keys("ctrl+alt+1") or tenant.ledger.entries, "the press")
    until(lambda: program.history() == [(FLOW, "failed")], "its end")
    assert len(tenant.ledger.entries) == 1
    assert not desk.window("^FlowButton")


def test_a_key_that_another_program_holds_is_told_and_presses_nothing(
    desk, program, button, tenant
):
    give_key(program, "Alt+Esc")  # the window manager's
    program.open()
    taken = "Another program uses Alt+Esc already"
    until(lambda: desk.reader.find(NAME, taken), "the message about the key")
    program.picture("key-taken")
    desk.keys("alt+Escape")
    program.to_front()
    program.press(FLOW)
    until(lambda: program.history() == [(FLOW, "failed")], "the end of the only press")
    assert len(tenant.ledger.entries) == 1


def test_the_icon_is_back_with_the_panel_and_brings_the_window(desk, program):
    program.start("--in-tray")
    TrayIcon(desk)
    desk.stop(desk.panel)
    until(lambda: not desk.has_name("org.kde.StatusNotifierWatcher"), "the tray to go")
    desk.panel = parts.start_panel(desk)
    TrayIcon(desk).activate()
    until(lambda: desk.window("^FlowButton"), "the window")
    desk.run("wmctrl", "-c", "FlowButton")
    until(lambda: not desk.window("^FlowButton"), "the window to go into the tray")
    assert icons(desk)
    desk.run(PROGRAM, FLOWBUTTON_HOME=str(program.home))
    until(lambda: desk.window("^FlowButton"), "the window, brought by a second start")


def test_without_a_tray_closing_ends_the_program(bare_desk, program):
    program.open()
    bare_desk.run("wmctrl", "-c", "FlowButton")
    assert program.process.wait(60) == 0


def test_without_a_tray_closing_minimises_when_that_is_wanted(bare_desk, program):
    settings = program.home / "settings.toml"
    text = settings.read_text("utf-8") + "\n[desktop]\nminimises = true\n"
    settings.write_text(text, encoding="utf-8")
    program.open()
    window = bare_desk.window("^FlowButton")[0]
    bare_desk.run("wmctrl", "-c", "FlowButton")
    until(lambda: "Iconic" in bare_desk.run("xprop", "-id", window, "WM_STATE"), "the minimising")
    bare_desk.run("wmctrl", "-a", "FlowButton")
    until(lambda: window in bare_desk.window("^FlowButton"), "the window from the task bar")
    assert program.process.poll() is None


def test_a_tray_of_the_older_kind_has_the_icon_and_its_menu(bare_desk, program):
    parts.start_older_tray(bare_desk)
    program.start("--in-tray")
    (icon,) = until(lambda: windows_of(bare_desk), "the icon")
    bare_desk.click(*middle_of(bare_desk, icon))
    clicked = time.monotonic()
    until(lambda: len(windows_of(bare_desk)) > 1, "the window")
    until(lambda: time.monotonic() > clicked + DOUBLE_CLICK_S, "a click that is no second half")
    bare_desk.click(*middle_of(bare_desk, icon))
    until(lambda: windows_of(bare_desk) == [icon], "the window to hide again")
    bare_desk.click(*middle_of(bare_desk, icon), 3)
    until(lambda: len(windows_of(bare_desk)) > 1, "the menu")
    program.picture("older-tray")
    bare_desk.keys("Escape")
    until(lambda: windows_of(bare_desk) == [icon], "the menu to close")


def windows_of(desk):
    """Return the windows of FlowButton that are shown, an icon of the older kind among them."""
    return desk.run("xdotool", "search", "--onlyvisible", "--class", "flowbutton").split()
