"""The programs of a desktop: window manager, panel with a tray, notifier, keyring."""

import json
import subprocess
from importlib import resources

from tests.desktop.bed import wait_for_name
from tests.desktop.until import until

KEYRING_PASSWORD = "correct horse"


def start_window_manager(desk):
    """Start openbox and wait until it manages windows."""
    process = desk.start("openbox")
    check = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
    until(lambda: "window id" in desk.run(*check), "the window manager")
    return process


def start_panel(desk):
    """Start the panel, which shows tray icons, and wait until it takes them."""
    settings = desk.folder / "config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"
    if not settings.exists():
        settings.parent.mkdir(parents=True)
        text = resources.files("tests.desktop").joinpath("xfce4-panel.xml").read_text("utf-8")
        settings.write_text(text, encoding="utf-8")
    process = desk.start("xfce4-panel", "--disable-wm-check")
    where = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
    wait_for_name(desk, where[0])
    place = (*where, "org.kde.StatusNotifierWatcher")
    until(lambda: desk.property(place, "IsStatusNotifierHostRegistered"), "a tray")
    return process


def start_notifier(desk):
    """Start dunst, which shows notifications and remembers them."""
    process = desk.start("dunst")
    wait_for_name(desk, "org.freedesktop.Notifications")
    return process


def notifications(desk):
    """Return (program, title, text) of each notification that came, the newest first.

    Those still on the screen are closed by this, for dunst tells only of the past.
    """
    desk.run("dunstctl", "close-all")
    history = json.loads(desk.run("dunstctl", "history"))["data"][0]
    return [
        tuple(note[part]["data"] for part in ("appname", "summary", "body")) for note in history
    ]


def shown_notifications(desk):
    """Return how many notifications are on the screen."""
    return int(desk.run("dunstctl", "count", "displayed") or 0)


def start_keyring(desk):
    """Start gnome-keyring with its login keyring open."""
    process = desk.start(
        "gnome-keyring-daemon",
        "--foreground",
        "--unlock",
        "--components=secrets",
        stdin=subprocess.PIPE,
    )
    process.stdin.write(KEYRING_PASSWORD.encode())
    process.stdin.close()
    wait_for_name(desk, "org.freedesktop.secrets")
    return process


def start_older_tray(desk):
    """Start a panel that takes tray icons as windows (XEmbed) and knows no other way."""
    settings = resources.files("tests.desktop").joinpath("tint2rc")
    return desk.start("tint2", "-c", str(settings))
