"""A proxy or a log-in page that answers 200 in Azure's place tells nothing."""

import pytest

from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import OfflineError
from flowbutton.domain.run import Ran, RunState
from flowbutton.services.logic_apps.catalog import LogicAppCatalog
from tests.services.azure import APP, MANAGEMENT, RUN, STOCK, SUBSCRIPTION, run_json
from tests.services.logic_apps.pressing import (
    ADDRESS,
    ORDERS,
    RUNS,
    STANDARD,
    listed,
    run_of,
)
from tests.services.recorder import Given

PAGE = Given(200, b"<html><body>Log in</body></html>", {"Content-Type": "text/html"})
STRANGE = (PAGE, Given(200), Given(200, {}), Given(200, {"value": None}))
LOST = {"ran": Ran.UNKNOWN, "state": RunState.UNKNOWN}


@pytest.mark.parametrize("given", STRANGE)
def test_what_is_no_list_of_runs_does_not_say_that_a_press_did_not_run(
    service, server, time, given
):
    listed(server)
    assert service.find(run_of(**LOST), []).verdict is Verdict.NOT_YET
    time.pass_(40)
    server.answers[RUNS] = given
    with pytest.raises(OfflineError, match="Something else answered"):
        service.find(run_of(**LOST), [])
    more = {"value": [run_json("A")], "nextLink": f"{server.url}/more"}
    server.answers[RUNS] = Given(200, more)
    server.answers["GET /more"] = given
    with pytest.raises(OfflineError):
        service.find(run_of(**LOST), [])
    listed(server)
    assert service.find(run_of(**LOST), []).verdict is Verdict.NOT_RUN


@pytest.mark.parametrize("given", STRANGE)
def test_what_is_no_run_leaves_a_run_as_it_was(service, server, given):
    server.answers[f"GET {APP}/runs/{RUN}"] = given
    with pytest.raises(OfflineError):
        service.look([run_of(run_id=RUN)])


@pytest.mark.parametrize("given", STRANGE)
@pytest.mark.parametrize(("path", "target"), [(APP, ORDERS), (STOCK, STANDARD)])
def test_what_is_no_app_is_not_taken_for_one_that_cannot_be_pressed(
    service, server, given, path, target
):
    server.answers[f"GET {path}"] = given
    with pytest.raises(OfflineError):
        service.health(target, "mara")


def test_a_page_instead_of_the_inputs_is_not_taken_for_none(service, server):
    server.answers[f"GET {STOCK}/triggers/When_called/schemas/json"] = PAGE
    with pytest.raises(OfflineError):
        service.describe(STANDARD, "mara")


@pytest.mark.parametrize("given", [Given(200), Given(204), Given(200, b"null"), Given(200, {})])
def test_a_trigger_need_not_tell_its_inputs(service, server, given):
    server.answers[f"GET {STOCK}/triggers/When_called/schemas/json"] = given
    (field,) = service.describe(STANDARD, "mara").fields
    assert (field.key, field.is_required) == ("", False)  # any JSON, as where nothing is told


@pytest.mark.parametrize("given", STRANGE)
@pytest.mark.parametrize("path", ["", SUBSCRIPTION])
def test_what_is_no_list_of_apps_is_not_taken_for_an_empty_one(transport, server, given, path):
    server.answers["GET /subscriptions"] = given
    server.answers[f"GET {SUBSCRIPTION}/providers/Microsoft.Logic/workflows"] = given
    catalog = LogicAppCatalog(transport)
    with pytest.raises(OfflineError):
        catalog.choices("mara", path) if path else catalog.environments("mara")


def test_a_page_instead_of_the_workflows_of_a_site_is_not_taken_for_none(transport, server):
    server.answers[f"GET {MANAGEMENT}"] = PAGE
    with pytest.raises(OfflineError):
        LogicAppCatalog(transport).choices("mara", SUBSCRIPTION)


def test_a_page_instead_of_an_address_is_not_taken_for_a_missing_one(service, server):
    server.answers[ADDRESS] = PAGE
    service.describe(ORDERS, "mara")
    with pytest.raises(OfflineError):
        service._planner.address(ORDERS, "mara", service._planner.plan(ORDERS, "mara"))


def test_what_may_be_empty_stays_so(service, server):
    service.turn_on(ORDERS, "mara", on=False)
    service.cancel(run_of(run_id=RUN))
    assert f"POST {APP}/disable" in server.lines
