from datetime import UTC, datetime

from flowbutton.domain.press import Press
from flowbutton.domain.target import FlowTarget

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def press(**changes):
    return Press("p", "b", "B", FlowTarget("e", "f"), "me", NOON, 1.0, **changes)


def test_the_inputs_are_what_is_sent():
    assert press(inputs={"a": 1}).payload == {"a": 1}
    assert press().payload == {}


def test_a_body_is_sent_instead_of_the_inputs():
    assert press(inputs={"a": 1}, body=[1, 2]).payload == [1, 2]
    assert press(inputs={"a": 1}, body="").payload == ""


def test_what_is_sent_is_not_shown():
    shown = repr(
        press(inputs={"pin": "4711"}, body={"pin": "4711"}, secret_keys=frozenset({"pin"}))
    )
    assert "4711" not in shown
