import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.field_button import FieldButton


@pytest.fixture
def button(qtbot, theme):
    button = FieldButton(theme, "paperclip")
    qtbot.addWidget(button)
    button.resize(300, button.sizeHint().height())
    button.show_content("invoice.pdf", "184 kB")
    button.show()
    button.activateWindow()
    return button


def pixels(button):
    return bytes(button.grab().toImage().constBits())


def test_each_state_looks_different(button, qtbot):
    button.clearFocus()
    seen = [pixels(button)]
    button.show_content("Choose a file", is_empty=True)
    seen.append(pixels(button))
    button.setProperty("wrong", True)
    seen.append(pixels(button))
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    seen.append(pixels(button))
    button.setDown(True)
    seen.append(pixels(button))
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seen.append(pixels(button))
    assert [seen.index(one) for one in seen] == [0, 1, 2, 3, 4, 5]


def test_enter_opens_it_once_however_long_it_is_held(button, qtbot):
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Enter)
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    with qtbot.assertNotEmitted(button.clicked):
        QApplication.sendEvent(button, repeat)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_it_grows_with_the_text(button, theme):
    before = button.sizeHint().height()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert button.sizeHint().height() > before
    assert button.minimumSizeHint().width() < button.sizeHint().width()
