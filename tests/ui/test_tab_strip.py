from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.tab_strip import TabStrip


def strip_of(qtbot, theme, *names):
    strip = TabStrip(theme)
    qtbot.addWidget(strip)
    for name in names:
        strip.addTab(name)
    strip.resize(300, 34)
    strip.show()
    strip.activateWindow()
    return strip


def test_the_tab_with_the_focus_has_a_ring(qtbot, theme):
    strip = strip_of(qtbot, theme, "Answer", "Request")
    strip.clearFocus()
    before = strip.grab().toImage()
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    assert strip.grab().toImage() != before


def test_the_wheel_over_the_tabs_scrolls_the_page_instead(qtbot, theme):
    strip = strip_of(qtbot, theme, "Answer", "Request")
    here, down = QPointF(20, 10), QPoint(0, -120)
    event = QWheelEvent(
        here,
        strip.mapToGlobal(here),
        down,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)
    assert strip.currentIndex() == 0
    assert not event.isAccepted()


def test_a_strip_without_tabs_paints_nothing_and_follows_the_scheme(qtbot, theme):
    strip = strip_of(qtbot, theme)
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    strip.grab()
    theme.apply(LookSettings(scheme=Scheme.DARK))
    strip.addTab("Answer")
    assert strip.count() == 1


def test_from_right_to_left_the_frame_is_the_same_in_the_mirror(qtbot, theme):
    plain, mirrored = (strip_of(qtbot, theme, "A", "A") for _ in range(2))
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = (
        strip.grab(strip.tabRect(0) | strip.tabRect(1)).toImage() for strip in (plain, mirrored)
    )
    end, bottom = left.width() - 1, left.height() - 1
    for y in (0, bottom // 2, bottom):  # the corners are round, and a line closes each side
        for x in (0, end):
            assert left.pixelColor(x, y) == right.pixelColor(end - x, y)
