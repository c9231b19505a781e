"""Pictures of one's own go along with shared buttons, and go when no button has them."""

import os
from dataclasses import replace

from flowbutton.app.set_pictures import TidyPictures, pictures_of, with_own_pictures
from flowbutton.desktop.button_set import ButtonSet, write_set
from flowbutton.desktop.button_set_read import read_set
from flowbutton.domain.button import PICTURE, Button
from flowbutton.store.pictures import PictureFolder
from tests.app.test_importing import open_file
from tests.app.test_own_picture import keep, striped
from tests.fakes import TARGET

PLAIN = Button("b", "Van", TARGET, icon="truck")


def shared(tmp_path):
    """Return the button with a picture, and the text of a set with it and another one."""
    mine = PictureFolder(tmp_path / "mine")
    courier = Button("a", "Courier", TARGET, icon=keep(striped(tmp_path / "x.png"), mine._path))
    return courier, write_set([courier, PLAIN], pictures_of([courier, PLAIN], mine))


def test_a_picture_goes_out_and_comes_in_with_its_button(qapp, tmp_path) -> None:
    courier, text = shared(tmp_path)
    theirs = PictureFolder(tmp_path / "theirs")
    got, plain = with_own_pictures(read_set(text.encode()), theirs)
    assert got.icon.startswith(PICTURE)
    assert theirs.read(got.icon) == PictureFolder(tmp_path / "mine").read(courier.icon)
    assert plain.icon == "truck"


def test_what_is_no_picture_leaves_the_button_without_it(tmp_path) -> None:
    icon = PICTURE + "0" * 64
    bad = ButtonSet((replace(PLAIN, icon=icon),), {icon: b"<svg onload='x'/>"})
    [button] = with_own_pictures(bad, PictureFolder(tmp_path / "p"))
    assert button.icon == icon
    assert not (tmp_path / "p").exists()


def test_a_set_with_odd_pictures_is_read_all_the_same() -> None:
    text = write_set([PLAIN]).replace('"flowbutton": 1,', '"flowbutton": 1, "pictures": %s,')
    for odd in ('["x"]', '{"picture:a": 3}', '{"picture:a": "§"}', '{"x": "eA=="}'):
        assert read_set((text % odd).encode()).pictures == {}


def test_the_window_takes_the_pictures_of_a_file(signed_in, tmp_path) -> None:
    _courier, text = shared(tmp_path)
    path = tmp_path / "team.flowbutton"
    path.write_text(text, encoding="utf-8")
    open_file(signed_in, path)
    signed_in.wait(lambda: signed_in.dialog("import") is not None, "the question")
    signed_in.dialog("import").go_on.click()
    signed_in.wait(lambda: "Van" in signed_in.buttons, "the buttons")
    icon = signed_in.row("Courier").button.icon
    assert signed_in.app.parts.theme.icons.is_picture(icon)


def test_pictures_of_no_button_are_removed_but_not_those_in_the_bin(started, tmp_path) -> None:
    folder = PictureFolder(started.core.folders.pictures)
    icons = [
        keep(striped(tmp_path / f"{width}.png", width=width), folder._path)
        for width in (300, 600, 900)
    ]
    store = started.core.buttons
    store.replace(tuple(replace(PLAIN, id=icon[-4:], icon=icon) for icon in icons[:2]))
    store.change(lambda row: row[1:])
    store.change(lambda row: row)
    for file in folder._path.iterdir():
        os.utime(file, (1, 1))
    TidyPictures(store, folder).run(started.core.services)
    left = {PICTURE + file.stem for file in folder._path.iterdir()}
    assert left == set(icons[:2])
