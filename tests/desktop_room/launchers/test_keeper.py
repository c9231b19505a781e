from dataclasses import replace

import pytest

from flowbutton.desktop.launchers.keeper import (
    KeepUpLaunchers,
    Launchers,
    PutLauncher,
    RemoveLauncher,
)
from flowbutton.desktop.launchers.maker import file_name, slug
from flowbutton.domain.errors import DesktopError
from tests.samples import COURIER, DIGEST


class FakeMaker:
    """Makes text files named after the button, in two folders."""

    def __init__(self, folder):
        self.folders = (folder / "menu", folder / "desktop")
        self.error = None

    def places(self, button):
        return tuple(folder / f"{file_name(button.name)}.lnk" for folder in self.folders)

    def make(self, path, button, picture):
        if self.error:
            raise self.error
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{button.id} {picture.decode()}")

    def unmake(self, path):
        path.unlink(missing_ok=True)

    def files(self):
        folder = self.folders[0].parent
        return {str(path.relative_to(folder)): path.read_text() for path in folder.glob("*/*.lnk")}


def picture(button):
    return f"picture of {button.name}".encode()


@pytest.fixture
def maker(tmp_path):
    return FakeMaker(tmp_path)


@pytest.fixture
def launchers(tmp_path, maker):
    return Launchers(tmp_path / "home/launchers.json", maker)


@pytest.fixture
def put(launchers):
    PutLauncher(launchers, COURIER, b"1").run(None)
    return launchers


def test_a_button_is_put_on_the_desktop_and_into_the_menu(maker, put):
    assert maker.files() == dict.fromkeys(
        ("menu/Order a courier.lnk", "desktop/Order a courier.lnk"), "order-a-courier 1"
    )
    assert put.buttons() == {"order-a-courier"}
    put.put(COURIER, b"2")
    assert set(maker.files().values()) == {"order-a-courier 2"}


def test_another_start_of_the_program_knows_them(tmp_path, maker, put):
    assert Launchers(tmp_path / "home/launchers.json", maker).buttons() == {COURIER.id}


def test_a_button_is_taken_off(maker, put):
    RemoveLauncher(put, COURIER.id).run(None)
    RemoveLauncher(put, "never there").run(None)
    assert maker.files() == {}
    assert put.buttons() == frozenset()


def test_a_renamed_button_has_its_icons_renamed(maker, put):
    renamed = replace(COURIER, name="Call a courier")
    KeepUpLaunchers(put, (renamed, DIGEST), picture).run(None)
    assert maker.files() == dict.fromkeys(
        ("menu/Call a courier.lnk", "desktop/Call a courier.lnk"),
        "order-a-courier picture of Call a courier",
    )
    put.remove(COURIER.id)
    assert maker.files() == {}


def test_a_button_that_is_put_again_under_another_name_has_one_icon(maker, put):
    put.put(replace(COURIER, name="Call"), b"2")
    assert set(maker.files()) == {"menu/Call.lnk", "desktop/Call.lnk"}


def test_a_deleted_button_has_no_icons(maker, put):
    put.keep_up([DIGEST], picture)
    assert maker.files() == {}


def test_an_icon_that_the_person_removed_stays_away(maker, put):
    (maker.folders[1] / "Order a courier.lnk").unlink()
    put.keep_up([COURIER], picture)
    assert list(maker.files()) == ["menu/Order a courier.lnk"]
    (maker.folders[0] / "Order a courier.lnk").unlink()
    assert put.buttons() == frozenset()
    put.keep_up([COURIER], picture)
    assert maker.files() == {}


def test_files_of_others_are_left_alone(maker, launchers):
    maker.folders[1].mkdir()
    theirs = maker.folders[1] / "Order a courier.lnk"
    theirs.write_text("theirs")
    launchers.put(COURIER, b"1")
    second = replace(COURIER, id="another")
    launchers.put(second, b"1")
    assert {path for path in maker.files() if path.startswith("desktop")} == {
        "desktop/Order a courier.lnk",
        "desktop/Order a courier 2.lnk",
        "desktop/Order a courier 3.lnk",
    }
    launchers.keep_up([COURIER, second], picture)
    assert theirs.read_text() == "theirs"
    assert len(maker.files()) == 5
    theirs.unlink()
    launchers.keep_up([COURIER], picture)
    assert set(maker.files()) == {"menu/Order a courier.lnk", "desktop/Order a courier.lnk"}


def test_a_list_that_is_damaged_is_told_in_the_log(tmp_path, maker, expected_logs):
    expected_logs("not readable")
    file = tmp_path / "launchers.json"
    file.write_text("[1]")
    launchers = Launchers(file, maker)
    assert launchers.buttons() == frozenset()
    launchers.put(COURIER, b"1")
    assert launchers.buttons() == {COURIER.id}


def test_what_cannot_be_written_is_told(maker, put):
    maker.error = PermissionError("no")
    with pytest.raises(DesktopError, match="could not be put on the desktop"):
        put.put(COURIER, b"2")
    with pytest.raises(DesktopError, match="could not be brought up to date"):
        put.keep_up([COURIER], picture)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Order: a/b", "Order a b"),
        ("...", "FlowButton"),
        ("x" * 100, "x" * 80),
        ("  two\n lines. ", "two lines"),
    ],
)
def test_a_name_becomes_the_name_of_a_file(name, file):
    assert file_name(name) == file


def test_an_id_that_is_no_name_of_a_file_becomes_one():
    assert slug("7f-a") == "7f-a"
    assert slug("../x") != slug("../y")
    assert len(slug("\udcff")) == 16
