import json

from flowbutton.domain.inside import StepContent
from flowbutton.domain.run import RunState
from flowbutton.domain.target import HttpTarget, IftttTarget
from flowbutton.engine.press import new_run
from flowbutton.services.http_trigger import HttpTriggerService
from flowbutton.services.ifttt import IftttService
from flowbutton.services.insides import asked_directly
from tests.fakes import FakeSecrets, press_of

SIGNED = "https://prod-1.logic.azure.com/workflows/1?sp=run&sig=s3cret&api-version=1"


def a_run(**changes):
    return new_run(press_of(**{"inputs": {"city": "Delft"}, **changes}))


def test_a_signature_is_never_shown():
    asked = asked_directly(a_run(), "", SIGNED)
    assert asked.url == SIGNED.replace("s3cret", "$SIG")
    assert (asked.method, asked.host, asked.audience) == ("POST", "prod-1.logic.azure.com", "")
    assert json.loads(asked.body) == {"city": "Delft"}
    assert "Authorization" not in dict(asked.headers)


def test_a_get_has_its_inputs_in_the_address():
    asked = asked_directly(a_run(), "GET", "https://example.org/run")
    assert (asked.url, asked.body) == ("https://example.org/run?city=Delft", None)


def test_a_get_is_shown_as_it_was_sent():
    run = a_run(inputs={"is": True, "half": "\ud83d"})
    asked = asked_directly(run, "GET", "https://example.org/run?code=1#top")
    assert asked.url == "https://example.org/run?code=1&is=true&half=%3F"


def test_a_pasted_address_is_a_secret_as_a_whole(transport):
    secrets = FakeSecrets({"a": SIGNED})
    run = a_run(target=HttpTarget("a", "prod-1.logic.azure.com"))
    service = HttpTriggerService(transport, secrets)
    asked = service.asked(run)
    assert (asked.url, asked.host) == ("$ADDRESS", "prod-1.logic.azure.com")
    assert (service.steps(run), service.content(run, "x")) == ((), StepContent())


def test_the_key_of_ifttt_is_never_shown(transport):
    run = a_run(target=IftttTarget("lights on", "k"))
    service = IftttService(transport, FakeSecrets({"k": "s3cret"}))
    asked = service.asked(run)
    assert asked.url.endswith("/trigger/lights%20on/with/key/$KEY")
    assert "s3cret" not in repr(asked)
    assert (service.steps(run), service.content(run, "x")) == ((), StepContent())


def test_an_input_that_is_a_secret_is_masked_in_the_body():
    run = a_run(inputs={"pin": "4711"}, secret_keys=frozenset({"pin"}))
    assert "4711" not in asked_directly(run, "POST", SIGNED).body
    assert run.state is RunState.SENDING
