from dataclasses import replace
from datetime import timedelta

from flowbutton.domain.press import Door
from flowbutton.domain.run import Run
from flowbutton.services.power_automate.match import Ids, by_time
from flowbutton.services.power_automate.run_item import RunItem
from tests.services.conftest import PRESSED, TARGET

RUN = Run("P1", "b1", "Order", TARGET, "me", Door.WINDOW, PRESSED)


def item(run_id, after_s=1.0, tracking="", trigger="manual"):
    return RunItem(
        run_id,
        "Running",
        PRESSED + timedelta(seconds=after_s),
        tracking_id=tracking,
        trigger=trigger,
    )


def test_run_is_known_by_its_id_first():
    items = [item("R2", tracking="P1"), item("R1")]
    assert Ids(items).of(replace(RUN, run_id="R1")).id == "R1"
    assert Ids(items).of(RUN).id == "R2"
    assert Ids(items[1:]).of(RUN) is None
    assert Ids(items[:1]).of(replace(RUN, run_id="R1")) is None


def test_first_of_two_with_the_presss_id_is_the_presss_own():
    assert Ids([item("AGAIN", 60, "p1"), item("OWN", 1, "p1")]).of(RUN).id == "OWN"


def test_only_run_of_the_moment_is_taken():
    items = [item("LATER", 500), item("R1", 1), item("EARLIER", -500)]
    match = by_time(items, PRESSED, set(), "manual")
    assert match.item.id == "R1"
    assert match.strangers == 3


def test_of_two_runs_of_the_moment_none_is_taken():
    match = by_time([item("A"), item("B")], PRESSED, set(), "manual")
    assert (match.item, match.rivals) == (None, 2)


def test_what_belongs_to_others_does_not_count():
    items = [item("A"), item("B", tracking="P9"), item("C")]
    match = by_time(items, PRESSED, {"A", "P9"}, "")
    assert (match.item.id, match.strangers) == ("C", 1)


def test_run_of_another_trigger_is_not_taken():
    assert by_time([item("A", trigger="timer")], PRESSED, set(), "manual").item is None


def test_run_without_a_time_is_not_taken():
    assert by_time([RunItem("A", "Running")], PRESSED, set(), "").item is None


def test_old_runs_are_no_strangers():
    assert by_time([item("A", -27 * 3600)], PRESSED, set(), "").strangers == 0
    assert by_time([item("A", -25 * 3600)], PRESSED, set(), "").strangers == 1
