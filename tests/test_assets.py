import pytest

from flowbutton import assets


def test_every_icon_is_a_drawing_without_a_colour_of_its_own() -> None:
    names = assets.icon_names()
    assert len(names) > 60
    for name in names:
        if not name.startswith("tray"):
            assert b"currentColor" in assets.icon(name)
            assert b"#" not in assets.icon(name)


def test_a_name_without_a_picture_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        assets.icon("no such thing")


def test_the_program_has_an_icon_of_its_own() -> None:
    assert assets.app_icon().startswith(b"<svg")


def test_the_pictures_are_small() -> None:
    size = sum(len(assets.icon(name)) for name in assets.icon_names())
    assert size < 60_000
