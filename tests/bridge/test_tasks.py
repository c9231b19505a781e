from dataclasses import dataclass, field
from threading import Barrier, Event, current_thread

import pytest

from flowbutton.bridge.tasks import KEPT_THREADS, Done, Failed, TaskPool
from flowbutton.domain.errors import AppError, OfflineError
from flowbutton.domain.words import say
from tests.fakes import FakeTrigger, services_of

NEVER_S = 5.0  # bound of waits that end at once when all is well


@dataclass(frozen=True)
class Answer:
    number: int

    def run(self, services):
        return self.number, current_thread().daemon


@dataclass(frozen=True)
class Hang:
    started: Event = field(default_factory=Event)
    let_go: Event = field(default_factory=Event)

    def run(self, services):
        self.started.set()
        self.let_go.wait(30)


@dataclass(frozen=True)
class Break:
    error: Exception

    def run(self, services):
        raise self.error


@pytest.fixture
def pool(qapp):
    pool = TaskPool(services_of(FakeTrigger()))
    yield pool
    assert pool.close(NEVER_S)


def test_an_answer_comes_back_with_its_command(qtbot, pool) -> None:
    with qtbot.waitSignal(pool.done) as caught:
        pool.submit(Answer(7))
    assert caught.args == [Done(Answer(7), (7, True))]


def test_an_error_comes_back_with_its_command(qtbot, pool) -> None:
    error = OfflineError(say("No answer"))
    with qtbot.waitSignal(pool.failed) as caught:
        pool.submit(Break(error))
    assert caught.args == [Failed(Break(error), error)]


def test_a_bug_is_logged_and_told_in_plain_words(qtbot, pool, caplog) -> None:
    with (
        caplog.at_level("CRITICAL", "flowbutton.bridge.tasks"),
        qtbot.waitSignal(pool.failed) as caught,
    ):
        pool.submit(Break(ZeroDivisionError()))
    assert isinstance(caught.args[0].error, AppError)
    assert "ZeroDivision" not in str(caught.args[0].error)


def test_commands_that_hang_do_not_hold_up_the_next_one(qtbot, pool) -> None:
    hanging = [Hang() for _ in range(KEPT_THREADS * 3)]
    for command in hanging:
        pool.submit(command)
    assert all(command.started.wait(NEVER_S) for command in hanging)
    with qtbot.waitSignal(pool.done):
        pool.submit(Answer(1))
    for command in hanging:
        command.let_go.set()


def test_the_end_does_not_wait_for_what_hangs(qapp) -> None:
    pool, command = TaskPool(services_of(FakeTrigger())), Hang()
    pool.submit(command)
    assert command.started.wait(NEVER_S)
    heard = []
    pool.done.connect(heard.append)
    assert pool.close(0.05) is False
    command.let_go.set()
    pool.submit(Answer(1))
    assert pool.close(NEVER_S) is True
    qapp.processEvents()
    assert heard == []


def test_five_thousand_answers_come_back(qtbot, pool) -> None:
    heard = []
    pool.done.connect(heard.append)
    for number in range(5000):
        pool.submit(Answer(number))
    qtbot.waitUntil(lambda: len(heard) == 5000, timeout=30_000)
    assert {done.result[0] for done in heard} == set(range(5000))


def test_a_command_that_still_runs_can_say_something(qtbot, pool) -> None:
    with qtbot.waitSignal(pool.told) as caught:
        pool.tell("half way")
    assert caught.args == ["half way"]
    assert pool.close(NEVER_S)
    pool.tell("too late")
    with qtbot.assertNotEmitted(pool.told, wait=0):
        pass


def test_draining_waits_until_everything_has_begun(qtbot, pool) -> None:
    hang = Hang()
    pool.submit(hang)
    assert pool.drain(NEVER_S)
    assert hang.started.wait(NEVER_S)
    hang.let_go.set()


class Dawdling(TaskPool):
    """Its threads have a command in hand for a while before they begin it."""

    in_hand, goes_on = Event(), Event()

    def _next(self):
        order = super()._next()
        if order is not None:
            self.in_hand.set()
            self.goes_on.wait(NEVER_S)
        return order


def test_a_command_in_hand_has_not_begun_and_is_waited_for(qapp) -> None:
    pool, hang = Dawdling(services_of(FakeTrigger())), Hang()
    pool.submit(hang)
    assert pool.in_hand.wait(NEVER_S)
    assert not pool.drain(0.0)
    pool.goes_on.set()
    assert pool.drain(NEVER_S)
    hang.let_go.set()
    assert pool.close(NEVER_S)
    assert hang.started.is_set()


def test_commands_of_a_lane_run_one_after_the_other_in_their_order(qtbot, pool) -> None:
    first, heard = Hang(), []
    pool.done.connect(heard.append)
    pool.submit(first, "file")
    for number in range(200):
        pool.submit(Answer(number), "file")
    assert first.started.wait(NEVER_S)
    with qtbot.waitSignal(pool.done) as free:
        pool.submit(Answer(-1))
    assert free.args[0].command == Answer(-1)
    first.let_go.set()
    qtbot.waitUntil(lambda: len(heard) == 202)
    assert [done.command for done in heard[2:]] == [Answer(number) for number in range(200)]


@dataclass(frozen=True)
class Meet:
    """Returns when as many as `count` are under way at once."""

    barrier: Barrier

    def run(self, services):
        self.barrier.wait(NEVER_S)


def test_who_submits_starts_no_thread(qtbot, qapp) -> None:
    starters = []

    def start(thread):
        starters.append(current_thread())
        thread.start()

    pool = TaskPool(services_of(FakeTrigger()), start=start)
    del starters[:]  # those that are kept are started with it
    together = Barrier(KEPT_THREADS * 3)
    heard = []
    pool.done.connect(heard.append)
    for _ in range(together.parties):
        pool.submit(Meet(together))
    qtbot.waitUntil(lambda: len(heard) == together.parties)
    assert len(starters) >= KEPT_THREADS * 2
    assert current_thread() not in starters
    assert pool.close(NEVER_S)


def test_where_no_thread_can_be_started_the_others_go_on(qtbot, qapp, expected_logs) -> None:
    started, has_failed = [], Event()

    def start(thread):
        if len(started) == KEPT_THREADS:
            has_failed.set()
            raise RuntimeError("can't start new thread")
        started.append(thread)
        thread.start()

    pool = TaskPool(services_of(FakeTrigger()), start=start)
    hanging = [Hang() for _ in range(KEPT_THREADS)]  # all there are
    for command in hanging:
        pool.submit(command)
    assert has_failed.wait(NEVER_S)
    pool.submit(Answer(1))
    with qtbot.waitSignals([pool.done] * (KEPT_THREADS + 1)):
        for command in hanging:
            command.let_go.set()
    expected_logs("No thread could be started")
    assert pool.close(NEVER_S)
