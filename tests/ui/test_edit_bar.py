import pytest
from PySide6.QtWidgets import QWidget

from flowbutton.domain.settings import LookSettings, Scheme
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


@pytest.mark.parametrize("count", [0, 2])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [240, 300, 360, 480, 700])
def test_at_no_width_anything_is_cut(bar, theme, count, percent, width):
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent, reduces_motion=True))
    bar.show_count(count)
    bar.resize(width, 60)
    bar.layout().activate()
    shown = [one for one in bar.findChildren(QWidget) if one.isVisible()]
    assert bar.finish in shown
    assert bar.delete in shown
    for one in shown:
        assert one.width() >= one.sizeHint().width()
        assert bar.rect().contains(one.geometry())
    assert bar.finish.width() == bar.finish.sizeHint().width()


def test_in_a_small_window_it_says_that_it_edits(bar):
    bar.resize(360, 50)
    assert bar.words.isVisible()
    assert bar.star.isVisible()
