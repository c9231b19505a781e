from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.ui.choice_row import ChoiceRow


def row_of(qtbot, theme):
    row = ChoiceRow(theme, "link", "Paste a trigger", "A link")
    qtbot.addWidget(row)
    row.resize(400, 70)
    row.show()
    row.clearFocus()
    return row


def test_it_is_lit_under_the_pointer_and_while_it_is_pressed(qtbot, theme):
    row = row_of(qtbot, theme)
    row.clearFocus()
    before = row.grab().toImage()
    row.setDown(True)
    assert row.grab().toImage() != before
    row.setDown(False)
    place = QPointF(5, 5)
    QApplication.sendEvent(row, QEnterEvent(place, place, place))
    assert row.isVisible()


def test_a_held_enter_presses_it_once(qtbot, theme):
    row = row_of(qtbot, theme)
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, Qt.Key.Key_Return)
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    with qtbot.assertNotEmitted(row.clicked):
        QApplication.sendEvent(row, repeat)
