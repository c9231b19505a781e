import plistlib
import sys

import pytest

from flowbutton.desktop.autostart import (
    LinuxAutostart,
    MacAutostart,
    TurnAutostart,
    WindowsAutostart,
)
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.linux_places import find_linux_places
from flowbutton.desktop.registry import WinRegistry
from flowbutton.domain.errors import DesktopError
from tests.desktop_room.recorder import Recorder
from tests.desktop_room.windows import FakeWinreg

COMMANDS = Commands(("C:\\Program Files\\FlowButton\\flowbutton.exe",))


@pytest.fixture
def recorder(bare_desk, tmp_path):
    recorder = Recorder(tmp_path, sys.executable)
    bare_desk.env["RECORDER"] = str(recorder.file)
    return recorder


@pytest.fixture
def autostart(bare_desk, recorder):
    places = find_linux_places(bare_desk.env)
    return LinuxAutostart(places, Commands((str(recorder.script),), home="/my home"))


def test_the_desktop_starts_it_in_the_tray(bare_desk, recorder, autostart):
    assert TurnAutostart(autostart, on=True).run(None) is True
    assert bare_desk.run("desktop-file-validate", autostart.file) == ""
    bare_desk.start("dex", "--autostart", "--environment", "XFCE")
    assert recorder.wait() == [["--in-tray"], "/my home"]


def test_it_can_be_turned_off_here_and_in_the_desktops_own_settings(autostart):
    assert not autostart.is_on()
    for line in ("Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"):
        autostart.turn(on=True)
        with autostart.file.open("a") as file:
            file.write(line)
        assert not autostart.is_on()
    autostart.file.write_bytes(b"\xff")
    assert not autostart.is_on()
    assert TurnAutostart(autostart, on=False).run(None) is False
    autostart.turn(on=False)
    assert not autostart.file.exists()


def test_a_folder_that_cannot_be_written_is_told(bare_desk, autostart):
    (bare_desk.folder / "config/autostart").touch()
    with pytest.raises(DesktopError, match="could not be changed"):
        autostart.turn(on=True)


def test_macos_is_told_in_a_property_list(tmp_path):
    autostart = MacAutostart(tmp_path, Commands(("flowbutton",), home="/h"))
    assert not autostart.is_on()
    autostart.turn(on=True)
    words = plistlib.loads(autostart.file.read_bytes())
    assert words["ProgramArguments"] == ["flowbutton", "--in-tray"]
    assert words["EnvironmentVariables"] == {"FLOWBUTTON_HOME": "/h"}
    assert words["RunAtLoad"] is True
    assert autostart.is_on()
    MacAutostart(tmp_path, Commands(("flowbutton",))).turn(on=True)
    assert b"FLOWBUTTON_HOME" not in autostart.file.read_bytes()
    autostart.turn(on=False)
    assert not autostart.is_on()


def test_windows_is_told_in_the_registry():
    winreg = FakeWinreg()
    autostart = WindowsAutostart(WinRegistry(winreg), COMMANDS)
    assert not autostart.is_on()
    autostart.turn(on=True)
    assert winreg.keys[WindowsAutostart.KEY] == {
        "FlowButton": '"C:\\Program Files\\FlowButton\\flowbutton.exe" --in-tray'
    }
    assert autostart.is_on()
    autostart.turn(on=False)
    autostart.turn(on=False)
    assert not autostart.is_on()


def test_a_registry_that_refuses_is_told():
    winreg = FakeWinreg()
    winreg.error = PermissionError()
    autostart = WindowsAutostart(WinRegistry(winreg), COMMANDS)
    assert not autostart.is_on()
    with pytest.raises(DesktopError):
        autostart.turn(on=True)
    with pytest.raises(DesktopError):
        WindowsAutostart(WinRegistry(FakeWinreg()), Commands(("a",), home="C:\\h")).turn(on=True)
