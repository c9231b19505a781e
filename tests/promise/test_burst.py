"""Many presses at once, through the window's own pool, against the embedded tenant."""

from dataclasses import replace
from datetime import UTC, datetime
from threading import Event

import pytest

from flowbutton.app.core import build_core
from flowbutton.bridge.runs import Runs
from flowbutton.bridge.tasks import TaskPool
from flowbutton.demo.faults import Fault
from flowbutton.demo.tenant import DemoTenant
from flowbutton.domain.answer import Verdict
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.target import FlowTarget
from flowbutton.engine.make_press import press_for
from flowbutton.engine.press import SendPress
from tests.fakes import FakeSecrets

BURST = 200
MARA, JONAS = "mara@contoso.example", "jonas@contoso.example"
COURIER, OFF, LIGHTS = "Order a courier", "Page the on-call", "Meeting room lights"


class Desk:
    """The program without its window, on the embedded tenant."""

    def __init__(self, folder) -> None:
        self.tenant = DemoTenant(folder / "tenant", speed=200)
        self.tenant.start()
        home = folder / "home"
        home.mkdir()
        (home / "settings.toml").write_text(self.tenant.settings_toml())
        self.core = build_core({"FLOWBUTTON_HOME": str(home)}, FakeSecrets())
        self.tasks = TaskPool(self.core.services)
        self.clocks = self.core.services.clocks
        self.runs = Runs(self.tasks, self.clocks.monotonic)
        self.last, self.failed = {}, []
        self.runs.run_changed.connect(lambda run: self.last.update({run.press_id: run}))
        self.runs.failed.connect(self.failed.append)

    def sign_in(self, name):
        self.tenant.person.account = name
        return self.core.auth.sign_in(
            open_browser=self.tenant.person.browse, on_url=lambda *_: None, stop=Event()
        )

    def press_of(self, title, number, account, **inputs):
        """Return a press of a button of its own."""
        flow = self.tenant.desk.shelf.titled(title)
        target = FlowTarget(flow.environment, flow.id)
        button = Button(f"{title}-{number}", title, target, account.id)
        return press_for(button, Door.WINDOW, self.clocks, inputs)

    def entry_of(self, press):
        """Return what the tenant was asked to do for a press, at most once."""
        entries = [e for e in self.tenant.ledger.entries if e.tracking_id == press.id]
        assert len(entries) <= 1
        return entries[0] if entries else None

    def close(self) -> None:
        self.core.transport.close()
        assert self.tasks.close(5)
        self.core.close()
        self.tenant.stop()


@pytest.fixture
def desk(qapp, tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_each_of_two_hundred_presses_gets_its_own_truth(desk, qtbot) -> None:
    account = desk.sign_in(MARA)
    titles = [(COURIER, OFF, LIGHTS, COURIER)[number % 4] for number in range(BURST)]
    presses = {}
    for number, title in enumerate(titles):
        inputs = {"text": f"Box {number}", "text_1": "Depot"} if title == COURIER else {}
        press = desk.press_of(title, number, account, **inputs)
        presses[press.id] = press
        desk.runs.press(press)
    qtbot.waitUntil(
        lambda: len(desk.last) == BURST and all(r.state.is_final for r in desk.last.values()),
        timeout=60_000,
    )
    assert desk.failed == []
    run_ids = set()
    for press in presses.values():
        run, entry = desk.last[press.id], desk.entry_of(press)
        assert desk.core.journal.get(press.id) == run
        if press.name == OFF:
            assert (run.state, run.ran, entry.has_started) == (RunState.NOT_SENT, Ran.NO, False)
            continue
        assert (run.state, run.ran) == (RunState.SUCCEEDED, Ran.YES), run
        assert run.run_id == entry.run_id
        run_ids.add(run.run_id)
        if press.name == COURIER:
            assert entry.body == press.inputs
        else:
            assert "Rembrandt" in run.output.text
    assert len(run_ids) == BURST * 3 // 4


def test_two_people_who_press_one_flow_at_the_same_moment_each_see_their_own_run(desk) -> None:
    mara, jonas = desk.sign_in(MARA), desk.sign_in(JONAS)
    presses = [desk.press_of("Deploy to staging", 1, person) for person in (mara, jonas)]
    at = datetime.now(UTC)
    services = desk.core.services
    desk.tenant.order(Fault(match="POST /run", drop="after", times=2))
    lost = [
        SendPress(replace(press, pressed_at=at, button=f"b{number}")).run(services)
        for number, press in enumerate(presses)
    ]
    assert [run.state for run in lost] == [RunState.UNKNOWN] * 2
    service = services.trigger_for(lost[0].target)
    for press, run in zip(presses, lost, strict=True):
        others = [other for other in lost if other is not run]
        finding = service.find(run, others)
        assert finding.verdict is Verdict.RAN
        assert finding.report.run_id == desk.entry_of(press).run_id


def test_a_slow_service_does_not_hold_up_another(desk, qtbot) -> None:
    account = desk.sign_in(MARA)
    shelf = desk.tenant.desk.shelf
    slow = [desk.press_of(LIGHTS, number, account) for number in range(60)]
    quick = desk.press_of(COURIER, 0, account, text="Box", text_1="Depot")
    for press in (slow[0], quick):
        desk.core.services.trigger_for(press.target).prepare(press)
    path = shelf.titled(LIGHTS).id
    desk.tenant.order(Fault(match=path, delay_s=30, times=1000))
    for press in slow:
        desk.runs.press(press)
    desk.runs.press(quick)
    qtbot.waitUntil(
        lambda: quick.id in desk.last and desk.last[quick.id].state.is_final, timeout=20_000
    )
    assert desk.last[quick.id].state is RunState.SUCCEEDED
    assert all(desk.last[press.id].state is RunState.SENDING for press in slow)
    desk.tenant.hang_up()
