"""The program on a real desktop: its menu, its links and its files."""

import subprocess
import sys

import pytest

from flowbutton import assets
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.linux_places import find_linux_places
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.program.linux import LinuxProgram, program_entry
from flowbutton.desktop.program.port import InstallProgram
from flowbutton.desktop.tools import run_tool
from flowbutton.domain.errors import DesktopError
from tests.desktop_room.recorder import Recorder
from tests.samples import BUTTONS, COURIER, DIGEST

LINK = "flowbutton://run/7f?input.to=Ann%20%26%20Bob"


def validate(path):
    done = subprocess.run(
        ["desktop-file-validate", path], capture_output=True, text=True, check=False
    )
    return done.stdout


@pytest.fixture
def recorder(bare_desk, tmp_path):
    recorder = Recorder(tmp_path, sys.executable)
    bare_desk.env["RECORDER"] = str(recorder.file)
    return recorder


@pytest.fixture
def program(bare_desk, recorder):
    return LinuxProgram(
        find_linux_places(bare_desk.env),
        Commands((str(recorder.script),), home="/my home"),
        lambda argv, environ=None: run_tool(argv, bare_desk.env),
    )


@pytest.fixture
def installed(program):
    InstallProgram(program, (COURIER, DIGEST), assets.app_icon()).run(None)
    return program


def test_the_menu_starts_the_program_as_each_desktop_does(bare_desk, recorder, installed):
    assert validate(installed.entry) == ""
    for count, argv in enumerate(
        (("gio", "launch", installed.entry), ("dex", installed.entry), ("gtk-launch", APP_ID)), 1
    ):
        bare_desk.start(*argv)
        assert recorder.wait(count) == [["link"], "/my home"], argv


def test_a_link_is_opened_by_the_program(bare_desk, recorder, installed):
    query = ("xdg-mime", "query", "default", "x-scheme-handler/flowbutton")
    assert bare_desk.run(*query) == f"{APP_ID}.desktop"
    for count, tool in enumerate(("xdg-open", "gio open"), 1):
        bare_desk.start(*tool.split(), LINK)
        assert recorder.wait(count) == [["link", LINK], "/my home"], tool


def test_a_file_of_buttons_is_opened_by_the_program(bare_desk, recorder, installed, tmp_path):
    path = tmp_path / "my buttons.flowbutton"
    path.write_text('{"flowbutton": 1, "buttons": []}', encoding="utf-8")
    assert bare_desk.run("xdg-mime", "query", "filetype", path) == "application/x-flowbutton"
    bare_desk.start("gio", "open", path)
    (words, _) = recorder.wait()
    assert words in (["link", str(path)], ["link", path.as_uri()])


def test_favourites_are_in_the_menu_of_the_icon(bare_desk, recorder, installed):
    text = installed.entry.read_text("utf-8")
    actions = text.partition("Actions=")[2].partition("\n")[0].strip(";").split(";")
    assert text.count("\nName=Order a courier\n") == 1
    bare_desk.start("gio", "launch", installed.entry)
    recorder.wait()
    lines = text.partition(f"[Desktop Action {actions[1]}]\n")[2].splitlines()
    assert lines[0] == "Name=Send the daily digest"
    assert lines[1].endswith("run --desktop send-the-daily-digest")


def test_no_more_favourites_are_offered_than_a_menu_takes():
    entry = program_entry(Commands(("flowbutton",)), BUTTONS * 3)
    assert len(entry.actions) == 10


def test_what_is_as_it_should_be_is_left_alone(installed):
    stamp = installed.entry.stat().st_mtime_ns
    installed.install((COURIER, DIGEST), assets.app_icon())
    assert installed.entry.stat().st_mtime_ns == stamp
    installed.install((DIGEST,), assets.app_icon())
    assert "Order a courier" not in installed.entry.read_text("utf-8")


def test_nothing_stays_after_it_was_taken_off(bare_desk, installed):
    installed.uninstall()
    left = [path for path in bare_desk.folder.rglob(f"*{APP_ID}*") if path.is_file()]
    assert left == []
    query = ("xdg-mime", "query", "default", "x-scheme-handler/flowbutton")
    assert bare_desk.run(*query) == ""
    installed.uninstall()


def test_a_folder_that_cannot_be_written_is_told(bare_desk, program):
    (bare_desk.folder / "data/applications").touch()
    with pytest.raises(DesktopError, match="could not be put into the menu"):
        program.install((), b"")
    (bare_desk.folder / "config/mimeapps.list").mkdir()
    with pytest.raises(DesktopError, match="could not be put into the menu"):
        program.uninstall()
