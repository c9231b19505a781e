import socket
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import RefusedError, SignInError, StoreError
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import HttpTarget, IftttTarget
from flowbutton.domain.words import say
from flowbutton.engine.press import SendPress, new_run
from flowbutton.services.http_trigger import HttpTriggerService
from flowbutton.services.schema import any_content
from flowbutton.services.transport import Hooks, Transport
from tests.fakes import FakeSecrets, FakeTrigger, press_of, services_of
from tests.services.fakes import FakeTokens, cloud_at
from tests.services.faulty import ConnectProxy
from tests.services.recorder import Given, Recorder

PATH = "/workflows/0123456789abcdef0123456789abcdef/triggers/manual/paths/invoke"
SIGNED = f"{PATH}?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=c2lnbmF0dXJl"
UNSIGNED = f"{PATH}?api-version=1"
RUN = "08585329112602833828909892130CU17"
TAKEN = Given(202, b"", {"x-ms-workflow-run-id": RUN})
TARGET = HttpTarget("address:1", "localhost")


@pytest.fixture
def server():
    server = Recorder({f"{method} {PATH}": TAKEN for method in ("POST", "GET", "PUT", "DELETE")})
    yield server
    server.close()


@pytest.fixture
def tokens():
    return FakeTokens()


@pytest.fixture
def transport(server, tokens):
    hooks = Hooks(wait=lambda seconds: False)
    transport = Transport(cloud_at(server.url), NetworkSettings(), tokens, hooks)
    yield transport
    transport.close()


@pytest.fixture
def service(server, transport):
    return HttpTriggerService(transport, FakeSecrets({"address:1": server.url + SIGNED}))


def on_time() -> bool:
    return False


def unsigned(server, service) -> HttpTarget:
    service._secrets.put("address:1", server.url + UNSIGNED)
    return replace(TARGET, is_signed=False)


def test_an_address_with_a_signature_goes_alone(service, server, tokens):
    answer = service.send(press_of(target=TARGET, inputs={"a": 1}), on_time)
    assert (answer.state, answer.ran, answer.run_id) == (RunState.ACCEPTED, Ran.YES, RUN)
    assert str(answer.message) == "Accepted. The address does not say how it went"
    assert not answer.follows
    (asked,) = server.asked
    assert (asked.line, asked.json()) == (f"POST {PATH}", {"a": 1})
    assert asked.query["sig"] == "c2lnbmF0dXJl"
    assert (asked.token, tokens.asked) == ("", [])
    assert asked.headers["content-type"] == "application/json"


def test_an_address_without_one_goes_with_a_token_of_the_flow_service(service, server, tokens):
    target = unsigned(server, service)
    service.send(press_of(target=target), on_time)
    assert server.asked[0].token.startswith("Bearer ")
    assert {audience for _, audience, _ in tokens.asked} == {service._transport.cloud.flow_audience}


def test_no_token_goes_to_a_stranger(server, tokens):
    cloud = replace(cloud_at(server.url), flow_api="https://api.test", flow_hosts=())
    transport = Transport(cloud, NetworkSettings(), tokens)
    service = HttpTriggerService(transport, FakeSecrets({"address:1": server.url + UNSIGNED}))
    service.send(press_of(target=replace(TARGET, is_signed=False)), on_time)
    assert (server.asked[0].token, tokens.asked) == ("", [])
    transport.close()


def test_no_token_goes_with_what_is_not_known_to_be_a_flow(service, server, tokens):
    unsigned(server, service)
    press = press_of(target=TARGET)
    service.prepare(press)
    service.send(press, on_time)
    assert (server.asked[0].token, tokens.asked) == ("", [])


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_the_method_is_the_triggers(service, server, method):
    answer = service.send(press_of(target=replace(TARGET, method=method)), on_time)
    assert answer.ran is Ran.YES
    assert server.lines == [f"{method} {PATH}"]


def test_parts_of_the_path_come_from_the_inputs(service, server):
    service._secrets.put("address:1", f"{server.url}{PATH}/orders/{{id}}?sig=x")
    server.answers[f"POST {PATH}/orders/7"] = TAKEN
    service.send(press_of(target=TARGET, inputs={"id": 7, "note": "n"}), on_time)
    assert server.lines == [f"POST {PATH}/orders/7"]
    assert server.asked[0].json() == {"note": "n"}
    assert [field.key for field in service.describe(TARGET, "").fields] == ["id", ""]


