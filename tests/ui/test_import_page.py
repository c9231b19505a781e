import pytest

from flowbutton.ui.import_page import ImportPage


@pytest.fixture
def make(theme, qtbot):
    def make(names, known=()):
        page = ImportPage(theme, names, frozenset(known))
        qtbot.addWidget(page)
        page.show()
        return page

    return make


def texts(page):
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_what_is_in_the_file_is_listed_and_added_after_a_yes(make, qtbot) -> None:
    page = make(["Courier", "Van"])
    assert page.heading.text() == "Add 2 buttons?"
    assert texts(page) == ["Courier", "Van"]
    assert page.first_focus() is page.cancel
    with qtbot.waitSignal(page.closed), qtbot.waitSignal(page.confirmed) as told:
        page.go_on.click()
    assert told.args == [(0, 1)]


def test_what_is_here_already_says_so_and_is_not_added_unless_it_is_ticked(make, qtbot) -> None:
    page = make(["Courier", "Van", "Van"], known={1})
    assert texts(page) == ["Courier", "Van · you have this one", "Van"]
    assert page.heading.text() == "Add 2 buttons?"
    page.list.tick_rows({1})
    assert page.heading.text().startswith("Add 1 button")
    with qtbot.waitSignal(page.confirmed) as told:
        page.go_on.click()
    assert told.args == [(1,)]


def test_with_nothing_to_add_there_is_nothing_to_say_yes_to(make) -> None:
    page = make(["Courier"], known={0})
    assert page.heading.text() == "You have this button already"
    assert not page.go_on.isEnabled()
    page.list.tick_rows({0})
    assert page.go_on.isEnabled()
    assert make(["A", "B"], known={0, 1}).heading.text() == "You have these buttons already"
