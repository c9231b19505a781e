import pytest

from flowbutton.ui.edit_bar import EditBar


@pytest.fixture
def bar(qtbot, theme):
    bar = EditBar(theme)
    qtbot.addWidget(bar)
    bar.resize(700, 50)
    bar.show()
    return bar


def test_it_says_how_many_are_selected_and_offers_what_fits(bar):
    assert bar.words.text() == "Editing"
    assert not bar.delete.isEnabled()
    bar.show_count(1)
    assert bar.edit.isEnabled()
    bar.show_count(3)
    assert bar.words.text() == "Editing · 3 selected"
    assert not bar.edit.isEnabled()
    assert bar.copy.isEnabled()


@pytest.mark.parametrize("name", ["undo", "redo", "edit", "copy", "star", "delete", "bin"])
def test_each_button_tells_what_is_wanted_and_has_a_name(bar, qtbot, name):
    bar.show_count(1)
    button = getattr(bar, name)
    assert button.accessibleName()
    with qtbot.waitSignal(getattr(bar, f"{name}_wanted")):
        button.click()
    with qtbot.waitSignal(bar.done):
        bar.finish.click()


def test_a_narrow_bar_leaves_out_what_keys_do(bar):
    assert bar.undo.isVisible()
    bar.resize(200, 50)
    assert not bar.undo.isVisible()
    assert bar.delete.isVisible()
    assert bar.minimumSizeHint().width() == 1
