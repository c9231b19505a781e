"""The whole way through what assistive technology sees and does (AT-SPI), without a pointer."""

import pytest

from tests.desktop.reader import walk
from tests.desktop.until import until
from tests.e2e.program import NAME, Program

FLOW = "Order a courier"
NEW = "Close the month"
WINDOW = "FlowButton · Demo tenant"
ACTS = frozenset(
    {"button", "check box", "radio button", "list item", "combo box", "page tab", "table cell"}
)
SPOKEN = ACTS | {"text", "list", "table", "dialog", "frame"}
MAY_BE_EMPTY = frozenset({"list item", "table cell"})  # a choice of nothing, a cell without words


@pytest.fixture
def demo(desk):
    return Program(desk, "demo")


def on_screen(tree):
    return [node for node in walk(tree) if "showing" in node["states"]]


def nameless(tree):
    """Return what a reader could not say: controls without a name."""
    return [
        (node["role"], node["place"])
        for node in on_screen(tree)
        if node["role"] in SPOKEN - MAY_BE_EMPTY and not node["name"]
    ]


def without_action(tree):
    """Return the controls that can be seen but not used."""
    return [
        (node["role"], node["name"])
        for node in on_screen(tree)
        if node["role"] in ACTS and not node["actions"]
    ]


def test_everything_has_a_name_and_an_action_from_sign_in_to_details(desk, demo):
    def is_well():
        tree = demo.tree()
        assert nameless(tree) == []
        assert without_action(tree) == []

    def do(name, window=WINDOW):
        desk.reader.press(NAME, name, window)

    def is_there(name):
        until(lambda: desk.reader.find(NAME, name), name)

    demo.open()
    is_there("Sign in to Microsoft")
    is_well()
    do("Sign in to Microsoft")
    page = desk.browser.show("Pick an account")
    page.find_element("css selector", 'button.account[value^="mara@"]').click()
    until(lambda: "signed in" in page.title, "the browser's last page")
    demo.tile(FLOW)
    is_well()

    do("Add")
    is_there(NEW)
    is_well()
    do(NEW, "Add a button")
    do("Next", "Add a button")
    is_there("How should it look?")
    is_well()
    do("Add", "Add a button")
    demo.tile(NEW)

    do(FLOW)
    is_there("What to pick up")
    is_well()
    desk.reader.write(NAME, "What to pick up", "Two boxes", FLOW)
    desk.reader.write(NAME, "Where to", "Depot 4", FLOW)
    do("Run", FLOW)
    until(lambda: demo.tile(FLOW)["description"].startswith("Succeeded"), "success")
    assert demo.history() == [(FLOW, "succeeded")]

    row = until(lambda: named_cell(demo, "Succeeded"), "the row of the log")
    assert row["description"].startswith("Succeeded")
    do("Succeeded")
    is_there("Copy receipt")
    demo.picture("details")
    is_well()
    assert demo.history() == [(FLOW, "succeeded")]
    assert demo.quit(10) == 0


def named_cell(demo, name):
    cells = (node for node in on_screen(demo.tree()) if node["role"] == "table cell")
    return next((node for node in cells if node["name"] == name), None)
