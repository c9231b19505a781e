"""What holds for every page, whatever it is about."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.label import Elided, Label
from tests.ui.pages import PAGES

#: What a line is not broken within: a word, and each sign of scripts without blanks.
UNBROKEN = re.compile(r"[^\s\u200b\u2e80-\uffef]+|[\u2e80-\uffef]")
WITHOUT_MENUS = [name for name in PAGES if "menu" not in name]


@pytest.fixture
def show(qtbot, theme):
    kept = []

    def show(name, *, percent=100, width=None, scheme=Scheme.LIGHT):
        theme.apply(LookSettings(scheme=scheme, text_percent=percent, reduces_motion=True))
        page = PAGES[name](theme)
        qtbot.addWidget(page)
        kept.append(page)  # Qt paints it after the test, too
        if width is not None:
            page.resize(width, page.height())
        page.show()
        return page

    return show


def focusable(page):
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), (QAbstractItemView, QCalendarWidget))
        and not within_calendar(widget)
    ]


def within_calendar(widget):
    while widget is not None:
        if isinstance(widget, QCalendarWidget):
            return True
        widget = widget.parentWidget()
    return False


def name_of(widget):
    """What a screen reader calls it: its own name, the text of a button, or its container's."""
    own = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    parent = widget.parentWidget()
    is_inner = isinstance(widget, QLineEdit) and widget.objectName().startswith("qt_")
    return own or (name_of(parent) if is_inner and parent is not None else "")


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_whatever_can_have_the_focus_has_a_name(show, name):
    page = show(name)
    nameless = [widget for widget in focusable(page) if not name_of(widget)]
    assert nameless == []


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_whatever_can_be_pressed_is_large_enough(show, name):
    page = show(name)
    small = [
        (widget, widget.size())
        for widget in focusable(page)
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < 24
    ]
    assert small == []


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_no_words_are_cut_at_twice_the_text_size(show, qtbot, name):
    page = show(name, percent=200)
    labels = [label for label in page.findChildren(Label) if label.isVisibleTo(page)]
    qtbot.waitUntil(lambda: [label.text() for label in labels if not fits(label)] == [])


def fits(label):
    """Whether the label has the room that its words need, or says itself that it has not."""
    if isinstance(label, Elided):
        return True
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        longest = max(map(metrics.horizontalAdvance, UNBROKEN.findall(label.text())), default=0)
        is_wide_enough = label.width() + 1 >= longest
        return is_wide_enough and label.height() + 1 >= label.heightForWidth(label.width())
    return label.width() + 1 >= metrics.horizontalAdvance(label.text().replace("&", ""))


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_a_narrow_window_cuts_nothing_off_at_the_side(show, qtbot, name):
    page = show(name, width=360)
    assert page.width() <= 400, page.minimumSizeHint()
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisibleTo(page)]
    # a scroll bar that has just come is made room for a moment later
    qtbot.waitUntil(lambda: all(area.widget().width() <= area.viewport().width() for area in areas))


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_from_right_to_left_it_is_another_picture(show, qtbot, name):
    page = show(name)
    before = page.grab().toImage()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: page.grab().toImage() != before)


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_a_page_that_is_open_follows_the_scheme(show, theme, name):
    page = show(name)
    before = page.grab().toImage()
    theme.apply(LookSettings(scheme=Scheme.DARK, reduces_motion=True))
    after = page.grab().toImage()
    corner = (page.width() // 2, page.height() - 4)
    assert after.pixelColor(*corner).lightness() < 90 < before.pixelColor(*corner).lightness()


@pytest.mark.parametrize(
    "name", ["first-run", "keys", "diagnostics", "window", "window-list", "window-message"]
)
def test_of_text_that_was_large_for_a_while_nothing_is_left(show, theme, qtbot, name):
    page = show(name)
    qtbot.waitExposed(page)
    size = page.size()
    before = picture(page, qtbot)
    for percent in (200, 100):
        theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent, reduces_motion=True))
        picture(page, qtbot)
    page.resize(size)
    qtbot.waitUntil(lambda: page.grab().toImage() == before)


def picture(page, qtbot):
    """Return what a page looks like once everything has its place."""
    seen = []

    def is_still():
        seen.append(page.grab().toImage())
        return len(seen) > 1 and seen[-1] == seen[-2]

    qtbot.waitUntil(is_still)
    return seen[-1]
