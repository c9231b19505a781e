from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flowbutton.ui.first_run import FirstRunPage


@pytest.fixture
def page(qtbot, theme):
    page = FirstRunPage(theme)
    qtbot.addWidget(page)
    page.resize(720, 460)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.sign_in.hasFocus)
    return page


@pytest.mark.parametrize("name", ["sign_in", "paste", "demo", "file"])
def test_each_row_says_what_is_wanted(page, qtbot, name):
    with qtbot.waitSignal(getattr(page, f"{name}_wanted")):
        getattr(page, name).click()


def test_the_first_row_has_the_focus_and_the_arrows_go_on(page, qtbot):
    QTest.keyClick(page.sign_in, Qt.Key.Key_Down)
    assert page.paste.hasFocus()
    QTest.keyClick(page.paste, Qt.Key.Key_Up)
    assert page.sign_in.hasFocus()


def test_whoever_gives_the_focus_to_the_page_gives_it_to_the_first_row(page, qtbot):
    page.file.setFocus()
    page.setFocus()
    assert page.sign_in.hasFocus()


def test_the_gaps_are_even_when_a_row_is_hidden(page, qtbot):
    page.demo.hide()
    shown = (page.sign_in, page.paste, page.file)
    qtbot.waitUntil(lambda: len(set(gaps(shown))) == 1)
    assert gaps(shown)[0] == 10


def gaps(rows):
    return [below.y() - above.geometry().bottom() - 1 for above, below in pairwise(rows)]


def test_enter_presses_a_row(page, qtbot):
    with qtbot.waitSignal(page.sign_in_wanted):
        QTest.keyClick(page.sign_in, Qt.Key.Key_Return)


def test_a_row_is_read_with_its_name_and_what_it_does(page):
    assert page.demo.accessibleName() == "Try the demo"
    assert "nothing leaves it" in page.demo.accessibleDescription()


def test_everything_fits_without_scrolling(page):
    assert page.verticalScrollBar().maximum() == 0


def test_in_a_narrow_window_the_rows_grow_higher_and_none_is_cut(page, qtbot):
    before = page.demo.height()
    page.resize(360, 480)
    qtbot.waitUntil(lambda: page.demo.height() > before)
    assert page.horizontalScrollBar().maximum() == 0
    assert page.demo.width() < 360
