from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from flowbutton.ui.reading import at_end, at_start, backward, by_its_own_letters, onward

RIGHT = Qt.AlignmentFlag.AlignRight
LEFT = Qt.AlignmentFlag.AlignLeft
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


def test_a_line_begins_where_people_begin_to_read():
    assert at_start(Qt.LayoutDirection.LeftToRight) & (LEFT | RIGHT) == LEFT
    assert at_start(Qt.LayoutDirection.RightToLeft) & (LEFT | RIGHT) == RIGHT


def test_a_line_ends_where_people_stop_to_read():
    assert at_end(Qt.LayoutDirection.LeftToRight) & (LEFT | RIGHT) == RIGHT
    assert at_end(Qt.LayoutDirection.RightToLeft) & (LEFT | RIGHT) == LEFT


def test_the_words_own_direction_does_not_count():
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        assert at_start(direction) & ABSOLUTE
        assert at_end(direction) & ABSOLUTE


def painted(text, direction, *, by_letters):
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    if by_letters:
        by_its_own_letters(painter)
    painter.drawText(QRect(0, 0, 200, 30), at_start(Qt.LayoutDirection.RightToLeft), text)
    painter.end()
    return image


def test_a_latin_name_keeps_its_order_among_arabic_ones(qapp):
    right = Qt.LayoutDirection.RightToLeft
    expected = painted("Approve…", Qt.LayoutDirection.LeftToRight, by_letters=False)
    assert painted("Approve…", right, by_letters=False) != expected
    assert painted("Approve…", right, by_letters=True) == expected


def test_arrows_point_to_where_a_page_goes_on(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert (backward(widget), onward(widget)) == ("chevron-left", "chevron-right")
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (backward(widget), onward(widget)) == ("chevron-right", "chevron-left")
