"""A desktop for a test: `desk`, or `bare_desk` without tray, notifier, keyring and browser."""

import pytest

from tests.desktop import parts
from tests.desktop.bed import Desk
from tests.desktop.browser import Browser


@pytest.fixture
def bare_desk(tmp_path):
    """Give a display, a session bus and a window manager."""
    desk = Desk(tmp_path / "desk")
    try:
        parts.start_window_manager(desk)
        yield desk
    finally:
        desk.close()


@pytest.fixture
def desk(bare_desk):
    """Give a whole desktop."""
    bare_desk.notifier = parts.start_notifier(bare_desk)
    bare_desk.keyring = parts.start_keyring(bare_desk)
    bare_desk.panel = parts.start_panel(bare_desk)
    bare_desk.browser = Browser(bare_desk)
    yield bare_desk
    bare_desk.browser.close()
