from pathlib import Path

import pytest

from flowbutton.desktop.linux_places import find_linux_places


@pytest.fixture
def home(tmp_path):
    (tmp_path / "Schreibtisch").mkdir()
    (tmp_path / "Desktop").mkdir()
    return tmp_path


def desktop(home, line):
    (home / ".config").mkdir()
    (home / ".config/user-dirs.dirs").write_bytes(line)
    return find_linux_places({"HOME": str(home)}).desktop


def test_places_are_those_that_the_environment_names():
    places = find_linux_places({"HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d"})
    assert (places.config, places.data) == (Path("/c"), Path("/d"))
    assert places.applications == Path("/d/applications")
    assert places.autostart == Path("/c/autostart")
    assert places.icons == Path("/d/icons/hicolor")
    assert places.mime == Path("/d/mime")
    assert places.defaults == Path("/c/mimeapps.list")


def test_without_them_they_are_the_usual_ones():
    places = find_linux_places({"HOME": "/h", "XDG_CONFIG_HOME": "relative"})
    assert (places.config, places.data) == (Path("/h/.config"), Path("/h/.local/share"))
    assert places.desktop is None


@pytest.mark.parametrize(
    ("line", "folder"),
    [
        (b'XDG_DESKTOP_DIR="$HOME/Schreibtisch"', "Schreibtisch"),
        (b'# XDG_DESKTOP_DIR="$HOME/Schreibtisch"', "Desktop"),
        (b"\xff", "Desktop"),
        (b'XDG_DESKTOP_DIR="$HOME/"', None),
        (b'XDG_DESKTOP_DIR="$HOME/Gone"', None),
    ],
)
def test_the_desktop_is_where_the_person_has_it(home, line, folder):
    assert desktop(home, line) == (home / folder if folder else None)


def test_the_desktop_may_lie_outside_the_home(home, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("desktop")
    assert desktop(home, f'XDG_DESKTOP_DIR="{elsewhere}"'.encode()) == elsewhere


def test_the_desktop_can_be_the_root():
    home = Path("/nowhere")
    assert find_linux_places({"HOME": str(home)}).desktop is None
