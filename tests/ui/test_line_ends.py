import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.date_editor import DateEditor
from flowbutton.ui.find_field import FindField
from flowbutton.ui.label import Glyph
from flowbutton.ui.search_line import SearchLine
from flowbutton.ui.settings_controls import KeyControl

LARGE = LookSettings(scheme=Scheme.LIGHT, text_percent=200, reduces_motion=True)


def find(theme):
    return FindField(theme)


def search(theme):
    return SearchLine(theme, "link", "Search or paste")


def date(theme):
    return DateEditor(theme)


def keys(theme):
    return KeyControl(theme)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def show(request, qapp, qtbot, theme):
    before, kept = qapp.layoutDirection(), []
    qapp.setLayoutDirection(request.param)

    def show(make):
        widget = make(theme)
        qtbot.addWidget(widget)
        kept.append(widget)
        widget.resize(300, widget.sizeHint().height())
        widget.show()
        qtbot.waitExposed(widget)
        return widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)

    yield show
    qapp.setLayoutDirection(before)


def inside(line):
    return [one for kind in (Glyph, QToolButton) for one in line.findChildren(kind)]


def picture_side(one):
    return one.iconSize().width() if isinstance(one, QToolButton) else one.width()


@pytest.mark.parametrize("make", [find, search, date, keys])
def test_what_stands_in_a_line_grows_with_its_text(show, theme, make):
    line = show(make)
    line.setText("a")
    before = [picture_side(one) for one in inside(line)]
    theme.apply(LARGE)
    QApplication.processEvents()
    assert before
    assert [picture_side(one) for one in inside(line)] == [2 * side for side in before]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("make", [find, search, date, keys])
def test_the_words_keep_clear_of_it_and_nothing_is_outside(show, theme, make, percent):
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent, reduces_motion=True))
    line = show(make)
    line.setText("a")
    QApplication.processEvents()
    spot = line.cursorRect().center().x()
    for one in inside(line):
        assert one.isVisible()
        assert line.rect().contains(one.geometry())
        assert not one.geometry().left() <= spot <= one.geometry().right()


def test_buttons_in_a_line_have_names_and_are_large_enough_to_hit(show):
    for make in (find, search, date, keys):
        line = show(make)
        line.setText("a")
        for button in line.findChildren(QToolButton):
            assert button.accessibleName()
            assert min(button.width(), button.height()) >= 24


def test_the_cross_is_there_while_there_are_words(show, qtbot):
    line = show(search)
    assert line.clear_button.isHidden()
    line.setText("courier")
    assert line.clear_button.isVisible()
    with qtbot.waitSignal(line.textEdited):
        line.clear_button.click()
    assert line.text() == ""
    assert line.clear_button.isHidden()


def test_the_cross_takes_a_combination_of_keys_away(theme, qtbot):
    control = KeyControl(theme)
    qtbot.addWidget(control)
    control.show_value("Ctrl+Alt+Space")
    clear = control.keys.findChild(QLineEdit).findChild(QToolButton)
    with qtbot.waitSignal(control.changed) as told:
        clear.click()
    assert told.args == [""]
