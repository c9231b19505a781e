from dataclasses import replace

import pytest

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.errors import InputError
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.services.clouds import COMMERCIAL
from flowbutton.services.logic_apps.pages import page_of, with_link
from flowbutton.services.logic_apps.places import place_of
from tests.services.azure import APP, FLOW, MANAGEMENT, RUN

MARA = "11111111-0000-0000-0000-000000000000.22222222-0000-0000-0000-000000000000"
TENANT = "22222222-0000-0000-0000-000000000000"
PORTAL = "https://portal.azure.com"


def test_a_consumption_logic_app_is_a_resource_of_its_own():
    place = place_of(LogicAppTarget(APP))
    assert (place.path(), place.version) == (APP, "2019-05-01")
    assert place.path("triggers", "a b", "run") == f"{APP}/triggers/a%20b/run"


def test_a_standard_workflow_is_reached_through_its_site():
    place = place_of(LogicAppTarget(FLOW))
    assert (place.path(), place.version) == (f"{MANAGEMENT}/stock", "2018-11-01")
    assert place.path("runs", "1") == f"{MANAGEMENT}/stock/runs/1"


@pytest.mark.parametrize(
    "resource",
    [
        *("", "/", "https://example.org" + APP, APP + "/triggers/x", APP + "?x=1", APP + "/.."),
        *(APP.replace("orders", ".."), APP.replace("Microsoft.Logic", "Microsoft.Compute")),
        *(APP.replace("/resourceGroups", "/../resourceGroups"), FLOW.rpartition("/workflows")[0]),
    ],
)
def test_what_leads_elsewhere_never_meets_a_token(resource):
    with pytest.raises(InputError, match="not the id of a Logic App"):
        place_of(LogicAppTarget(resource))


def test_people_find_it_in_the_azure_portal():
    app, flow = LogicAppTarget(APP), LogicAppTarget(FLOW)
    assert page_of(COMMERCIAL, app, MARA) == f"{PORTAL}/#@{TENANT}/resource{APP}"
    assert page_of(COMMERCIAL, app, "") == f"{PORTAL}/#resource{APP}"
    quoted = f"{APP}/runs/{RUN}".replace("/", "%2F")
    assert page_of(COMMERCIAL, app, MARA, RUN).endswith(f"/LogicAppsMonitorBlade/runid/{quoted}")
    assert page_of(COMMERCIAL, flow, MARA, RUN) == page_of(COMMERCIAL, flow, MARA)
    assert page_of(replace(COMMERCIAL, azure_portal=""), app, MARA) == ""


@pytest.mark.parametrize(
    ("fix", "link"),
    [
        (Fix.OPEN_RUN, "run page"),
        (Fix.OPEN_FLOW, f"{PORTAL}/#@{TENANT}/resource{APP}"),
        (Fix.WAIT, ""),
    ],
)
def test_advice_leads_to_the_page_on_which_it_is_followed(fix, link):
    advice = Advice(say("x"), fix=fix)
    app = LogicAppTarget(APP)
    assert with_link(advice, COMMERCIAL, app, MARA, "run page").link == link


def test_advice_with_a_page_keeps_it():
    advice = Advice(say("x"), fix=Fix.OPEN_RUN, link="own")
    assert with_link(advice, COMMERCIAL, LogicAppTarget(APP), MARA).link == "own"
    without = replace(advice, link="")
    assert (
        with_link(without, COMMERCIAL, LogicAppTarget(APP), "").link == f"{PORTAL}/#resource{APP}"
    )
