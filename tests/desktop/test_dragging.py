"""Things dragged onto the window from other programs, with the mouse."""

import pytest

from tests.desktop.at_home import VISITOR
from tests.desktop.until import until
from tests.e2e.program import NAME, ROOT

FLOW = "Ask for a file"
ADDRESS = "https://prod-1.example.org/workflows/7f/triggers/manual/run"
PAGE = """<title>Links</title><body style="margin: 0">
<a href="{address}" style="display: block; font-size: 200px">A flow</a>"""


@pytest.fixture
def button(desk, program):
    """Give somebody who is signed in a button that asks for a file."""
    program.command("sign-in", BROWSER=VISITOR, PYTHONPATH=str(ROOT))
    program.command("add", FLOW)


def put(desk, title, x, y, width, height):
    """Put a window somewhere, as a person arranges two side by side."""
    (window,) = until(lambda: desk.window(title), title)
    desk.run("xdotool", "windowsize", "--sync", window, width, height)
    desk.run("xdotool", "windowmove", "--sync", window, x, y)


def drag(desk, start, end, steps=12):
    """Drag with the mouse, in steps as a hand does."""
    desk.run("xdotool", "mousemove", "--sync", *start, "mousedown", 1)
    for step in range(1, steps + 1):
        way = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
        desk.run("xdotool", "mousemove", "--sync", *way)
    desk.run("xdotool", "mouseup", 1)


def test_a_file_from_the_file_manager_fills_the_form_and_runs_once(desk, program, button, tenant):
    folder = desk.folder / "home" / "papers"
    folder.mkdir()
    (folder / "report.txt").write_text("Figures of November", encoding="utf-8")
    program.open()
    desk.start("pcmanfm", "--no-desktop", folder)
    put(desk, "^papers$", 0, 20, 600, 500)
    put(desk, "^FlowButton", 640, 20, 620, 700)

    def is_asked():
        x, y, width, height = program.tile(FLOW)["place"]
        drag(desk, (207, 135), (x + width // 2, y + height // 2))  # its icon, once it is drawn
        return desk.window(f"^{FLOW}$")

    until(is_asked, "the form")
    program.picture("dragged-file")
    assert tenant.ledger.entries == ()
    desk.reader.press(NAME, "Run", FLOW)
    until(lambda: program.history() == [(FLOW, "succeeded")], "the end of the run")
    (entry,) = tenant.ledger.entries
    assert "report.txt" in str(entry)


def test_an_address_from_the_browser_opens_the_page_to_add(desk, program, button, tenant):
    page = desk.folder / "home" / "links.html"
    page.write_text(PAGE.format(address=ADDRESS), encoding="utf-8")
    program.open()
    desk.start("xdg-open", page.as_uri())
    put(desk, "^Links", 0, 20, 600, 500)
    put(desk, "^FlowButton", 640, 20, 620, 700)

    def is_asked():
        drag(desk, (75, 373), (900, 400))  # the line below the first letter
        return desk.window("^Add a button$")

    until(is_asked, "the page to add")
    until(lambda: ADDRESS in str(program.tree()), "the address on it")
    program.picture("dragged-link")
    assert tenant.ledger.entries == ()
