"""The test desktop itself: each part of it does what the tests of the program rely on."""

import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.desktop import parts
from tests.desktop.tray import TrayIcon, icons
from tests.desktop.until import until

SAMPLE = Path(__file__).with_name("sample.py")


class Page(BaseHTTPRequestHandler):
    """One page, titled and with a button."""

    def do_GET(self):
        body = b"<title>The page</title><button onclick='document.title=\"Clicked\"'>Go</button>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        """Say nothing."""


@pytest.fixture
def page():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def sample(desk, page):
    process = desk.start(sys.executable, SAMPLE, page)
    until(lambda: "ready" in desk.log_of(sys.executable), "the sample")
    until(lambda: desk.window("^Sample window$"), "its window")
    return process


def test_mouse_and_keys_reach_a_window_and_its_picture_is_not_empty(desk, sample, tmp_path):
    desk.reader.write("sample", "Your name", "Ada")
    desk.click(*desk.reader.spot("sample", "Press me"))
    until(lambda: "pressed by Ada" in desk.log_of(sys.executable), "the press")
    desk.click(*desk.reader.spot("sample", "Your name"))
    desk.keys("End", "l", "Tab")
    desk.reader.press("sample", "Press me")
    until(lambda: "pressed by Adal" in desk.log_of(sys.executable), "the second press")
    image = desk.picture(tmp_path / "screen.png")
    assert image.size == (1280, 800)
    assert len(image.getcolors(maxcolors=1 << 20)) > 50


def test_tray_icon_has_a_menu_a_tip_and_a_place_to_click(desk, sample):
    icon = TrayIcon(desk)
    assert [(entry.label, entry.is_enabled) for entry in icon.menu()] == [
        ("Say hello", True),
        ("Never", False),
        ("Quit", True),
    ]
    assert icon.tip()[0] == "Sample tip"
    desk.click(*icon.spot())
    until(lambda: "tray Trigger" in desk.log_of(sys.executable), "the click")
    icon.choose("Quit")
    assert sample.wait(10) == 0
    until(lambda: not icons(desk), "the icon to go")


def test_notification_is_read_back_from_the_notifier(desk, sample):
    assert desk.notifier.poll() is None
    TrayIcon(desk).choose("Say hello")
    until(lambda: parts.shown_notifications(desk) == 1, "the notification")
    assert [note[1:] for note in parts.notifications(desk)] == [("Hello", "From the tray")]


def test_keyring_keeps_a_secret_from_one_process_to_the_next(desk):
    put = "import keyring; keyring.set_password('sample', 'ada', 'grün ✓')"
    get = "import keyring; print(keyring.get_password('sample', 'ada'))"
    desk.run(sys.executable, "-c", put)
    assert desk.run(sys.executable, "-c", get) == "grün ✓"


def test_browser_that_the_program_opened_is_driven(desk, sample):
    desk.reader.press("sample", "Open the page")
    driver = desk.browser.show("The page")
    driver.find_element("tag name", "button").click()
    assert driver.title == "Clicked"


def test_panel_can_go_and_come_back(desk, sample):
    desk.stop(desk.panel)
    until(lambda: not desk.has_name("org.kde.StatusNotifierWatcher"), "the tray to go")
    desk.panel = parts.start_panel(desk)
    TrayIcon(desk).activate()
    until(lambda: "tray Trigger" in desk.log_of(sys.executable), "the click")
