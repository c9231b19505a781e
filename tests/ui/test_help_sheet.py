from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.help_sheet import HelpSheet, Shortcut
from flowbutton.ui.key_cap import KeyCap
from flowbutton.ui.label import Label


def names(sheet):
    return [label.accessibleName() for label in sheet.findChildren(Label)]


def test_the_usual_keys_are_listed_and_read_with_what_they_do(qtbot, theme):
    sheet = HelpSheet(theme)
    qtbot.addWidget(sheet)
    assert "Find a button or a command and run it: Ctrl+K" in names(sheet)
    assert "Run one of the first nine: Ctrl+1 … Ctrl+9" in names(sheet)


def test_the_key_is_called_enter_as_in_the_palette(qtbot, theme):
    sheet = HelpSheet(theme)
    qtbot.addWidget(sheet)
    assert "Run the button that has the focus: Space, Enter" in names(sheet)
    assert "Open its inputs first: Ctrl+Enter" in names(sheet)
    assert not any("Return" in name for name in names(sheet))


def test_two_keys_that_do_the_same_stand_in_one_row(qtbot, theme):
    sheet = HelpSheet(theme)
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(Label)]
    assert "Run the button that has the focus: Space, Enter" in names(sheet)
    assert len(texts) == len(set(texts))
    assert "Show everything about the run that has the focus: Enter" in names(sheet)


def test_other_keys_can_be_listed(qtbot, theme):
    sheet = HelpSheet(theme, [("Group", [Shortcut("F9", "Do it")])])
    qtbot.addWidget(sheet)
    assert "Do it: F9" in names(sheet)
    assert "Group" in [label.text() for label in sheet.findChildren(Label)]
    assert len(sheet.findChildren(KeyCap)) == 1


def test_it_closes_with_escape_and_with_its_button(qtbot, theme):
    sheet = HelpSheet(theme)
    qtbot.addWidget(sheet)
    assert sheet.first_focus() is sheet.close_button
    with qtbot.waitSignal(sheet.closed):
        sheet.close_button.click()
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_other_keys_do_not_close_it(qtbot, theme):
    sheet = HelpSheet(theme)
    qtbot.addWidget(sheet)
    with qtbot.assertNotEmitted(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_A)


def test_keys_grow_with_the_text(qtbot, theme):
    cap = KeyCap(theme, "Ctrl+K")
    qtbot.addWidget(cap)
    before = cap.sizeHint()
    cap.resize(before)
    picture = cap.grab().toImage()
    theme.apply(LookSettings(scheme=Scheme.DARK, text_percent=200))
    assert cap.sizeHint().width() > before.width()
    assert cap.grab().toImage() != picture


def test_words_of_all_groups_begin_at_one_place_at_any_size_of_text(theme, qtbot) -> None:
    sheet = HelpSheet(theme)
    qtbot.addWidget(sheet)
    sheet.resize(900, 700)
    sheet.show()
    for percent in (100, 200):
        theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent, reduces_motion=True))
        QApplication.processEvents()
        least = {table.columnMinimumWidth(0) for table in sheet._tables}
        assert least == {theme.scaled(115)}
        begins = {table.cellRect(0, 1).left() for table in sheet._tables}
        assert len(begins) == 1
