import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.flow import FlowState
from flowbutton.domain.target import LogicAppTarget
from flowbutton.services.logic_apps.detail import (
    choice_of,
    parse_consumption,
    parse_schema,
    parse_standard,
)
from tests.services.azure import APP, FLOW, RECURRENCE, REQUEST, SCHEMA, app_json

STOCK = LogicAppTarget(FLOW)


def test_a_consumption_logic_app_tells_its_trigger_inputs_and_steps():
    detail = parse_consumption(app_json())
    assert (detail.title, detail.state) == ("orders", FlowState.ON)
    assert (detail.steps, detail.waiting) == (2, {"Ask"})
    choice = choice_of(detail)
    assert choice.target == LogicAppTarget(APP, "manual")
    assert (str(choice.kind), choice.can_press) == ("HTTP request", True)
    assert [field.key for field in choice.fields] == ["order", "note"]
    assert choice.modified_at.year == 2026


def test_a_request_trigger_goes_before_others_and_a_chosen_one_before_all():
    detail = parse_consumption(app_json({"nightly": RECURRENCE, "manual": REQUEST}))
    assert detail.trigger.name == "manual"
    chosen = replace(detail, target=LogicAppTarget(APP, "Nightly"))
    assert chosen.trigger.name == "nightly"


@pytest.mark.parametrize(
    ("kind", "shown", "can_press"),
    [
        ("Recurrence", "Schedule", True),
        ("SlidingWindow", "Schedule", True),
        ("ApiConnection", "Automatic", True),
        ("ApiConnectionWebhook", "Automatic", False),
        ("", "Automatic", True),
    ],
)
def test_other_triggers_take_no_inputs(kind, shown, can_press):
    trigger = {"type": kind, "inputs": {"schema": SCHEMA}}
    choice = choice_of(parse_consumption(app_json({"t": trigger})))
    assert (str(choice.kind), choice.can_press, choice.fields) == (shown, can_press, ())


def test_a_logic_app_without_a_trigger_cannot_be_pressed():
    choice = choice_of(parse_consumption(app_json({})))
    assert (str(choice.kind), str(choice.reason)) == ("Logic App", "It has no trigger")


def test_a_list_without_definitions_leaves_the_trigger_open():
    item = {"id": APP, "name": "orders", "properties": {"state": "Disabled"}}
    choice = choice_of(parse_consumption(item))
    assert (choice.can_press, choice.state) == (True, FlowState.OFF)
    assert choice.target == LogicAppTarget(APP)


def test_parts_of_the_path_are_asked_for_too():
    inputs = {"schema": SCHEMA, "relativePath": "/orders/{id}", "method": "put"}
    detail = parse_consumption(app_json({"manual": {**REQUEST, "inputs": inputs}}))
    assert detail.trigger.method == "PUT"
    assert [field.key for field in choice_of(detail).fields] == ["id", "order", "note"]


@pytest.mark.parametrize(
    ("is_off", "state"),
    [(True, FlowState.OFF), (False, FlowState.ON), (None, FlowState.UNKNOWN)],
)
def test_a_standard_workflow_tells_whether_it_is_on(is_off, state):
    item = {"name": "stock", "isDisabled": is_off, "triggers": {"t": {"type": "Request"}}}
    detail = parse_standard(item, STOCK)
    assert (detail.title, detail.state, detail.trigger.schema) == ("stock", state, None)
    assert detail.with_schema(SCHEMA).trigger.schema == SCHEMA
    two = parse_standard({**item, "triggers": {"a": {}, "t": {"type": "Request"}}}, STOCK)
    assert [each.schema for each in two.with_schema(SCHEMA).triggers] == [None, SCHEMA]


@pytest.mark.parametrize(
    ("answer", "schema"),
    [
        (SCHEMA, SCHEMA),
        ({"title": "manual", "content": json.dumps(SCHEMA)}, SCHEMA),
        ({"title": "manual", "content": SCHEMA}, SCHEMA),
        ({"content": "{"}, {}),
        ({"content": "[]"}, {}),
        ({"content": None}, {}),
        ({}, {}),
    ],
)
def test_a_schema_is_read_in_each_of_its_wrappings(answer, schema):
    assert parse_schema(answer) == schema


JSON = st.recursive(
    st.none() | st.booleans() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["properties", "definition", "triggers", "inputs", "schema", "type", "id"]
            ),
            inner,
        )
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["properties", "name", "triggers", "id", "x"]), JSON))
def test_no_answer_crashes_the_reader(item):
    for detail in (parse_consumption(item), parse_standard(item, STOCK)):
        assert choice_of(detail).title == detail.title
