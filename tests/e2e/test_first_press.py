"""A person's first minutes: the real window, the real browser, a sign-in, a press, the next day."""

import pytest

from tests.desktop.until import until
from tests.e2e.program import NAME, Program

FLOW = "Send the daily digest"
SUCCEEDED = (FLOW, "succeeded")


@pytest.fixture
def demo(desk):
    return Program(desk, "demo")


def sign_in(desk, person):
    desk.reader.press(NAME, "Sign in to Microsoft")
    page = desk.browser.show("Pick an account")
    page.find_element("css selector", f'button.account[value^="{person}@"]').click()
    until(lambda: "signed in" in page.title, "the browser's last page")


def test_from_sign_in_to_success_and_still_there_after_a_restart(desk, demo):
    demo.open()
    until(lambda: desk.reader.find(NAME, "Sign in to Microsoft"), "the first page")
    demo.picture("first-run")
    sign_in(desk, "mara")
    demo.picture("browser")
    demo.to_front()
    demo.tile(FLOW)
    demo.picture("signed-in")
    assert desk.reader.find(NAME, "Account: Mara Visser")
    demo.press(FLOW)
    until(lambda: demo.tile(FLOW)["description"].startswith("Succeeded"), "the tile to say so")
    demo.picture("succeeded")
    assert demo.history() == [SUCCEEDED]
    assert demo.quit(10) == 0

    demo.open()
    until(lambda: demo.tile(FLOW)["description"].startswith("Succeeded"), "what was yesterday")
    assert desk.reader.find(NAME, "Account: Mara Visser")
    demo.picture("next-day")
    demo.press(FLOW)
    until(lambda: demo.history() == [SUCCEEDED, SUCCEEDED], "the second run")
    assert demo.quit(10) == 0