def test_a_missing_part_of_the_path_is_not_sent(service, server):
    service._secrets.put("address:1", f"{server.url}{PATH}/orders/{{id}}?sig=x")
    answer = service.send(press_of(target=TARGET), on_time)
    assert (answer.state, str(answer.message)) == (RunState.NOT_SENT, "“id” is missing")
    assert answer.advice.fix is Fix.EDIT_INPUTS
    assert server.asked == []


def test_an_answer_of_the_flow_is_kept(service, server):
    given = Given(200, {"result": "ok"}, {"Content-Type": "application/json"})
    server.answers[f"POST {PATH}"] = given
    answer = service.send(press_of(target=TARGET), on_time)
    assert (answer.ran, answer.output.text) == (Ran.YES, '{"result": "ok"}')
    assert str(answer.message) == "The flow answered"


@pytest.mark.parametrize(
    ("owner", "is_known", "headers", "ran"),
    [
        ("flow", True, {}, Ran.UNKNOWN),
        ("flow", True, {"x-ms-request-id": "westeurope:1"}, Ran.YES),
        ("logic_app", False, {}, Ran.UNKNOWN),
        ("flow", False, {}, Ran.YES),  # anything may answer at an address of anybody's
    ],
)
def test_a_page_is_the_answer_of_a_flow_only_with_what_its_run_time_adds(
    service, server, owner, is_known, headers, ran
):
    host = server.url.partition("://")[2] if is_known else "localhost"
    server.answers[f"POST {PATH}"] = Given(200, b"<p>", {"Content-Type": "text/html", **headers})
    target = replace(TARGET, host=host, owner=owner)
    answer = service.send(press_of(target=target), on_time)
    assert (answer.ran, answer.output is not None) == (ran, ran is Ran.YES)


def test_a_later_answer_is_fetched_without_a_token(service, server):
    target = unsigned(server, service)
    later = {"Location": "/later?sig=x", "Retry-After": "1"}
    server.answers[f"POST {PATH}"] = Given(202, b"", later)
    server.answers["GET /later"] = [Given(202, b"", later), Given(200, b"done")]
    answer = service.send(press_of(target=target), on_time)
    assert answer.output.text == "done"
    assert [asked.token != "" for asked in server.asked] == [True, False, False]


def test_a_flow_that_wants_its_signature_says_so(service, server, tokens):
    target = unsigned(server, service)
    code = {"error": {"code": "DirectApiAuthorizationRequired", "message": "authenticated only"}}
    server.answers[f"POST {PATH}"] = Given(401, code)
    answer = service.send(press_of(target=target), on_time)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.USE_SIGNED_ADDRESS)
    assert tokens.renewed == 1


def test_a_stronger_sign_in_is_asked_for_and_no_token_renewed(service, server, tokens):
    target = unsigned(server, service)
    challenge = 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="'
    server.answers[f"POST {PATH}"] = Given(401, b"", {"WWW-Authenticate": challenge})
    answer = service.send(press_of(target=target), on_time)
    assert (answer.advice.claims, tokens.renewed) == ('{"a":1}', 0)


def test_a_signed_address_that_is_refused_renews_nothing(service, server, tokens):
    server.answers[f"POST {PATH}"] = Given(401, b"")
    assert service.send(press_of(target=TARGET), on_time).ran is Ran.NO
    assert tokens.asked == []


def test_without_a_sign_in_nothing_is_sent(service, server, tokens):
    target = unsigned(server, service)
    tokens.error = SignInError(say("Sign in again"))
    answer = service.send(press_of(target=target), on_time)
    assert (answer.state, answer.advice.fix) == (RunState.NOT_SENT, Fix.SIGN_IN)
    assert server.asked == []


def test_without_its_address_nothing_is_sent(transport, server):
    secrets = FakeSecrets(error=StoreError(say("The keyring is locked")))
    service = HttpTriggerService(transport, secrets)
    answer = service.send(press_of(target=TARGET), on_time)
    assert (answer.state, str(answer.message)) == (RunState.NOT_SENT, "The keyring is locked")
    assert answer.advice.fix is Fix.PASTE_ADDRESS
    assert service.health(TARGET, "").advice.fix is Fix.PASTE_ADDRESS


def test_getting_ready_gets_the_token_and_sends_no_request(service, server, tokens):
    service.prepare(press_of(target=TARGET))
    assert tokens.asked == []
    target = unsigned(server, service)
    service.prepare(press_of(target=target))
    assert len(tokens.asked) == 1
    assert server.asked == []


