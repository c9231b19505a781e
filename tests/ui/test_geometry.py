from PySide6.QtWidgets import QWidget

from flowbutton.ui.geometry import keep_on_screen


def test_a_window_larger_than_the_screen_is_made_as_large_as_that(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(2 * room.width(), 300)
    keep_on_screen(window)
    assert room.width() - 50 < window.width() < room.width()
    assert window.height() == 300


def test_one_that_has_room_keeps_its_size(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(360, 480)
    keep_on_screen(window)
    assert (window.width(), window.height()) == (360, 480)
