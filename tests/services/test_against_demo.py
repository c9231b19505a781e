"""The services against the embedded tenant: the same wire shapes, somebody else's server."""

import json
import shutil
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from flowbutton.demo.catalog import CATALOG
from flowbutton.demo.faults import Fault
from flowbutton.demo.flow import OPERATIONS, Plane
from flowbutton.demo.keys import load_or_make
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.people import JONAS, MARA, TENANT_ID
from flowbutton.demo.tenant import DemoTenant
from flowbutton.demo.tokens import TokenKey
from flowbutton.domain.advice import Fix
from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.flow import FlowState, Sharing
from flowbutton.domain.press import Door, Press
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import FlowTarget
from flowbutton.services.power_automate import PowerAutomate
from flowbutton.services.transport import Hooks, Transport
from tests.services.fakes import FakeClock, FakeFacts


class TenantTokens:
    """Tokens with the tenant's own signature, for whoever asks."""

    def __init__(self, folder):
        key = load_or_make(folder).signing_key
        self._key = TokenKey(key, lambda: datetime.now(UTC), Knobs())

    def token(self, account, audience, *, claims=""):
        user = MARA if account.startswith(MARA.object_id) else JONAS
        return self._key.sign(user, {"aud": audience, "scp": "User"}, lasts_s=600)


@dataclass
class Place:
    """The tenant, and the services as one person uses them."""

    tenant: DemoTenant
    service: PowerAutomate
    account: str
    presses: int = 0

    def target(self, title):
        flow = next(flow for flow in CATALOG if flow.title == title and flow.plane is Plane.FLOW)
        return FlowTarget(flow.environment, flow.id)

    def press(self, title, account="", **inputs):
        self.presses += 1
        return Press(
            id=f"00000000-0000-0000-0000-{self.presses:012}",
            button="b1",
            name=title,
            target=self.target(title),
            account=account or self.account,
            pressed_at=datetime.now(UTC),
            pressed_monotonic=0.0,
            inputs=inputs,
        )

    def send(self, press):
        self.service.prepare(press)
        return self.service.send(press, lambda: False)

    def run_of(self, press, answer):
        return Run(
            press.id,
            press.button,
            press.name,
            press.target,
            press.account,
            Door.WINDOW,
            press.pressed_at,
            state=answer.state,
            ran=answer.ran,
            run_id=answer.run_id,
            transport=answer.transport,
            inputs=press.inputs,
        )

    def follow(self, press, answer, until=lambda report: report.state.is_final):
        run = self.run_of(press, answer)
        for _ in range(500):
            report = self.service.look([run]).get(run.press_id)
            if report is not None and until(report):
                return report
            threading.Event().wait(0.02)
        raise AssertionError(f"{press.name} did not get there: {report}")

    @property
    def sent(self):
        return [(entry.transport, entry.status) for entry in self.tenant.ledger.entries]


@pytest.fixture(scope="session")
def keys(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keys")
    load_or_make(folder)
    return folder


@pytest.fixture
def place(keys, tmp_path):
    tenant = DemoTenant(shutil.copytree(keys, tmp_path / "demo"), speed=20)
    tenant.start()
    network = NetworkSettings(run_timeout_s=20.0, read_timeout_s=10.0)
    hooks = Hooks(folder=str(tmp_path))
    transport = Transport(tenant.cloud, network, TenantTokens(keys), hooks)
    service = PowerAutomate(transport, FakeFacts())
    yield Place(tenant, service, f"{MARA.object_id}.{TENANT_ID}")
    transport.close()
    tenant.stop()


def test_everything_can_be_picked(place):
    environments = place.service.environments(place.account)
    assert environments[0].is_default
    assert OPERATIONS in [each.id for each in environments]
    choices = {
        choice.title: choice
        for each in environments
        for choice in place.service.choices(place.account, each.id)
    }
    assert choices["Start stand-up"].sharing is Sharing.RUN_ONLY
    assert choices["Order a courier"].sharing is Sharing.MINE
    assert choices["Page the on-call"].state is FlowState.OFF
    assert choices["Old newsletter"].state is FlowState.SUSPENDED
    assert not choices["Follow up on an item"].can_press
    assert choices["Quarterly report"].can_press
    assert "Water the plants" not in choices
    assert [field.title for field in choices["Order a courier"].fields] == [
        "What to pick up",
        "Where to",
    ]


def test_press_runs_to_its_end_step_by_step(place):
    press = place.press("Order a courier", text="A parcel", text_1="Main street")
    answer = place.send(press)
    assert (answer.state, answer.transport) == (RunState.ACCEPTED, "connector")
    under_way = place.follow(press, answer, lambda report: report.step is not None)
    assert under_way.step.count == 5
    report = place.follow(press, answer)
    assert report.state is RunState.SUCCEEDED
    (entry,) = place.tenant.ledger.entries
    assert entry.body == {"text": "A parcel", "text_1": "Main street"}
    assert (entry.tracking_id, entry.run_id) == (press.id, answer.run_id)


def test_failed_steps_own_message_is_told(place):
    press = place.press("Nightly export")
    report = place.follow(press, place.send(press))
    assert report.state is RunState.FAILED
    assert str(report.message) == (
        "Failed at step “Upload the file”: "
        "The folder '/exports/2026' was not found on the file share."
    )


def test_run_that_waits_for_a_person_says_so(place):
    press = place.press("Request a laptop")
    answer = place.send(press)
    report = place.follow(press, answer, lambda report: report.state is RunState.WAITING)
    assert report.waiting_since is not None
    place.service.cancel(place.run_of(press, answer))
    assert place.follow(press, answer).state is RunState.CANCELLED


def test_answer_of_a_flow_comes_back(place):
    answer = place.send(place.press("Meeting room lights"))
    assert '"lights": "on"' in answer.output.text
    assert answer.ran is Ran.YES


def test_run_only_flow_is_pressed_and_followed(place):
    press = place.press("Start stand-up")
    assert place.follow(press, place.send(press)).state is RunState.SUCCEEDED


def test_flow_that_is_off_is_told_and_turned_on(place):
    press = place.press("Page the on-call")
    assert place.service.health(press.target, press.account).advice.fix is Fix.TURN_ON
    answer = place.send(press)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.TURN_ON)
    place.service.turn_on(press.target, press.account, on=True)
    assert place.send(place.press("Page the on-call")).ran is Ran.YES


