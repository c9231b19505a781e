from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.ui.push import Kind, Push


def key(code, *, is_repeat=False):
    return QKeyEvent(
        QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, "", autorep=is_repeat
    )


def test_enter_and_space_press_the_button(qtbot, theme):
    button = Push(theme, "Run", Kind.PRIMARY)
    qtbot.addWidget(button)
    for code in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, code)


def test_a_held_enter_presses_once(qtbot, theme):
    button = Push(theme, "Run")
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        QApplication.sendEvent(button, key(Qt.Key.Key_Return, is_repeat=True))


def test_a_button_with_an_icon_is_as_high_as_one_without(qtbot, theme):
    with_icon, without = Push(theme, "Run", icon="play"), Push(theme, "Run")
    for button in (with_icon, without):
        qtbot.addWidget(button)
        button.show()
    assert with_icon.height() == without.height() >= 24
    assert not with_icon.icon().isNull()


def test_words_are_shortened_only_where_that_is_allowed_and_needed(qtbot, theme):
    button = Push(theme, "Open in Power Automate", icon="external")
    qtbot.addWidget(button)
    assert button.minimumSizeHint() == button.sizeHint()
    button.let_shrink()
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert button.words_in(button.sizeHint().width()) == "Open in Power Automate"
    short = button.words_in(button.minimumSizeHint().width())
    assert short.startswith("O")
    assert short.endswith("…")
    button.resize(button.minimumSizeHint())
    expected = Push(theme, short, icon="external")
    qtbot.addWidget(expected)
    expected.resize(button.size())
    assert button.grab().toImage() == expected.grab().toImage()
