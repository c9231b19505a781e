import json
import threading
from dataclasses import replace

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import ConsentError, InputError, RefusedError, SignInError
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from flowbutton.services.power_automate import PowerAutomate
from flowbutton.services.power_automate.api import environment_host
from tests.services.conftest import FLOW, PRESSED, TARGET
from tests.services.power_automate.shapes import (
    AT_FLOW,
    HERE,
    LONG_ID,
    TEXT,
    button,
    flow,
    line,
)
from tests.services.web import Says, error

ACCEPTED = Says(202, None, {"x-ms-workflow-run-id": "RUN1"})
MISSING_ACL = Says(
    403, {"status": 403, "message": "Permission denied due to missing connection ACL: User …"}
)
RUNTIME = "/apim/logicflows"
CONNECTOR = f"{RUNTIME}/{FLOW}/triggers/manual/run$"
LONG = f"{RUNTIME}/{LONG_ID}/triggers/manual/run$"
MANAGEMENT = f"{AT_FLOW}/triggers/manual/run$"


def never():
    return False


def press_all(service, press):
    """Prepare and send, as the engine does."""
    service.prepare(press)
    return service.send(press, never)


@pytest.mark.parametrize("name", ["manual", "When pressed"])
def test_instant_flow_is_run_by_its_own_trigger_name(web, service, is_flow, make_press, name):
    is_flow(button(name, text=TEXT))
    web.on("POST", RUNTIME, ACCEPTED)
    press = make_press(inputs={"text": "Hello"})
    answer = press_all(service, press)
    (asked,) = web.asked("POST")
    assert asked.path == f"{RUNTIME}/{FLOW}/triggers/{name.replace(' ', '%20')}/run"
    assert asked.query == {"api-version": "2016-11-01"}
    assert asked.json == {"text": "Hello"}
    assert asked.token.endswith("apihub.azure.com")
    assert asked.headers["x-ms-client-tracking-id"] == press.id
    assert (answer.state, answer.run_id, answer.transport) == (
        RunState.ACCEPTED,
        "RUN1",
        "connector",
    )
    assert answer.run_url.endswith(f"/flows/{FLOW}/runs/RUN1")
    assert answer.follows


def test_second_press_needs_one_request_only(web, transport, facts, is_flow, make_press):
    service = PowerAutomate(transport, facts, lambda: PRESSED)
    is_flow()
    web.on("POST", RUNTIME, ACCEPTED)
    press_all(service, make_press())
    for fresh in (service, PowerAutomate(transport, facts, lambda: PRESSED)):
        web.ledger.clear()
        press_all(fresh, make_press())
        assert [asked.method for asked in web.ledger] == ["POST"]


def test_runs_of_the_same_flow_by_others_are_planned_anew(web, service, is_flow, make_press):
    is_flow()
    web.on("POST", RUNTIME, ACCEPTED)
    press_all(service, make_press())
    press_all(service, make_press(account="somebody.else"))
    assert len(web.asked("GET", f"{FLOW}$")) == 2


def test_facts_hold_no_secret_and_what_is_broken_is_read_again(
    web, service, facts, is_flow, make_press
):
    is_flow()
    web.on("POST", RUNTIME, ACCEPTED)
    press_all(service, make_press())
    key = next(key for key in facts.known if key.startswith("plan "))
    good = facts.known[key]
    for broken in ("", "no json", "[]", "{}", json.dumps({**json.loads(good), "version": 0})):
        facts.known[key] = broken
        assert press_all(service, make_press()).state is RunState.ACCEPTED
        assert facts.known[key] == good


