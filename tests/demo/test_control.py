"""The controls on the plain port, for tests in other processes."""

import pytest
import requests


def post(visitor, path, value):
    return visitor.session.post(visitor.tenant.web + path, json=value)


def test_the_ledger_tells_what_was_asked(mara):
    mara.run_t3("Order a courier", {"text": "a"}, headers={"x-ms-client-tracking-id": "p"})
    value = mara.page("/demo/ledger").json()
    (run,) = value["runs"]
    assert (run["transport"], run["tracking_id"], run["status"]) == ("T3", "p", 202)
    assert (run["title"], run["body"], run["has_started"]) == (
        "Order a courier",
        {"text": "a"},
        True,
    )
    assert run["at"].startswith("20")
    assert value["requests"][-1]["path"].startswith("/apim/")


@pytest.mark.parametrize("drop", ["before", "after"])
def test_a_dropped_run_shows_whether_it_started(mara, drop):
    mara.sign_in()
    assert post(mara, "/demo/faults", {"match": "POST /apim/", "drop": drop}).status_code == 204
    with pytest.raises(requests.ConnectionError):
        mara.run_t3("Order a courier", {})
    (run,) = mara.page("/demo/ledger").json()["runs"]
    assert (run["status"], run["has_started"]) == (None, drop == "after")
    assert len(mara.tenant.desk.book.all()) == (drop == "after")


def test_a_run_may_start_behind_a_wrong_answer(mara):
    order = {"match": "/apim/", "status": 504, "body": "<html>", "content_type": "text/html"}
    post(mara, "/demo/faults", {**order, "starts": True})
    reply = mara.run_t3("Order a courier", {})
    assert (reply.status_code, reply.text) == (504, "<html>")
    entry = mara.tenant.ledger.entries[-1]
    assert (entry.status, entry.has_started) == (504, True)


def test_an_order_that_makes_no_sense_is_refused(mara):
    for value in ({"other": 1}, []):
        reply = post(mara, "/demo/faults", value)
        assert (reply.status_code, reply.json()["error"]["code"]) == (400, "InvalidFault")
    url = mara.tenant.web + "/demo/faults"
    headers = {"Content-Type": "application/json"}
    assert mara.session.post(url, data=b"{", headers=headers).status_code == 400


def test_the_knobs_of_the_sign_in_are_turned_from_outside(mara):
    assert post(mara, "/demo/knobs", {"access_ttl": 60, "needs_claims": True}).status_code == 204
    assert (mara.tenant.knobs.access_ttl, mara.tenant.knobs.needs_claims) == (60.0, True)
    for value in ({"other": 1}, {"rotates": 1}, {"access_ttl": "soon"}, []):
        reply = post(mara, "/demo/knobs", value)
        assert (reply.status_code, reply.json()["error"]["code"]) == (400, "InvalidKnob")


def test_a_page_on_the_web_cannot_order_anything(mara):
    for path in ("/demo/faults", "/demo/knobs", "/demo/reset"):
        reply = mara.session.post(mara.tenant.web + path, data=b"{}")
        assert reply.status_code == 415


def test_a_reset_forgets_everything(mara):
    mara.run_t3("Refresh the dashboard")
    mara.run_t3("Order a courier")
    mara.flow_api("POST", mara.flow_path("Page the on-call") + "/start")
    post(mara, "/demo/faults", {"status": 500})
    assert post(mara, "/demo/reset", {}).status_code == 204
    assert mara.page("/demo/ledger").json() == {"runs": [], "requests": []}
    assert not mara.tenant.desk.book.all()
    assert mara.run_t3("Refresh the dashboard").status_code == 429
    assert mara.flow("Page the on-call")["properties"]["state"] == "Stopped"
