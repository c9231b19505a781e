from dataclasses import replace

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import InputError, RefusedError
from flowbutton.domain.flow import FlowState, Sharing
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import FlowTarget, IftttTarget
from flowbutton.services.power_automate import PowerAutomate
from flowbutton.services.transport import Transport
from tests.services.conftest import ENVIRONMENT, FLOW, TARGET
from tests.services.fakes import FakeFacts, cloud_at
from tests.services.power_automate.shapes import AT_FLOW, HERE, ROOT, TEXT, button, flow, line
from tests.services.web import Says, error


def by_filter(**lists):
    """Answer a list by what of its filter is told."""

    def answer(asked):
        for word, items in lists.items():
            if word in asked.query.get("$filter", ""):
                return Says(200, {"value": items})
        return Says(200, {"value": []})

    return answer


def other(name, **more):
    return {**line(flow(**more)), "name": name}


def environment(name, title, *, is_default=False):
    return {"name": name, "properties": {"displayName": title, "isDefault": is_default}}


def test_environments_come_page_by_page_the_default_one_first(web, service, account):
    web.on(
        "GET",
        f"{ROOT}$",
        Says(200, {"value": [environment("b", "Beta"), {"odd": 1}], "nextLink": f"{web.url}/next"}),
    )
    second = [environment("d", "Zeta", is_default=True), environment("a", "alpha")]
    web.on("GET", "/next", Says(200, {"value": second}))
    assert [each.title for each in service.environments(account)] == ["Zeta", "alpha", "Beta"]
    assert all(each.token.endswith("service.flow.microsoft.com") for each in web.ledger)


def test_pages_that_lead_in_a_circle_end(web, service, account):
    page = {"value": [environment("a", "A")], "@odata.nextLink": f"{web.url}/next"}
    web.on("GET", f"{ROOT}$", Says(200, page))
    web.on("GET", "/next", Says(200, page))
    assert len(service.environments(account)) == 1
    assert len(web.ledger) == 2


def test_page_at_a_strange_host_is_asked_for_where_the_list_began(web, service, account):
    page = {"value": [environment("a", "A")], "nextLink": "https://evil.example/next"}
    web.on("GET", f"{ROOT}$", Says(200, page))
    web.on("GET", "/next$", Says(200, {"value": [environment("b", "B")]}))
    assert [each.title for each in service.environments(account)] == ["A", "B"]


def test_flows_are_mine_shared_and_run_only_each_once(web, service, account):
    mine = line(flow())
    theirs = other("f2", displayName="Approve", creator={"objectId": "someone"})
    run_only = other("f3", displayName="zip", userType="User", creator={"objectId": "someone"})
    web.on(
        "GET",
        f"{HERE}/flows$",
        by_filter(personal=[mine], team=[mine, theirs, run_only], userType=[run_only]),
    )
    choices = service.choices(account, ENVIRONMENT)
    assert [(choice.title, choice.sharing) for choice in choices] == [
        ("Approve", Sharing.SHARED),
        ("Order a courier", Sharing.MINE),
        ("zip", Sharing.RUN_ONLY),
    ]
    assert choices[1].target == FlowTarget(ENVIRONMENT, FLOW)
    for asked in web.ledger:
        assert asked.query["include"] == "includeSolutionCloudFlows"
        assert asked.query["$top"] == "50"


def test_flow_that_cannot_be_pressed_is_listed_with_its_reason(web, service, account):
    selected = {"For_a_selected_item": {"type": "Request", "kind": "ApiConnection", "inputs": {}}}
    web.on("GET", f"{HERE}/flows$", by_filter(personal=[line(flow(selected))]))
    (choice,) = service.choices(account, ENVIRONMENT)
    assert not choice.can_press
    assert "SharePoint" in str(choice.reason)


def test_subscription_is_somebody_elses(web, service, account):
    assert service.choices(account, "/subscriptions/1234") == ()
    assert web.ledger == []


def test_flow_is_described_with_its_inputs(is_flow, service, account):
    is_flow(button(required=["text"], text=TEXT), state="Stopped")
    choice = service.describe(TARGET, account)
    assert [field.title for field in choice.fields] == ["What"]
    assert choice.state is FlowState.OFF
    assert str(choice.kind) == "Instant"


def test_inputs_of_a_schedule_are_none(is_flow, service, account):
    is_flow({"Recurrence": {"type": "Recurrence", "recurrence": {}}})
    assert service.describe(TARGET, account).fields == ()


def test_run_only_flow_is_found_in_the_list(web, service, account):
    web.on("GET", f"{AT_FLOW}", error(403, "ConnectionAuthorizationFailed"))
    item = line(flow(button(text=TEXT)), userType="User")
    web.on("GET", f"{HERE}/flows$", by_filter(userType=[item]))
    choice = service.describe(TARGET, account)
    assert choice.sharing is Sharing.RUN_ONLY
    assert [field.key for field in choice.fields] == ["text"]


def test_flow_that_is_in_no_list_is_not_shared(web, service, account):
    web.on("GET", f"{AT_FLOW}", error(403, "ConnectionAuthorizationFailed"))
    web.on("GET", f"{HERE}/flows$", by_filter())
    with pytest.raises(RefusedError) as caught:
        service.describe(TARGET, account)
    assert "not shared" in str(caught.value.title)


