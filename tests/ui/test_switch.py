from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.switch import Switch


def switch_of(qtbot, text="Pay at once"):
    switch = Switch(text)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    switch.show()
    switch.activateWindow()
    return switch


def test_on_off_and_focus_can_be_told_apart(qtbot, theme):
    switch = switch_of(qtbot)
    switch.clearFocus()
    off = switch.grab().toImage()
    switch.setChecked(True)
    on = switch.grab().toImage()
    switch.setFocus()
    qtbot.waitUntil(switch.hasFocus)
    focused = switch.grab().toImage()
    assert off != on
    assert on != focused


def test_its_knob_changes_sides_from_right_to_left(qtbot, theme):
    switch = switch_of(qtbot)
    before = switch.grab().toImage()
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert switch.grab().toImage() != before


def test_its_words_can_be_clicked(qtbot, theme):
    switch = switch_of(qtbot)
    place = QPoint(switch.width() - 2, switch.height() // 2)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=place)
    assert switch.isChecked()


def test_it_is_large_enough_with_and_without_words(qtbot, theme):
    plain = switch_of(qtbot, "")
    worded = switch_of(qtbot)
    assert min(plain.width(), plain.height()) >= 24
    assert worded.width() > plain.width()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert worded.minimumSizeHint().height() > worded.height()


def test_it_begins_and_ends_where_its_neighbours_do(qtbot, theme):
    switch = switch_of(qtbot, "")
    switch.setChecked(True)
    picture = switch.grab().toImage()
    middle = picture.height() // 2
    for x in (0, picture.width() - 1):
        assert picture.pixelColor(x, middle).lightness() < 128  # the accent, not the ground
