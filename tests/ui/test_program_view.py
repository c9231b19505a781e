import pytest

from flowbutton.ui.program_view import ProgramView


@pytest.fixture
def view(theme, qtbot):
    view = ProgramView(theme)
    qtbot.addWidget(view)
    view.resize(800, 200)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_while_nothing_was_written_there_is_one_thing_to_do(view, qtbot) -> None:
    assert view.nothing.isVisible()
    assert not view.text.isVisible()
    assert not view.copy.isEnabled()
    with qtbot.waitSignal(view.diagnostics_wanted):
        view.nothing.button.click()


def test_the_first_line_takes_its_place(view) -> None:
    view.activateWindow()
    view.nothing.button.setFocus()
    view.add("One line\n")
    assert not view.nothing.isVisible()
    assert view.text.isVisible()
    assert view.text.toPlainText() == "One line"
    assert view.copy.isEnabled()
    assert not view.nothing.button.hasFocus()
