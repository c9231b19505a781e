import contextlib
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given

from flowbutton.domain.button import Behaviour, Button, Confirm, Preset
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import HttpTarget
from flowbutton.domain.words import say
from flowbutton.store import codec
from flowbutton.store.shape import ShapeError
from tests.store.strategies import buttons, json_values, runs
from tests.store.values import MONDAY, button, run
from tests.uncovered import uncovered

BUTTON = {"id": "b1", "name": "Digest", "target": {"kind": "flow", "environment": "e", "flow": "f"}}


@given(buttons)
def test_any_button_comes_back_as_it_was(value):
    assert codec.decode(Button, codec.encode(value)) == value


@given(runs)
def test_any_run_comes_back_as_it_was(value):
    assert codec.decode(Run, codec.encode(value)) == value


@given(json_values)
def test_any_json_is_read_or_refused_with_a_shape_error(data):
    for cls in (Run, Button):
        with pytest.raises(ShapeError):
            codec.from_json(cls, data)


@given(runs, json_values)
def test_any_wrong_value_anywhere_is_read_or_refused(value, wrong):
    data = codec.to_json(value)
    for key in data:
        with contextlib.suppress(ShapeError):
            assert isinstance(codec.from_json(Run, data | {key: wrong}), Run)


def test_what_has_its_default_is_left_out():
    assert codec.to_json(button()) == {
        "id": "b1",
        "name": "Button 1",
        "target": {"kind": "flow", "environment": "Default-1", "flow": "f1"},
    }


def test_missing_keys_take_their_defaults_and_unknown_keys_are_passed_over():
    assert codec.from_json(Button, BUTTON | {"from_the_future": 1}).behaviour == Behaviour()


def test_a_missing_key_without_default_is_named():
    with pytest.raises(ShapeError, match=r"^id: missing$"):
        codec.from_json(Button, {"name": "x", "target": BUTTON["target"]})


def test_an_error_says_where_it_is():
    presets = [{"name": "a", "values": {}}, {"name": "b", "values": 3}]
    with pytest.raises(ShapeError, match=r"^presets\[1\].values: expected an object$"):
        codec.from_json(Button, BUTTON | {"presets": presets})


def test_an_error_does_not_tell_the_data():
    with pytest.raises(ShapeError) as caught:
        codec.from_json(Button, BUTTON | {"icon": ["swordfish"]})
    assert "swordfish" not in str(caught.value)


def test_targets_carry_their_kind():
    target = HttpTarget("s", "example.com", is_signed=False)
    written = codec.to_json(button(target=target))["target"]
    assert written == {"kind": "http", "secret": "s", "host": "example.com", "is_signed": False}
    assert codec.from_json(Button, BUTTON | {"target": written}).target == target


@pytest.mark.parametrize("target", [{}, {"kind": "teleport"}, {"kind": ["flow"]}, "flow", None])
def test_a_target_of_no_known_kind_is_refused(target):
    with pytest.raises(ShapeError, match="target"):
        codec.from_json(Button, BUTTON | {"target": target})


def test_an_unknown_state_is_told_as_unknown():
    data = codec.to_json(run()) | {"state": "levitating", "ran": "perhaps"}
    assert codec.from_json(Run, data).state is RunState.UNKNOWN
    assert codec.from_json(Run, data).ran is Ran.UNKNOWN


def test_an_unknown_word_takes_the_default_where_there_is_one():
    data = BUTTON | {"behaviour": {"confirm": "telepathy", "undo_s": 5}}
    assert codec.from_json(Button, data).behaviour == Behaviour(confirm=Confirm.NO, undo_s=5)


def test_an_unknown_word_without_default_is_refused():
    with pytest.raises(ShapeError, match=r"^door: expected one of window, "):
        codec.from_json(Run, codec.to_json(run()) | {"door": "chimney"})


def test_an_unknown_word_deeper_down_does_not_drop_what_is_around_it():
    fields = [{"key": "k", "title": "t", "kind": "hologram"}]
    with pytest.raises(ShapeError, match=r"^fields\[0\].kind: expected one of "):
        codec.from_json(Button, BUTTON | {"fields": fields})


