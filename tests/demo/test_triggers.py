"""Calling the addresses of HTTP triggers."""

import pytest

from flowbutton.demo.people import FLOW_AUDIENCE, RUNTIME_AUDIENCE
from flowbutton.demo.tenant import DemoTenant
from tests.demo.visitor import Visitor, code_of


def call(visitor, title, body=None, audience="", method="", **parameters):
    callback = visitor.callback(title)
    url = callback["value"]
    for name, value in parameters.items():
        url = url.replace("{" + name + "}", value)
    return visitor.send(method or callback["method"], url, audience, json=body)


def test_an_address_for_anyone_is_signed_and_needs_no_token(mara):
    callback = mara.callback("Public intake")
    assert callback["queries"].keys() == {"api-version", "sp", "sv", "sig"}
    assert callback["value"].startswith(callback["basePath"] + "?")
    reply = mara.send(
        "POST",
        callback["value"],
        json={"name": "Northwind"},
        headers={"x-ms-client-tracking-id": "press-2"},
    )
    assert (reply.status_code, reply.content) == (202, b"")
    run = mara.tenant.desk.book.get(reply.headers["x-ms-workflow-run-id"])
    assert (run.body, run.user, run.tracking_id) == ({"name": "Northwind"}, None, "press-2")
    assert reply.headers["x-ms-workflow-name"] == run.flow.id
    entry = mara.tenant.ledger.entries[-1]
    assert (entry.transport, entry.title, entry.has_started) == ("T2", "Public intake", True)


def test_an_old_flow_is_called_like_one_for_anyone(mara):
    assert call(mara, "Old intake", {}).status_code == 202


def test_an_address_for_the_tenant_has_no_signature_and_wants_a_flow_token(mara):
    assert mara.callback("Intake webhook")["queries"] == {"api-version": "1"}
    reply = call(mara, "Intake webhook", {"name": "Northwind"}, FLOW_AUDIENCE)
    assert reply.status_code == 202
    run = mara.tenant.desk.book.get(reply.headers["x-ms-workflow-run-id"])
    assert run.user == mara.user


@pytest.mark.parametrize("audience", ["", RUNTIME_AUDIENCE, FLOW_AUDIENCE.rstrip("/")])
def test_the_tenants_address_refuses_other_tokens_and_none(mara, audience):
    reply = call(mara, "Intake webhook", {"name": "x"}, audience)
    assert (reply.status_code, code_of(reply)) == (401, "MisMatchingOAuthClaims")


def test_only_the_allowed_people_may_call(mara, jonas):
    reply = call(mara, "Board notes", {"name": "x"}, FLOW_AUDIENCE)
    assert (reply.status_code, code_of(reply)) == (403, "MisMatchingOAuthClaims")
    url = mara.callback("Board notes")["value"]
    assert jonas.send("POST", url, FLOW_AUDIENCE, json={"name": "x"}).status_code == 202


def test_a_signature_and_a_token_together_are_one_too_many(mara):
    reply = call(mara, "Public intake", {"name": "x"}, FLOW_AUDIENCE)
    assert reply.status_code == 401
    assert code_of(reply) == "DirectApiRequestHasMoreThanOneAuthorization"


@pytest.mark.parametrize("audience", ["", FLOW_AUDIENCE])
def test_an_address_that_was_cut_asks_for_the_signature(mara, audience):
    url = mara.callback("Public intake")["value"].partition("&sp=")[0]
    reply = mara.send("POST", url, audience, json={"name": "x"})
    assert (reply.status_code, code_of(reply)) == (401, "DirectApiAuthorizationRequired")
    whole = mara.callback("Public intake")["value"]
    assert code_of(mara.send("POST", whole[:-4], json={})) == "DirectApiAuthorizationRequired"


def test_a_signature_where_none_is_allowed_is_refused(mara):
    url = mara.callback("Intake webhook")["value"] + "&sp=x&sv=1.0&sig=abc"
    assert code_of(mara.send("POST", url, json={})) == "DirectApiInvalidAuthorizationScheme"


def test_an_address_without_its_version_is_refused(mara):
    url = mara.callback("Public intake")["basePath"]
    assert code_of(mara.send("POST", url, json={})) == "MissingApiVersionParameter"


def test_a_claims_challenge_is_passed_on(mara):
    url = mara.callback("Intake webhook")["value"]
    mara.tenant.knobs.needs_claims = True
    reply = mara.send("POST", url, FLOW_AUDIENCE, json={"name": "x"})
    assert "insufficient_claims" in reply.headers["WWW-Authenticate"]


def test_only_http_triggers_have_an_address(mara):
    path = mara.flow_path("Order a courier") + "/triggers/manual/listCallbackUrl"
    reply = mara.flow_api("POST", path)
    assert (reply.status_code, code_of(reply)) == (400, "ListCallbackUrlOperationBlocked")


@pytest.mark.parametrize(
    "body", [None, {}, {"name": 7}, {"name": "x", "value": "y"}, {"name": None}, []]
)
def test_inputs_that_do_not_fit_are_refused(mara, body):
    reply = call(mara, "Public intake", body)
    assert (reply.status_code, code_of(reply)) == (400, "TriggerInputSchemaMismatch")
    assert not mara.tenant.desk.book.all()


def test_nested_inputs_are_checked_too(mara):
    good = {"customer": {"name": "Northwind"}, "lines": [{"sku": "a"}]}
    reply = call(mara, "Place an order", good)
    assert (reply.status_code, reply.json()["received"]) == (201, good)
    assert call(mara, "Place an order", {**good, "lines": [{}]}).status_code == 400
    assert call(mara, "Place an order", {"customer": {}}).status_code == 400


