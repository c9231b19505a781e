"""What the flow service says about environments and flows."""

import pytest

from flowbutton.demo.flow import DEFAULT_ENVIRONMENT, OPERATIONS, WORKSHOP
from flowbutton.demo.flow_json import ROOT
from flowbutton.demo.people import ARM_AUDIENCE, FLOW_AUDIENCE, RUNTIME_AUDIENCE, TENANT_ID
from tests.demo.visitor import code_of


def titles(reply):
    return [item["properties"]["displayName"] for item in reply.json()["value"]]


def all_titles(visitor, environment=DEFAULT_ENVIRONMENT, **query):
    found, reply = [], visitor.flow_api("GET", f"/{environment}/flows", **query)
    while True:
        found += titles(reply)
        if "nextLink" not in reply.json():
            return found
        reply = visitor.send("GET", reply.json()["nextLink"], FLOW_AUDIENCE)


def test_environments_are_listed_with_the_default_one_marked(mara):
    values = mara.flow_api("GET", "").json()["value"]
    assert [each["name"] for each in values] == [f"Default-{TENANT_ID}", OPERATIONS, WORKSHOP]
    assert [each["properties"]["isDefault"] for each in values] == [True, False, False]
    assert values[0]["properties"]["displayName"] == "Contoso (default)"
    assert values[0]["properties"]["runtimeEndpoints"]["microsoft.Flow"] == mara.tenant.base


def test_the_api_version_is_asked_for_and_judged(mara):
    assert code_of(mara.send("GET", ROOT, FLOW_AUDIENCE)) == "MissingApiVersionParameter"
    reply = mara.flow_api("GET", "", **{"api-version": "2016-06-01"})
    assert code_of(reply) == "ApiVersionDoesNotSupportEnvironments"


@pytest.mark.parametrize("audience", [ARM_AUDIENCE, RUNTIME_AUDIENCE, FLOW_AUDIENCE.rstrip("/")])
def test_a_token_for_another_audience_is_refused(mara, audience):
    reply = mara.send("GET", ROOT, audience, params={"api-version": "2016-11-01"})
    assert reply.status_code == 401
    assert code_of(reply) == "AuthenticationFailed"
    assert "not found in list of allowed audiences" in reply.json()["error"]["message"]


def test_another_environment_is_denied(mara):
    for path in ("/nowhere/flows", "/nowhere/flows/x"):
        reply = mara.flow_api("GET", path)
        assert (reply.status_code, code_of(reply)) == (403, "EnvironmentAccessDenied")


def test_personal_and_team_flows_together_are_everything_once(mara):
    personal = all_titles(mara, **{"$filter": "search('personal')"})
    team = all_titles(mara, **{"$filter": "search('team')"})
    assert "Send the daily digest" in personal
    assert {"Order a courier", "Start stand-up"} <= set(team)
    assert not set(personal) & set(team)
    assert "Water the plants" not in personal + team
    assert "Quarterly report" not in personal + team


def test_solution_flows_are_listed_when_they_are_asked_for(mara):
    query = {"$filter": "search('personal')", "include": "includeSolutionCloudFlows"}
    assert "Quarterly report" in all_titles(mara, **query)


def test_without_a_filter_the_own_flows_are_listed(mara):
    own = all_titles(mara)
    assert "Order a courier" in own
    assert "Start stand-up" not in own


def test_filters_of_the_portal_are_understood(mara):
    run_only = all_titles(mara, **{"$filter": "properties/userType eq 'User'"})
    assert run_only == ["Start stand-up", "Greet the new colleague"]
    asked = "properties/sharingType eq 'Coauthor' and properties/userType eq 'Owner'"
    assert all_titles(mara, **{"$filter": asked}) == ["Order a courier", "Deploy to staging"]
    assert "Approve invoice" in all_titles(mara, **{"$filter": "properties/userType eq 'Owner'"})


def test_lists_come_in_pages_of_the_asked_size(mara):
    first = mara.flow_api("GET", f"/{DEFAULT_ENVIRONMENT}/flows", **{"$top": "3"})
    assert len(first.json()["value"]) == 3
    second = mara.send("GET", first.json()["nextLink"], FLOW_AUDIENCE)
    assert not set(titles(first)) & set(titles(second))
    assert len(mara.flow_api("GET", f"/{WORKSHOP}/flows").json()["value"]) == 20


def test_an_item_has_its_schema_and_summary_but_no_definition(mara):
    query = {"$filter": "search('team')"}
    reply = mara.flow_api("GET", f"/{DEFAULT_ENVIRONMENT}/flows", **query)
    item = next(each for each in reply.json()["value"] if "courier" in str(each))["properties"]
    assert item["definitionSummary"]["triggers"] == [{"type": "Request", "kind": "Button"}]
    assert item["triggerSchema"]["required"] == ["text", "text_1"]
    assert item["triggerSchema"]["properties"]["text"]["x-ms-content-hint"] == "TEXT"
    assert "definition" not in item


