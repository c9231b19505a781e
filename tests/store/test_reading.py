"""Questions to the journal."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flowbutton.domain.ports import Page
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.domain.words import say
from tests.store.journals import execute, open_journal
from tests.store.values import MONDAY, run, success


def test_the_newest_come_first_and_a_page_goes_on_below_another(journal):
    for number in range(7):
        journal.save(run(number))
    first = journal.read(Page(limit=3))
    assert [each.press_id for each in first] == ["press-6", "press-5", "press-4"]
    below = journal.number(first[-1].press_id)
    second = journal.read(Page(limit=3, before=below))
    assert [each.press_id for each in second] == ["press-3", "press-2", "press-1"]


def test_a_press_that_is_not_there_has_no_number(journal):
    assert journal.number("press-1") is None


def test_pages_are_of_a_button_and_of_states(journal):
    journal.save(success(1))
    journal.save(run(2, state=RunState.FAILED))
    journal.save(run(3, state=RunState.FAILED, button="b2"))
    journal.save(run(4, state=RunState.CANCELLED))

    def found(**page):
        return [each.press_id[-1] for each in journal.read(Page(**page))]

    assert found(button="b2") == ["3"]
    assert found(states=frozenset({RunState.FAILED})) == ["3", "2"]
    assert found(states=frozenset({RunState.FAILED, RunState.CANCELLED})) == ["4", "3", "2"]
    assert found(states=frozenset({RunState.FAILED, RunState.CANCELLED}), limit=2) == ["4", "3"]
    assert found(states=frozenset({RunState.FAILED}), button="b1") == ["2"]
    assert found(states=frozenset({RunState.SKIPPED})) == []


def test_a_page_has_exactly_the_runs_that_fit_everything_asked_for(journal):
    states, doors = [RunState.FAILED, RunState.UNKNOWN], [Door.TRAY, Door.LINK]
    known = [
        run(number, button=f"b{number % 2}", state=state, door=door, name=name, is_hidden=hidden)
        for number, (state, door, name, hidden) in enumerate(
            product(states, doors, ["Send mail", "Turn lights on"], [False, True])
        )
    ]
    known += [replace(each, press_id=f"{each.press_id}b", button="b2") for each in known]
    for each in known:
        journal.save(each)
    wishes = product(["", "b1", "b2"], [(), states[:1], states], [None, *doors], ["", "light"])
    for button, some, door, text in wishes:
        page = Page(button=button, states=frozenset(some), door=door, text=text)
        assert journal.read(page) == tuple(
            each
            for each in reversed(known)
            if not each.is_hidden
            and button in {"", each.button}
            and (not some or each.state in some)
            and door in {None, each.door}
            and text in each.name
        ), page


def test_a_row_that_is_no_json_has_no_door_and_holds_nothing_up(journal, path):
    journal.save(run(1, door=Door.TRAY))
    journal.save(run(2, door=Door.TRAY))
    execute(path, "UPDATE runs SET run = '{' WHERE press_id = 'press-2'")
    assert journal.read(Page(door=Door.TRAY)) == (run(1, door=Door.TRAY),)


def test_pages_are_of_days(journal):
    for number in range(5):
        journal.save(run(number, started_at=MONDAY + timedelta(days=number)))

    def found(**page):
        return [each.press_id[-1] for each in journal.read(Page(**page))]

    day = timedelta(days=1)
    assert found(since=MONDAY + 3 * day) == ["4", "3"]
    assert found(until=MONDAY + 2 * day) == ["1", "0"]
    assert found(since=MONDAY + day, until=MONDAY + 2 * day) == ["1"]
    assert found(since=MONDAY + day, before=journal.number("press-3")) == ["2", "1"]
    assert found(since=MONDAY + 9 * day) == []


def test_a_day_has_what_was_pressed_on_it_though_the_clock_jumped(journal):
    days = (0, 5, 1, 0, 5)
    for number, day in enumerate(days):
        journal.save(run(number, started_at=MONDAY + timedelta(days=day)))
    found = journal.read(Page(since=MONDAY, until=MONDAY + timedelta(days=1)))
    assert [each.press_id for each in found] == ["press-3", "press-0"]


def test_text_is_found_in_name_message_inputs_and_advice(journal):
    is_sent = {"state": RunState.RUNNING}
    journal.save(run(1, name="Täglicher Bericht", **is_sent))
    journal.save(run(2, message=say("Sent to {host}", host="example.com"), **is_sent))
    journal.save(run(3, inputs={"to": ["Zoë", {"n": 4711}], "secret": True}, **is_sent))

    def found(text, **page):
        return [each.press_id[-1] for each in journal.read(Page(text=text, **page))]

    assert found("taglich") == ["1"]
    assert found("BERICHT tägl") == ["1"]
    assert found("example.com") == ["2"]
    assert found("zoe") == ["3"]
    assert found("471") == ["3"]
    assert found("digest", limit=1) == ["3"]
    assert found("digest", before=journal.number("press-3")) == ["2"]
    assert found("digest", since=run(3).started_at) == ["3"]
    assert found("digest", states=frozenset({RunState.SUCCEEDED})) == []
    assert found("digest", button="b2") == []
    assert found("bericht zoe") == []


def test_text_follows_what_is_written_about_a_run(journal):
    journal.begin(run(), double_press_ms=0, one_at_a_time=True)
    assert not journal.read(Page(text="digest"))  # a press does not wait for its words
    journal.save(run(state=RunState.RUNNING, message=say("Waiting")))
    assert journal.read(Page(text="digest"))
    journal.save(run(state=RunState.RUNNING, message=say("Approved")))
    assert journal.read(Page(text="approved"))
    assert not journal.read(Page(text="waiting"))


def test_a_press_is_found_by_its_id(journal):
    journal.save(run(press_id="6f9619ff-8b86-d011-b42d-00cf4fc964ff"))
    journal.save(run(2))
    (found,) = journal.read(Page(text=" 6f9619ff-8b86-d011-b42d-00cf4fc964ff "))
    assert found.press_id.startswith("6f96")


def test_blanks_are_no_filter_and_signs_that_are_no_words_find_nothing(journal):
    journal.save(run())
    assert journal.read(Page(text="  ")) == (run(),)
    assert journal.read(Page(text="?!")) == ()


@given(st.text(max_size=20))
@settings(deadline=None, max_examples=200)
def test_any_text_can_be_searched_for(filled, text):
    for each in filled.read(Page(text=text)):
        assert each == run()


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filled")
    journal = open_journal(folder / "j.sqlite3")
    journal.save(run())
    yield journal
    journal.close()


def test_hidden_runs_are_on_no_page(journal):
    journal.save(run(1, is_hidden=True))
    journal.save(run(2))
    journal.save(run(2, is_hidden=True))
    assert journal.read(Page()) == ()
    assert journal.read(Page(text="digest")) == ()
    assert journal.get("press-1") is not None
    journal.save(run(2))
    assert journal.read(Page()) == (run(2),)


def test_the_newest_run_of_each_button_is_known(journal):
    for number, button in enumerate(["b1", "b2", "b1", "", "b2"]):
        journal.save(run(number, button=button))
    last = journal.last_of_each_button()
    assert {button: each.press_id for button, each in last.items()} == {
        "": "press-3",
        "b1": "press-2",
        "b2": "press-4",
    }


def test_an_empty_journal_has_no_newest_runs(journal):
    assert journal.last_of_each_button() == {}


def test_two_successes_are_too_few_for_a_typical_duration(journal):
    journal.save(success(1))
    journal.save(success(2))
    journal.save(run(3, state=RunState.FAILED, ended_at=MONDAY))
    assert journal.typical_s("b1") is None


def test_the_typical_duration_is_the_median_of_the_last_ten_successes(journal):
    journal.save(success(0, 9999))
    for number, seconds in enumerate([1, 2, 3, 4, 50, 60, 7, 8, 9, 10], start=1):
        journal.save(success(number, seconds))
    journal.save(success(20, 0.001, button="b2"))
    assert journal.typical_s("b1") == 7.5
    journal.save(success(21, 7))
    assert journal.typical_s("b1") == 7.5


def test_the_typical_duration_of_an_odd_number_is_the_middle_one(journal):
    for number, seconds in enumerate([5, 1, 2.5]):
        journal.save(success(number, seconds))
    assert journal.typical_s("b1") == 2.5


def test_a_row_that_cannot_be_read_is_left_out(journal, path, expected_logs):
    journal.save(run(1))
    journal.save(run(2))
    execute(path, "UPDATE runs SET run = '{}' WHERE seq = 1")
    assert journal.read(Page()) == (run(2),)
    expected_logs("A row of the journal cannot be read: account: missing")
