"""Orders for faults."""

import pytest

from flowbutton.demo.faults import Fault, Faults, fault_from_json
from flowbutton.demo.wire import Request


def test_a_fault_happens_as_often_as_it_was_ordered():
    faults = Faults()
    faults.order(Fault("/run", 500, times=2))
    faults.order(Fault("/run", 429))
    taken = [faults.take(Request("POST", "/a/run")) for _ in range(4)]
    assert [each and each.status for each in taken] == [500, 500, 429, None]


@pytest.mark.parametrize(
    ("match", "fits"),
    [("", True), ("/run", True), ("POST /run", True), ("POST ", True), ("GET /run", False)],
)
def test_a_fault_fits_by_method_and_path(match, fits):
    assert Fault(match).fits(Request("POST", "/a/run")) is fits


def test_clearing_lets_everything_go_well():
    faults = Faults()
    faults.order(Fault())
    faults.clear()
    assert faults.take(Request("GET", "/")) is None


@pytest.mark.parametrize(
    ("fault", "carries_out"),
    [
        (Fault(), True),
        (Fault(status=500), False),
        (Fault(status=504, starts=True), True),
        (Fault(drop="before"), False),
        (Fault(drop="after"), True),
        (Fault(drop="before", starts=True), False),
    ],
)
def test_a_fault_says_whether_the_request_is_carried_out(fault, carries_out):
    assert fault.carries_out is carries_out


def test_an_order_is_read_from_json():
    fault = fault_from_json({"match": "/run", "status": 400, "body": {"error": "x"}})
    assert fault == Fault("/run", 400, '{"error": "x"}')
    assert fault_from_json({"body": "text"}).body == "text"


@pytest.mark.parametrize("value", [[], {"other": 1}, {"drop": "sometimes"}])
def test_an_order_that_makes_no_sense_is_refused(value):
    with pytest.raises((TypeError, ValueError)):
        fault_from_json(value)