def test_a_host_that_nobody_answers_at_is_told_as_that_and_not_as_too_late(tokens):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}"
        transport = Transport(cloud_at(url), NetworkSettings(connect_timeout_s=0.3), tokens)
        trigger = HttpTriggerService(transport, FakeSecrets({"address:1": url + SIGNED}))
        services = replace(
            services_of(FakeTrigger()), triggers=(trigger,), stale_after_s=lambda: 0.2
        )
        run = SendPress(press_of(target=TARGET)).run(services)
        transport.close()
    assert (run.state, run.ran) == (RunState.NOT_SENT, Ran.NO)
    assert str(run.message) == "No connection to the service. Nothing was run"


def test_what_is_known_of_an_address_is_its_host(service):
    choice = service.describe(TARGET, "")
    assert (choice.title, str(choice.kind)) == ("localhost", "HTTP request")
    assert choice.fields == (any_content(),)
    assert not any(field.is_required for field in choice.fields)
    assert service.health(TARGET, "").advice is None


@pytest.mark.parametrize(("owner", "is_ill"), [("flow", True), ("logic_app", False)])
def test_an_address_that_has_ended_is_ill_before_anybody_presses(service, owner, is_ill):
    target = replace(TARGET, host="prod-12.westeurope.logic.azure.com:443", owner=owner)
    advice = service.health(target, "").advice
    assert (advice is not None) is is_ill
    assert advice is None or advice.fix is Fix.PASTE_ADDRESS


GONE = {"error": {"code": "WorkflowNotFound", "message": "The workflow could not be found."}}


@pytest.mark.parametrize("says", [Given(404, GONE), Given(410, b"")])
def test_what_is_not_there_any_more_is_pasted_anew_for_nothing_else_can_be_read(
    service, server, says
):
    server.answers[f"POST {PATH}"] = says
    answer = service.send(press_of(target=TARGET), on_time)
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.PASTE_ADDRESS)
    assert str(answer.advice.hint).endswith("Paste its new address.")


@pytest.mark.parametrize("says", [Given(404, GONE), Given(410, b"")])
def test_an_old_address_that_refuses_may_be_that_of_a_flow_whose_addresses_have_ended(
    server, tokens, says
):
    server.answers[f"POST {PATH}"] = says
    host = "prod-12.westeurope.logic.azure.com"
    proxy = ConnectProxy(urlsplit(server.url).port)
    network = NetworkSettings(proxy=proxy.address)
    transport = Transport(cloud_at(server.url), network, tokens)
    secrets = FakeSecrets({"address:1": f"http://{host}{SIGNED}"})
    target = replace(TARGET, host=host, owner="logic_app")  # as it is pasted: it may be either's
    answer = HttpTriggerService(transport, secrets).send(press_of(target=target), on_time)
    transport.close()
    proxy.close()
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.PASTE_ADDRESS)
    assert "it stopped working on 30 November 2025" in str(answer.advice.hint)


def test_it_handles_addresses_only(service):
    assert service.handles(TARGET)
    assert not service.handles(IftttTarget("a", "b"))
    with pytest.raises(RefusedError):
        service.describe(IftttTarget("a", "b"), "")


def test_nothing_more_is_known_or_can_be_done(service):
    run = new_run(press_of(target=TARGET))
    assert service.look([run]) == {}
    assert service.find(run, []).verdict is Verdict.UNKNOWABLE
    assert service.link(TARGET, "", "x") == ""
    with pytest.raises(RefusedError, match="cannot be cancelled from here"):
        service.cancel(run)
    with pytest.raises(RefusedError, match="by its address"):
        service.turn_on(TARGET, "", on=False)


def test_no_account_is_offered_where_its_token_may_not_go(server, transport):
    """The signature is refused, and the address is none of the cloud's own."""
    says = b'{"error": {"code": "DirectApiInvalidAuthorizationScheme", "message": ""}}'
    server.answers[f"POST {PATH}"] = Given(401, says)
    for allowed, fix in ((True, Fix.USE_ACCOUNT), (False, Fix.PASTE_ADDRESS)):
        url = (server.url if allowed else server.url.replace("localhost", "127.0.0.1")) + SIGNED
        service = HttpTriggerService(transport, FakeSecrets({"address:1": url}))
        answer = service.send(press_of(target=TARGET), on_time)
        assert (answer.ran, answer.advice.fix) == (Ran.NO, fix)


@pytest.mark.parametrize(("method", "keys"), [("PUT", [""]), ("GET", []), ("DELETE", [])])
def test_only_what_has_a_body_takes_content(service, method, keys):
    target = replace(TARGET, method=method)
    assert [field.key for field in service.describe(target, "").fields] == keys
