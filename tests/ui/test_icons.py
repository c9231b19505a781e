import gc
import logging

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from flowbutton import assets
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.icons import Icons
from flowbutton.ui.tokens import DARK, LIGHT, Token

RED = QColor("#ff0000")


def has_ink(image: QImage) -> bool:
    return any(
        image.pixelColor(x, y).alpha() > 128
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("name", assets.icon_names())
def test_every_icon_has_something_to_see(qapp, name) -> None:
    assert has_ink(Icons().pixmap(name, RED, 20).toImage())


def test_an_icon_has_the_colour_asked_for(qapp) -> None:
    image = Icons().pixmap("square", RED, 200).toImage()
    assert image.pixelColor(100, 72) == RED


def test_an_icon_is_drawn_once(qapp) -> None:
    icons = Icons()
    assert icons.pixmap("mail", RED, 20).cacheKey() == icons.pixmap("mail", RED, 20).cacheKey()


def test_the_same_size_on_another_screen_keeps_its_pixels(qapp) -> None:
    icons = Icons()
    icons.pixmap("mail", RED, 40, 1.0)
    assert icons.pixmap("mail", RED, 40, 2.0).deviceIndependentSize() == QSize(20, 20)


def test_a_name_without_a_picture_gets_another_picture_and_a_line_in_the_log(qapp, caplog) -> None:
    icons = Icons()
    with caplog.at_level(logging.INFO):
        assert has_ink(icons.pixmap("no such thing", RED, 20).toImage())
    assert "no such thing" in caplog.text


def test_painting_fills_whole_pixels_of_a_fine_screen(qapp) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    Icons().paint(painter, QRectF(0.3, 0.2, 20, 20), "square", RED)
    painter.end()
    assert has_ink(image)


def test_an_icon_follows_the_scheme_by_itself(theme) -> None:
    icon = theme.icon("square")
    assert icon.pixmap(200, 200).toImage().pixelColor(100, 72) == QColor(LIGHT[Token.INK])
    theme.apply(LookSettings(scheme=Scheme.DARK))
    assert icon.pixmap(200, 200).toImage().pixelColor(100, 72) == QColor(DARK[Token.INK])


def test_an_icon_of_something_off_is_paler(theme) -> None:
    icon = theme.icon("square")
    pixel = icon.pixmap(200, 200, QIcon.Mode.Disabled).toImage().pixelColor(100, 72)
    assert 0 < pixel.alpha() < 255


def test_icons_outlive_copies_and_collections(theme) -> None:
    copies = [QIcon(theme.icon("mail")) for _ in range(50)]
    gc.collect()
    image = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    for icon in copies:
        icon.paint(painter, image.rect())
    painter.end()
    assert has_ink(image)


def test_a_copy_that_is_changed_leaves_the_first_as_it_was(theme) -> None:
    icon = theme.icon("square")
    copy = QIcon(icon)
    copy.addPixmap(theme.icons.pixmap("mail", RED, 20))
    assert copy.cacheKey() != icon.cacheKey()
    assert has_ink(icon.pixmap(20, 20).toImage())


def test_an_icon_is_sharp_on_a_fine_screen(theme) -> None:
    pixmap = theme.icon("square").pixmap(QSize(16, 16), 2.0)
    assert pixmap.width() >= 32
    assert pixmap.deviceIndependentSize() == QSize(16, 16)


def test_an_icon_before_words_has_room_behind_it(theme, qapp) -> None:
    icon = theme.icon("square")
    wide = icon.pixmap(QSize(24, 20)).toImage()
    assert (wide.width(), wide.height()) == (24, 20)
    assert has_ink(wide.copy(0, 0, 20, 20))
    assert not has_ink(wide.copy(20, 0, 4, 20))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = icon.pixmap(QSize(24, 20)).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not has_ink(mirrored.copy(0, 0, 4, 20))


@pytest.mark.parametrize("side", [16, 32, 256])
def test_the_programs_icon_is_sharp_at_every_size(qapp, side) -> None:
    pixmap = Icons().app_icon().pixmap(side, side)
    assert pixmap.size() == QSize(side, side)
    assert has_ink(pixmap.toImage())
