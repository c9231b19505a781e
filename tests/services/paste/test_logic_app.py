import pytest

from flowbutton.domain.pasted import Need, PastedKind
from flowbutton.domain.target import LogicAppTarget
from tests.services.paste.pasting import APP, OWN, SITE, paste, said


@pytest.mark.parametrize(
    "text",
    [
        APP,
        APP[1:].join(["/", "/"]),
        f"https://management.azure.com{APP}?api-version=2019-05-01",
        f"https://portal.azure.com/#@contoso.com/resource{APP}/logicApp",
        "https://portal.azure.com/#view/Microsoft_Azure_EMA/LogicAppsMenuBlade/id/"
        + APP.replace("/", "%2F"),
    ],
)
def test_a_logic_app_is_known_by_its_id_wherever_it_stands(text):
    pasted = paste(text)
    assert pasted.target == LogicAppTarget(APP)
    assert pasted.target_with("x") == LogicAppTarget(APP)
    assert said(pasted) == (
        f"The Logic App Orders | In the resource group rg-orders of the subscription {OWN}"
    )


def test_the_trigger_of_a_logic_app_is_read_too():
    assert paste(APP + "/triggers/manual/run").target == LogicAppTarget(APP, "manual")
    management = SITE + "/hostruntime/runtime/webhooks/workflow/api/management/workflows/Order"
    whole = LogicAppTarget(SITE + "/workflows/Order", "When_called")
    assert paste(management + "/triggers/When_called").target == whole


def test_a_workflow_of_a_standard_logic_app_is_one():
    pasted = paste(f"https://portal.azure.com/#resource{SITE}/workflows/Order/designer")
    assert pasted.target == LogicAppTarget(SITE + "/workflows/Order")
    assert pasted.target.is_standard
    assert "The workflow Order of the Logic App shop" in said(pasted)


def test_a_standard_logic_app_alone_needs_a_workflow():
    pasted = paste(SITE)
    assert (pasted.target, pasted.needs) == (None, (Need.WORKFLOW,))
    assert "Open one of its workflows" in said(pasted)


def test_other_things_of_azure_are_no_logic_app():
    other = f"/subscriptions/{OWN}/resourceGroups/rg/providers/Microsoft.Storage/accounts/x"
    assert paste(other).kind is PastedKind.JUNK


@pytest.mark.parametrize(
    "url",
    [
        "https://portal.azure.com/#@contoso/resource/subscriptions/x",
        "https://portal.azure.com/",
        "https://management.azure.com/subscriptions?api-version=2020-01-01",
        "https://portal.azure.us/#home",
    ],
)
def test_a_page_of_azure_that_is_no_logic_apps_makes_no_button(url):
    pasted = paste(url)
    assert (pasted.kind, pasted.target) == (PastedKind.JUNK, None)
    assert str(pasted.what) == "A page of Azure, but not of a Logic App"
    assert not pasted.warnings
