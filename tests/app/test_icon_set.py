import subprocess
import sys

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

from flowbutton.app.icon_set import MOST, draw, find


def names(text):
    return [one.icon for one in find(text)]


def test_thousands_are_found_by_their_words_the_best_first(qapp):
    assert names("truck")[:2] == ["set:ph.truck", "set:mdi6.truck"]
    assert "set:mdi6.truck-fast-outline" in names("fast truck")
    assert "set:mdi6.account-heart" in names("heart acc")
    assert names("xyzzy") == []
    assert names("  ") == []
    assert len(names("a")) == MOST


@pytest.mark.parametrize("icon", ["set:ph.truck", "set:mdi6.abacus"])
def test_each_is_a_drawing_that_takes_a_colour_and_fills_its_square(qapp, icon):
    [drawn] = draw([icon])
    assert b"currentColor" in drawn.svg
    renderer = QSvgRenderer(QByteArray(drawn.svg))
    assert renderer.isValid()
    box = renderer.viewBoxF()
    assert (box.width(), box.height()) == (24, 24)


def test_a_drawing_is_where_its_square_is(qapp):
    from flowbutton.ui.icons import Icons  # noqa: PLC0415 - beside what it is for

    icons = Icons()
    [drawn] = draw(["set:mdi6.square"])
    icons.learn(drawn.icon, drawn.svg)
    image = icons.pixmap(drawn.icon, QColor("red"), 48).toImage()
    assert image.pixelColor(24, 24).name() == "#ff0000"
    assert image.pixelColor(0, 0).alpha() == 0


def test_what_the_set_has_not_is_left_out(qapp):
    wrong = ["truck", "set:ph.no-such-thing", "set:fa5.truck", "set:../../x", "set:ph.truck-fill"]
    assert draw(wrong) == ()


def test_nothing_of_the_package_is_imported():
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "from flowbutton.app.icon_set import find; assert find('truck');"
        "print([n for n in ('qtawesome', 'qtpy') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
