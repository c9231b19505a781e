"""The Tab key goes through each page as the eye does, and one always sees where it is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from tests.ui.pages import PAGES

MOST = 120  # stops of a page
TALL = 2600
NEAR = 6  # pixels by which edges of what stands in one line may differ
PAGES_WITH_STOPS = [name for name in PAGES if "menu" not in name]


@pytest.fixture(params=PAGES_WITH_STOPS)
def page(request, theme, qtbot):
    theme.apply(LookSettings(scheme=Scheme.LIGHT, reduces_motion=True))
    page = PAGES[request.param](theme)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def go_on():
    """Strike the Tab key; return what has the focus now."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def begin(page):
    if QApplication.focusWidget() is None:
        page.focusNextPrevChild(True)
    return QApplication.focusWidget()


def round_of(page):
    """Return what the Tab key stops at until it comes to the same again."""
    stops = [begin(page)]
    for _ in range(MOST):
        widget = go_on()
        if widget in stops:
            return stops[stops.index(widget) :]
        stops.append(widget)
    raise AssertionError("the Tab key never comes round")


def place_of(page, widget):
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def is_in_sight(page, widget):
    """Whether some of it is in the page, and in all that scrolls on the way there."""
    place = place_of(page, widget)
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        place &= place_of(page, parent)
        parent = parent.parentWidget()
    return not (place & page.rect()).isEmpty()


def goes_back(one, other):
    """Whether the eye goes up, or to the left in one line, from one place to the other."""
    if other.left() >= one.right() - NEAR:
        return False  # to the right, or on to the next column
    return other.bottom() <= one.top() + NEAR or (
        other.top() < one.bottom() - NEAR and other.right() <= one.left() + NEAR
    )


def test_the_tab_key_goes_from_top_to_bottom_and_from_left_to_right(page):
    page.resize(page.width(), TALL)  # nothing scrolls
    QApplication.processEvents()
    stops = round_of(page)
    places = [place_of(page, widget) for widget in stops]
    first = min(range(len(stops)), key=lambda at: (places[at].top() // 8, places[at].left()))
    stops, places = stops[first:] + stops[:first], places[first:] + places[:first]
    wrong = [
        (stops[at], stops[at + 1])
        for at in range(len(stops) - 1)
        if goes_back(places[at], places[at + 1])
    ]
    assert wrong == []


def test_where_the_focus_is_can_always_be_seen(page):
    unseen = []
    for _ in range(len(round_of(page))):
        widget = QApplication.focusWidget()
        QApplication.processEvents()
        with_focus = widget.grab().toImage()
        if not is_in_sight(page, widget):
            unseen.append((widget, "scrolled away"))
        go_on()
        QApplication.processEvents()
        if QApplication.focusWidget() is not widget and widget.grab().toImage() == with_focus:
            unseen.append((widget, "looks the same"))
    assert unseen == []
