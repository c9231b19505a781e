"""The whole program, started by what a desktop starts it with: an icon, a link."""

from flowbutton import assets
from flowbutton.desktop.launchers.keeper import Launchers
from flowbutton.desktop.launchers.linux import LinuxMaker
from flowbutton.desktop.linux_places import find_linux_places
from flowbutton.desktop.program import LinuxProgram
from flowbutton.desktop.tools import run_tool
from tests.desktop.at_home import FLOW, commands_of
from tests.desktop.parts import notifications, shown_notifications
from tests.desktop.until import until
from tests.e2e.program import NAME
from tests.samples import button as a_button


def test_an_icon_presses_its_button_exactly_once_and_tells_the_end(desk, program, button, tenant):
    maker = LinuxMaker(find_linux_places(desk.env), commands_of(program), desk.folder / "icons")
    launchers = Launchers(desk.folder / "launchers.json", maker)
    (in_menu, *_) = launchers.put(a_button(FLOW, id=button), assets.app_icon())
    for count, tool in enumerate((("gio", "launch"), ("dex",)), 1):
        desk.start(*tool, in_menu)  # not run: what it starts goes on
        until(lambda: shown_notifications(desk), f"the end of the press by {tool[0]}")
        assert len(tenant.ledger.entries) == count
        assert {note[1] for note in notifications(desk)} == {f"{FLOW} failed"}
    assert program.history() == [(FLOW, "failed")] * 2
    assert not desk.window("^FlowButton")


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
