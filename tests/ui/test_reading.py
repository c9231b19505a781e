from PySide6.QtCore import Qt

from flowbutton.ui.reading import at_end, at_start

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
