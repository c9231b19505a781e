"""A proxy or a log-in page that answers 200 in the service's place tells nothing."""

from dataclasses import replace

import pytest

from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import OfflineError
from flowbutton.domain.run import RunState
from tests.services.conftest import ACCOUNT, ENVIRONMENT, TARGET
from tests.services.power_automate.shapes import AT_FLOW, LOST, ROOT, RUNS, run
from tests.services.web import Says

PAGE = Says(200, "<html><body>Log in</body></html>", {"Content-Type": "text/html"})
STRANGE = (PAGE, Says(200), Says(200, {}), Says(200, {"value": None}), Says(200, []))


@pytest.mark.parametrize("says", STRANGE)
def test_what_is_no_list_of_runs_does_not_say_that_a_press_did_not_run(web, service, clock, says):
    web.on("GET", RUNS, Says(200, {"value": []}))
    assert service.find(LOST, ()).verdict is Verdict.NOT_YET
    clock.now += 40
    web.on("GET", RUNS, says)
    with pytest.raises(OfflineError, match="Something else answered"):
        service.find(LOST, ())
    web.on("GET", RUNS, Says(200, {"value": []}))
    assert service.find(LOST, ()).verdict is Verdict.NOT_RUN


@pytest.mark.parametrize("says", STRANGE)
def test_nor_does_a_list_whose_next_page_is_none(web, service, clock, says):
    web.on("GET", RUNS, Says(200, {"value": []}))
    service.find(LOST, ())
    clock.now += 40
    first = {"value": [run("OTHER", tracking="x")], "nextLink": f"{web.url}/next"}
    web.on("GET", RUNS, Says(200, first))
    web.on("GET", "/next", says)
    with pytest.raises(OfflineError):
        service.find(LOST, ())


@pytest.mark.parametrize("says", STRANGE)
def test_what_is_no_run_leaves_a_run_as_it_was(web, service, says):
    web.on("GET", f"{AT_FLOW}/runs/RUN1$", says)
    with pytest.raises(OfflineError):
        service.look([replace(LOST, run_id="RUN1")])


@pytest.mark.parametrize("says", STRANGE)
def test_what_is_no_flow_is_not_taken_for_one_that_cannot_be_pressed(
    web, service, make_press, says
):
    web.on("GET", f"{AT_FLOW}$", says)
    answer = service.send(make_press(), lambda: False)
    assert (answer.state, answer.is_offline) == (RunState.NOT_SENT, True)
    assert "Something else answered" in str(answer.advice.title)
    with pytest.raises(OfflineError):
        service.health(TARGET, ACCOUNT)


@pytest.mark.parametrize("says", STRANGE)
def test_what_is_no_list_of_flows_is_not_taken_for_an_empty_one(web, service, says):
    web.on("GET", f"{ROOT}(/{ENVIRONMENT}/flows)?$", says)
    with pytest.raises(OfflineError):
        service.environments(ACCOUNT)
    with pytest.raises(OfflineError):
        service.choices(ACCOUNT, ENVIRONMENT)


def test_a_page_instead_of_the_run_time_is_not_taken_for_a_missing_one(
    web, service, is_flow, make_press
):
    is_flow(runtime="")
    web.on("GET", "shared_logicflows", PAGE)
    with pytest.raises(OfflineError):
        service.prepare(make_press())


def test_a_page_instead_of_an_address_is_not_taken_for_a_missing_one(
    web, service, is_flow, make_press
):
    is_flow({"manual": {"type": "Request", "kind": "Http"}})
    web.on("POST", "listCallbackUrl$", PAGE)
    with pytest.raises(OfflineError):
        service.prepare(make_press())


def test_what_may_be_empty_stays_so(web, service):
    for below in ("start", "stop", "runs/RUN1/cancel"):
        web.on("POST", f"{AT_FLOW}/{below}$", Says(200))
    service.turn_on(TARGET, ACCOUNT, on=True)
    service.turn_on(TARGET, ACCOUNT, on=False)
    service.cancel(replace(LOST, run_id="RUN1"))
    assert len(web.asked("POST")) == 3
