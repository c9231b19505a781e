"""Whole answers of the service are read as a person would read them."""

from datetime import UTC, datetime

import pytest

from flowbutton.domain.flow import FlowState, Sharing
from flowbutton.domain.run import RunState
from flowbutton.services.power_automate.detail import parse_flow
from flowbutton.services.power_automate.flows import choice_of
from flowbutton.services.power_automate.route import route_for
from flowbutton.services.power_automate.run_item import parse_run
from flowbutton.services.power_automate.way import Way
from tests.services.power_automate.examples import (
    AGENT,
    ASKED_IN_APP,
    ENV,
    ENVIRONMENTS,
    FAILED_RUN,
    FILE,
    FLOW,
    HTTP,
    LISTED,
    LISTED_SCHEDULE,
    PHONE,
    RESPONSE,
    ROOT,
    ROWS,
    SCHEDULE,
    SURE,
    request,
    whole,
)
from tests.services.web import Says


def told(choice):
    return [
        f"{field.title or field.key}{'*' if field.is_required else ''}: {field.kind}"
        for field in choice.fields
    ]


def test_an_environment_with_everything_around_it(web, service, account) -> None:
    web.on("GET", f"{ROOT}$", Says(200, ENVIRONMENTS))
    (environment,) = service.environments(account)
    assert (environment.id, environment.title) == (ENV, "Fabrikam (default)")
    assert environment.is_default


def test_a_flow_of_a_list_tells_its_name_kind_and_state() -> None:
    choice = choice_of(parse_flow(LISTED, ENV))
    assert (choice.title, str(choice.kind), choice.state) == (
        "Water the plants",
        "Instant",
        FlowState.ON,
    )
    assert choice.fields == ()
    assert choice.can_press
    assert choice.modified_at == datetime(2025, 4, 2, 6, 0, 0, 459_653, tzinfo=UTC)
    schedule = choice_of(parse_flow(LISTED_SCHEDULE, ENV))
    assert (schedule.title, str(schedule.kind)) == ("Count the visitors", "Schedule")


def test_a_whole_flow_is_read_with_its_way_to_the_run_time() -> None:
    detail = parse_flow(whole(request("Button", SURE)), ENV)
    assert (detail.flow, detail.environment, detail.trigger.name) == (FLOW, ENV, "manual")
    assert detail.runtime == "https://europe-002.azure-apim.net:443/apim/logicflows"
    assert detail.runtime_id == "5B2F6D0C93AE4F278A610D7BE4C1F388-5FA12B1209B98E3B"
    assert (detail.sharing, detail.step_count) == (Sharing.MINE, 1)
    assert detail.uses_invoker
    assert route_for(detail).way is Way.CONNECTOR


@pytest.mark.parametrize(
    ("triggers", "kind", "way", "fields"),
    [
        (
            request("Button", SURE),
            "Instant",
            Way.CONNECTOR,
            ["Plant*: text", "Fertilise*: yes_no", "Litres*: number"],
        ),
        (
            request("PowerAppV2", FILE),
            "Power Apps",
            Way.CONNECTOR,
            ["Rechnung*: file", "Dateiname*: text", "Betreff: text", "Fällig am: date"],
        ),
        (
            request("Button", PHONE),
            "Instant",
            Way.CONNECTOR,
            ["Location*: location", "Date*: date"],
        ),
        (
            request("Http", HTTP, method="POST", triggerAuthenticationType="All"),
            "HTTP request",
            Way.ADDRESS,
            ["name*: text", "value: integer"],
        ),
        (request("Skills", AGENT), "Agent", Way.CONNECTOR, ["itemId*: text", "notes: text"]),
        (request("PowerApp", {}), "Power Apps", Way.CONNECTOR, []),
        (
            request("PowerApp", ASKED_IN_APP),
            "Power Apps",
            Way.CONNECTOR,
            ["Createfile_FileName: text"],
        ),
        (SCHEDULE, "Schedule", Way.MANAGEMENT, []),
        (request("ApiConnection", ROWS, "For_a_selected_item"), "", Way.NONE, []),
    ],
    ids=[
        "button",
        "file and date",
        "telephone",
        "http",
        "agent",
        "power apps",
        "asked in power apps",
        "schedule",
        "for a selected item",
    ],
)
def test_each_trigger_is_told_with_what_it_asks(triggers, kind, way, fields) -> None:
    detail = parse_flow(whole(triggers), ENV)
    choice = choice_of(detail)
    assert route_for(detail).way is way
    assert told(choice) == fields
    assert choice.can_press is (way is not Way.NONE)
    if kind:
        assert str(choice.kind) == kind


def test_an_http_trigger_tells_who_may_call_it() -> None:
    open_, closed = (
        parse_flow(whole(request("Http", HTTP, triggerAuthenticationType=who)), ENV)
        for who in ("All", "Tenant")
    )
    assert open_.trigger.is_open
    assert not closed.trigger.is_open


def test_a_response_deep_in_a_flow_is_one_of_its_steps() -> None:
    assert parse_flow(whole(request("PowerAppV2", FILE), RESPONSE), ENV).step_count == 2


def test_a_failed_run_tells_the_step_that_failed() -> None:
    run = parse_run(FAILED_RUN)
    assert (run.id, run.state) == ("08584000000000000000000000001CU21", RunState.FAILED)
    assert (run.tracking_id, run.trigger) == ("press-7", "manual")
    assert run.started_at == datetime(2026, 11, 17, 14, 33, 45, 276_387, tzinfo=UTC)
    assert run.ended_at is not None
    assert "TriggerOutputs" in run.outputs_link
    (step,) = run.actions
    assert (step.title, step.code, step.message) == (
        "Open the valve",
        "NotFound",
        "There is no valve 3.",
    )


@pytest.mark.parametrize("ended", [{}, {"endTime": ""}])
def test_a_run_under_way_has_no_end(ended) -> None:
    properties = {**FAILED_RUN["properties"], "status": "Running"}
    del properties["endTime"]
    run = parse_run({**FAILED_RUN, "properties": {**properties, **ended}})
    assert (run.state, run.ended_at) == (RunState.RUNNING, None)
