"""The program on systems that are not this one: what is written, as their makers document it."""

import io
import json
import plistlib
import subprocess
from dataclasses import replace

import pytest
from PIL import Image

from flowbutton.assets import app_icon
from flowbutton.desktop.button_set import ENDING, MEDIA_TYPE
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.launchers.windows import SCRIPT, find_windows_places
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.program.jump_list import SCRIPT as JUMP_SCRIPT
from flowbutton.desktop.program.macos import MacProgram
from flowbutton.desktop.program.port import InstallProgram, UninstallProgram
from flowbutton.desktop.program.windows import CLASSES, WindowsProgram
from flowbutton.desktop.registry import WinRegistry
from flowbutton.domain.errors import DesktopError
from flowbutton.ui.png import svg_picture
from tests.desktop_room.windows import FakePowerShell, FakeWinreg
from tests.samples import COURIER

EXE = "C:\\Program Files\\FlowButton\\flowbutton-window.exe"
OPENS = f'"{EXE}" link "%1"'


@pytest.fixture
def winreg():
    return FakeWinreg()


@pytest.fixture
def windows(tmp_path, winreg):
    """Return what makes the program of Windows."""

    def make(shell=None, home="", draw=svg_picture):
        places = find_windows_places({"APPDATA": str(tmp_path / "roaming")}, tmp_path / "desktop")
        commands = Commands((EXE,), home)
        registry = WinRegistry(winreg)
        return WindowsProgram(
            places, commands, tmp_path / "icons", registry, draw, shell or FakePowerShell()
        )

    return make


def test_windows_gets_a_shortcut_and_learns_what_links_and_files_are_opened_by(windows, winreg):
    shell = FakePowerShell()
    program = windows(shell)
    assert not program.is_there()
    InstallProgram(program, (), app_icon()).run(None)
    assert program.is_there()
    ((argv, environ),) = shell.calls
    assert argv[-1] == SCRIPT
    assert environ["FLOWBUTTON_TARGET"] == EXE
    assert environ["FLOWBUTTON_ARGUMENTS"] == "link"
    assert environ["FLOWBUTTON_ICON"] == f"{program.icon},0"
    assert Image.open(io.BytesIO(program.icon.read_bytes())).format == "ICO"
    keys = winreg.keys
    assert keys[rf"{CLASSES}\flowbutton"] == {"": "URL:FlowButton", "URL Protocol": ""}
    assert keys[rf"{CLASSES}\flowbutton\shell\open\command"] == {"": OPENS}
    assert keys[rf"{CLASSES}\{ENDING}"] == {"": "FlowButton.Buttons", "Content Type": MEDIA_TYPE}
    assert keys[rf"{CLASSES}\FlowButton.Buttons\shell\open\command"] == {"": OPENS}
    program.install((), app_icon())
    assert len(shell.calls) == 1


def test_favourites_are_in_the_list_of_the_task_bar_and_written_only_when_they_change(windows):
    shell = FakePowerShell()
    program = windows(shell)
    program.install((), app_icon())
    assert len(shell.calls) == 1  # the shortcut
    star = replace(COURIER, name='He said "now" & went')
    for _ in range(2):
        program.install((star,), app_icon())
    assert len(shell.calls) == 2
    argv, environ = shell.calls[-1]
    assert argv[-1] == JUMP_SCRIPT
    assert environ["FLOWBUTTON_APP"] == APP_ID
    (task,) = json.loads(environ["FLOWBUTTON_TASKS"])
    assert (task["title"], task["target"]) == (star.name, EXE)
    assert task["arguments"] == f"run --desktop {COURIER.id}"
    assert task["icon"] == str(program.icon)
    program.uninstall()
    assert shell.calls[-1][1]["FLOWBUTTON_TASKS"] == "[]"
    program.uninstall()
    assert len(shell.calls) == 3


def test_a_list_that_was_not_made_is_told_and_tried_again(windows):
    program = windows()
    program.install((), app_icon())
    broken = windows(FakePowerShell(works=False))
    with pytest.raises(DesktopError, match="could not be put"):
        broken.install((COURIER,), app_icon())
    shell = FakePowerShell()
    windows(shell).install((COURIER,), app_icon())
    assert len(shell.calls) == 1


def test_windows_is_left_as_it_was(windows, winreg):
    program = windows()
    registry = WinRegistry(winreg)
    registry.put(rf"{CLASSES}\.txt", "", "txtfile")
    before = {path: dict(values) for path, values in winreg.keys.items()}
    program.install((), app_icon())
    UninstallProgram(program).run(None)
    assert winreg.keys == before
    assert not program.is_there()
    assert not program.icon.exists()
    program.uninstall()


def test_a_home_of_its_own_is_refused_on_windows(windows, winreg):
    with pytest.raises(DesktopError, match="could not be put"):
        windows(home="C:\\elsewhere").install((), app_icon())
    assert winreg.keys == {}


def test_what_windows_will_not_do_is_told(windows, winreg):
    with pytest.raises(DesktopError, match="could not be put"):
        windows(FakePowerShell(works=False)).install((), app_icon())
    with pytest.raises(DesktopError, match="could not be put"):
        windows(draw=lambda _svg: b"no picture").install((), app_icon())
    winreg.error = PermissionError("by your administrator")
    with pytest.raises(DesktopError, match="could not be put"):
        windows().install((), app_icon())
    with pytest.raises(DesktopError, match="could not be put"):
        windows().uninstall()


def test_macos_gets_an_application_that_names_its_links_and_files(tmp_path):
    program = MacProgram(tmp_path, Commands(("/opt/it's/flowbutton",), "/my home"), svg_picture)
    assert not program.is_there()
    InstallProgram(program, (), app_icon()).run(None)
    assert program.is_there()
    about = plistlib.loads((program.bundle / "Contents/Info.plist").read_bytes())
    assert about["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["flowbutton"]
    (kind,) = about["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["flowbutton"]
    assert about["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    picture = program.bundle / "Contents/Resources" / about["CFBundleIconFile"]
    assert Image.open(io.BytesIO(picture.read_bytes())).format == "ICNS"
    UninstallProgram(program).run(None)
    assert not program.is_there()
    program.uninstall()


def test_the_script_of_the_application_becomes_the_program(tmp_path):
    fake = tmp_path / "it's a program"
    fake.write_text('#!/bin/sh\necho "$FLOWBUTTON_HOME" "$@"\n')
    fake.chmod(0o755)
    program = MacProgram(tmp_path / "apps", Commands((str(fake),), "/my home"), svg_picture)
    program.install((), app_icon())
    script = program.bundle / "Contents/MacOS/open"
    told = subprocess.run([script], capture_output=True, text=True, check=True)
    assert told.stdout == "/my home link\n"


def test_what_macos_will_not_do_is_told(tmp_path):
    (tmp_path / "apps").touch()
    commands = Commands(("flowbutton",))
    with pytest.raises(DesktopError, match="could not be put"):
        MacProgram(tmp_path / "apps", commands, svg_picture).install((), app_icon())
    with pytest.raises(DesktopError, match="could not be put"):
        MacProgram(tmp_path, commands, lambda _svg: b"").install((), app_icon())
