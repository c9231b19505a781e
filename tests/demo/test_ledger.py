"""What is written down about requests."""

import pytest

from flowbutton.demo.ledger import Ledger, transport_of
from flowbutton.demo.wire import Request
from tests.demo.visitor import FakeClock

FLOW = "/providers/Microsoft.ProcessSimple/environments/e/flows/f"


@pytest.mark.parametrize(
    ("path", "transport"),
    [
        (f"{FLOW}/triggers/manual/run", "T1"),
        (f"{FLOW}/triggers/manual/listCallbackUrl", ""),
        (f"{FLOW}/runs", ""),
        ("/powerautomate/automations/direct/workflows/0/triggers/manual/paths/invoke", "T2"),
        ("/powerautomate/automations/direct/workflows/0/triggers/m/paths/invoke/a/b", "T2"),
        ("/apim/logicflows/0-0/triggers/manual/run", "T3"),
        ("/subscriptions/s/x/triggers/manual/run", "arm"),
        ("/workflows/0/triggers/manual/paths/invoke", "callback"),
        ("/workflows/0/runs/0/contents/x", ""),
        ("/api/sync/triggers/manual/invoke", "callback"),
        (f"{FLOW}/triggers/manual/histories/0/resubmit", "resubmit"),
        ("/trigger/e/with/key/k", "ifttt"),
        ("/trigger/e/json/with/key/k", "ifttt"),
    ],
)
def test_requests_to_run_something_are_known_by_their_path(path, transport):
    assert transport_of(path) == transport


def test_each_request_gets_its_own_answer():
    ledger = Ledger(FakeClock())
    first, second = (Request("POST", "/apim/logicflows/0/triggers/m/run") for _ in range(2))
    other = Request("GET", "/other")
    for request in (first, other, second):
        ledger.arrived(request)
    ledger.started(first, "r1")
    ledger.answered(second, 500)
    ledger.answered(other, 404)
    ledger.answered(first, 202)
    assert [(entry.status, entry.run_id) for entry in ledger.entries] == [(202, "r1"), (500, "")]
    assert [seen.status for seen in ledger.requests] == [202, 404, 500]


def test_what_is_not_known_changes_nothing():
    ledger = Ledger(FakeClock())
    ledger.answered(Request("GET", "/"), 200)
    assert not ledger.requests