def test_run_time_is_asked_for_when_the_flow_does_not_tell(
    web, service, facts, is_flow, make_press
):
    is_flow(runtime="")
    told = {"properties": {"primaryRuntimeUrl": f"{web.url}{RUNTIME}/"}}
    web.on("GET", "/powerautomate/apis/shared_logicflows", Says(200, told))
    web.on("POST", RUNTIME, ACCEPTED)
    assert press_all(service, make_press()).state is RunState.ACCEPTED
    assert web.asked("GET", "shared_logicflows")[0].query == {"api-version": "1"}
    facts.known = {key: value for key, value in facts.known.items() if not key.startswith("plan")}
    press_all(service, make_press())
    assert len(web.asked("GET", "shared_logicflows")) == 1


def test_run_time_is_asked_for_the_classic_way_too(web, service, facts, is_flow, make_press):
    is_flow(runtime="")
    told = {"properties": {"primaryRuntimeUrl": f"{web.url}{RUNTIME}"}}
    web.on("GET", f"{HERE}/apis/shared_logicflows", Says(200, told))
    web.on("POST", RUNTIME, ACCEPTED)
    assert press_all(service, make_press()).state is RunState.ACCEPTED
    assert facts.known[f"no host {TARGET.environment.lower()}"]


@pytest.mark.parametrize("body", [{}, {"properties": {}}, {"properties": {"primaryRuntimeUrl": 1}}])
def test_run_time_that_is_not_told_is_an_error(web, service, is_flow, make_press, body):
    is_flow(runtime="")
    web.on("GET", "shared_logicflows", Says(200, body))
    with pytest.raises(RefusedError):
        service.prepare(make_press())


def test_refused_question_for_the_run_time_is_an_error(web, service, is_flow, make_press):
    is_flow(runtime="")
    web.on("GET", "shared_logicflows", error(403, "EnvironmentAccessDenied"))
    with pytest.raises(RefusedError):
        service.prepare(make_press())


def test_our_sign_in_never_goes_to_a_strange_run_time(web, service, is_flow, make_press):
    is_flow(runtime="https://evil.example")
    told = {"properties": {"primaryRuntimeUrl": "https://evil.example/apim/logicflows"}}
    web.on("GET", "shared_logicflows", Says(200, told))
    answer = service.send(make_press(), never)
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert "sign-in was not sent" in str(answer.advice.title)


def test_answer_of_the_flow_comes_back_at_once(web, service, is_flow, make_press):
    is_flow()
    says = Says(200, {"status": "DRAFTED"}, {"x-ms-workflow-run-id": "RUN1"})
    web.on("POST", CONNECTOR, says)
    assert press_all(service, make_press()).output.text == '{"status": "DRAFTED"}'


def test_flow_in_a_solution_is_run_by_its_other_id_and_that_is_remembered(
    web, service, facts, is_flow, make_press
):
    is_flow(button(required=["text"], text=TEXT), sharingType="CommonDataService")
    web.on("POST", CONNECTOR, MISSING_ACL)
    web.on("POST", LONG, ACCEPTED)
    press = make_press(inputs={"text": "a"})
    answer = press_all(service, press)
    assert (answer.state, answer.transport) == (RunState.ACCEPTED, "connector")
    assert [asked.json for asked in web.asked("POST")] == [{"text": "a"}] * 2
    service.health(TARGET, press.account)
    web.ledger.clear()
    press_all(service, press)
    assert [asked.path.split("/")[3] for asked in web.ledger] == [LONG_ID]


def test_flow_in_a_solution_without_inputs_is_run_by_the_service_itself(
    web, service, is_flow, make_press, account
):
    is_flow()
    web.on("POST", RUNTIME, MISSING_ACL)
    web.on("POST", MANAGEMENT, Says(200, None))
    answer = press_all(service, make_press())
    assert (answer.state, answer.transport, answer.run_id) == (RunState.ACCEPTED, "management", "")
    assert len(web.asked("POST")) == 3
    service.describe(TARGET, account)
    web.ledger.clear()
    press_all(service, make_press())
    assert len(web.asked("POST")) == 1
    assert web.asked("POST")[0].token.endswith("service.flow.microsoft.com")


