from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from flowbutton.ui.search_line import SearchLine

ADDRESS = (
    "https://prod-01.westeurope.logic.example/workflows/x/triggers/manual/paths/invoke?sig=KEY"
)


def test_of_what_is_pasted_the_beginning_is_shown_and_of_what_is_typed_the_end(qtbot, theme):
    line = SearchLine(theme, "link", "Search or paste")
    qtbot.addWidget(line)
    QTest.keyClicks(line, ADDRESS)
    assert line.cursorPosition() == len(ADDRESS)
    line.clear()
    QGuiApplication.clipboard().setText(ADDRESS)
    line.paste()
    assert (line.text(), line.cursorPosition()) == (ADDRESS, 0)
    line.end(False)
    QTest.keyClicks(line, "2")
    assert line.cursorPosition() == len(ADDRESS) + 1
