from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from flowbutton.bridge.button_filter import AllButtons, Favourites, Group
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.group_tabs import GroupTabs
from flowbutton.ui.pill import Pill, PillLook
from flowbutton.ui.tokens import LIGHT, Token
from tests.samples import BUTTONS, DIGEST, ON_CALL, button


@pytest.fixture
def tabs(theme, qtbot):
    tabs = GroupTabs(theme)
    qtbot.addWidget(tabs)
    tabs.show_groups_of(BUTTONS)
    tabs.resize(800, 40)
    tabs.show()
    return tabs


def names(tabs):
    return [pill.text() for pill in tabs._group.buttons()]


def test_there_is_a_tab_for_all_the_favourites_and_each_group(tabs) -> None:
    assert names(tabs) == ["All", "Favourites", "Office", "Operations"]
    assert tabs.choice == AllButtons()


def test_a_click_chooses(tabs, qtbot) -> None:
    with qtbot.waitSignal(tabs.chosen) as told:
        tabs._group.button(3).click()
    assert told.args == [Group("Operations")]
    assert tabs.choice == Group("Operations")


def test_the_same_groups_leave_everything_alone(tabs, qtbot) -> None:
    tabs._group.button(2).click()
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.show_groups_of(BUTTONS[:4])
    assert tabs.choice == Group("Office")


def test_a_group_that_stays_stays_chosen(tabs, qtbot) -> None:
    tabs.choose(Group("Operations"))
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.show_groups_of([ON_CALL])
    assert tabs.choice == Group("Operations")


def test_a_group_that_is_gone_gives_way_to_all(tabs, qtbot) -> None:
    tabs.choose(Group("Operations"))
    with qtbot.waitSignal(tabs.chosen) as told:
        tabs.show_groups_of([DIGEST])
    assert told.args == [AllButtons()]
    assert names(tabs) == ["All", "Favourites", "Office"]


def test_a_choice_without_a_tab_changes_nothing(tabs, qtbot) -> None:
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.choose(Group("Nowhere"))
        tabs.choose(AllButtons())
    with qtbot.waitSignal(tabs.chosen):
        tabs.choose(Favourites())


def test_groups_are_in_the_order_of_the_alphabet_whatever_their_case(tabs) -> None:
    tabs.show_groups_of([replace(DIGEST, group=name) for name in ("b", "A", "C")])
    assert names(tabs)[2:] == ["A", "b", "C"]


def colors(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_tab_shows_that_it_is_chosen(theme, qtbot) -> None:
    pill = Pill(theme, "Office", PillLook.TAB, "star")
    qtbot.addWidget(pill)
    assert LIGHT[Token.SURFACE] not in colors(pill)
    pill.setChecked(True)
    assert LIGHT[Token.SURFACE] in colors(pill)


def test_a_chip_shows_that_it_is_chosen_and_has_the_focus(theme, qtbot) -> None:
    pill = Pill(theme, "Failed 1", PillLook.CHIP)
    qtbot.addWidget(pill)
    pill.show()
    assert LIGHT[Token.ACCENT] not in colors(pill)
    pill.setChecked(True)
    assert LIGHT[Token.ACCENT] in colors(pill)
    pill.setFocus()
    qtbot.waitUntil(pill.hasFocus)
    ring = pill.grab().toImage().pixelColor(pill.width() // 2, 0)
    assert ring == QColor(LIGHT[Token.INK])


def test_a_mirrored_pill_has_its_picture_on_the_right(theme, qtbot) -> None:
    pill = Pill(theme, "Office", PillLook.TAB, "star-filled")
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    left = pill.grab().toImage()
    pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    soft = QColor(LIGHT[Token.SOFT])
    right = pill.grab().toImage()
    y = pill.height() // 2
    assert left.pixelColor(20, y) == soft
    assert right.pixelColor(pill.width() - 21, y) == soft


def test_two_lines_of_tabs_are_never_cut(theme, qtbot) -> None:
    tabs = GroupTabs(theme)
    qtbot.addWidget(tabs)
    tabs.resize(1000, 30)
    tabs.show()
    line = tabs.minimumHeight()
    tabs.show_groups_of([button(f"{number}", group=f"Group {number}") for number in range(3)])
    tabs.resize(260, 30)
    assert 2 * line <= tabs.minimumHeight() <= 2 * line + 8
    tabs.show_groups_of([button(f"{number}", group=f"Group {number}") for number in range(40)])
    assert tabs.minimumHeight() <= 2 * line + 8  # the buttons have room, too


def test_they_take_no_more_room_than_the_text_needs_when_it_becomes_small(
    theme, tabs, qtbot
) -> None:
    height = tabs.minimumHeight()
    for percent in (200, 100):
        theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent, reduces_motion=True))
        is_large = percent > 100
        qtbot.waitUntil(lambda is_large=is_large: (tabs.minimumHeight() > height) is is_large)
    assert tabs.minimumHeight() == height