def test_inputs_are_never_dropped_by_another_way(web, service, is_flow, make_press):
    is_flow(button(text=TEXT))
    web.on("POST", RUNTIME, MISSING_ACL)
    web.on("POST", MANAGEMENT, Says(200, None))
    press_all(service, make_press())  # learns that the service itself would run it
    web.ledger.clear()
    answer = press_all(service, make_press(inputs={"text": "kept"}))
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert web.asked("POST", MANAGEMENT) == []
    assert answer.advice.fix is Fix.ASK_OWNER
    assert "solution" in str(answer.advice.hint)
    assert answer.advice.link.endswith("/details")


@pytest.mark.parametrize(
    "told",
    [
        {"triggers": button(required=["text"], text=TEXT)},
        {"connectionReferences": {"a": {"source": "Invoker"}}},
    ],
)
def test_what_the_service_itself_cannot_run_is_not_sent_there(
    web, service, is_flow, make_press, told
):
    is_flow(**told)
    web.on("POST", RUNTIME, MISSING_ACL)
    answer = press_all(service, make_press())
    assert answer.advice.fix is Fix.ASK_OWNER
    assert web.asked("POST", MANAGEMENT) == []


def test_late_press_goes_no_other_way(web, service, is_flow, make_press):
    is_flow()
    web.on("POST", RUNTIME, MISSING_ACL)
    service.prepare(make_press())
    asked = iter([False, True])
    answer = service.send(make_press(), lambda: next(asked))
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert len(web.asked("POST")) == 1


@pytest.mark.parametrize("says", [Says(drops=True), error(500, "Oops"), error(503, "Busy")])
def test_lost_answer_is_not_sent_any_other_way(web, service, is_flow, make_press, says):
    is_flow()
    web.on("POST", RUNTIME, says)
    answer = press_all(service, make_press())
    assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    assert answer.transport == "connector"
    assert len(web.asked("POST")) == 1


def test_lost_answer_of_the_other_way_is_unknown(web, service, is_flow, make_press):
    is_flow()
    web.on("POST", CONNECTOR, MISSING_ACL)
    web.on("POST", LONG, Says(drops=True))
    assert press_all(service, make_press()).ran is Ran.UNKNOWN
    assert len(web.asked("POST")) == 2


def test_403_of_the_flow_itself_is_its_answer(web, service, is_flow, make_press):
    is_flow()
    says = Says(403, {"why": "no"}, {"x-ms-workflow-run-id": "RUN1"})
    web.on("POST", CONNECTOR, says)
    answer = press_all(service, make_press())
    assert (answer.state, answer.ran, answer.run_id) == (RunState.ACCEPTED, Ran.YES, "RUN1")
    assert len(web.asked("POST")) == 1


def test_what_works_is_kept_when_the_flow_is_read_again(web, service, is_flow, make_press, account):
    is_flow()
    web.on("POST", CONNECTOR, ACCEPTED)
    for _ in range(2):
        assert press_all(service, make_press()).ran is Ran.YES
        service.describe(TARGET, account)
    assert [asked.path for asked in web.asked("POST")] == [web.asked("POST")[0].path] * 2


@pytest.mark.parametrize(
    "says", [Says(403, {"why": "no"}), error(403, "Mine"), Says(403, "<html>")]
)
def test_403_in_other_words_is_no_reason_to_send_again(web, service, is_flow, make_press, says):
    is_flow()
    web.on("POST", RUNTIME, says)
    assert press_all(service, make_press()).state is RunState.NOT_SENT
    assert len(web.asked("POST")) == 1


def test_flow_that_is_not_shared_with_the_connector_goes_another_way(
    web, service, is_flow, make_press
):
    is_flow()
    web.on("POST", CONNECTOR, error(403, "ConnectionAuthorizationFailed"))
    web.on("POST", LONG, ACCEPTED)
    assert press_all(service, make_press()).ran is Ran.YES


