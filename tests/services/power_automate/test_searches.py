from datetime import timedelta

import pytest

from flowbutton.services.power_automate.searches import Searches
from tests.services.conftest import PRESSED
from tests.services.fakes import FakeClock, FakeFacts


@pytest.fixture
def facts():
    return FakeFacts()


def test_search_grows_old_on_the_clock_that_nobody_sets(facts):
    clock = FakeClock(100.0)
    searches = Searches(facts, clock)
    assert searches.age_s("P1") == 0
    clock.now += 31
    assert searches.age_s("P1") == 31
    assert searches.age_s("P2") == 0


def test_next_program_goes_on_with_the_search_on_the_services_clock(facts):
    assert Searches(facts, FakeClock(9000.0)).age_on_server_s("P1", PRESSED) == 0
    later = PRESSED + timedelta(seconds=40)
    assert Searches(facts, FakeClock(1.0)).age_on_server_s("P1", later) == 40


def test_service_without_a_clock_lets_no_search_grow_old(facts):
    searches = Searches(facts, FakeClock(0.0))
    assert searches.age_on_server_s("P1", None) == 0
    assert facts.known == {}


def test_search_that_is_over_leaves_nothing(facts):
    searches = Searches(facts, FakeClock(0.0))
    searches.end("P1")
    assert facts.known == {}
    searches.age_on_server_s("P1", PRESSED)
    searches.end("P1")
    assert not any(facts.known.values())


def test_damaged_note_of_a_search_begins_it_anew(facts):
    facts.put("searched P1", "yesterday")
    assert Searches(facts, FakeClock(0.0)).age_on_server_s("P1", PRESSED) == 0
    assert facts.known == {"searched P1": str(PRESSED.timestamp())}