def test_times_are_written_in_utc():
    tokyo = timezone(timedelta(hours=9))
    value = run(started_at=datetime(2026, 11, 24, 6, 0, tzinfo=tokyo))
    assert codec.to_json(value)["started_at"] == "2026-11-23T21:00:00Z"
    assert codec.from_json(Run, codec.to_json(value)) == value


def test_a_time_without_zone_is_taken_as_utc():
    data = codec.to_json(run()) | {"started_at": "2026-11-23T09:00:00"}
    assert codec.from_json(Run, data).started_at == MONDAY


@pytest.mark.parametrize("time", ["yesterday", "", 5, None])
def test_what_is_no_time_is_refused(time):
    with pytest.raises(ShapeError, match="started_at: expected a time"):
        codec.from_json(Run, codec.to_json(run()) | {"started_at": time})


def test_sentences_keep_their_values_apart():
    value = run(message=say("Sent to {host}", host="example.com"))
    assert codec.to_json(value)["message"] == {
        "text": "Sent to {host}",
        "values": [["host", "example.com"]],
    }


def test_a_pair_that_is_none_is_refused():
    data = codec.to_json(run()) | {"message": {"text": "x", "values": [["a", "b", "c"]]}}
    with pytest.raises(ShapeError, match=r"message.values\[0\]: expected 2 values"):
        codec.from_json(Run, data)


def test_a_yes_is_no_number():
    with pytest.raises(ShapeError, match="color: expected int"):
        codec.from_json(Button, BUTTON | {"color": True})
    with pytest.raises(ShapeError, match="a number"):
        codec.from_json(
            Run, codec.to_json(run()) | {"advice": {"title": {"text": "x"}, "wait_s": True}}
        )


def test_a_whole_number_is_read_as_a_float():
    advice = {"title": {"text": "Slow down"}, "wait_s": 3}
    read = codec.from_json(Run, codec.to_json(run()) | {"advice": advice})
    assert isinstance(read.advice.wait_s, float)


@pytest.mark.parametrize("text", ["", "{", "nonsense", b"\xff\xfe\xfa", "[" * 100_000])
def test_what_is_no_json_is_refused(text):
    with pytest.raises(ShapeError, match="not a JSON text"):
        codec.decode(Button, text)


def test_text_that_utf8_cannot_hold_comes_back_too():
    value = button(name="half \ud83d of an emoji")
    text = codec.encode(value)
    text.encode("utf-8")
    assert codec.decode(Button, text) == value


def test_other_signs_are_readable_in_the_file():
    assert "Tägliche 日報" in codec.encode(button(name="Tägliche 日報"))


def test_values_of_a_preset_stay_json():
    preset = Preset("p", {"list": [1, {"a": None}], "text": "x"})
    read = codec.decode(Button, codec.encode(button(presets=(preset,))))
    assert read.presets == (preset,)


@dataclass(frozen=True, slots=True)
class Words:
    words: frozenset[str] = frozenset()
    nothing: None = None


def test_a_set_is_written_in_order():
    value = Words(frozenset({"c", "a", "b"}))
    assert json.loads(codec.encode(value)) == {"words": ["a", "b", "c"]}
    assert codec.decode(Words, codec.encode(value)) == value


@dataclass(frozen=True, slots=True)
class Odd:
    what: object


@dataclass(frozen=True, slots=True)
class Loose:
    what: list[int]


def test_a_hint_without_shape_is_a_bug():
    for cls in (Odd, Loose):
        with pytest.raises(TypeError, match="no JSON shape"):
            codec.to_json(cls(()))


def test_a_value_of_the_wrong_class_is_a_bug():
    for wrong in (run(started_at="now"), run(marks="abc")):
        with pytest.raises(TypeError):
            codec.to_json(wrong)


def test_reading_buttons_imports_nothing_heavy():
    code = "import sys, flowbutton.store.buttons as _; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-I", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=uncovered(),
    ).stdout.split()
    heavy = {"sqlite3", "keyring", "tomlkit", "tomllib", "platformdirs", "socket", "subprocess"}
    assert not heavy & set(found)


def test_a_time_is_always_aware():
    assert codec.from_json(Run, codec.to_json(run())).started_at.tzinfo is UTC