def test_a_body_without_its_type_arrives_as_a_lump(mara):
    url = mara.callback("Public intake")["value"]
    reply = mara.send("POST", url, data=b'{"name": "x"}')
    assert code_of(reply) == "TriggerInputSchemaMismatch"
    url = mara.callback("Old intake")["value"]
    reply = mara.send("POST", url, data=b"abc", headers={"Content-Type": "text/plain"})
    run = mara.tenant.desk.book.get(reply.headers["x-ms-workflow-run-id"])
    assert run.body == {"$content-type": "text/plain", "$content": "YWJj"}


def test_a_broken_body_is_refused(mara):
    url = mara.callback("Public intake")["value"]
    reply = mara.send("POST", url, data=b"{", headers={"Content-Type": "application/json"})
    assert (reply.status_code, code_of(reply)) == (400, "InvalidRequestContent")


def test_a_response_brings_its_status_and_headers(mara):
    reply = call(mara, "Order status", {"name": "x"})
    assert (reply.status_code, reply.headers["x-orders"]) == (200, "2")
    assert reply.json()[0]["supplier"] == "Fabrikam Paper"
    assert reply.headers["x-ms-workflow-run-id"]
    assert call(mara, "Say hello").text == "Hello from the demo."
    assert call(mara, "Say hello").headers["Content-Type"] == "text/plain"
    assert call(mara, "Reject the order").status_code == 422


def test_an_asynchronous_answer_is_asked_for_until_it_is_there(mara, clock):
    reply = call(mara, "Long calculation")
    assert (reply.status_code, reply.headers["Retry-After"]) == (202, "1")
    where = reply.headers["Location"]
    assert mara.send("GET", where).status_code == 202
    clock.forward(7 / 200)
    late = mara.send("GET", where)
    assert (late.status_code, late.json()) == (200, {"result": 42})
    assert late.headers["x-ms-workflow-run-id"] == reply.headers["x-ms-workflow-run-id"]


def test_a_token_is_not_wanted_where_the_answer_is_asked_for(mara):
    where = call(mara, "Long calculation").headers["Location"]
    reply = mara.send("GET", where, FLOW_AUDIENCE)
    assert code_of(reply) == "DirectApiRequestHasMoreThanOneAuthorization"
    assert mara.send("GET", where[:-3]).status_code == 403


def test_an_answer_that_takes_too_long_is_given_up_while_the_run_goes_on(mara):
    reply = call(mara, "Slow answer")
    assert (reply.status_code, code_of(reply)) == (504, "GatewayTimeout")
    run = mara.tenant.desk.book.get(reply.headers["x-ms-workflow-run-id"])
    assert mara.tenant.desk.book.view(run).status == "Running"


def test_an_answer_that_is_never_given_is_missed(mara):
    reply = call(mara, "Forgotten answer")
    assert (reply.status_code, code_of(reply)) == (502, "NoResponse")


@pytest.mark.parametrize(
    ("title", "method", "parameters"),
    [
        ("Set the room temperature", "PUT", {"room": "Rembrandt"}),
        ("Look up a room", "GET", {"room": "Van%20Gogh"}),
        ("Change a booking", "PATCH", {}),
    ],
)
def test_methods_and_paths_reach_the_flow(mara, title, method, parameters):
    callback = mara.callback(title)
    assert callback["method"] == method
    assert callback.get("relativePathParameters", []) == list(parameters)
    received = call(mara, title, {"degrees": 20}, **parameters).json()["received"]
    assert received == {"degrees": 20} | {
        name: value.replace("%20", " ") for name, value in parameters.items()
    }


def test_an_empty_answer_is_empty(mara, clock):
    reply = call(mara, "Cancel a booking", id="7")
    assert (reply.status_code, reply.content) == (204, b"")
    clock.forward(1)
    run = mara.run("Cancel a booking", reply.headers["x-ms-workflow-run-id"])["properties"]
    link = run["actions"]["Respond"]["outputsLink"]["uri"]
    assert mara.send("GET", link).json()["statusCode"] == 204
    assert "body" not in mara.send("GET", link).json()


def test_a_query_of_its_own_reaches_the_flow(mara):
    url = mara.callback("Look up a room")["value"].replace("{room}", "x") + "&day=monday"
    assert mara.send("GET", url).json()["received"] == {"room": "x", "day": "monday"}


def test_a_wrong_method_or_path_is_refused(mara):
    reply = call(mara, "Public intake", {"name": "x"}, method="GET")
    assert code_of(reply) == "TriggerRequestMethodNotValid"
    url = mara.callback("Look up a room")["value"].replace("/rooms/{room}", "/halls")
    assert mara.send("GET", url).status_code == 404


def test_an_unknown_workflow_is_not_found(mara):
    url = mara.callback("Public intake")["value"].replace("/workflows/", "/workflows/0")
    assert code_of(mara.send("POST", url, json={})) == "WorkflowNotFound"


def test_addresses_stay_the_same_over_a_restart(tenant, mara, folder, clock):
    url = mara.callback("Public intake")["value"]
    tenant.stop()
    again = DemoTenant(folder, clock=clock, speed=200)
    again.start()
    visitor = Visitor(again)
    assert visitor.send("POST", url, json={"name": "x"}).status_code == 202
    visitor.close()
    again.stop()


def test_a_list_and_the_parts_of_the_path_reach_the_flow_together(mara):
    received = call(mara, "Set the room temperature", [20], room="x").json()["received"]
    assert received == {"room": "x", "body": [20]}
