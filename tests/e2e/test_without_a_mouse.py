"""The whole way by keyboard alone: first page, sign-in, adding, answers, a press, its details."""

import pytest

from tests.desktop.reader import walk
from tests.desktop.until import until
from tests.e2e.program import NAME, Program

FLOW = "Meeting room lights"


@pytest.fixture
def demo(desk):
    return Program(desk, "demo")


@pytest.fixture
def focus(desk, demo):
    """Wait until something has the keyboard's focus, and return it."""

    def focus(name, window="FlowButton"):
        def found():
            frames = [node for node in demo.tree()["children"] if "active" in node["states"]]
            return next(
                (
                    node
                    for frame in frames
                    if frame["name"].startswith(window)
                    for node in walk(frame)
                    if node["name"] == name and "focused" in node["states"]
                ),
                None,
            )

        return until(found, f"the focus on {name} in {window}")

    return focus


def test_everything_is_reached_by_keys(desk, demo, focus):
    demo.open()
    until(lambda: desk.reader.find(NAME, "Sign in to Microsoft"), "the first page")
    focus("Sign in to Microsoft")
    desk.keys("Return")
    page = desk.browser.show("Pick an account")
    page.find_element("css selector", 'button.account[value^="mara@"]').click()
    until(lambda: "signed in" in page.title, "the browser's last page")
    demo.to_front()
    demo.tile("Order a courier")

    desk.keys("ctrl+n")
    focus("Search or paste", "Add a button")
    desk.write("meeting")
    until(lambda: not desk.reader.find(NAME, "Quarterly report"), "the search")
    desk.keys("Return")
    focus("Name", "Add a button")
    desk.keys("Return")
    demo.tile(FLOW)
    focus(FLOW)

    desk.keys("ctrl+2")
    focus("What to pick up", "Order a courier")
    desk.write("Two boxes")
    desk.keys("Tab")
    focus("Where to", "Order a courier")
    desk.write("Depot 4")
    desk.keys("Return")
    until(lambda: demo.tile("Order a courier")["description"].startswith("Succeeded"), "success")
    assert demo.history() == [("Order a courier", "succeeded")]

    desk.keys("ctrl+l")
    focus("Status log")
    desk.keys("Home", "Return")
    until(lambda: desk.reader.find(NAME, "Copy receipt"), "the details")
    assert demo.history() == [("Order a courier", "succeeded")]  # Enter in the log runs nothing
    assert demo.quit(10) == 0
