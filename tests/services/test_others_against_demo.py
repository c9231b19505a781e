"""Logic Apps, addresses and IFTTT against the demo tenant, from paste to the end of the run."""

import contextlib
import time
from dataclasses import replace

import pytest

from flowbutton.demo.arm_json import GROUP_PATH, SITE_PATH
from flowbutton.demo.faults import Fault
from flowbutton.demo.people import JONAS, MARA
from flowbutton.demo.tenant import DemoTenant
from flowbutton.domain.advice import Fix
from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.flow import FlowState
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.engine.inputs import check
from flowbutton.engine.press import new_run
from flowbutton.services.http_trigger import HttpTriggerService
from flowbutton.services.ifttt import IftttService
from flowbutton.services.logic_apps import LogicAppCatalog, LogicApps
from flowbutton.services.paste import recognise
from flowbutton.services.transport import Hooks, Transport
from tests.demo.visitor import Visitor
from tests.fakes import FakeSecrets, FakeTime, press_of
from tests.services.fakes import FakeFacts

ORDERS = LogicAppTarget(f"{GROUP_PATH}/providers/Microsoft.Logic/workflows/intake-orders")
NIGHTLY = LogicAppTarget(f"{GROUP_PATH}/providers/Microsoft.Logic/workflows/nightly-cleanup")
BROKEN = LogicAppTarget(f"{GROUP_PATH}/providers/Microsoft.Logic/workflows/mend-the-index")
LOCKED = LogicAppTarget(f"{GROUP_PATH}/providers/Microsoft.Logic/workflows/payroll")
STOCK = LogicAppTarget(f"{SITE_PATH}/workflows/sync-stock")
COUNT = LogicAppTarget(f"{SITE_PATH}/workflows/count-stock")
PATIENCE_S = 20.0


class VisitorTokens:
    """Gives the tokens of people who signed in to the demo by its own protocol."""

    def __init__(self, tenant: DemoTenant) -> None:
        self.visitors = {user.object_id: Visitor(tenant, user) for user in (MARA, JONAS)}

    def token(self, account: str, audience: str, *, claims: str = "") -> str:
        return self.visitors[account.partition(".")[0]].token(audience)

    def close(self) -> None:
        for visitor in self.visitors.values():
            visitor.close()


@pytest.fixture(scope="module")
def tenant(tmp_path_factory):
    tenant = DemoTenant(tmp_path_factory.mktemp("demo"), speed=20)
    tenant.start()
    yield tenant
    tenant.stop()


@pytest.fixture(autouse=True)
def _nothing_is_left(tenant):
    yield
    tenant.faults.clear()
    tenant.hang_up()


@pytest.fixture(scope="module")
def tokens(tenant):
    with contextlib.closing(VisitorTokens(tenant)) as tokens:
        yield tokens


@pytest.fixture
def clock():
    return FakeTime(seconds=1000.0)


@pytest.fixture
def transport(tenant, tokens, clock, tmp_path):
    hooks = Hooks(clock=clock.monotonic, wait=lambda seconds: False, folder=str(tmp_path))
    transport = Transport(tenant.cloud, NetworkSettings(), tokens, hooks)
    yield transport
    transport.close()


@pytest.fixture
def apps(transport):
    return LogicApps(transport, FakeFacts())


@pytest.fixture
def secrets():
    return FakeSecrets()


@pytest.fixture
def addresses(transport, secrets):
    return HttpTriggerService(transport, secrets)


def account(user=MARA) -> str:
    return f"{user.object_id}.tenant"


def press(target, press_id: str, **more):
    return press_of(target=target, id=press_id, account=account(), **more)


def on_time() -> bool:
    return False