def test_stronger_sign_in_at_the_service_itself_is_no_reason_to_renew(
    web, service, is_flow, make_press, tokens
):
    is_flow({"Recurrence": {"type": "Recurrence"}})
    challenge = 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="'
    web.on("POST", AT_FLOW, error(401, "X", www_authenticate=challenge))
    assert press_all(service, make_press()).advice.claims
    assert tokens.renewed == 0


def test_changed_flow_is_read_again_for_the_next_press(web, service, is_flow, make_press):
    is_flow()
    web.on("POST", CONNECTOR, error(404, "WorkflowTriggerNotFound"))
    answer = press_all(service, make_press())
    assert answer.advice.fix is Fix.REFRESH
    is_flow(button("renamed"))
    web.on("POST", "/renamed/run", ACCEPTED)
    assert press_all(service, make_press()).state is RunState.ACCEPTED


def test_refused_token_is_renewed_for_the_next_press_only(
    web, service, is_flow, make_press, tokens
):
    is_flow()
    web.on("POST", CONNECTOR, error(401, "InvalidAuthenticationToken"), ACCEPTED)
    answer = press_all(service, make_press())
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.SIGN_IN)
    assert len(web.asked("POST")) == 1
    assert tokens.renewed == 1
    assert tokens.asked[-1][1:] == ("https://apihub.azure.com", "{}")


def test_refused_token_of_the_flow_service_is_renewed_too(
    web, service, is_flow, make_press, tokens
):
    is_flow({"Recurrence": {"type": "Recurrence"}})
    web.on("POST", f"{AT_FLOW}/triggers/Recurrence/run", error(401, "InvalidAuthenticationToken"))
    press_all(service, make_press())
    assert tokens.asked[-1][1:] == ("https://service.flow.microsoft.com/", "{}")


def test_token_that_cannot_be_renewed_changes_nothing(web, service, is_flow, make_press, tokens):
    is_flow()

    def refuse(asked):
        tokens.error = SignInError(say("Sign in"))
        return error(401, "InvalidAuthenticationToken")

    web.on("POST", CONNECTOR, refuse)
    assert press_all(service, make_press()).advice.fix is Fix.SIGN_IN


def test_stronger_sign_in_is_asked_for_before_sending_again(
    web, service, is_flow, make_press, tokens
):
    is_flow()
    challenge = 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="'
    web.on("POST", CONNECTOR, error(401, "X", www_authenticate=challenge))
    answer = press_all(service, make_press())
    assert answer.advice.claims == '{"a":1}'
    assert len(web.asked("POST")) == 1
    assert tokens.renewed == 0


class NoConsent:
    """Tokens of the flow service only."""

    def __init__(self, tokens):
        self._tokens = tokens

    def token(self, account, audience, *, claims=""):
        if "apihub" in audience:
            raise ConsentError(say("Ask an administrator"), say("…"), "https://consent")
        return self._tokens.token(account, audience, claims=claims)


def test_without_consent_for_the_run_time_the_service_itself_runs_what_it_can(
    web, transport, facts, is_flow, make_press
):
    transport._tokens = NoConsent(transport._tokens)
    service = PowerAutomate(transport, facts, lambda: PRESSED)
    is_flow(button(text=TEXT))
    web.on("POST", MANAGEMENT, Says(200, None))
    assert press_all(service, make_press()).transport == "management"
    press = make_press(inputs={"text": "a"})
    with pytest.raises(ConsentError):
        service.prepare(press)
    answer = service.send(press, never)
    assert (answer.state, answer.advice.fix) == (RunState.NOT_SENT, Fix.GIVE_CONSENT)
    assert answer.advice.link == "https://consent"


def test_schedule_is_run_by_the_service_itself_without_a_body(web, service, is_flow, make_press):
    is_flow({"Every day": {"type": "Recurrence", "recurrence": {}}})
    web.on("POST", f"{AT_FLOW}/triggers/Every%20day/run$", Says(200, None))
    answer = press_all(service, make_press())
    (asked,) = web.asked("POST")
    assert asked.json == {}
    assert (answer.ran, answer.run_id, answer.follows) == (Ran.YES, "", True)


