import pytest

from flowbutton.engine.budget import BURST, PER_S, Budget


@pytest.fixture
def budget():
    return Budget(per_s=2.0, burst=10.0)


def test_nobody_has_asked_anything_yet(budget) -> None:
    assert budget.ready_at("flows") < 0


def test_a_burst_goes_at_once_and_then_it_takes_its_time(budget) -> None:
    for _ in range(11):
        assert budget.ready_at("flows") <= 100.0
        budget.spend("flows", 1, 100.0)
    assert budget.ready_at("flows") == 100.5
    budget.spend("flows", 1, 100.5)
    assert budget.ready_at("flows") == 101.0


def test_what_is_costly_counts_for_as_many(budget) -> None:
    budget.spend("flows", 30, 0.0)
    assert budget.ready_at("flows") == 10.0


def test_services_do_not_pay_for_each_other(budget) -> None:
    budget.spend("flows", 100, 0.0)
    assert budget.ready_at("apps") < 0


def test_a_quiet_time_is_not_saved_up_for_more_than_a_burst(budget) -> None:
    budget.spend("flows", 1, 0.0)
    asked = 0
    while budget.ready_at("flows") <= 5000.0:
        budget.spend("flows", 1, 5000.0)
        asked += 1
    assert asked == 11


def test_following_leaves_most_of_the_services_patience_to_others() -> None:
    attempts = 3
    assert (BURST + 300 * PER_S) * attempts <= 6000
