"""A list goes on where it began, whatever host its links name; what cannot be read is missed."""

import pytest

from flowbutton.domain.answer import Verdict
from flowbutton.domain.errors import RefusedError
from tests.services.conftest import ACCOUNT, ENVIRONMENT
from tests.services.power_automate.shapes import AT_FLOW, HERE, ROOT, flow, line, run
from tests.services.power_automate.test_strange_answers import LOST
from tests.services.web import Says, error

RUNS = f"{AT_FLOW}/runs$"
INSIDE = "https://emea.api.flow.microsoft.com:11777"
OTHERS = {"at": "2026-11-20T10:00:00Z", "tracking": "somebody"}
OUT_OF_REACH = (f"{INSIDE}/gone", "https://[/next", "mailto:next", "next", {"href": "/next"}, 5)


def test_flows_behind_a_link_into_the_service_are_listed(web, service):
    second = {**line(flow()), "name": "00000000-0000-0000-0000-000000000002"}
    link = f"{INSIDE}{HERE}/flows/next?api-version=2016-11-01&$skiptoken=a%2Fb"
    web.on("GET", f"{HERE}/flows$", Says(200, {"value": [line(flow())], "nextLink": link}))
    web.on("GET", f"{HERE}/flows/next$", Says(200, {"value": [second]}))
    assert len(service.choices(ACCOUNT, ENVIRONMENT)) == 2
    asked = web.asked("GET", "/flows/next$")[0]
    assert asked.query == {"api-version": "2016-11-01", "$skiptoken": "a/b"}
    assert asked.token.endswith("service.flow.microsoft.com")


@pytest.fixture
def settled(web, service, clock):
    """Return the verdict on a lost press half a minute later, of a list that goes on there."""

    def verdict(link, *runs):
        web.on("GET", RUNS, Says(200, {"value": list(runs), "nextLink": link}))
        service.find(LOST, ())
        clock.now += 40
        return service.find(LOST, ())

    return verdict


def test_a_run_behind_such_a_link_is_found(web, settled):
    web.on("GET", "/next$", Says(200, {"value": [run("RUN7", tracking="P1")]}))
    finding = settled(f"{INSIDE}/next?x=1", run("OTHER", **OTHERS))
    assert (finding.verdict, finding.report.run_id) == (Verdict.RAN, "RUN7")


def test_a_list_that_ends_behind_such_a_link_is_whole(web, settled):
    web.on("GET", "/next$", Says(200, {"value": []}))
    assert settled(f"{INSIDE}/next").verdict is Verdict.NOT_RUN


@pytest.mark.parametrize("link", OUT_OF_REACH)
def test_a_list_that_goes_on_out_of_reach_proves_nothing(settled, link):
    assert settled(link).verdict is Verdict.NOT_YET


def test_a_list_that_leads_in_a_circle_proves_nothing(web, settled):
    web.on("GET", "/next$", Says(200, {"value": [], "nextLink": f"{web.url}/next"}))
    assert settled(f"{web.url}/next").verdict is Verdict.NOT_YET


@pytest.mark.parametrize("link", OUT_OF_REACH)
def test_the_flows_before_such_an_end_are_listed(web, service, link):
    web.on("GET", f"{HERE}/flows$", Says(200, {"value": [line(flow())], "nextLink": link}))
    assert len(service.choices(ACCOUNT, ENVIRONMENT)) == 1


def test_a_page_of_a_known_host_that_is_refused_is_told(web, service):
    web.on("GET", f"{ROOT}$", Says(200, {"value": [], "nextLink": f"{web.url}/next"}))
    web.on("GET", "/next$", error(403, "EnvironmentAccessDenied"))
    with pytest.raises(RefusedError, match="no access to this environment"):
        service.environments(ACCOUNT)
