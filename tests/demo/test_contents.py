"""The signed links to what a run was given and what came out."""

from flowbutton.demo.people import FLOW_AUDIENCE
from tests.demo.visitor import code_of


def links(visitor, clock, title, body):
    run_id = visitor.run_t3(title, body).headers["x-ms-workflow-run-id"]
    clock.forward(10)
    return visitor.run(title, run_id)["properties"]


def test_a_runs_inputs_and_outputs_are_read_without_a_token(mara, clock):
    run = links(mara, clock, "Order a courier", {"text": "a box"})
    trigger = mara.send("GET", run["trigger"]["outputsLink"]["uri"]).json()
    assert trigger["body"] == {"text": "a box"}
    assert trigger["headers"]["x-ms-user-email"] == "mara@contoso.example"
    schema = mara.send("GET", run["trigger"]["inputsLink"]["uri"]).json()["schema"]
    assert schema["required"] == ["text", "text_1"]
    action = run["actions"]["Book_the_courier"]
    assert mara.send("GET", action["inputsLink"]["uri"]).json() == {"parameters": {"text": "a box"}}
    reply = mara.send("GET", action["outputsLink"]["uri"])
    assert reply.json() == {"body": {"text": "a box"}}
    assert action["outputsLink"]["contentSize"] == len(reply.content)


def test_a_response_tells_its_status_and_body(mara, clock):
    run = links(mara, clock, "Meeting room lights", {})
    value = mara.send("GET", run["actions"]["Respond_to_the_caller"]["outputsLink"]["uri"]).json()
    assert (value["statusCode"], value["body"]["lights"]) == (200, "on")


def test_a_mail_tells_that_it_was_sent(mara, clock):
    run = links(mara, clock, "Send the daily digest", {})
    value = mara.send("GET", run["actions"]["Send_the_mail"]["outputsLink"]["uri"]).json()
    assert value == {"body": "Mail sent"}


def test_a_token_is_not_wanted(mara, clock):
    run = links(mara, clock, "Order a courier", {})
    reply = mara.send("GET", run["trigger"]["outputsLink"]["uri"], FLOW_AUDIENCE)
    assert reply.status_code == 401


def test_a_link_that_was_changed_is_refused(mara, clock):
    uri = links(mara, clock, "Order a courier", {})["trigger"]["outputsLink"]["uri"]
    assert mara.send("GET", uri.replace("TriggerOutputs", "TriggerInputs")).status_code == 403
    assert code_of(mara.send("GET", uri[:-1])) == "AuthorizationFailed"


def test_a_link_to_nothing_is_not_found(mara, clock):
    run_id = mara.run_t3("Order a courier").headers["x-ms-workflow-run-id"]
    desk = mara.tenant.desk
    flow = desk.shelf.titled("Order a courier")
    reply = mara.send("GET", desk.signed(flow, f"/runs/{run_id}/contents/Tell_the_deskOutputs"))
    assert (reply.status_code, code_of(reply)) == (404, "ContentNotFound")
    assert mara.send("GET", desk.signed(flow, "/runs/none/contents/x")).status_code == 403


def test_a_flow_without_a_late_answer_is_never_through(mara):
    run_id = mara.run_t3("Order a courier").headers["x-ms-workflow-run-id"]
    flow = mara.tenant.desk.shelf.titled("Order a courier")
    path = mara.tenant.desk.signed(flow, f"/runs/{run_id}/operations/answer")
    assert mara.send("GET", path).status_code == 202