def test_flow_that_cannot_be_pressed_is_not_sent(web, service, is_flow, make_press):
    is_flow({"When": {"type": "OpenApiConnectionWebhook", "inputs": {}}})
    with pytest.raises(InputError):
        service.prepare(make_press())
    assert service.send(make_press(), never).state is RunState.NOT_SENT
    assert web.asked("POST") == []


def test_run_only_flow_whose_trigger_is_not_told_uses_the_designers_name(
    web, service, make_press, facts
):
    web.on("GET", AT_FLOW, error(403, "ConnectionAuthorizationFailed"))
    item = line(flow(), userType="User")
    web.on("GET", f"{HERE}/flows$", Says(200, {"value": [item]}))
    told = {"properties": {"primaryRuntimeUrl": f"{web.url}{RUNTIME}"}}
    web.on("GET", "shared_logicflows", Says(200, told))
    web.on("POST", CONNECTOR, ACCEPTED)
    assert press_all(service, make_press()).state is RunState.ACCEPTED
    facts.known.clear()
    web.on("GET", f"{AT_FLOW}/triggers$", Says(200, {"value": [{}, {"name": "other"}]}))
    web.on("POST", "/triggers/other/run$", ACCEPTED)
    assert press_all(service, make_press()).state is RunState.ACCEPTED
    facts.known.clear()
    web.on("GET", f"{AT_FLOW}/triggers$", Says(200, {"value": []}))
    assert press_all(service, make_press()).state is RunState.ACCEPTED
    facts.known.clear()
    web.on("GET", f"{AT_FLOW}/triggers$", error(404, "FlowNotFound"))
    with pytest.raises(RefusedError):
        service.prepare(make_press())


def http_flow(**inputs):
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    return {"manual": {"type": "Request", "kind": "Http", "inputs": {"schema": schema, **inputs}}}


DIRECT = "/automations/direct/workflows/x/triggers/manual/paths/invoke"


def test_http_flow_is_run_by_its_signed_address(web, service, facts, is_flow, make_press):
    is_flow(http_flow())
    told = {"value": f"{web.url}{DIRECT}?api-version=1&sig=S3CRET", "method": "POST"}
    web.on("POST", "listCallbackUrl$", Says(200, {"response": told}))
    web.on("POST", f"{DIRECT}$", ACCEPTED)
    press = make_press(inputs={"name": "Ada"})
    answer = press_all(service, press)
    (asked,) = web.asked("POST", DIRECT)
    assert asked.json == {"name": "Ada"}
    assert "authorization" not in asked.headers
    assert (answer.transport, answer.run_id, answer.follows) == ("address", "RUN1", True)
    assert "S3CRET" not in repr(facts.known)
    web.ledger.clear()
    press_all(service, press)
    assert [each.path for each in web.ledger] == [DIRECT]


def test_http_flow_for_the_tenant_gets_our_sign_in(web, service, is_flow, make_press, tokens):
    is_flow(http_flow(triggerAuthenticationType="Tenant", method="PUT"))
    told = {"response": {"value": f"{web.url}{DIRECT}?api-version=1"}}
    web.on("POST", "listCallbackUrl$", Says(200, told))
    web.on("PUT", f"{DIRECT}$", ACCEPTED)
    press_all(service, make_press())
    (asked,) = web.asked("PUT")
    assert asked.token.endswith("service.flow.microsoft.com")


