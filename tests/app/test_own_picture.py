"""A picture of one's own as a button's icon."""

import hashlib

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFileDialog

from flowbutton.app.own_picture import MOST_BYTES, SIDE, KeepPicture
from flowbutton.domain.errors import InputError
from flowbutton.ui.face import paint_face
from flowbutton.ui.icons import PICTURE, Icons
from tests.fakes import FakeTrigger, services_of

COURIER = "Order a courier"
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
<rect width="20" height="10" fill="#ff0000"/></svg>"""


def striped(path, width=600, height=200):
    """Write a picture that is red, green and blue, side by side."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for at, color in enumerate(("red", "lime", "blue")):
        painter.fillRect(at * width // 3, 0, width // 3, height, QColor(color))
    painter.end()
    image.save(str(path))
    return path


def keep(path, folder):
    return KeepPicture(path, folder).run(services_of(FakeTrigger()))


def kept(name, folder):
    return QImage(str(folder / f"{name.removeprefix(PICTURE)}.png"))


def test_the_middle_is_kept_as_large_as_it_is_shown(qapp, tmp_path) -> None:
    name = keep(striped(tmp_path / "wide.png"), tmp_path / "pictures")
    image = kept(name, tmp_path / "pictures")
    assert (image.width(), image.height()) == (SIDE, SIDE)
    middle = {image.pixelColor(x, SIDE // 2).name() for x in (20, SIDE // 2, SIDE - 20)}
    assert middle == {"#00ff00"}


def test_a_drawing_is_drawn_at_that_size(qapp, tmp_path) -> None:
    file = tmp_path / "drawing.svg"
    file.write_text(DRAWING)
    image = kept(keep(file, tmp_path / "p"), tmp_path / "p")
    assert image.width() == SIDE
    assert image.pixelColor(5, 5).name() == "#ff0000"


def test_the_same_picture_is_kept_once_and_its_name_tells_its_content(qapp, tmp_path) -> None:
    one = keep(striped(tmp_path / "one.png"), tmp_path / "p")
    other = keep(striped(tmp_path / "other.png"), tmp_path / "p")
    assert one == other
    [file] = (tmp_path / "p").iterdir()
    assert file.stem == hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_gets_a_sentence(qapp, tmp_path, content) -> None:
    file = tmp_path / "bad.png"
    file.write_bytes(content)
    with pytest.raises(InputError, match=r"“bad.png” is no picture that can be used"):
        keep(file, tmp_path / "p")
    with pytest.raises(InputError):
        keep(tmp_path / "gone.png", tmp_path / "p")
    assert not (tmp_path / "p").exists()


def test_a_file_beyond_all_measure_is_not_read(qapp, tmp_path) -> None:
    file = striped(tmp_path / "large.bmp")
    with file.open("ab") as more:
        more.truncate(MOST_BYTES + 1)
    with pytest.raises(InputError):
        keep(file, tmp_path / "p")


@pytest.fixture
def icons(qapp, tmp_path):
    icons = Icons()
    icons.pictures = tmp_path / "p"
    return icons


def face(icons, icon):
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    ground, ink = QColor("black"), QColor("yellow")
    paint_face(painter, icons, icon, QRectF(0, 0, 40, 40), 8, ground=ground, ink=ink, part=0.5)
    painter.end()
    return image


def test_a_picture_fills_the_face_but_for_its_corners(icons, tmp_path) -> None:
    image = face(icons, keep(striped(tmp_path / "wide.png"), icons.pictures))
    assert {image.pixelColor(x, 20).name() for x in (1, 20, 38)} == {"#00ff00"}
    assert image.pixelColor(0, 0).name() == "#ffffff"


@pytest.mark.parametrize("name", ["picture:../../secret", "picture:", f"picture:{'0' * 64}"])
def test_a_picture_that_is_not_there_is_shown_as_another_icon(icons, name) -> None:
    image = face(icons, name)
    assert image.pixelColor(2, 20).name() == "#000000"
    assert any(image.pixelColor(x, y).name() == "#ffff00" for x in range(40) for y in range(40))


def choose(page_icons, path) -> None:
    page_icons.own.click()
    dialog = page_icons.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_button_gets_a_picture_that_stays_when_the_original_goes(signed_in, tmp_path) -> None:
    original = striped(tmp_path / "mine.png")
    signed_in.app.editing.open(signed_in.row(COURIER).button.id)
    page = signed_in.dialog("edit")
    choose(page.form.icons, original)
    signed_in.wait(lambda: page.form.look.icon.startswith(PICTURE), "the picture")
    original.unlink()
    page.save.click()
    signed_in.wait(lambda: signed_in.row(COURIER).button.icon.startswith(PICTURE), "the button")
    icons = signed_in.app.parts.theme.icons
    assert icons.is_picture(signed_in.row(COURIER).button.icon)


def test_a_file_that_is_no_picture_is_said_in_the_page(signed_in, tmp_path) -> None:
    bad = tmp_path / "notes.txt"
    bad.write_text("hello")
    signed_in.app.editing.open(signed_in.row(COURIER).button.id)
    page = signed_in.dialog("edit")
    before = page.form.look.icon
    choose(page.form.icons, bad)
    signed_in.wait(page.form.icons.problem.isVisible, "why not")
    assert page.form.icons.problem.text() == (
        "“notes.txt” is no picture that can be used. "
        "Choose a PNG, JPEG, SVG or WebP file of less than 30 MB"
    )
    assert page.form.look.icon == before
