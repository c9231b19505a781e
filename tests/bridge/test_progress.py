import pytest

from flowbutton.bridge.progress import Progress, progress_of
from flowbutton.domain.run import RunState, Step
from tests.samples import DIGEST, NOW, run


def test_nothing_on_its_way_has_no_progress() -> None:
    assert progress_of(None, NOW, 10) is None
    for state in (RunState.SUCCEEDED, RunState.WAITING, RunState.QUEUED, RunState.ACCEPTED):
        assert progress_of(run(DIGEST, state), NOW, 10) is None


def test_steps_count_before_the_usual_length() -> None:
    running = run(DIGEST, RunState.RUNNING, ago_s=9, step=Step("x", 2, 5))
    assert progress_of(running, NOW, 10) == Progress(0.4)


def test_without_steps_the_usual_length_is_the_measure() -> None:
    running = run(DIGEST, RunState.RUNNING, ago_s=5)
    assert progress_of(running, NOW, 10) == Progress(0.5)


def test_with_neither_nobody_knows() -> None:
    assert progress_of(run(DIGEST, RunState.RUNNING), NOW, None) == Progress(None)
    assert progress_of(run(DIGEST, RunState.SENDING), NOW, 10) == Progress(None)


@pytest.mark.parametrize(
    "running",
    [
        run(DIGEST, RunState.RUNNING, ago_s=99),
        run(DIGEST, RunState.RUNNING, step=Step("x", 5, 5)),
    ],
)
def test_it_is_not_done_before_it_is_done(running) -> None:
    assert progress_of(running, NOW, 10).fraction < 1
