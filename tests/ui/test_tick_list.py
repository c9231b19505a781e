from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flowbutton.ui.tick_list import TickList


def list_of(qtbot, theme):
    ticks = TickList(theme, ("First", "Second"))
    qtbot.addWidget(ticks)
    ticks.resize(300, ticks.height())
    ticks.show()
    ticks.activateWindow()
    return ticks


def test_the_row_with_the_focus_stands_out(qtbot, theme):
    ticks = list_of(qtbot, theme)
    ticks.clearFocus()
    before = ticks.grab().toImage()
    ticks.setFocus()
    qtbot.waitUntil(ticks.hasFocus)
    ticks.setCurrentRow(1)
    assert ticks.grab().toImage() != before


def test_other_keys_tick_nothing(qtbot, theme):
    ticks = list_of(qtbot, theme)
    ticks.setCurrentRow(0)
    QTest.keyClick(ticks, Qt.Key.Key_A)
    assert ticks.ticked() == []
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert ticks.ticked() == ["First"]
