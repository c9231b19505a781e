from dataclasses import replace

from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import IftttTarget
from flowbutton.engine.budget import BURST, PER_S
from flowbutton.engine.press import new_run
from flowbutton.engine.watcher import Due, Watcher, service_of
from tests.fakes import press_of


def run_of(press_id: str = "press-1", state: RunState = RunState.RUNNING, **changes: object) -> Run:
    run = new_run(press_of(id=press_id))
    return replace(run, state=state, ran=Ran.YES, follows=True, **changes)


def test_a_run_that_goes_on_is_looked_at_ever_later() -> None:
    watcher, now, run = Watcher(), 0.0, run_of()
    watcher.watch(run, now)
    delays = []
    for _ in range(7):
        due = watcher.next_look()
        assert due is not None
        delays.append(due - now)
        now = due
        assert watcher.take_due(now) == [Due((run,), is_settling=False)]
        assert watcher.take_due(now) == []
        watcher.observe(run, now)
    assert delays == [1, 2, 3, 5, 10, 30, 30]


def test_a_run_of_minutes_and_one_of_hours_are_looked_at_rarely() -> None:
    watcher, run = Watcher(), run_of()
    watcher.watch(run, 0.0)
    now, delays = 0.0, []
    while now < 5000:
        now = watcher.next_look() or 0.0
        watcher.take_due(now)
        watcher.observe(run, now)
        delays.append((watcher.next_look() or 0.0) - now)
    assert set(delays) == {2, 3, 5, 10, 30, 60, 300}
    assert delays == sorted(delays)


def test_the_end_of_a_run_that_was_asked_to_stop_is_looked_for_soon() -> None:
    watcher, run = Watcher(), run_of()
    watcher.watch(run, 0.0)
    for _ in range(7):
        now = watcher.next_look() or 0.0
        watcher.take_due(now)
        watcher.observe(run, now)
    stopped, delays = replace(run, is_cancel_asked=True), []
    watcher.watch(stopped, now)
    for _ in range(4):
        due = watcher.next_look() or 0.0
        delays.append(due - now)
        now = due
        watcher.take_due(now)
        watcher.observe(stopped, now)
    assert delays == [1, 2, 3, 5]


def test_the_service_may_ask_to_wait() -> None:
    watcher, run = Watcher(), run_of()
    watcher.watch(run, 0.0)
    watcher.take_due(1.0)
    watcher.observe(run, 1.0, retry_after_s=20.0)
    assert watcher.next_look() == 21.0


def test_a_run_that_ended_is_not_looked_at() -> None:
    watcher = Watcher()
    watcher.watch(run_of(), 0.0)
    watcher.observe(run_of(state=RunState.FAILED), 1.0)
    assert watcher.next_look() is None


def test_a_run_that_cannot_be_followed_or_is_not_out_yet_is_not_looked_at() -> None:
    watcher = Watcher()
    watcher.watch(run_of(state=RunState.SENDING), 0.0)
    watcher.watch(replace(run_of(), follows=False), 0.0)
    watcher.watch(replace(run_of(), is_stopped=True), 0.0)
    assert watcher.next_look() is None


def test_an_answer_about_a_run_nobody_follows_changes_nothing() -> None:
    watcher = Watcher()
    watcher.observe(run_of(state=RunState.SUCCEEDED), 0.0)
    assert watcher.next_look() is None


def test_an_answer_about_a_new_run_begins_to_follow_it() -> None:
    watcher = Watcher()
    watcher.observe(run_of(), 5.0)
    assert watcher.next_look() == 6.0


def test_runs_of_one_flow_share_a_look() -> None:
    watcher = Watcher()
    one, two, far = run_of("1"), run_of("2"), run_of("3", account="jonas")
    watcher.watch(one, 0.0)
    watcher.watch(two, 0.7)
    watcher.watch(far, 0.7)
    assert watcher.take_due(1.0) == [Due((one, two), is_settling=False)]
    assert watcher.take_due(1.8) == [Due((far,), is_settling=False)]


def test_a_lost_answer_is_settled_alone() -> None:
    watcher = Watcher()
    one, two = run_of("1", RunState.UNKNOWN), run_of("2", RunState.UNKNOWN)
    watcher.watch(one, 0.0)
    watcher.watch(two, 0.0)
    assert watcher.take_due(1.0) == [
        Due((one,), is_settling=True),
        Due((two,), is_settling=True),
    ]


def test_a_lost_answer_is_asked_about_often_in_the_first_minute() -> None:
    watcher, run, began = Watcher(), run_of(state=RunState.UNKNOWN), 5000.0
    watcher.watch(run, began)
    asked = []
    while (now := watcher.next_look() or 0.0) < began + 100:
        asked.append(now - began)
        watcher.take_due(now)
        watcher.observe(run, now)
    assert asked == [1, 3, 6, 11, 21, 32, 43, 54, 65, 95]


def test_settling_ends_after_a_day() -> None:
    watcher, run, now = Watcher(), run_of(state=RunState.UNKNOWN), 0.0
    watcher.watch(run, 0.0)
    looks = 0
    while (due := watcher.next_look()) is not None:
        now = due
        watcher.take_due(now)
        watcher.observe(run, now)
        looks += 1
    assert 24 * 3600 < now < 25 * 3600
    assert looks < 500


