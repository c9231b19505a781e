"""The whole program, started by what a desktop starts it with: an icon, a link."""

from flowbutton import assets
from flowbutton.desktop.launchers.keeper import Launchers
from flowbutton.desktop.launchers.linux import LinuxMaker
from flowbutton.desktop.linux_places import find_linux_places
from flowbutton.desktop.program.linux import LinuxProgram
from flowbutton.desktop.tools import run_tool
from tests.desktop.at_home import FLOW, commands_of
from tests.desktop.parts import notifications
from tests.desktop.until import until
from tests.e2e.program import NAME, PROGRAM
from tests.samples import button as a_button


def test_an_icon_presses_its_button_exactly_once_and_tells_the_end(desk, program, button, tenant):
    maker = LinuxMaker(find_linux_places(desk.env), commands_of(program), desk.folder / "icons")
    launchers = Launchers(desk.folder / "launchers.json", maker)
    (in_menu, *_) = launchers.put(a_button(FLOW, id=button), assets.app_icon())
    for count, tool in enumerate((("gio", "launch"), ("dex",)), 1):
        desk.start(*tool, in_menu)  # not run: what it starts goes on
        until(lambda: desk.reader.find(NAME, f"{FLOW} failed"), f"the press by {tool[0]}")
        assert len(tenant.ledger.entries) == count
        desk.reader.press(NAME, "Close")
        until(lambda: not desk.reader.find(NAME, f"{FLOW} failed"), "the toast to go")
    assert program.history() == [(FLOW, "failed")] * 2
    assert notifications(desk) == []  # the toast has told it


def test_who_clicked_an_icon_is_told_in_a_box_why_nothing_opens(desk, program):
    (desk.folder / "taken").write_text("a file")
    process = desk.start(PROGRAM, FLOWBUTTON_HOME=str(desk.folder / "taken"))
    until(lambda: desk.window("^FlowButton$"), "the box")
    program.picture("cannot-start")
    desk.keys("Return")
    assert process.wait(60) == 1
    assert "cannot be made" in desk.log_of(PROGRAM)


def test_a_toast_takes_no_focus_and_leads_to_the_details(desk, program, button, tenant):
    desk.start("xmessage", "-name", "letter", "A letter that is being written")
    letter = until(lambda: desk.run("xdotool", "getactivewindow"), "another program in front")
    program.start("run", "--desktop", button)
    until(lambda: desk.reader.find(NAME, f"{FLOW} failed"), "the toast")
    program.picture("toast")
    assert desk.run("xdotool", "getactivewindow") == letter
    x, y, width, height = desk.reader.find(NAME, f"{FLOW} failed")["place"]
    assert x + width == desk.width - 12
    assert 740 < y + height < 768  # above the panel
    desk.click(x + 60, y + 20)
    until(lambda: desk.reader.find(NAME, "Copy receipt"), "the details of that run")
    assert len(tenant.ledger.entries) == 1


def test_a_link_asks_and_runs_nothing_by_itself(desk, program, button, tenant):
    places = find_linux_places(desk.env)
    entry = LinuxProgram(places, commands_of(program), lambda argv: run_tool(argv, desk.env))
    entry.install((), assets.app_icon())
    desk.start("xdg-open", f"flowbutton://run/{button}")
    until(lambda: desk.window(f"^{FLOW}$"), "the question")
    assert tenant.ledger.entries == ()
    desk.reader.press(NAME, f"Run “{FLOW}”", FLOW)
    until(lambda: program.history() == [(FLOW, "failed")], "the end of the run")
    assert len(tenant.ledger.entries) == 1
