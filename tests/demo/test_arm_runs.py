"""Logic Apps through Microsoft's own SDK, which nobody here wrote."""

from types import SimpleNamespace

import pytest
from azure.core.credentials import AccessToken
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.mgmt.logic import LogicManagementClient

from flowbutton.demo.logic_apps import GROUP, SUBSCRIPTION
from flowbutton.demo.people import ARM_AUDIENCE


class Credential:
    """Gives the SDK the demo's token for the scope it asks for."""

    def __init__(self, visitor):
        self.visitor = visitor
        self.scopes = []

    def get_token(self, *scopes, **more):
        self.scopes += scopes
        return AccessToken(self.visitor.token(ARM_AUDIENCE), 2**33)


@pytest.fixture
def sdk(mara):
    credential = Credential(mara)
    client = LogicManagementClient(
        credential,
        SUBSCRIPTION,
        base_url=mara.tenant.base,
        connection_verify=mara.tenant.cloud.ca_file,
        retry_total=0,
    )
    with client:
        yield SimpleNamespace(client=client, credential=credential, mara=mara)


def test_the_sdk_lists_and_reads_logic_apps(sdk):
    listed = [each.name for each in sdk.client.workflows.list_by_subscription()]
    assert listed == [each.name for each in sdk.client.workflows.list_by_resource_group(GROUP)]
    workflow = sdk.client.workflows.get(GROUP, "intake-orders")
    assert (workflow.state, workflow.provisioning_state) == ("Enabled", "Succeeded")
    assert workflow.definition["triggers"]["manual"]["kind"] == "Http"
    assert sdk.credential.scopes[0] == "https://management.azure.com/.default"


def test_the_sdk_reads_triggers_and_their_schema(sdk):
    triggers = list(sdk.client.workflow_triggers.list(GROUP, "nightly-cleanup"))
    assert [(each.name, each.recurrence.frequency) for each in triggers] == [("Recurrence", "Day")]
    trigger = sdk.client.workflow_triggers.get(GROUP, "intake-orders", "manual")
    assert trigger.state == "Enabled"
    schema = sdk.client.workflow_triggers.get_schema_json(GROUP, "intake-orders", "manual")
    assert schema.title == "manual"


def test_the_sdk_gets_an_address_that_works(sdk):
    callback = sdk.client.workflow_triggers.list_callback_url(GROUP, "intake-orders", "manual")
    assert (callback.method, callback.queries.sp) == ("POST", "/triggers/manual/run")
    reply = sdk.mara.send("POST", callback.value, json={"order": 7})
    assert reply.json() == {"taken": True, "received": {"order": 7}}
    assert sdk.mara.send("POST", callback.value, json={}).status_code == 400


def test_the_sdk_runs_and_follows(sdk, clock):
    sdk.client.workflow_triggers.run(GROUP, "nightly-cleanup", "Recurrence")
    (run,) = sdk.client.workflow_runs.list(GROUP, "nightly-cleanup")
    assert (run.status, run.end_time) == ("Running", None)
    actions = sdk.client.workflow_run_actions.list(GROUP, "nightly-cleanup", run.name)
    assert [(each.name, each.status) for each in actions] == [("Read_the_order", "Running")]
    clock.forward(10)
    run = sdk.client.workflow_runs.get(GROUP, "nightly-cleanup", run.name)
    assert run.status == "Succeeded"
    assert run.end_time > run.start_time
    found = sdk.client.workflow_runs.list(GROUP, "nightly-cleanup", filter="status eq 'Failed'")
    assert list(found) == []


def test_the_sdk_sees_why_a_run_failed(sdk, clock):
    sdk.client.workflow_triggers.run(GROUP, "mend-the-index", "manual")
    clock.forward(10)
    (run,) = sdk.client.workflow_runs.list(GROUP, "mend-the-index")
    (action,) = sdk.client.workflow_run_actions.list(GROUP, "mend-the-index", run.name)
    assert (run.status, action.code) == ("Failed", "ServiceUnavailable")
    assert action.error["message"] == "The search service is being moved."


def test_the_sdk_cancels(sdk):
    sdk.client.workflow_triggers.run(GROUP, "nightly-cleanup", "Recurrence")
    (run,) = sdk.client.workflow_runs.list(GROUP, "nightly-cleanup")
    sdk.client.workflow_runs.cancel(GROUP, "nightly-cleanup", run.name)
    assert sdk.client.workflow_runs.get(GROUP, "nightly-cleanup", run.name).status == "Cancelled"


def test_the_sdk_resubmits_what_it_finds_in_the_history(sdk):
    sdk.client.workflow_triggers.run(GROUP, "nightly-cleanup", "Recurrence")
    histories = sdk.client.workflow_trigger_histories
    (history,) = histories.list(GROUP, "nightly-cleanup", "Recurrence")
    histories.resubmit(GROUP, "nightly-cleanup", "Recurrence", history.name)
    assert len(list(sdk.client.workflow_runs.list(GROUP, "nightly-cleanup"))) == 2
    assert sdk.mara.tenant.ledger.entries[-1].transport == "resubmit"


def test_the_sdk_turns_a_logic_app_off_and_on(sdk):
    sdk.client.workflows.disable(GROUP, "nightly-cleanup")
    assert sdk.client.workflows.get(GROUP, "nightly-cleanup").state == "Disabled"
    with pytest.raises(HttpResponseError, match="WorkflowTriggerIsNotEnabled"):
        sdk.client.workflow_triggers.run(GROUP, "nightly-cleanup", "Recurrence")
    sdk.client.workflows.enable(GROUP, "nightly-cleanup")
    sdk.client.workflow_triggers.run(GROUP, "nightly-cleanup", "Recurrence")


def test_the_sdk_is_told_what_is_not_there_or_not_allowed(sdk):
    with pytest.raises(ResourceNotFoundError):
        sdk.client.workflow_runs.get(GROUP, "nightly-cleanup", "none")
    with pytest.raises(HttpResponseError, match="AuthorizationFailed"):
        sdk.client.workflow_triggers.run(GROUP, "payroll", "manual")