def test_solution_flow_is_run_by_its_other_id(place):
    assert place.send(place.press("Quarterly report")).ran is Ran.YES
    assert place.sent == [("T3", 403), ("T3", 202)]
    assert place.send(place.press("Quarterly report")).ran is Ran.YES
    assert place.sent[2:] == [("T3", 202)]


def test_solution_flow_that_lets_nobody_in_is_run_by_the_service_itself(place):
    press = place.press("Renew the badges")
    answer = place.send(press)
    assert [transport for transport, _ in place.sent] == ["T3", "T3", "T1"]
    report = place.follow(press, answer)
    assert (report.state, bool(report.run_id)) == (RunState.SUCCEEDED, True)


def test_solution_flow_with_inputs_explains_itself(place):
    answer = place.send(place.press("Close the month", text="2026-11"))
    assert (answer.state, answer.advice.fix) == (RunState.NOT_SENT, Fix.ASK_OWNER)
    assert not any(entry.has_started for entry in place.tenant.ledger.entries)


def test_connections_of_whoever_runs_it_work(place):
    assert place.send(place.press("Sync the address book")).transport == "connector"


def test_schedule_is_run_now(place):
    press = place.press("Archive old mail")
    answer = place.send(press)
    assert place.sent == [("T1", 200)]
    assert place.follow(press, answer).state is RunState.SUCCEEDED


def test_http_flow_is_run_by_its_address(place):
    for title in ("Public intake", "Intake webhook"):
        press = place.press(title, name="Chairs")
        place.service.describe(press.target, press.account)
        answer = place.send(press)
        assert (answer.transport, answer.ran) == ("address", Ran.YES), answer.advice
    assert {transport for transport, _ in place.sent} == {"T2"}


def test_late_answer_is_waited_for(place):
    answer = place.send(place.press("Long calculation"))
    assert '"result": 42' in answer.output.text


def test_throttled_press_is_sent_once_more(place):
    answer = place.send(place.press("Refresh the dashboard"))
    assert answer.ran is Ran.YES
    assert place.sent == [("T3", 429), ("T3", 202)]


def test_flow_of_somebody_else_is_not_shared(place):
    answer = place.service.send(place.press("Water the plants"), lambda: False)
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert "not shared" in str(answer.message)
    assert place.sent == []


def test_lost_answer_is_found(place):
    press = place.press("Send the daily digest")
    place.service.prepare(press)
    place.tenant.order(Fault("POST /run", drop="after"))
    answer = place.service.send(press, lambda: False)
    assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    finding = place.service.find(place.run_of(press, answer), ())
    assert finding.verdict is Verdict.RAN
    assert finding.report.run_id == place.tenant.ledger.entries[0].run_id
    assert len(place.sent) == 1


def test_lost_request_is_not_taken_for_somebody_elses_run(place):
    press = place.press("Send the daily digest")
    place.service.prepare(press)
    place.tenant.order(Fault("POST /run", drop="before"))
    answer = place.service.send(press, lambda: False)
    assert answer.ran is Ran.UNKNOWN
    place.send(place.press("Send the daily digest"))
    finding = place.service.find(place.run_of(press, answer), ())
    assert finding.verdict is Verdict.NOT_YET
    assert len(place.sent) == 2


def test_two_people_at_the_same_second_see_their_own_runs(place):
    jonas = f"{JONAS.object_id}.{TENANT_ID}"
    mine = place.press("Order a courier", text="Mine", text_1="A")
    theirs = place.press("Order a courier", jonas, text="Theirs", text_1="B")
    answers = [place.send(mine), place.send(theirs)]
    bodies = {entry.run_id: entry.body["text"] for entry in place.tenant.ledger.entries}
    for press, answer, text in zip((mine, theirs), answers, ("Mine", "Theirs"), strict=True):
        report = place.follow(press, answer)
        assert bodies[report.run_id] == text