def test_a_flow_shared_for_running_is_told_as_such(mara):
    reply = mara.flow_api("GET", f"/{DEFAULT_ENVIRONMENT}/flows", **{"$filter": "search('team')"})
    item = next(each for each in reply.json()["value"] if "stand-up" in str(each))
    assert item["properties"]["userType"] == "User"


def test_one_flow_has_its_definition_and_its_run_time_address(mara):
    flow = mara.flow("Order a courier")
    properties = flow["properties"]
    assert properties["definition"]["triggers"]["manual"]["kind"] == "Button"
    assert len(properties["definition"]["actions"]) == 5
    assert properties["sharingType"] == "Coauthor"
    assert properties["userType"] == "Owner"
    assert properties["flowTriggerUri"].startswith(f"{mara.tenant.base}/apim/logicflows/")
    long_id = properties["flowTriggerUri"].split("/")[5]
    assert long_id.startswith(flow["name"].replace("-", "").upper() + "-")
    assert len(long_id) == 49


def test_nested_actions_lie_in_their_scope(mara):
    actions = mara.flow("Nightly export")["properties"]["definition"]["actions"]
    assert list(actions["Export"]["actions"]) == ["Write_the_file", "Upload_the_file"]
    assert actions["Export"]["actions"]["Write_the_file"]["runAfter"] == {}


@pytest.mark.parametrize(
    ("title", "trigger"),
    [
        ("Archive old mail", "Recurrence"),
        ("Sort the new mail", "When_a_new_mail_arrives"),
        ("Intake webhook", "manual"),
        ("Follow up on an item", "For_a_selected_item"),
    ],
)
def test_triggers_keep_their_names(mara, title, trigger):
    triggers = mara.flow(title)["properties"]["definition"]["triggers"]
    assert list(triggers) == [trigger]
    listed = mara.flow_api("GET", mara.flow_path(title) + "/triggers").json()["value"]
    assert [(each["name"], each["properties"]["state"]) for each in listed] == [
        (trigger, "Enabled")
    ]


def test_an_http_trigger_says_who_may_call_it_and_has_no_run_time_address(mara):
    properties = mara.flow("Intake webhook")["properties"]
    inputs = properties["definition"]["triggers"]["manual"]["inputs"]
    assert (inputs["method"], inputs["triggerAuthenticationType"]) == ("POST", "Tenant")
    assert "flowTriggerUri" not in properties


def test_a_relative_path_and_an_asynchronous_answer_stand_in_the_definition(mara):
    trigger = mara.flow("Look up a room")["properties"]["definition"]["triggers"]["manual"]
    assert trigger["inputs"]["relativePath"] == "rooms/{room}"
    actions = mara.flow("Long calculation")["properties"]["definition"]["actions"]
    assert actions["Respond"]["operationOptions"] == "Asynchronous"


def test_connections_say_whose_they_are(mara):
    def source(title):
        references = mara.flow(title)["properties"]["connectionReferences"]
        return [each["source"] for each in references.values()]

    assert source("Sync the address book") == ["Invoker"]
    assert source("Send the daily digest") == ["Embedded"]
    assert source("Ask for a text") == []


def test_the_definition_of_a_run_only_flow_is_refused(mara):
    reply = mara.flow_api("GET", mara.flow_path("Start stand-up"))
    assert (reply.status_code, code_of(reply)) == (403, "ConnectionAuthorizationFailed")


def test_a_flow_of_somebody_else_is_refused(mara):
    reply = mara.flow_api("GET", mara.flow_path("Water the plants"))
    assert (reply.status_code, code_of(reply)) == (403, "ConnectionAuthorizationFailed")


def test_a_flow_that_is_not_there_is_not_found(mara):
    reply = mara.flow_api("GET", f"/{DEFAULT_ENVIRONMENT}/flows/none")
    assert (reply.status_code, code_of(reply)) == (404, "FlowNotFound")
    elsewhere = mara.flow_path("Page the on-call").replace(OPERATIONS, DEFAULT_ENVIRONMENT)
    assert code_of(mara.flow_api("GET", elsewhere)) == "FlowNotFound"


def test_a_flow_is_turned_on_and_off_once(mara):
    path = mara.flow_path("Page the on-call")
    assert mara.flow("Page the on-call")["properties"]["state"] == "Stopped"
    assert mara.flow_api("POST", f"{path}/start").json()["properties"]["state"] == "Started"
    assert mara.flow_api("POST", f"{path}/start").status_code == 409
    assert mara.flow_api("POST", f"{path}/stop").json()["properties"]["state"] == "Stopped"


def test_a_suspended_flow_cannot_be_turned_on(mara):
    assert mara.flow("Old newsletter")["properties"]["state"] == "Suspended"
    reply = mara.flow_api("POST", mara.flow_path("Old newsletter") + "/start")
    assert (reply.status_code, code_of(reply)) == (403, "FlowSuspendedByDlp")


def test_the_answer_that_is_forgotten_stands_in_the_definition(mara):
    actions = mara.flow("Forgotten answer")["properties"]["definition"]["actions"]
    assert actions["If_all_is_well"]["actions"]["Respond"]["type"] == "Response"
