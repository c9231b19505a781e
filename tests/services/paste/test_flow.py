from dataclasses import replace
from urllib.parse import quote

import pytest

from flowbutton.domain.pasted import Need, PastedKind
from flowbutton.domain.target import FlowTarget
from flowbutton.services.clouds import COMMERCIAL
from flowbutton.services.paste import recognise
from tests.services.paste.pasting import (
    ENVIRONMENT,
    FLOW,
    HEX,
    MANAGED,
    NEW_HOST,
    OWN,
    PAGE,
    PORTAL,
    TENANT,
    paste,
    said,
)


@pytest.mark.parametrize(
    "text",
    [
        *(FLOW, f" {FLOW.upper()}\n", f"{{{FLOW}}}", HEX, f"{HEX.upper()}-5FA12B1209B98E3B"),
        *(f'"{FLOW}"', f"\u200b{FLOW}", f"/providers/Microsoft.ProcessSimple/flows/{FLOW}"),
        f"https://europe-002.azure-apim.net:443/apim/logicflows/{HEX.upper()}-5FA12B1209B98E3B",
        f"https://make.powerautomate.com/flows/{FLOW}/details",
    ],
)
def test_an_id_is_a_flow_whose_environment_is_missing(text):
    pasted = paste(text)
    assert (pasted.kind, pasted.target) == (PastedKind.FLOW, FlowTarget("", FLOW))
    assert (pasted.needs, pasted.is_complete) == ((Need.ENVIRONMENT,), False)
    assert "It does not say in which environment" in said(pasted)


@pytest.mark.parametrize(
    "link",
    [
        f"https://make.powerautomate.com/environments/{ENVIRONMENT}/flows/{FLOW}/details",
        f"https://unified.flow.microsoft.com/runtime{MANAGED}",
        f"{PORTAL}/environments/{ENVIRONMENT}/flows/shared/{FLOW}/details?v3=true",
        f"https://make.powerautomate.com/environments/{ENVIRONMENT}/flows/{FLOW}",
        f"https://make.powerautomate.com/manage/environments/{ENVIRONMENT}/flows/{FLOW}/run",
        f"https://flow.microsoft.com/manage/environments/{ENVIRONMENT}/flows/{FLOW}/details",
        f"http://emea.flow.microsoft.com/environments/{ENVIRONMENT}/flows/{FLOW}",
        f"https://make.powerapps.com/environments/{ENVIRONMENT}/solutions/{OWN}/flows/{FLOW}",
        f"{PORTAL}/environments/{ENVIRONMENT}/solutions/{OWN}/objects/cloudflows/{FLOW}/view",
        f"/providers/Microsoft.ProcessSimple/environments/{ENVIRONMENT}/flows/{FLOW}",
        f"providers/Microsoft.ProcessSimple/environments/{ENVIRONMENT}/flows/{FLOW}/",
        f"environments/{ENVIRONMENT}/flows/{FLOW}",
        f"https://api.flow.microsoft.com{MANAGED}/triggers/manual/run?api-version=2016-11-01",
        f"https://{NEW_HOST}/powerautomate/flows/{FLOW}?api-version=1",
        f"Look at https://make.powerautomate.com/environments/{ENVIRONMENT}/flows/{FLOW}.",
        "https://nam02.safelinks.protection.outlook.com/?data=x&url="
        + quote(PORTAL + PAGE, safe=""),
    ],
)
def test_a_link_or_id_of_a_flow_is_that_flow(link):
    pasted = paste(link)
    assert (pasted.kind, pasted.target) == (PastedKind.FLOW, FlowTarget(ENVIRONMENT, FLOW))
    assert pasted.is_complete
    assert said(pasted) == f"A flow | In the default environment of the organization {TENANT}"


def test_a_link_of_a_run_is_its_flow():
    run = "08585329112602833828909892130CU17"
    link = f"https://make.powerautomate.com/environments/{OWN}/flows/{FLOW}/runs/{run}"
    pasted = paste(link)
    assert (pasted.target, pasted.run_id) == (FlowTarget(OWN, FLOW), run)
    assert said(pasted) == (
        f"A run of a flow: the button starts the flow | In the environment {OWN}"
    )


def test_the_portal_of_another_cloud_is_a_portal_too():
    cloud = replace(COMMERCIAL, portal="https://portal.test:9444", environment_suffix="")
    pasted = recognise(f"https://portal.test:9444/flows/{FLOW}", cloud)
    assert pasted.target == FlowTarget("", FLOW)
    unknown = recognise(f"https://{NEW_HOST}/powerautomate/flows/{FLOW}", cloud)
    assert unknown.kind is PastedKind.HTTP
    assert recognise("https://portal.test", replace(cloud, portal="")).kind is PastedKind.HTTP


@pytest.mark.parametrize("path", ["", "/", f"/environments/{OWN}/flows", "/approvals/received"])
def test_a_page_of_the_portal_that_is_not_of_one_flow_is_told(path):
    pasted = paste("https://make.powerautomate.com" + path)
    assert (pasted.kind, pasted.needs, pasted.target) == (PastedKind.JUNK, (Need.FLOW,), None)
    assert "Open the flow" in said(pasted)


def test_the_flows_of_others_are_not_taken_for_ours():
    assert paste(f"https://example.org/flows/{FLOW}").kind is PastedKind.HTTP


def test_a_link_of_another_cloud_is_told():
    pasted = paste(f"https://make.gov.powerautomate.us{PAGE}")
    assert pasted.is_complete
    assert "US Government (GCC): choose that cloud in the settings" in said(pasted)


def test_an_id_between_words_is_that_flow():
    for text in (f"the flow is {FLOW}, please", f"id: {FLOW}\nid: {FLOW.upper()}"):
        assert paste(text).target == FlowTarget("", FLOW)
    assert paste(f"{FLOW} or {OWN}").target is None


@pytest.mark.parametrize("length", [18, 19, 23, 24, 30, 35])
def test_an_id_that_is_cut_off_is_told(length):
    assert said(paste(FLOW[:length])) == "The id of a flow, cut off | Copy all of it: 36 characters"