def test_a_service_that_asks_everybody_to_slow_down_is_left_alone() -> None:
    watcher = Watcher()
    mine, other = run_of("1"), run_of("2", account="jonas")
    watcher.watch(mine, 0.0)
    watcher.watch(other, 0.0)
    watcher.hold(service_of(mine), 40.0, 0.0)
    assert watcher.take_due(1.0) == [Due((other,), is_settling=False)]
    assert watcher.next_look() == 40.0
    assert watcher.take_due(40.0) == [Due((mine,), is_settling=False)]


def test_a_service_is_left_alone_for_the_longest_of_what_it_asked_for() -> None:
    watcher, run = Watcher(), run_of()
    watcher.watch(run, 0.0)
    watcher.hold(service_of(run), 60.0, 0.0)
    watcher.hold(service_of(run), 5.0, 1.0)
    assert watcher.next_look() == 60.0


def test_another_kind_of_service_with_the_same_account_is_not_held_up() -> None:
    watcher, run, other = Watcher(), run_of(), run_of("press-2", target=IftttTarget("event", "key"))
    watcher.watch(run, 0.0)
    watcher.watch(other, 0.0)
    watcher.hold(service_of(run), 60.0, 0.0)
    assert watcher.take_due(1.0) == [Due((other,), is_settling=False)]


def test_a_list_costs_more_than_one_run_and_ever_more_with_its_length() -> None:
    given_out = []
    for runs in (1, 5, 400):
        watcher = Watcher()
        for flow in range(100):
            target = replace(press_of().target, flow=str(flow))
            for number in range(runs):
                watcher.watch(run_of(f"{flow}-{number}", target=target), 0.0)
        given_out.append(len(watcher.take_due(1.0)))
    # One request; nine and one for each of five runs; one for each 25 and for each of eight.
    assert given_out == [BURST + 1, BURST // (9 + 5) + 1, BURST // (400 // 25 + 8) + 1]


def test_after_a_wake_up_everything_is_looked_at_soon() -> None:
    watcher, run = Watcher(), run_of()
    watcher.watch(run, 0.0)
    for now in (1.0, 3.0, 6.0, 11.0, 21.0):
        watcher.take_due(now)
        watcher.observe(run, now)
    assert watcher.next_look() == 51.0
    watcher.hurry(22.0)
    assert watcher.next_look() == 22.0


def test_a_forgotten_run_is_not_looked_at() -> None:
    watcher = Watcher()
    watcher.watch(run_of(), 0.0)
    watcher.forget("press-1")
    assert watcher.next_look() is None


def test_many_runs_are_looked_at_in_turn_and_no_faster_than_the_service_likes() -> None:
    watcher = Watcher()
    for number in range(400):
        flow = replace(press_of().target, flow=str(number))
        watcher.watch(run_of(str(number), target=flow), 0.0)
    looks: dict[str, int] = {}
    while (now := watcher.next_look()) < 100:
        for due in watcher.take_due(now):
            (run,) = due.runs
            looks[run.press_id] = looks.get(run.press_id, 0) + 1
            watcher.observe(run, now)
    assert len(looks) == 400
    assert set(looks.values()) <= {1, 2}
    assert sum(looks.values()) <= BURST + 100 * PER_S + 1


def test_another_service_does_not_wait_for_a_busy_one() -> None:
    watcher = Watcher()
    for number in range(200):
        flow = replace(press_of().target, flow=str(number))
        watcher.watch(run_of(str(number), target=flow), 0.0)
    other = run_of("other", account="jonas")
    watcher.watch(other, 0.0)
    assert Due((other,), is_settling=False) in watcher.take_due(1.0)


def test_runs_of_one_flow_come_to_share_their_looks() -> None:
    watcher = Watcher()
    for number in range(50):
        watcher.watch(run_of(str(number)), number * 0.6)
    looks = 0
    while (now := watcher.next_look()) < 330:
        for due in watcher.take_due(now):
            looks += now > 30
            for run in due.runs:
                watcher.observe(run, now)
    assert looks <= 300 / 15


def test_searches_are_given_out_one_by_one_as_far_as_patience_reaches() -> None:
    watcher = Watcher()
    for number in range(20):
        watcher.watch(run_of(str(number), RunState.UNKNOWN), 0.0)
    first = watcher.take_due(1.0)
    assert 0 < len(first) < 20
    assert all(due.is_settling and len(due.runs) == 1 for due in first)
    rest = []
    while len(rest) < 20 - len(first):
        now = watcher.next_look()
        rest += watcher.take_due(now)
    assert now < 60
    assert len({due.runs[0].press_id for due in (*first, *rest)}) == 20


def test_a_lost_answer_is_looked_for_a_day_from_when_it_was_lost() -> None:
    watcher, lost = Watcher(), run_of(state=RunState.UNKNOWN)
    began = 100_000.0
    watcher.watch(lost, began)
    watcher.observe(lost, began + 86_400)
    assert watcher.next_look() is not None
    watcher.observe(lost, began + 86_401)
    assert watcher.next_look() is None
