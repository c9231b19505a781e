"""Launchers of systems that are not this one: what is written, as their makers document it."""

import io
import plistlib
import struct
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from flowbutton.desktop.commands import Commands
from flowbutton.desktop.launchers.keeper import Launchers
from flowbutton.desktop.launchers.macos import MacMaker
from flowbutton.desktop.launchers.pictures import as_icns, as_ico
from flowbutton.desktop.launchers.windows import SCRIPT, WindowsMaker, find_windows_places
from flowbutton.domain.errors import DesktopError
from tests.desktop_room.windows import FakePowerShell
from tests.samples import COURIER, button


def png(size=256):
    data = io.BytesIO()
    Image.new("RGB", (size, size), (34, 170, 119)).save(data, "PNG")
    return data.getvalue()


@pytest.mark.parametrize("size", [16, 48, 256])
def test_an_ico_holds_the_picture(size):
    image = Image.open(io.BytesIO(as_ico(png(size))))
    assert (image.format, image.size) == ("ICO", (size, size))


def test_an_icns_holds_the_picture():
    image = Image.open(io.BytesIO(as_icns(png())))
    assert (image.format, image.size[0]) == ("ICNS", 256)


@pytest.mark.parametrize("broken", [b"", b"GIF89a", png(400)])
def test_what_is_no_picture_for_an_icon_is_refused(broken):
    for convert in (as_ico, as_icns):
        with pytest.raises(ValueError, match=r"not a PNG|too large|no size"):
            convert(broken)


def windows(tmp_path, shell, home=""):
    places = find_windows_places({"APPDATA": str(tmp_path / "roaming")}, tmp_path / "desktop")
    commands = Commands(("C:\\Program Files\\flowbutton.exe",), home)
    maker = WindowsMaker(places, commands, tmp_path / "icons", shell)
    return Launchers(tmp_path / "launchers.json", maker)


def test_windows_gets_a_shortcut_on_the_desktop_and_in_the_start_menu(tmp_path):
    shell = FakePowerShell()
    launchers = windows(tmp_path, shell)
    menu, desktop = launchers.put(COURIER, png())
    assert menu.parent == tmp_path / "roaming/Microsoft/Windows/Start Menu/Programs/FlowButton"
    assert desktop == tmp_path / "desktop/Order a courier.lnk"
    argv, environ = shell.calls[0]
    assert argv[-1] == SCRIPT
    assert environ["FLOWBUTTON_TARGET"] == "C:\\Program Files\\flowbutton.exe"
    assert environ["FLOWBUTTON_ARGUMENTS"] == "run --desktop order-a-courier"
    icon = Path(environ["FLOWBUTTON_ICON"].removesuffix(",0"))
    assert struct.unpack("<3H", icon.read_bytes()[:6]) == (0, 1, 1)
    launchers.remove(COURIER.id)
    assert not menu.exists()
    assert not desktop.exists()


def test_nothing_of_a_name_is_part_of_the_script(tmp_path):
    shell = FakePowerShell()
    windows(tmp_path, shell).put(button("'; Remove-Item C:\\ #"), png())
    argv, environ = shell.calls[0]
    assert "Remove-Item" not in " ".join(argv)
    assert environ["FLOWBUTTON_TITLE"] == "'; Remove-Item C:\\ #"


@pytest.mark.parametrize(("works", "home"), [(False, ""), (True, "C:\\home")])
def test_a_shortcut_that_could_not_be_made_is_told(tmp_path, works, home):
    with pytest.raises(DesktopError):
        windows(tmp_path, FakePowerShell(works), home).put(COURIER, png())


def test_macos_gets_a_small_application(tmp_path):
    commands = Commands(("/bin/echo", "it's"), home="/my home")
    maker = MacMaker(tmp_path / "Applications", tmp_path / "Desktop", commands)
    launchers = Launchers(tmp_path / "launchers.json", maker)
    app, desktop = launchers.put(COURIER, png())
    assert (app.name, desktop.parent.name) == ("Order a courier.app", "Desktop")
    about = plistlib.loads((app / "Contents/Info.plist").read_bytes())
    assert about["CFBundleName"] == "Order a courier"
    program = app / "Contents/MacOS" / about["CFBundleExecutable"]
    said = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    assert said == "it's run --desktop order-a-courier\n"
    assert (app / "Contents/Resources" / about["CFBundleIconFile"]).read_bytes()[:4] == b"icns"
    launchers.remove(COURIER.id)
    maker.unmake(app)
    assert not app.exists()