def test_stronger_sign_in_is_asked_for_and_nothing_ran(place):
    press = place.press("Send the daily digest")
    place.service.prepare(press)
    place.tenant.knobs.needs_claims = True
    answer = place.service.send(press, lambda: False)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.SIGN_IN)
    assert "acrs" in answer.advice.claims


def test_connection_that_the_server_closed_never_sends_twice(place):
    for _ in range(5):
        assert place.send(place.press("Send the daily digest")).ran is Ran.YES
        place.tenant.hang_up()
    assert len(place.sent) == 5


def test_run_is_done_again_in_the_cloud(place):
    press = place.press("Order a courier", text="A", text_1="B")
    first = place.send(press)
    again = place.service.resubmit(place.press("Order a courier"), first.run_id, lambda: False)
    assert again.ran is Ran.YES
    original, copy = place.tenant.ledger.entries
    assert original.body == {"text": "A", "text_1": "B"}
    assert copy.has_started


def test_a_run_done_again_in_the_cloud_is_found_when_the_answer_was_lost(keys, place):
    first = place.press("Order a courier", text="A", text_1="B")
    answer = place.send(first)
    others = [replace(place.run_of(first, answer), started_at=datetime.now(UTC))]
    again = place.press("Order a courier", text="A", text_1="B")
    place.tenant.order(Fault("/resubmit", drop="after"))
    lost = place.service.resubmit(again, answer.run_id, lambda: False)
    assert (lost.state, lost.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    clock = FakeClock(1000.0)
    transport = Transport(
        place.tenant.cloud, NetworkSettings(), TenantTokens(keys), Hooks(clock=clock)
    )
    later = PowerAutomate(transport, FakeFacts())
    run = place.run_of(again, lost)
    later.find(run, others)
    clock.now += 61
    finding = later.find(run, others)
    transport.close()
    assert finding.verdict is Verdict.RAN
    assert finding.report.run_id == place.tenant.ledger.entries[1].run_id


def test_a_run_can_be_looked_into_step_by_step(place):
    press = place.press("Order a courier", text="A parcel", text_1="Main street")
    answer = place.send(press)
    place.follow(press, answer)
    run = place.run_of(press, answer)
    steps = place.service.steps(run)
    assert [step.title for step in steps][:2] == ["Read the address", "Get a quote"]
    assert all(step.state is RunState.SUCCEEDED and step.has_content for step in steps)
    assert all(step.started_at <= step.ended_at for step in steps)
    content = place.service.content(run, "Get_a_quote")
    assert content.inputs == {"parameters": {"text": "A parcel", "text_1": "Main street"}}
    assert content.shows_outputs
    assert "sig=" not in repr((steps, content))


def test_what_a_flow_keeps_secret_is_not_read(place):
    press = place.press("Nightly export")
    answer = place.send(press)
    place.follow(press, answer)
    run = place.run_of(press, answer)
    secret, *_, last = place.service.steps(run)
    assert (secret.title, secret.has_content) == ("Read the orders", False)
    assert last.state in {RunState.SKIPPED, RunState.FAILED}
    content = place.service.content(run, "Read_the_orders")
    assert (content.inputs, content.shows_inputs, content.shows_outputs) == (None, False, False)


def test_a_step_that_is_not_there_is_told(place):
    press = place.press("Nightly export")
    answer = place.send(press)
    with pytest.raises(RefusedError, match="this step"):
        place.service.content(place.run_of(press, answer), "Gone")
    assert place.service.steps(replace(place.run_of(press, answer), run_id="")) == ()


def test_the_steps_of_somebody_elses_flow_are_not_told(place):
    press = place.press("Start stand-up")
    answer = place.send(press)
    place.follow(press, answer)
    assert place.service.steps(place.run_of(press, answer)) == ()


def test_the_request_of_a_run_is_the_one_that_was_sent(place):
    press = place.press("Order a courier", text="A parcel", text_1="Main street")
    answer = place.send(press)
    asked = place.service.asked(place.run_of(press, answer))
    (entry,) = place.tenant.ledger.entries
    path = next(seen.path for seen in place.tenant.ledger.requests if seen.number == entry.number)
    assert urlsplit(asked.url).path == path
    assert json.loads(asked.body) == entry.body
    assert dict(asked.headers)["x-ms-client-tracking-id"] == entry.tracking_id
    assert dict(asked.headers)["Authorization"] == "Bearer $TOKEN"


def test_the_request_of_an_unknown_flow_is_told_without_its_address(place):
    press = place.press("Order a courier", text="A parcel", text_1="Main street")
    run = place.run_of(press, place.send(press))
    stranger = replace(run, target=FlowTarget("nowhere", "nothing"))
    assert place.service.asked(stranger).url == "$ADDRESS"
    assert place.service.asked(replace(run, transport="resubmit")).url == "$ADDRESS"
    management = place.service.asked(replace(run, transport="management"))
    assert (management.body, management.url.endswith("/run?api-version=2016-11-01")) == ("{}", True)
