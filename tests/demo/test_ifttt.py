"""IFTTT Webhooks."""


def test_an_event_is_fired(mara):
    key = mara.tenant.ifttt_key
    body = {"value1": "a", "value2": "b"}
    reply = mara.send("POST", f"/trigger/lights_on/with/key/{key}", json=body)
    assert (reply.status_code, reply.text) == (
        200,
        "Congratulations! You've fired the lights_on event",
    )
    assert reply.headers["Content-Type"].startswith("text/plain")
    entry = mara.tenant.ledger.entries[-1]
    assert (entry.transport, entry.title, entry.body) == ("ifttt", "lights_on", body)
    assert entry.has_started


def test_an_event_with_json_is_fired(mara):
    path = f"/trigger/lights_on/json/with/key/{mara.tenant.ifttt_key}"
    reply = mara.send("POST", path, json={"any": ["thing"]})
    assert reply.text == "Congratulations! You've fired the lights_on JSON event"


def test_an_event_is_fired_by_get(mara):
    path = f"/trigger/lights_on/with/key/{mara.tenant.ifttt_key}?value1=a"
    assert mara.send("GET", path).status_code == 200


def test_a_wrong_key_is_refused(mara):
    for path in ("/trigger/e/with/key/wrong", "/trigger/e/json/with/key/wr%C3%B6ng"):
        reply = mara.send("POST", path, json={})
        assert reply.status_code == 401
        assert reply.json() == {"errors": [{"message": "You sent an invalid key."}]}
        assert not mara.tenant.ledger.entries[-1].has_started


def test_the_key_stays_out_of_the_ledger(mara):
    mara.send("POST", f"/trigger/e/with/key/{mara.tenant.ifttt_key}", json={})
    assert mara.tenant.ifttt_key not in str(mara.tenant.ledger.requests)