def test_inputs_in_the_path_of_an_address_go_there(web, service, is_flow, make_press, account):
    is_flow(http_flow(method="PUT", relativePath="rooms/{room}"))
    told = {"value": f"{web.url}{DIRECT}/rooms/{{room}}?sig=S3CRET"}
    web.on("POST", "listCallbackUrl$", Says(200, told))
    web.on("PUT", f"{DIRECT}/rooms/A%20B$", ACCEPTED)
    assert [field.key for field in service.describe(TARGET, account).fields] == ["room", "name"]
    answer = press_all(service, make_press(inputs={"room": "A B", "name": "Ada"}))
    assert (answer.ran, web.asked("PUT")[0].json) == (Ran.YES, {"name": "Ada"})
    assert press_all(service, make_press(inputs={"name": "Ada"})).state is RunState.NOT_SENT
    assert len(web.asked("PUT")) == 1


def test_the_address_is_asked_for_by_the_whole_name_of_the_trigger(
    web, service, is_flow, make_press
):
    (trigger,) = http_flow().values()
    is_flow({"When asked? #1/2": trigger})
    asked = f"{AT_FLOW}/triggers/When%20asked%3F%20%231%2F2/listCallbackUrl$"
    web.on("POST", asked, Says(200, {"value": f"{web.url}{DIRECT}?sig=S3CRET"}))
    web.on("POST", f"{DIRECT}$", ACCEPTED)
    assert press_all(service, make_press()).ran is Ran.YES


def test_address_that_no_longer_works_is_asked_for_again(web, service, is_flow, make_press):
    is_flow(http_flow())
    for number in (1, 2):
        told = {"value": f"{web.url}{DIRECT}?sig=S3CRET{number}"}
        web.on("POST", "listCallbackUrl$", Says(200, told))
        says = error(401, "DirectApiAuthorizationRequired") if number == 1 else ACCEPTED
        web.on("POST", f"{DIRECT}$", says)
        answer = press_all(service, make_press())
        assert answer.ran is (Ran.NO if number == 1 else Ran.YES)
    assert len(web.asked("POST", "listCallbackUrl")) == 2


@pytest.mark.parametrize("body", [{}, {"value": ""}, {"response": {"value": 1}}])
def test_address_that_is_not_told_is_an_error(web, service, is_flow, make_press, body):
    is_flow(http_flow())
    web.on("POST", "listCallbackUrl$", Says(200, body))
    with pytest.raises(RefusedError):
        service.prepare(make_press())


def test_old_run_is_done_again_in_the_cloud_once(web, service, is_flow, make_press):
    is_flow()
    web.on("POST", f"{AT_FLOW}/triggers/manual/histories/RUN0/resubmit$", Says(202, None))
    answer = service.resubmit(make_press(), "RUN0", never)
    assert (answer.ran, answer.transport) == (Ran.YES, "resubmit")
    again = service.send(make_press(again_of="RUN0"), never)
    assert (again.ran, again.transport) == (Ran.YES, "resubmit")
    web.on("GET", f"{AT_FLOW}$", error(404, "FlowNotFound"))
    assert service.resubmit(make_press(account="x"), "RUN0", never).state is RunState.NOT_SENT


def test_advice_leads_to_the_right_page(web, service, is_flow, make_press):
    is_flow()
    for says, ending in (
        (error(400, "WorkflowTriggerIsNotEnabled"), "/details"),
        (error(400, "InvalidConnectionCredentials"), "/connections"),
        (error(502, "NoResponse", x_ms_workflow_run_id="R9"), "/runs/R9"),
        (error(429, "TooManyRequests", Retry_After="60"), ""),
    ):
        web.on("POST", CONNECTOR, says)
        assert press_all(service, make_press()).advice.link.endswith(ending)


def test_wrong_region_of_a_run_is_learned_for_the_next_press(
    web, service, is_flow, make_press, facts
):
    is_flow({"Recurrence": {"type": "Recurrence"}})
    web.on("POST", AT_FLOW, error(400, "MacroRegionDerivationFailed"))
    answer = press_all(service, make_press())
    assert (answer.ran, answer.advice.fix) == (Ran.NO, Fix.TRY_AGAIN)
    here = {
        "name": TARGET.environment,
        "properties": {"runtimeEndpoints": {"microsoft.Flow": web.url}},
    }
    web.on("GET", "/environments$", Says(200, {"value": [here]}))
    press_all(service, make_press())
    assert facts.known[f"flow host {TARGET.environment.lower()}"] == web.url


