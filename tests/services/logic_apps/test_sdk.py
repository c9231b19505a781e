"""Our requests and those of Microsoft's own client, for the same job."""

from dataclasses import replace

import pytest
from azure.core.pipeline.policies import HeadersPolicy
from azure.mgmt.logic import LogicManagementClient

from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import LogicAppTarget
from flowbutton.engine.press import new_run
from flowbutton.services.logic_apps import LogicAppCatalog, LogicApps
from flowbutton.services.transport import Transport
from tests.fakes import press_of
from tests.services.azure import APP, RECURRENCE, RUN, SUBSCRIPTION, app_json, azure, run_json
from tests.services.fakes import FakeFacts, FakeTokens, cloud_at
from tests.services.recorder import Given

NAMES = ("office", "orders")


class NoCredential:
    """Never asked: the policy below puts the header in, for plain HTTP is refused otherwise."""

    def get_token(self, *scopes, **options):
        raise AssertionError


@pytest.fixture
def server():
    server = azure()
    server.answers[f"GET {APP}/runs"] = Given(200, {"value": [run_json()]})
    server.answers[f"GET {APP}/triggers/nightly/schemas/json"] = Given(200, {"title": "nightly"})
    yield server
    server.close()


@pytest.fixture
def sdk(server):
    policy = HeadersPolicy({"Authorization": "Bearer eyJtoken"})
    with LogicManagementClient(
        NoCredential(),
        SUBSCRIPTION.rpartition("/")[2],
        base_url=server.url,
        authentication_policy=policy,
    ) as client:
        yield client


@pytest.fixture
def transport(server):
    transport = Transport(cloud_at(server.url), NetworkSettings(), FakeTokens())
    yield transport
    transport.close()


@pytest.fixture
def ours(transport):
    return LogicApps(transport, FakeFacts())


def run_of():
    return new_run(press_of(target=LogicAppTarget(APP)))


def on_time() -> bool:
    return False


def shape(asked, *more):
    """Return what has to be equal: the order of parameters and what is asked beyond is not."""
    return asked.method, asked.path, asked.query["api-version"], *more


def last(server, wanted):
    """Return the last request whose line ends so."""
    return shape([asked for asked in server.asked if asked.line.endswith(wanted)][-1])


JOBS = {
    "list": (
        "providers/Microsoft.Logic/workflows",
        lambda sdk: list(sdk.workflows.list_by_subscription(top=100)),
        lambda ours, transport: LogicAppCatalog(transport).choices("mara", SUBSCRIPTION),
    ),
    "read": (
        "workflows/orders",
        lambda sdk: sdk.workflows.get(*NAMES),
        lambda ours, transport: ours.describe(LogicAppTarget(APP), "mara"),
    ),
    "address": (
        "triggers/manual/listCallbackUrl",
        lambda sdk: sdk.workflow_triggers.list_callback_url(*NAMES, "manual"),
        lambda ours, transport: ours.health(LogicAppTarget(APP), "mara"),
    ),
    "list runs": (
        "workflows/orders/runs",
        lambda sdk: list(sdk.workflow_runs.list(*NAMES, top=50)),
        lambda ours, transport: ours.find(run_of(), []),
    ),
    "read a run": (
        f"runs/{RUN}",
        lambda sdk: sdk.workflow_runs.get(*NAMES, RUN),
        lambda ours, transport: ours.look([_with_id(run_of())]),
    ),
    "cancel": (
        f"runs/{RUN}/cancel",
        lambda sdk: sdk.workflow_runs.cancel(*NAMES, RUN),
        lambda ours, transport: ours.cancel(_with_id(run_of())),
    ),
    "resubmit": (
        f"histories/{RUN}/resubmit",
        lambda sdk: sdk.workflow_trigger_histories.resubmit(*NAMES, "manual", RUN),
        lambda ours, transport: ours.resubmit(press_of(target=LogicAppTarget(APP)), RUN, on_time),
    ),
    "turn on": (
        "workflows/orders/enable",
        lambda sdk: sdk.workflows.enable(*NAMES),
        lambda ours, transport: ours.turn_on(LogicAppTarget(APP), "mara", on=True),
    ),
    "turn off": (
        "workflows/orders/disable",
        lambda sdk: sdk.workflows.disable(*NAMES),
        lambda ours, transport: ours.turn_on(LogicAppTarget(APP), "mara", on=False),
    ),
}


def _with_id(run):
    return replace(run, run_id=RUN)


@pytest.mark.parametrize("job", JOBS)
def test_our_request_is_the_one_of_microsofts_client(job, server, sdk, ours, transport):
    wanted, theirs_does, ours_does = JOBS[job]
    theirs_does(sdk)
    theirs = last(server, wanted)
    server.asked.clear()
    ours_does(ours, transport)
    assert last(server, wanted) == theirs


def test_a_run_request_is_the_one_of_microsofts_client(server, sdk, ours):
    server.answers[f"GET {APP}"] = Given(200, app_json({"nightly": RECURRENCE}))
    sdk.workflow_triggers.run(*NAMES, "nightly")
    theirs = server.asked[-1]
    ours.send(press_of(target=LogicAppTarget(APP)), on_time)
    own = server.asked[-1]
    assert shape(own, own.query, own.body) == shape(theirs, theirs.query, theirs.body)
    assert own.headers["content-length"] == theirs.headers["content-length"] == "0"
    assert own.token.startswith("Bearer ")
    assert theirs.token.startswith("Bearer ")


def test_the_schema_is_where_microsofts_client_finds_it(server, sdk, ours):
    bare = {"manual": {"type": "Request", "inputs": {}}}
    server.answers[f"GET {APP}"] = Given(200, app_json(bare))
    server.answers[f"GET {APP}/triggers/manual/schemas/json"] = Given(200, {"title": "manual"})
    sdk.workflow_triggers.get_schema_json(*NAMES, "manual")
    theirs = shape(server.asked[-1])
    ours.describe(LogicAppTarget(APP), "mara")
    assert shape(server.asked[-1]) == theirs