def ended(service, run):
    """Return the last report of a run, once it has ended."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        report = service.look([run]).get(run.press_id)
        if report is not None and report.state.is_final:
            return report
    raise AssertionError("the run did not end")


def run_after(answer, sent):
    return replace(new_run(sent), run_id=answer.run_id, transport=answer.transport)


def pasted_target(tenant, secrets, text, user=MARA):
    """Return the target of a pasted text, its secret put away."""
    pasted = recognise(text, tenant.cloud)
    assert pasted.is_complete
    secrets.put("kept", pasted.secret)
    return pasted.target_with("kept")


def address_of(tenant, tokens, title, *, user=MARA):
    return tokens.visitors[user.object_id].callback(title)["value"]


# Logic Apps


def test_the_logic_apps_of_a_person_are_listed_with_what_they_ask(transport, tenant):
    catalog = LogicAppCatalog(transport)
    (production, _trials) = catalog.environments(account())
    assert production.title == "Contoso production"
    choices = {choice.title: choice for choice in catalog.choices(account(), production.id)}
    assert set(choices) == {
        *("intake-orders", "nightly-cleanup", "mend-the-index", "payroll"),
        *("sync-stock", "count-stock"),
    }
    assert [field.key for field in choices["intake-orders"].fields] == ["order", "note"]
    assert str(choices["count-stock"].kind) == "Schedule"
    assert catalog.environments(account(JONAS)) == ()


@pytest.mark.parametrize("target", [ORDERS, STOCK], ids=["consumption", "standard"])
def test_a_request_trigger_runs_to_its_end_with_its_inputs(apps, target):
    choice = apps.describe(target, account())
    checked = check(choice.fields, {"order": "2231", "note": ""})
    assert (checked.problems, checked.inputs) == ({}, {"order": 2231})
    sent = press(choice.target, f"request-{choice.title}", inputs=checked.inputs)
    apps.prepare(sent)
    answer = apps.send(sent, on_time)
    assert (answer.ran, answer.state) == (Ran.YES, RunState.ACCEPTED)
    assert ended(apps, run_after(answer, sent)).state is RunState.SUCCEEDED


def test_the_answer_of_a_logic_app_comes_back(apps):
    answer = apps.send(press(ORDERS, "answer", inputs={"order": 1}), on_time)
    assert '"order": 1' in answer.output.text
    assert str(answer.message) == "The flow answered"


def test_inputs_that_do_not_fit_are_refused_without_a_run(apps):
    answer = apps.send(press(ORDERS, "no-fit", inputs={"order": "one"}), on_time)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.EDIT_INPUTS)


@pytest.mark.parametrize("target", [NIGHTLY, COUNT], ids=["consumption", "standard"])
def test_a_schedule_is_run_now_by_azure(apps, target):
    sent = press(target, f"now-{target.resource[-5:]}")
    answer = apps.send(sent, on_time)
    assert (answer.ran, answer.transport) == (Ran.YES, "azure")
    assert ended(apps, run_after(answer, sent)).state is RunState.SUCCEEDED


def test_a_failing_logic_app_names_its_step(apps):
    sent = press(BROKEN, "fails")
    report = ended(apps, run_after(apps.send(sent, on_time), sent))
    assert report.state is RunState.FAILED
    assert str(report.message) == "Failed at step “Mend”: The search service is being moved."


def test_a_missing_role_is_named_before_and_at_the_press(apps):
    advice = apps.health(LOCKED, account()).advice
    assert str(advice.hint) == "Ask for the role Logic App Contributor on it."
    answer = apps.send(press(LOCKED, "locked"), on_time)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.ASK_ADMIN)


@pytest.mark.parametrize("target", [ORDERS, STOCK], ids=["consumption", "standard"])
def test_a_lost_answer_is_found_by_the_press(apps, tenant, target):
    tenant.order(Fault(match="invoke", drop="after"))
    sent = press(target, f"lost-{target.resource[-5:]}", inputs={"order": 3})
    answer = apps.send(sent, on_time)
    assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    finding = apps.find(replace(new_run(sent), transport=answer.transport), [])
    assert finding.verdict is Verdict.RAN
    assert finding.report.run_id


def test_a_press_that_never_arrived_was_not_run(apps, tenant, clock):
    tenant.order(Fault(match="invoke", drop="before"))
    known = press(ORDERS, "known", inputs={"order": 3})
    lost = press(ORDERS, "never", inputs={"order": 4})
    first = apps.send(lost, on_time)
    assert first.ran is Ran.UNKNOWN
    ended(apps, run_after(apps.send(known, on_time), known))
    run = replace(new_run(lost), transport=first.transport)
    assert apps.find(run, []).verdict is Verdict.NOT_YET
    clock.pass_(61)
    assert apps.find(run, []).verdict is Verdict.NOT_RUN


def test_a_logic_app_is_turned_off_and_on(apps):
    apps.turn_on(NIGHTLY, account(), on=False)
    try:
        assert apps.describe(NIGHTLY, account()).state is FlowState.OFF
        assert apps.health(NIGHTLY, account()).advice.fix is Fix.TURN_ON
        assert apps.send(press(NIGHTLY, "off"), on_time).ran is Ran.NO
    finally:
        apps.turn_on(NIGHTLY, account(), on=True)
    assert apps.health(NIGHTLY, account()).advice is None


def test_a_run_is_run_again_in_the_cloud(apps):
    sent = press(ORDERS, "again", inputs={"order": 5})
    first = apps.send(sent, on_time)
    again = apps.resubmit(press(ORDERS, "again-2"), first.run_id, on_time)
    assert again.ran is Ran.YES


def test_a_run_that_is_not_there_cannot_be_cancelled(apps):
    run = replace(new_run(press(ORDERS, "x")), run_id="08585329112602833828909892130CU17")
    with pytest.raises(RefusedError, match="The run is not there"):
        apps.cancel(run)


# Addresses


def test_a_pasted_address_runs_without_an_account(addresses, tenant, tokens, secrets):
    target = pasted_target(tenant, secrets, address_of(tenant, tokens, "Public intake"))
    assert isinstance(target, HttpTarget)
    answer = addresses.send(press(target, "public", inputs={"name": "Ann"}), on_time)
    assert (answer.ran, answer.http_status) == (Ran.YES, 202)
    assert str(answer.message) == "Accepted. The address does not say how it went"


def test_an_address_without_a_signature_runs_with_the_account(addresses, tenant, tokens, secrets):
    target = pasted_target(tenant, secrets, address_of(tenant, tokens, "Intake webhook"))
    assert not target.is_signed
    answer = addresses.send(press(target, "tenant", inputs={"name": "Ann"}), on_time)
    assert answer.ran is Ran.YES


def test_an_account_that_was_not_let_in_is_told_so(addresses, tenant, tokens, secrets):
    target = pasted_target(tenant, secrets, address_of(tenant, tokens, "Board notes"))
    answer = addresses.send(press(target, "board", inputs={"name": "Ann"}), on_time)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.SWITCH_ACCOUNT)


def test_an_address_whose_key_is_cut_off_is_refused(addresses, tenant, tokens, secrets):
    whole = address_of(tenant, tokens, "Public intake")
    target = pasted_target(tenant, secrets, whole[:-5])
    answer = addresses.send(press(target, "cut", inputs={"name": "Ann"}), on_time)
    assert answer.ran is Ran.NO
    assert recognise(whole[: whole.index("sig=")], tenant.cloud).target is None


def test_a_path_takes_its_parts_from_the_inputs(addresses, tenant, tokens, secrets):
    target = pasted_target(tenant, secrets, address_of(tenant, tokens, "Set the room temperature"))
    target = replace(target, method="PUT")
    assert [field.key for field in addresses.describe(target, "").fields] == ["room", ""]
    sent = press(target, "room", inputs={"room": "Van Gogh", "degrees": 21})
    answer = addresses.send(sent, on_time)
    assert answer.ran is Ran.YES
    assert '"set": true' in answer.output.text


def test_an_answer_of_a_flow_comes_back_with_its_status(addresses, tenant, tokens, secrets):
    target = pasted_target(tenant, secrets, address_of(tenant, tokens, "Reject the order"))
    answer = addresses.send(press(target, "reject"), on_time)
    assert (answer.ran, answer.http_status) == (Ran.YES, 422)
    assert "Out of stock" in answer.output.text


def test_a_large_answer_is_kept_in_a_file(addresses, tenant, tokens, secrets, tmp_path):
    target = pasted_target(tenant, secrets, address_of(tenant, tokens, "Say hello"))
    body = "x" * (11 * 1024 * 1024)
    tenant.order(Fault(match="invoke", status=200, body=body, content_type="text/plain"))
    output = addresses.send(press(target, "large"), on_time).output
    assert (output.size_bytes, output.text) == (len(body), "")
    assert output.path.startswith(str(tmp_path))


# IFTTT


def test_an_event_is_fired(transport, tenant, secrets):
    url = f"{tenant.cloud.ifttt}/trigger/door_open/with/key/{tenant.ifttt_key}"
    target = pasted_target(tenant, secrets, url)
    assert isinstance(target, IftttTarget)
    service = IftttService(transport, secrets)
    answer = service.send(press(target, "event", inputs={"value1": "front"}), on_time)
    assert (answer.ran, answer.follows) == (Ran.YES, False)
    with_json = replace(target, takes_json=True)
    assert service.send(press(with_json, "json", body={"a": 1}), on_time).ran is Ran.YES


def test_a_wrong_key_of_ifttt_is_told(transport, tenant, secrets):
    target = pasted_target(tenant, secrets, "door_open@wrong-wrong-wrong-wrong")
    answer = IftttService(transport, secrets).send(press(target, "wrong"), on_time)
    assert (answer.ran, str(answer.message)) == (Ran.NO, "IFTTT does not know the key")
