from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from flowbutton.domain.button import Behaviour, Button, SecondPress
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.fields import MASK, Field, FieldKind
from flowbutton.domain.press import Door, Press
from flowbutton.domain.run import Ran
from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.engine.hard_end import NETWORK_FOR, TURN_FOR
from flowbutton.engine.make_press import can_run_there, press_again_there, press_for
from flowbutton.engine.press import new_run
from tests.fakes import START
from tests.samples import COURIER, run

OLD = run(COURIER, run_id="0858", inputs={"text": "Ada"})


@pytest.mark.parametrize("target", [OLD.target, LogicAppTarget("/subscriptions/s/x")])
def test_the_service_can_run_again_what_it_ran_and_what_had_inputs(target) -> None:
    old = replace(OLD, target=target)
    assert can_run_there(old)
    for changes in ({"run_id": ""}, {"inputs": {}}, {"ran": Ran.UNKNOWN}):
        assert not can_run_there(replace(old, **changes))


@pytest.mark.parametrize("target", [HttpTarget("s", "h"), IftttTarget("e", "s")])
def test_what_was_pasted_has_no_place_where_it_could_be_run_again(target) -> None:
    assert not can_run_there(replace(OLD, target=target))


def test_content_that_nobody_asked_for_is_written_down_without_its_secrets() -> None:
    clocks = Clocks(lambda: 0.0, lambda: datetime(2026, 11, 24, tzinfo=UTC))
    body = {"name": "Ann", "apiKey": "S3CRET", "inner": [{"password": "S3CRET", "room": 7}]}
    for given in ({"body": body}, {"inputs": body}):
        press = press_for(
            Button("b", "B", HttpTarget("kept", "host")), Door.WINDOW, clocks, **given
        )
        written = new_run(press).inputs
        assert press.payload == body
        assert written == {"name": "Ann", "apiKey": MASK, "inner": [{"password": MASK, "room": 7}]}


ASKED = (Field("text", "Text", FieldKind.TEXT), Field("pin", "PIN", FieldKind.TEXT, is_secret=True))
BEHAVIOUR = Behaviour(second_press=SecondPress.QUEUE, sends_when_back=True, send_until="")
FILLED = replace(COURIER, account="mara", fields=ASKED, values={"text": "Ada"}, behaviour=BEHAVIOUR)


def clocks() -> Clocks:
    return Clocks(lambda: 50.0, lambda: START)


def test_a_press_has_all_of_its_button_and_the_moment_of_the_finger() -> None:
    press = press_for(FILLED, Door.TRAY, clocks())
    assert press == Press(
        id=press.id,
        button=COURIER.id,
        name=COURIER.name,
        target=COURIER.target,
        account="mara",
        pressed_at=START,
        pressed_monotonic=50.0,
        door=Door.TRAY,
        inputs={"text": "Ada"},
        secret_keys=frozenset({"pin"}),
        second_press=SecondPress.QUEUE,
        network_until=START + NETWORK_FOR,
        turn_until=START + TURN_FOR,
    )


def test_each_press_has_an_id_of_its_own() -> None:
    ids = {press_for(FILLED, Door.TRAY, clocks()).id for _ in range(3)}
    ids |= {press_again_there(OLD, FILLED, Door.TRAY, clocks()).id for _ in range(3)}
    assert len({UUID(each) for each in ids}) == 6


def test_answers_go_before_those_of_the_last_time_also_when_there_are_none() -> None:
    assert press_for(FILLED, Door.TRAY, clocks(), {"text": "Bo"}).inputs == {"text": "Bo"}
    assert press_for(FILLED, Door.TRAY, clocks(), {}).inputs == {}
    assert press_for(FILLED, Door.TRAY, clocks(), body=[1]).payload == [1]


def test_a_run_that_is_run_again_there_is_a_press_of_its_own_that_never_waits() -> None:
    press = press_again_there(replace(OLD, account="jonas"), FILLED, Door.WINDOW, clocks())
    assert press == Press(
        id=press.id,
        button=COURIER.id,
        name=COURIER.name,
        target=OLD.target,
        account="jonas",
        pressed_at=START,
        pressed_monotonic=50.0,
        door=Door.WINDOW,
        inputs={"text": "Ada"},
        second_press=SecondPress.QUEUE,
        again_of="0858",
    )
