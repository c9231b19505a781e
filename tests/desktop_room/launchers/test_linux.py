"""Icons of buttons on a real desktop."""

import io
import sys
from dataclasses import replace

import pytest
from PIL import Image

from flowbutton.desktop.commands import Commands
from flowbutton.desktop.launchers.keeper import Launchers
from flowbutton.desktop.launchers.linux import LinuxMaker
from flowbutton.desktop.linux_places import find_linux_places
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.tools import run_tool
from tests.desktop.until import until
from tests.desktop_room.recorder import Recorder
from tests.samples import COURIER, button

GREEN, RED = (34, 170, 119), (200, 30, 30)
#: A double click on an icon starts it at once, as most file managers do with a trusted one.
PCMANFM = "[config]\nsingle_click=0\nquick_exec=1\n"
AWKWARD = button('Übung "$5" 100% `x`', id="7f/../é")


def png(color):
    data = io.BytesIO()
    Image.new("RGB", (256, 256), color).save(data, "PNG")
    return data.getvalue()


@pytest.fixture
def recorder(bare_desk, tmp_path):
    recorder = Recorder(tmp_path, sys.executable)
    bare_desk.env["RECORDER"] = str(recorder.file)
    return recorder


@pytest.fixture
def launchers(bare_desk, recorder):
    (bare_desk.folder / "home/Desktop").mkdir()
    maker = LinuxMaker(
        find_linux_places(bare_desk.env),
        Commands((str(recorder.script),)),
        bare_desk.folder / "icons",
        lambda argv, environ=None: run_tool(argv, bare_desk.env),
    )
    return Launchers(bare_desk.folder / "launchers.json", maker)


def icons(desk):
    return sorted(path.name for path in (desk.folder / "icons").iterdir())


@pytest.mark.parametrize("one", [COURIER, AWKWARD], ids=["plain", "awkward"])
def test_an_icon_presses_its_button_as_each_desktop_starts_it(bare_desk, recorder, launchers, one):
    paths = launchers.put(one, png(GREEN))
    assert len(paths) == 2
    count = 0
    for path in paths:
        assert bare_desk.run("desktop-file-validate", path) == ""
        for tool in (("gio", "launch"), ("dex",)):
            count += 1
            bare_desk.start(*tool, path)
            assert recorder.wait(count)[0] == ["run", "--desktop", one.id]
    assert f"\nName={one.name}\n" in paths[0].read_text("utf-8")


def test_a_program_in_the_most_awkward_folder_is_started(bare_desk, recorder, tmp_path):
    other = Recorder(tmp_path, sys.executable, '"$x` \\\\ of 100%')
    places = find_linux_places(bare_desk.env)
    maker = LinuxMaker(places, Commands((str(other.script),)), bare_desk.folder / "icons")
    (path,) = Launchers(bare_desk.folder / "l.json", maker).put(AWKWARD, png(GREEN))
    bare_desk.start("gio", "launch", path)
    assert recorder.wait()[0] == ["run", "--desktop", AWKWARD.id]


def test_a_double_click_on_the_desktop_presses_the_button(bare_desk, recorder, launchers):
    settings = bare_desk.folder / "config/libfm/libfm.conf"
    settings.parent.mkdir()
    settings.write_text(PCMANFM, encoding="utf-8")
    launchers.put(COURIER, png(GREEN))
    bare_desk.start("pcmanfm", "--desktop")
    x, y = until(lambda: spot(bare_desk.picture(), GREEN), "the icon on the desktop")
    bare_desk.run("xdotool", "mousemove", "--sync", x, y, "click", "--repeat", 2, "--delay", 100, 1)
    assert recorder.wait()[0] == ["run", "--desktop", COURIER.id]


def spot(picture, color):
    """Return a place in what has this colour, None when nothing has."""
    at = picture.convert("RGB").tobytes().find(bytes(color) * 20)
    if at < 0:
        return None
    y, x = divmod(at // 3, picture.width)
    return x + 10, y + 10


def test_a_new_name_and_picture_arrive_and_the_old_picture_goes(bare_desk, launchers):
    paths = launchers.put(COURIER, png(GREEN))
    before = icons(bare_desk)
    renamed = replace(COURIER, name="Call a courier")
    launchers.keep_up([renamed], lambda _: png(RED))
    for path in paths:
        text = path.read_text("utf-8")
        assert "\nName=Call a courier\n" in text
        assert icons(bare_desk)[0] in text
    assert len(icons(bare_desk)) == 1
    assert icons(bare_desk) != before


def test_what_belongs_to_the_desktop_is_executable_and_trusted(bare_desk, launchers):
    menu, desktop = launchers.put(COURIER, png(GREEN))
    assert menu.stat().st_mode & 0o777 == 0o644
    assert desktop.stat().st_mode & 0o777 == 0o755
    assert menu.name == f"{APP_ID}.order-a-courier.desktop"


def test_nothing_stays_of_a_button_that_was_taken_off(bare_desk, launchers):
    menu, desktop = launchers.put(COURIER, png(GREEN))
    launchers.remove(COURIER.id)
    assert not menu.exists()
    assert not desktop.exists()
    assert icons(bare_desk) == []


def test_without_a_desktop_folder_there_is_the_menu(bare_desk, launchers):
    (bare_desk.folder / "home/Desktop").rmdir()
    maker = LinuxMaker(
        find_linux_places(bare_desk.env), Commands(("a",), home="/h"), bare_desk.folder / "icons"
    )
    (path,) = Launchers(bare_desk.folder / "other.json", maker).put(COURIER, png(GREEN))
    assert "Exec=env FLOWBUTTON_HOME=/h a run --desktop order-a-courier\n" in path.read_text()
    maker.unmake(path)
    assert icons(bare_desk) == []
