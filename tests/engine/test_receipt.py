import os
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.account import Account
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.engine.press import new_run
from flowbutton.engine.receipt import receipt, receipt_document
from tests.fakes import START, press_of

MARA = Account("uid.utid", "mara@contoso.example", "Mara Visser", "contoso")
RUN = replace(
    new_run(
        press_of(
            inputs={"to": "Ada", "pin": "1234", "count": 2, "ok": True},
            secret_keys=frozenset({"pin"}),
        )
    ),
    state=RunState.SUCCEEDED,
    ran=Ran.YES,
    run_id="0858",
    run_url="https://portal.example/run",
    message=say("Mail sent to {n} people", n=14),
    ended_at=START + timedelta(seconds=3.4),
)


@pytest.fixture(autouse=True)
def zone(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    os.environ.pop("TZ", None)
    time.tzset()


def test_a_receipt_says_who_what_when_and_how_it_ended() -> None:
    assert receipt(RUN, MARA) == (
        "FlowButton receipt\n"
        "Button:      Order a courier\n"
        "Pressed:     2026-11-24 10:00:00 CET (UTC+0100)\n"
        "Ended:       2026-11-24 10:00:03 CET (UTC+0100)\n"
        "Duration:    3.4 s\n"
        "Result:      Succeeded\n"
        "Did it run:  yes\n"
        "Message:     Mail sent to 14 people\n"
        "Account:     mara@contoso.example\n"
        "Tenant:      contoso\n"
        "Environment: Default-contoso\n"
        "Flow:        11111111-2222-3333-4444-555555555555\n"
        "Inputs:      to = Ada; pin = •••; count = 2; ok = true\n"
        "Press id:    press-1\n"
        "Run id:      0858\n"
        "Link:        https://portal.example/run\n"
    )


def test_a_receipt_calls_the_inputs_as_the_form_does() -> None:
    fields = (
        Field("to", "Deliver to", FieldKind.TEXT),
        Field("count", "Number of parcels", FieldKind.INTEGER),
        Field("ok", "", FieldKind.YES_NO),
    )
    line = "Inputs:      Deliver to = Ada; pin = •••; Number of parcels = 2; ok = true\n"
    assert line in receipt(RUN, MARA, fields)
    document = receipt_document(RUN, MARA, fields)
    assert document["inputs"] == RUN.inputs
    assert document["input_titles"] == {
        "to": "Deliver to",
        "pin": "pin",
        "count": "Number of parcels",
        "ok": "ok",
    }


def test_a_receipt_has_no_secret() -> None:
    assert "1234" not in receipt(RUN, MARA)


@pytest.mark.parametrize(
    ("target", "line"),
    [
        (HttpTarget("secret-name", "example.com"), "Sent to:    POST example.com"),
        (LogicAppTarget("/subscriptions/s"), "Logic App:  /subscriptions/s"),
        (IftttTarget("lights", "secret-name"), "IFTTT event: lights"),
    ],
)
def test_every_target_is_named_without_its_secret(target, line) -> None:
    text = receipt(replace(RUN, target=target), None)
    assert line in text
    assert "secret-name" not in text
    assert "Account" not in text


def test_every_state_has_a_word() -> None:
    for state in RunState:
        assert "Result:" in receipt(replace(RUN, state=state, ended_at=None), None)


def test_a_receipt_for_scripts_says_the_same() -> None:
    document = receipt_document(RUN, MARA)
    assert document == {
        "button": "Order a courier",
        "pressed_at": "2026-11-24T10:00:00+01:00",
        "ended_at": "2026-11-24T10:00:03.400000+01:00",
        "duration_s": 3.4,
        "state": "succeeded",
        "result": "Succeeded",
        "ran": "yes",
        "message": "Mail sent to 14 people",
        "account": "mara@contoso.example",
        "account_name": "Mara Visser",
        "tenant": "contoso",
        "environment": "Default-contoso",
        "flow": "11111111-2222-3333-4444-555555555555",
        "inputs": {"to": "Ada", "pin": "•••", "count": 2, "ok": True},
        "input_titles": {"to": "to", "pin": "pin", "count": "count", "ok": "ok"},
        "press_id": "press-1",
        "run_id": "0858",
        "link": "https://portal.example/run",
    }


def test_what_is_not_known_is_null_in_a_receipt_for_scripts() -> None:
    run = replace(new_run(press_of(target=IftttTarget("lights", "key"))), account="")
    document = receipt_document(run, None)
    assert document["ifttt_event"] == "lights"
    nulls = {key for key, value in document.items() if value is None}
    assert nulls == {
        *("ended_at", "duration_s", "message", "account", "account_name", "tenant"),
        *("run_id", "link"),
    }