def test_environment_without_a_host_of_its_own_is_asked_the_classic_way(
    web, transport, is_flow, make_press, facts
):
    transport.cloud = replace(transport.cloud, environment_suffix="environment.invalid")
    service = PowerAutomate(transport, facts, lambda: PRESSED)
    is_flow(runtime="")
    told = {"properties": {"primaryRuntimeUrl": f"{web.url}{RUNTIME}"}}
    web.on("GET", f"{HERE}/apis/shared_logicflows", Says(200, told))
    web.on("POST", CONNECTOR, ACCEPTED)
    assert press_all(service, make_press()).ran is Ran.YES
    assert facts.known[f"no host {TARGET.environment.lower()}"]
    for key in [key for key in facts.known if key.startswith(("plan", "runtime"))]:
        del facts.known[key]
    assert press_all(service, make_press()).ran is Ran.YES


def test_environment_with_an_old_name_is_asked_the_classic_way(web, transport, make_press, facts):
    transport.cloud = replace(transport.cloud, environment_suffix="environment.invalid")
    service = PowerAutomate(transport, facts, lambda: PRESSED)
    target = replace(TARGET, environment="legacy")
    old = f"/environments/legacy/flows/{FLOW}$"
    item = flow()
    item["properties"]["environment"] = {}
    web.on("GET", old, Says(200, item))
    told = {"properties": {"primaryRuntimeUrl": f"{web.url}{RUNTIME}"}}
    web.on("GET", "/environments/legacy/apis/shared_logicflows", Says(200, told))
    web.on("POST", CONNECTOR, ACCEPTED)
    assert press_all(service, make_press(target=target)).ran is Ran.YES
    assert "no host legacy" not in facts.known


@pytest.mark.parametrize(
    ("environment", "host"),
    [
        (
            "Default-d87a7535-dd31-4437-bfe1-95340acd55c5",
            "defaultd87a7535dd314437bfe195340acd55.c5.suffix",
        ),
        ("D87A7535-dd31-4437-bfe1-95340acd55c5", "d87a7535dd314437bfe195340acd55.c5.suffix"),
        ("legacy", ""),
    ],
)
def test_host_of_an_environment_is_made_from_its_name(environment, host):
    assert environment_host(environment, "suffix") == host
    assert environment_host(environment, "") == ""


def test_region_that_cannot_be_learned_changes_nothing(web, service, is_flow, make_press):
    is_flow({"Recurrence": {"type": "Recurrence"}})
    web.on("POST", AT_FLOW, error(400, "MacroRegionDerivationFailed"))
    web.on("GET", "/environments$", error(403, "EnvironmentAccessDenied"))
    assert press_all(service, make_press()).advice.fix is Fix.TRY_AGAIN


def test_every_press_of_a_burst_gets_its_own_answer(web, service, is_flow, make_press):
    is_flow()

    def accept(asked):
        own = asked.headers["x-ms-client-tracking-id"]
        return Says(202, None, {"x-ms-workflow-run-id": f"RUN-{own}"})

    web.on("POST", CONNECTOR, accept)
    service.prepare(make_press())
    answers = {}

    def press(name):
        answers[name] = service.send(make_press(id=name), never)

    threads = [threading.Thread(target=press, args=(f"P{at}",)) for at in range(60)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert {name: answer.run_id for name, answer in answers.items()} == {
        f"P{at}": f"RUN-P{at}" for at in range(60)
    }
    sent = [asked.headers["x-ms-client-tracking-id"] for asked in web.asked("POST")]
    assert len(sent) == len(set(sent)) == 60
