from dataclasses import replace

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import RefusedError, StoreError
from flowbutton.domain.fields import FieldKind
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import HttpTarget, IftttTarget
from flowbutton.domain.words import say
from flowbutton.engine.press import new_run
from flowbutton.services.ifttt import IftttService
from flowbutton.services.transport import Transport
from tests.fakes import FakeSecrets, press_of
from tests.services.fakes import FakeTokens, cloud_at
from tests.services.recorder import Given, Recorder

KEY = "dK3jfhTqPz81LmNbVcXw9Q"
EVENT = IftttTarget("door_open", "ifttt:1")
FIRE = f"POST /trigger/door_open/with/key/{KEY}"
THANKS = Given(
    200, b"Congratulations! You've fired the door_open event", {"Content-Type": "text/plain"}
)


@pytest.fixture
def server():
    server = Recorder({FIRE: THANKS})
    yield server
    server.close()


@pytest.fixture
def transport(server):
    transport = Transport(cloud_at(server.url), NetworkSettings(), FakeTokens())
    yield transport
    transport.close()


@pytest.fixture
def service(transport):
    return IftttService(transport, FakeSecrets({"ifttt:1": KEY}))


def on_time() -> bool:
    return False


def test_an_event_is_fired_with_its_values_and_no_token(service, server):
    press = press_of(target=EVENT, inputs={"value1": "front", "value3": "x"})
    answer = service.send(press, on_time)
    assert (answer.state, answer.ran, answer.http_status) == (RunState.ACCEPTED, Ran.YES, 200)
    assert str(answer.message) == "Accepted. IFTTT does not say how it went"
    assert (answer.follows, answer.run_id, answer.output, answer.advice) == (False, "", None, None)
    (asked,) = server.asked
    assert asked.line == FIRE
    assert asked.json() == {"value1": "front", "value3": "x"}
    assert asked.headers["content-type"] == "application/json"
    assert asked.token == ""


def test_an_event_may_take_any_json(service, server):
    line = f"POST /trigger/door_open/json/with/key/{KEY}"
    server.answers[line] = THANKS
    press = press_of(target=replace(EVENT, takes_json=True), body={"a": [1]})
    assert service.send(press, on_time).ran is Ran.YES
    assert (server.lines, server.asked[0].json()) == ([line], {"a": [1]})


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("body", [{"errors": [{"message": "You sent an invalid key."}]}, b""])
def test_a_wrong_key_is_told_as_such(service, server, status, body):
    server.answers[FIRE] = Given(status, body)
    answer = service.send(press_of(target=EVENT), on_time)
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert str(answer.message) == "IFTTT does not know the key"
    assert answer.advice.fix is Fix.PASTE_ADDRESS
    assert KEY not in repr(answer)


def test_a_fault_of_ifttt_leaves_it_unknown(service, server):
    server.answers[FIRE] = Given(500, b"oops")
    answer = service.send(press_of(target=EVENT), on_time)
    assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    assert answer.advice.fix is Fix.NONE  # there is no run to look at


def test_without_its_key_nothing_is_sent(transport, server):
    service = IftttService(transport, FakeSecrets(error=StoreError(say("The keyring is locked"))))
    answer = service.send(press_of(target=EVENT), on_time)
    assert (answer.state, str(answer.message)) == (RunState.NOT_SENT, "The keyring is locked")
    assert answer.advice.fix is Fix.PASTE_ADDRESS
    assert server.asked == []
    health = service.health(EVENT, "")
    assert health.advice.fix is Fix.PASTE_ADDRESS
    assert len(health.fields) == 3


def test_a_late_press_is_not_sent(service, server):
    answer = service.send(press_of(target=EVENT), lambda: True)
    assert (answer.state, server.asked) == (RunState.NOT_SENT, [])


def test_a_cloud_without_ifttt_says_so(server):
    cloud = replace(cloud_at(server.url), ifttt="")
    transport = Transport(cloud, NetworkSettings(), FakeTokens())
    service = IftttService(transport, FakeSecrets({"ifttt:1": KEY}))
    answer = service.send(press_of(target=EVENT), on_time)
    assert str(answer.message) == "There is no IFTTT in this cloud"
    transport.close()


def test_the_event_and_the_key_are_quoted(service, server):
    odd = IftttTarget("a/b c", "odd")
    service._secrets.put("odd", "k/../x")
    service.send(press_of(target=odd), on_time)
    assert server.lines == ["POST /trigger/a%2Fb%20c/with/key/k%2F..%2Fx"]


def test_what_it_asks_is_known_without_asking(service):
    choice = service.describe(EVENT, "")
    assert (choice.title, str(choice.kind), choice.can_press) == ("door_open", "IFTTT event", True)
    assert [field.key for field in choice.fields] == ["value1", "value2", "value3"]
    (field,) = service.describe(replace(EVENT, takes_json=True), "").fields
    assert (field.key, field.kind, field.is_required) == ("", FieldKind.JSON, True)
    assert service.health(EVENT, "").advice is None


def test_getting_ready_sends_no_request(service, server):
    service.prepare(press_of(target=EVENT))
    assert server.asked == []


def test_it_handles_events_only(service):
    assert service.handles(EVENT)
    assert not service.handles(HttpTarget("a", "b"))
    with pytest.raises(RefusedError):
        service.describe(HttpTarget("a", "b"), "")


def test_nothing_more_is_known_or_can_be_done(service):
    run = new_run(press_of(target=EVENT))
    assert service.look([run]) == {}
    assert service.find(run, []).verdict is Verdict.UNKNOWABLE
    assert service.link(EVENT, "", "x") == ""
    with pytest.raises(RefusedError, match="cannot take back"):
        service.cancel(run)
    with pytest.raises(RefusedError, match="does not let this program"):
        service.turn_on(EVENT, "", on=True)
