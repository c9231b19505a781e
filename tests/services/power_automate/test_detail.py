import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.flow import FlowState, Sharing
from flowbutton.services.power_automate.detail import moment, parse_flow
from flowbutton.services.power_automate.route import route_for
from flowbutton.services.power_automate.run_item import parse_run
from flowbutton.services.power_automate.way import Way
from tests.services.power_automate.shapes import TEXT, button, flow, line


def test_flow_is_read_with_its_own_trigger_name():
    triggers = button("When_pressed", required=["text"], text=TEXT)
    detail = parse_flow(flow(triggers, runtime="https://europe-002.azure-apim.net:443"), "E")
    assert detail.title == "Order a courier"
    assert (detail.trigger.name, detail.trigger.kind) == ("When_pressed", "Button")
    assert detail.trigger.required == ("text",)
    assert detail.runtime == "https://europe-002.azure-apim.net:443/apim/logicflows"
    assert detail.runtime_id == "1C6EE23AA835"
    assert detail.state is FlowState.ON
    assert detail.is_whole
    assert detail.modified_at == datetime(2026, 11, 1, 10, 24, 12, 14704, tzinfo=UTC)


def test_line_of_a_list_tells_the_kind_and_the_inputs_but_not_the_name():
    item = line(flow(button(required=["text"], text=TEXT)), userType="User")
    detail = parse_flow(item, "E", Sharing.SHARED)
    assert detail.sharing is Sharing.RUN_ONLY
    assert (detail.trigger.name, detail.trigger.type, detail.trigger.kind) == (
        "",
        "Request",
        "Button",
    )
    assert detail.trigger.schema["required"] == ["text"]
    assert not detail.is_whole


def test_steps_are_counted_through_every_kind_of_holder():
    actions = {
        "Scope": {"type": "Scope", "actions": {"In_scope": {"type": "Compose"}}},
        "If": {
            "type": "If",
            "actions": {"Yes": {}},
            "else": {"actions": {"No": {"type": "OpenApiConnectionWebhook"}}},
        },
        "Switch": {
            "type": "Switch",
            "cases": {"A": {"actions": {"Case": {}}}},
            "default": {"actions": {"Other": {}}},
        },
        "Ask": {"inputs": {"host": {"operationId": "StartAndWaitForAnApproval"}}},
    }
    detail = parse_flow(flow(actions=actions), "E")
    assert detail.step_count == 9
    assert detail.waiting_steps == {"No", "Ask"}


def test_definition_that_never_ends_is_not_followed_for_ever():
    actions = {}
    for number in range(200):
        actions = {f"Scope{number}": {"type": "Scope", "actions": actions}}
    assert parse_flow(flow(actions=actions), "E").step_count < 60


@pytest.mark.parametrize(
    ("properties", "uses"),
    [
        ({"connectionReferences": {"a": {"source": "Invoker"}}}, True),
        ({"installedConnectionReferences": {"a": {"source": "invoker"}}}, True),
        ({"connectionReferences": {"a": {"source": "Embedded"}}}, False),
        ({"connectionReferences": {"a": None}}, False),
    ],
)
def test_connections_of_whoever_runs_it_are_seen(properties, uses):
    assert parse_flow(flow(**properties), "E").uses_invoker is uses


@pytest.mark.parametrize(
    ("state", "known"),
    [
        ("Started", FlowState.ON),
        ("stopped", FlowState.OFF),
        ("Suspended", FlowState.SUSPENDED),
        ("Dreaming", FlowState.UNKNOWN),
        (None, FlowState.UNKNOWN),
    ],
)
def test_state_is_the_services_word(state, known):
    assert parse_flow(flow(state=state), "E").state is known


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("2022-11-17T14:33:45.2763872Z", datetime(2022, 11, 17, 14, 33, 45, 276387, tzinfo=UTC)),
        ("2022-11-17T14:33:45+01:00", datetime(2022, 11, 17, 13, 33, 45, tzinfo=UTC)),
        ("2022-11-17T14:33:45", datetime(2022, 11, 17, 14, 33, 45, tzinfo=UTC)),
        ("", None),
        (None, None),
        ("soon", None),
        (7, None),
    ],
)
def test_times_are_read_as_the_service_writes_them(value, at):
    assert moment(value) == at


WORDS = re.findall(
    r"\w+",
    "name properties definition triggers actions inputs schema type kind state required uri cases "
    "definitionSummary triggerSchema flowTriggerUri connectionReferences creator error else "
    "environment startTime status correlation trigger outputsLink",
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(WORDS),
            inner,
        )
    ),
    max_leaves=25,
)


@given(st.dictionaries(st.sampled_from(["name", "properties", "id"]), json_values))
def test_no_shape_is_too_odd(item):
    detail = parse_flow(item, "E")
    assert route_for(detail).way in set(Way)
    assert parse_run(item).state is not None


def routed(type_, kind=""):
    trigger = {"manual": {"type": type_, "kind": kind, "inputs": {}}}
    return route_for(parse_flow(flow(trigger), "E"))


@pytest.mark.parametrize("kind", ["Button", "PowerApp", "PowerAppV2", "Skills", "PowerPages"])
def test_instant_flows_go_through_the_connector(kind):
    assert routed("Request", kind).way is Way.CONNECTOR
    assert not routed("Request", kind).reason


def test_http_triggers_go_to_their_address():
    assert routed("Request", "Http").way is Way.ADDRESS


@pytest.mark.parametrize(
    "type_", ["Recurrence", "OpenApiConnection", "OpenApiConnectionNotification", "Http"]
)
def test_schedules_and_polling_triggers_are_run_by_the_service_itself(type_):
    assert routed(type_).way is Way.MANAGEMENT


def test_old_manual_trigger_is_an_instant_one():
    assert routed("Manual").way is Way.CONNECTOR


@pytest.mark.parametrize(
    ("type_", "kind", "word"),
    [
        ("Request", "ApiConnection", "selected item"),
        ("OpenApiConnectionWebhook", "", "by itself"),
        ("ApiConnectionWebhook", "", "by itself"),
        ("HttpWebhook", "", "by itself"),
        ("Request", "Geofence", "not known"),
        ("Dream", "", "not known"),
        ("", "", "not known"),
    ],
)
def test_what_cannot_be_pressed_says_why(type_, kind, word):
    route = routed(type_, kind)
    assert route.way is Way.NONE
    assert word in str(route.reason)


@pytest.mark.parametrize(
    ("host", "told"),
    [
        ({"connection": {"name": "@parameters('$connections')['shared_teams']['id']"}}, "Teams"),
        ({"apiId": "/providers/Microsoft.PowerApps/apis/shared_excelonlinebusiness"}, "Excel"),
        ({"apiId": "/providers/Microsoft.PowerApps/apis/shared_ours"}, "SharePoint, Excel or"),
        (["odd"], "SharePoint, Excel or"),
    ],
)
def test_a_flow_for_a_selected_item_says_where_it_starts(host, told):
    inputs = {"host": host, "schema": {}}
    trigger = {"manual": {"type": "Request", "kind": "ApiConnection", "inputs": inputs}}
    reason = str(route_for(parse_flow(flow(trigger), "E")).reason)
    assert f"{told}" in reason
    assert reason.endswith("not from a button")
