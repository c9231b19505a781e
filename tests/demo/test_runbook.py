"""The runs, also over a restart."""

import pytest

from flowbutton.demo import runbook
from flowbutton.demo.flow import Flow, Step
from flowbutton.demo.people import MARA
from flowbutton.demo.run_file import RunFile
from flowbutton.demo.runbook import RunBook
from flowbutton.demo.runs import DemoRun
from tests.demo.visitor import FakeClock

FLOW = Flow("Test", steps=(Step("Ask", asks_person=True), Step("After", 60.0)))


class Desk:
    def __init__(self, path):
        self.path = path
        self.clock = FakeClock()
        self.open()

    def open(self):
        find = {FLOW.id: FLOW}.get
        self.book = RunBook(self.clock, RunFile(self.path, find))

    def add(self, name, user=MARA):
        self.book.add(DemoRun(name, FLOW, self.clock(), f"t-{name}", {"secret": "s3"}, user))


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "runs.jsonl")


def test_runs_are_found_and_listed_newest_first(desk):
    for name in ("A1", "A2"):
        desk.add(name)
    assert [run.id for run in desk.book.all()] == ["A2", "A1"]
    assert desk.book.of(FLOW) == desk.book.all()
    assert desk.book.of(Flow("Other")) == ()
    assert desk.book.get("a1").id == "A1"
    assert desk.book.get("none") is None


def test_runs_go_on_after_a_restart_without_what_they_were_given(desk):
    desk.add("A1")
    desk.add("A2", user=None)
    desk.book.decide("A1", is_yes=True)
    desk.book.cancel("A2")
    before = desk.book.all()
    desk.open()
    after = desk.book.all()
    assert [run.body for run in after] == [None, None]
    assert [(run.id, run.started_at, run.user, run.tracking_id) for run in after] == [
        (run.id, run.started_at, run.user, run.tracking_id) for run in before
    ]
    assert after[1].decision == before[1].decision
    assert after[0].cancelled_at == before[0].cancelled_at
    assert "s3" not in desk.path.read_text()


def test_a_torn_line_costs_only_its_run(desk):
    desk.add("A1")
    desk.add("A2")
    text = desk.path.read_text()
    desk.path.write_text(text[:-10] + "\n[]\n" + '{"id": "A3", "flow": "gone"}\n')
    desk.open()
    assert [run.id for run in desk.book.all()] == ["A1"]


def test_what_has_ended_cannot_be_changed(desk):
    desk.add("A1")
    desk.book.cancel("A1")
    desk.book.decide("A1", is_yes=True)
    desk.book.cancel("none")
    assert desk.book.get("A1").decision is None


def test_forgetting_is_for_good(desk):
    desk.add("A1")
    desk.book.clear()
    desk.open()
    assert desk.book.all() == ()


def test_only_so_many_are_kept(desk, monkeypatch):
    monkeypatch.setattr(runbook, "_SIZE", 2)
    for name in ("A1", "A2", "A3"):
        desk.add(name)
    assert [run.id for run in desk.book.all()] == ["A3", "A2"]
