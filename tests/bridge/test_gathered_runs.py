from dataclasses import replace

import pytest

from flowbutton.bridge.gathered_runs import GatheredRuns
from flowbutton.domain.run import RunState
from tests.samples import COURIER_RUN, DIGEST_RUN

NEVER_MS = 100_000


@pytest.fixture
def gathered(qapp):
    gathered = GatheredRuns(NEVER_MS)
    gathered.heard = []
    gathered.due.connect(gathered.heard.append)
    return gathered


def test_what_changes_within_a_while_comes_together_as_it_is_at_last(qtbot, qapp) -> None:
    gathered = GatheredRuns(1)
    ended = replace(COURIER_RUN, state=RunState.SUCCEEDED)
    with qtbot.waitSignal(gathered.due) as due:
        for run in (COURIER_RUN, DIGEST_RUN, ended):
            gathered.add(run)
        assert gathered.get(ended.press_id) == ended
    assert due.args == [(ended, DIGEST_RUN)]
    assert gathered.get(ended.press_id) is None
    with qtbot.waitSignal(gathered.due):
        gathered.add(COURIER_RUN)


def test_the_first_for_a_while_may_come_in_the_next_turn(qtbot, qapp) -> None:
    gathered = GatheredRuns(NEVER_MS, first_at_once=True)
    heard = []
    gathered.due.connect(heard.append)
    gathered.add(COURIER_RUN)
    assert heard == []
    qtbot.waitUntil(lambda: heard == [(COURIER_RUN,)])
    gathered.add(DIGEST_RUN)
    qapp.processEvents()
    assert len(heard) == 1  # that was the next


def test_what_waits_can_be_had_before(gathered) -> None:
    gathered.add(COURIER_RUN)
    gathered.give()
    gathered.give()
    assert gathered.heard == [(COURIER_RUN,)]
