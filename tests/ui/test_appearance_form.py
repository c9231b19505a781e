import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.appearance import Appearance
from flowbutton.ui.appearance_form import AppearanceForm
from flowbutton.ui.icon_picker import TILE_ICONS, WORDS, is_emoji


@pytest.fixture
def form(qtbot, theme):
    form = AppearanceForm(theme, ("Office", "Operations"))
    qtbot.addWidget(form)
    form.resize(500, 420)
    form.show()
    form.activateWindow()
    return form


def test_what_is_shown_is_what_comes_back(form):
    look = Appearance("Order a courier", "truck", 5, "Office")
    form.show_look(look)
    assert form.look == look


def test_each_change_is_told(form, qtbot):
    form.show_look(Appearance("A"))
    with qtbot.waitSignal(form.changed) as changed:
        form.name.setText("B")
    assert changed.args == [Appearance("B")]
    with qtbot.waitSignal(form.changed) as changed:
        form.group.setCurrentText("New group")
    assert changed.args == [Appearance("B", group="New group")]
    with qtbot.waitSignal(form.changed) as changed:
        form.icons.show_icon("mail")
    assert changed.args == [Appearance("B", "mail", group="New group")]
    with qtbot.waitSignal(form.changed) as changed:
        form.swatches.swatches()[11].click()
    assert changed.args == [Appearance("B", "mail", 11, "New group")]


def test_every_control_has_a_name(form):
    for widget in (form.name, form.swatches, form.icons, form.group, form.icons.list):
        assert widget.accessibleName()
    names = {swatch.accessibleName() for swatch in form.swatches.swatches()}
    assert len(names) == 12


def test_the_colour_keys_go_on_from_one_colour_to_the_next(form):
    first, second = form.swatches.swatches()[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert form.swatches.color == 1


def test_a_colour_beyond_the_twelve_begins_anew(form):
    form.swatches.show_color(14)
    assert form.swatches.color == 2


def test_the_chosen_and_the_focused_colour_can_be_seen(form):
    swatch = form.swatches.swatches()[1]
    plain = swatch.grab().toImage()
    form.swatches.show_color(1)
    chosen = swatch.grab().toImage()
    swatch.setFocus()
    assert (
        len({bytes(image.constBits()) for image in (plain, chosen, swatch.grab().toImage())}) == 3
    )


def test_the_search_narrows_the_icons_down(form):
    form.icons.search.setText("Truck")
    shown = [
        form.icons.list.item(row).toolTip()
        for row in range(form.icons.list.count())
        if not form.icons.list.item(row).isHidden()
    ]
    assert shown == ["truck"]
    form.icons.search.clear()
    assert not form.icons.list.item(0).isHidden()


def test_an_icon_that_is_not_offered_stays_possible(form):
    form.icons.show_icon("eye-off")
    assert form.look.icon == "eye-off"
    assert form.icons.list.count() == len(TILE_ICONS) + 1


def test_without_an_icon_a_button_gets_the_usual_one(form):
    assert form.icons.icon == ""
    assert form.look.icon == "play"


def test_every_offered_icon_is_there(theme):
    assert set(TILE_ICONS) <= set(theme.icons.names())


def test_the_picture_shows_colour_and_icon(form):
    form.show_look(Appearance("A", "play", 0))
    before = form.grab().toImage()
    form.show_look(Appearance("A", "truck", 3))
    assert form.grab().toImage() != before


def test_the_form_grows_with_the_text(form, theme, qtbot):
    before = form.swatches.swatches()[0].sizeHint().width()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert form.swatches.swatches()[0].sizeHint().width() == 2 * before


def test_the_wheel_does_not_change_the_group(form):
    form.group.setCurrentIndex(1)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(form.group, event)
    assert form.group.currentText() == "Office"


@pytest.mark.parametrize(("word", "icon"), [("delivery", "truck"), ("invoice", "receipt")])
def test_an_icon_is_found_by_other_words_too(form, word, icon):
    form.icons.search.setText(word)
    items = [form.icons.list.item(row) for row in range(form.icons.list.count())]
    assert [item.toolTip() for item in items if not item.isHidden()] == [icon]


def test_an_emoji_that_is_typed_is_an_icon(form, theme):
    form.icons.search.setText("\N{CROISSANT}")
    assert form.look.icon == "emoji:\N{CROISSANT}"
    drawn = theme.icons.pixmap(form.look.icon, theme.tile_color(0), 32)
    assert drawn.width() == 32
    form.icons.search.setText("Größe")
    assert form.look.icon == "emoji:\N{CROISSANT}"


@pytest.mark.parametrize("text", ["", "a", "日本", "\N{ROCKET} x", "\N{ROCKET}" * 9])
def test_words_are_no_emoji(text):
    assert not is_emoji(text)


def test_every_offered_icon_has_other_words():
    assert set(WORDS) == set(TILE_ICONS)
