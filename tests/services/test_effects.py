import pytest

from flowbutton.services.effects import effects_of, effects_of_summary
from flowbutton.services.power_automate.detail import parse_flow

APIS = "/providers/Microsoft.PowerApps/apis"


def connected(connector, operation, kind="OpenApiConnection"):
    host = {"apiId": f"{APIS}/shared_{connector}", "operationId": operation}
    return {"type": kind, "inputs": {"host": host}}


def does(*actions, references=()):
    return [str(one) for one in effects_of(actions, dict(references)).does]


@pytest.mark.parametrize(
    ("connector", "operation", "says", "is_grave"),
    [
        ("office365", "SendEmailV2", "Sends e-mail", True),
        ("gmail", "SendEmail", "Sends e-mail", True),
        ("office365", "SendMailWithOptions", "Asks somebody by e-mail", True),
        ("office365", "DeleteEmail_V2", "Deletes e-mail", True),
        ("approvals", "StartAndWaitForAnApproval", "Asks somebody to approve", True),
        ("teams", "PostMessageToConversation", "Posts in Teams", True),
        ("sharepointonline", "PostItem", "Creates SharePoint items", False),
        ("sharepointonline", "PatchItem", "Changes SharePoint items", False),
        ("sharepointonline", "DeleteItem", "Deletes SharePoint items", True),
        ("onedriveforbusiness", "CreateFile", "Creates files", False),
        ("salesforce", "GetItems", "Reads from Salesforce", False),
        ("salesforce", "PostItem_V2", "Creates something in Salesforce", False),
        ("salesforce", "DeleteItem", "Deletes something in Salesforce", True),
        ("trello", "Frobnicate", "Also uses Trello: what that does is not known", False),
    ],
)
def test_what_an_action_does_is_said_in_words(connector, operation, says, is_grave):
    effects = effects_of([connected(connector, operation)], {})
    assert [str(one) for one in effects.does] == [says]
    assert (effects.is_grave, effects.is_known) == (is_grave, True)


def test_what_only_reckons_is_left_out_and_the_gravest_comes_first():
    told = does(
        {"type": "Compose", "inputs": "@triggerBody()"},
        {"type": "If"},
        {"type": "Http"},
        connected("sharepointonline", "PostItem"),
        {"type": "Workflow"},
        connected("office365", "SendEmailV2", "OpenApiConnectionWebhook"),
        connected("outlook", "SendEmail"),
    )
    assert told == [
        "Sends e-mail",
        "Calls a web address",
        "Creates SharePoint items",
        "Runs another flow",
    ]


def test_a_connector_is_found_by_its_reference_and_called_as_that_says():
    action = {
        "type": "OpenApiConnection",
        "inputs": {"host": {"connectionName": "mine", "operationId": "PostItem"}},
    }
    reference = {"id": f"{APIS}/shared_dynamicsax", "displayName": "Finance & Operations"}
    assert does(action, references={"mine": reference}) == [
        "Creates something in Finance & Operations"
    ]


def test_a_logic_app_names_its_connection():
    action = {
        "type": "ApiConnection",
        "inputs": {"host": {"connection": {"name": "@parameters('$connections')['teams']"}}},
    }
    assert does(action)[0].endswith("what that does is not known")


@pytest.mark.parametrize("odd", [{}, {"type": 3}, {"type": "OpenApiConnection", "inputs": "x"}])
def test_odd_shapes_break_nothing(odd):
    assert effects_of([odd], {"a": 3}).is_known
    assert effects_of_summary([odd, 3, None]).is_known


def test_without_a_definition_the_summary_has_to_do_and_without_that_nothing_is_known():
    summary = {
        "actions": [
            {
                "type": "ApiConnection",
                "swaggerOperationId": "SendEmailV2",
                "api": {"name": "shared_office365"},
            }
        ]
    }
    listed = parse_flow({"properties": {"definitionSummary": summary}}, "env")
    assert [str(one) for one in listed.effects.does] == ["Sends e-mail"]
    assert not parse_flow({"properties": {}}, "env").effects.is_known


def test_actions_inside_others_count():
    inside = {"Send": connected("office365", "SendEmailV2")}
    definition = {"actions": {"If": {"type": "If", "else": {"actions": inside}}}}
    flow = parse_flow({"properties": {"definition": definition}}, "env")
    assert [str(one) for one in flow.effects.does] == ["Sends e-mail"]
