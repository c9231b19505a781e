from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.domain.binned import Binned
from flowbutton.domain.button import Button
from flowbutton.ui.bin_page import BinPage
from tests.fakes import TARGET

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
COURIER = Binned(Button("c", "Courier", TARGET), 0, NOW - timedelta(seconds=5))
LIGHTS = Binned(Button("l", "Lights", TARGET), 1, NOW - timedelta(days=27, hours=1))


@pytest.fixture
def page(qtbot, theme):
    page = BinPage(theme)
    qtbot.addWidget(page)
    page.resize(520, 400)
    page.show()
    page.activateWindow()
    page.show_binned((COURIER, LIGHTS), NOW)
    return page


def test_each_row_says_what_it_is_and_how_long_it_stays(page) -> None:
    assert [row.name.text() for row in page.rows] == ["Courier", "Lights"]
    assert page.rows[0].line.text() == "Deleted just now · 30 days left"
    assert page.rows[1].line.text().endswith("· 3 days left")
    assert page.rows[0].restore.accessibleName() == "Restore “Courier”"
    assert page.ids == {"c", "l"}


def test_a_row_is_restored(page, qtbot) -> None:
    with qtbot.waitSignal(page.restore_wanted) as wanted:
        page.rows[1].restore.click()
    assert wanted.args == [LIGHTS]


def test_the_focus_goes_to_what_took_the_place_of_a_restored_row(page, qtbot) -> None:
    page.rows[0].restore.setFocus()
    qtbot.waitUntil(page.rows[0].restore.hasFocus)
    page.show_binned((LIGHTS,), NOW)
    assert page.rows[0].restore.hasFocus()
    page.show_binned((), NOW)
    assert page.close_button.hasFocus()


def test_an_empty_bin_says_so_and_has_nothing_to_empty(page) -> None:
    assert page.clear.isEnabled()
    assert not page.empty.isVisible()
    page.show_binned((), NOW)
    assert page.empty.isVisible()
    assert not page.clear.isEnabled()


def test_an_empty_bin_offers_a_new_button(page, qtbot) -> None:
    page.show_binned((), NOW)
    with qtbot.waitSignals([page.closed, page.add_wanted]):
        page.empty.button.click()