def test_deleted_flow_is_told(web, service, account):
    web.on("GET", f"{AT_FLOW}", error(404, "FlowNotFound"))
    with pytest.raises(RefusedError) as caught:
        service.describe(TARGET, account)
    assert caught.value.code == "FlowNotFound"


def test_wrong_region_is_learned_and_remembered(web, service, account, facts):
    refused = error(400, "MacroRegionDerivationFailed", "location 'x'")
    web.on("GET", f"{AT_FLOW}$", refused, Says(200, flow(runtime=web.url)))
    region = {"microsoft.Flow": f"{web.url}/"}
    here = {"name": ENVIRONMENT, "properties": {"runtimeEndpoints": region}}
    web.on("GET", f"{ROOT}$", Says(200, {"value": [{"name": "other"}, here]}))
    assert service.describe(TARGET, account).title == "Order a courier"
    assert web.url in facts.known.values()


@pytest.mark.parametrize(
    "endpoints", [None, {}, {"microsoft.Flow": "https://evil.example"}, {"microsoft.Flow": 1}]
)
def test_region_that_is_not_ours_is_not_used(web, service, account, endpoints):
    web.on("GET", f"{AT_FLOW}$", error(400, "MacroRegionDerivationFailed"))
    here = {"name": ENVIRONMENT, "properties": {"runtimeEndpoints": endpoints}}
    web.on("GET", f"{ROOT}$", Says(200, {"value": [here]}))
    with pytest.raises(RefusedError):
        service.describe(TARGET, account)


def test_region_of_an_environment_that_is_gone_is_not_found(web, service, account):
    web.on("GET", f"{AT_FLOW}$", error(400, "MacroRegionDerivationFailed"))
    web.on("GET", f"{ROOT}$", Says(200, {"value": []}))
    with pytest.raises(RefusedError):
        service.describe(TARGET, account)


def test_remembered_host_that_is_no_longer_ours_is_not_used(is_flow, service, account, facts):
    is_flow()
    facts.known[f"flow host {ENVIRONMENT.lower()}"] = "https://evil.example"
    assert service.describe(TARGET, account).title == "Order a courier"


@pytest.mark.parametrize(
    ("state", "fix"),
    [("Started", None), ("Stopped", Fix.TURN_ON), ("Suspended", Fix.ASK_ADMIN)],
)
def test_health_is_told_without_running_anything(is_flow, service, web, state, fix):
    is_flow(button(text=TEXT), state=state)
    health = service.health(TARGET, "")
    assert (health.advice and health.advice.fix) == fix
    assert [field.key for field in health.fields] == ["text"]
    assert web.asked("POST") == []


def test_health_of_a_flow_that_starts_by_itself(is_flow, service, account):
    is_flow({"When": {"type": "OpenApiConnectionWebhook", "inputs": {}}})
    assert service.health(TARGET, account).advice.fix is Fix.OPEN_FLOW


def test_health_does_not_need_the_run_time(is_flow, service, account, web):
    is_flow(runtime="https://evil.example")
    assert service.health(TARGET, account).advice is None
    assert web.asked("GET", "shared_logicflows")


@pytest.mark.parametrize(("on", "word"), [(True, "start"), (False, "stop")])
def test_flow_is_turned_on_and_off(web, service, account, on, word):
    web.on("POST", f"{AT_FLOW}/{word}$", Says(200, {}))
    service.turn_on(TARGET, account, on=on)
    assert len(web.asked("POST", f"/{word}$")) == 1


def test_flow_that_is_so_already_is_no_error(web, service, account):
    web.on("POST", f"{AT_FLOW}/start$", error(409, "FlowStateConflict"))
    service.turn_on(TARGET, account, on=True)
    web.on("POST", f"{AT_FLOW}/start$", error(403, "MissingAdequateQuotaPolicy"))
    with pytest.raises(RefusedError):
        service.turn_on(TARGET, account, on=True)


def test_links_lead_to_the_portal(service, account):
    page = f"https://make.powerautomate.com/environments/{ENVIRONMENT}/flows/{FLOW}"
    assert service.link(TARGET, account) == f"{page}/details"
    assert service.link(TARGET, account, "RUN/1") == f"{page}/runs/RUN%2F1"


def test_only_flows_are_handled(service, account):
    assert service.handles(TARGET)
    assert not service.handles(IftttTarget("e", "s"))
    with pytest.raises(InputError):
        service.link(IftttTarget("e", "s"), account)


def test_a_cloud_without_flows_has_no_environments_and_says_what_is_missing(web, tokens):
    cloud = replace(cloud_at(web.url), flow_api="")
    transport = Transport(cloud, NetworkSettings(), tokens)
    service = PowerAutomate(transport, FakeFacts())
    assert service.environments("mara") == ()
    with pytest.raises(RefusedError, match="no flows in this cloud") as refused:
        service.describe(TARGET, "mara")
    assert "flow_api, in settings.toml" in str(refused.value.hint)
    assert web.asked() == []
    transport.close()
