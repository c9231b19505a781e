from dataclasses import replace

import pytest

from flowbutton.domain.errors import OfflineError, RefusedError, SignInError
from flowbutton.domain.flow import Environment
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.services.logic_apps import LogicAppCatalog
from flowbutton.services.transport import Hooks, Transport
from tests.services.azure import (
    APP,
    FLOW,
    FORBIDDEN,
    GONE,
    MANAGEMENT,
    SUBSCRIPTION,
    app_json,
    azure,
)
from tests.services.fakes import FakeTokens, cloud_at
from tests.services.recorder import Given

WORKFLOWS = f"GET {SUBSCRIPTION}/providers/Microsoft.Logic/workflows"
SITES = f"GET {SUBSCRIPTION}/providers/Microsoft.Web/sites"


@pytest.fixture
def server():
    server = azure()
    yield server
    server.close()


@pytest.fixture
def tokens():
    return FakeTokens()


@pytest.fixture
def transport(server, tokens):
    hooks = Hooks(wait=lambda seconds: False)
    transport = Transport(cloud_at(server.url), NetworkSettings(), tokens, hooks)
    yield transport
    transport.close()


@pytest.fixture
def catalog(transport):
    return LogicAppCatalog(transport)


def titles(choices) -> list[str]:
    return [choice.title for choice in choices]


def test_subscriptions_are_the_environments_of_logic_apps(catalog, server, tokens):
    assert catalog.environments("mara") == (Environment(SUBSCRIPTION, "Production"),)
    assert server.asked[0].query == {"api-version": "2020-01-01"}
    assert tokens.asked == [("mara", "https://management.azure.com/", "")]


def test_a_subscription_without_its_path_is_named_by_its_id(catalog, server):
    bare = {"subscriptionId": SUBSCRIPTION.rpartition("/")[2], "state": "Enabled"}
    server.answers["GET /subscriptions"] = Given(200, {"value": [bare]})
    assert catalog.environments("mara") == (Environment(SUBSCRIPTION, SUBSCRIPTION),)


def test_logic_apps_of_both_kinds_are_listed(catalog, server):
    orders, stock = catalog.choices("mara", SUBSCRIPTION)
    assert (orders.title, orders.target) == ("orders", LogicAppTarget(APP, "manual"))
    assert (stock.title, stock.target) == ("stock", LogicAppTarget(FLOW, "When_called"))
    assert server.lines == [WORKFLOWS, SITES, f"GET {MANAGEMENT}"]


def test_an_environment_of_flows_has_no_logic_apps(catalog, server):
    assert catalog.choices("mara", "Default-1") == ()
    assert server.asked == []


def test_long_lists_are_read_to_their_end(catalog, server):
    more = {"value": [{**app_json(), "name": "archive"}], "nextLink": f"{server.url}/more?x=1"}
    server.answers["GET /more"] = Given(200, more)  # the same link again: not followed for ever
    first = {"value": [app_json(), "odd"], "nextLink": f"{server.url}/more?x=1"}
    server.answers[WORKFLOWS] = Given(200, first)
    assert titles(catalog.choices("mara", SUBSCRIPTION)) == ["archive", "orders", "stock"]


def test_a_list_that_goes_on_elsewhere_is_not_followed_with_the_token(catalog, server):
    first = {"value": [app_json()], "nextLink": "https://example.org/more"}
    server.answers[WORKFLOWS] = Given(200, first)
    assert titles(catalog.choices("mara", SUBSCRIPTION)) == ["orders", "stock"]


def test_a_list_that_goes_on_at_an_inner_host_is_read_on_where_it_began(catalog, server):
    first = {"value": [app_json()], "nextLink": "https://inner.example.org:8080/more?x=1"}
    server.answers[WORKFLOWS] = Given(200, first)
    server.answers["GET /more"] = Given(200, {"value": [{**app_json(), "name": "archive"}]})
    assert titles(catalog.choices("mara", SUBSCRIPTION)) == ["archive", "orders", "stock"]


@pytest.mark.parametrize(
    ("closed", "left"),
    [(WORKFLOWS, ["stock"]), (SITES, ["orders"]), (f"GET {MANAGEMENT}", ["orders"])],
)
def test_who_may_read_one_kind_only_is_shown_that_one(catalog, server, closed, left):
    server.answers[closed] = FORBIDDEN
    assert titles(catalog.choices("mara", SUBSCRIPTION)) == left


def test_who_may_read_nothing_is_told_the_role(catalog, server):
    server.answers[WORKFLOWS] = server.answers[SITES] = FORBIDDEN
    with pytest.raises(RefusedError, match="You lack a role") as caught:
        catalog.choices("mara", SUBSCRIPTION)
    assert str(caught.value.hint) == "Ask for the role Reader on the subscription."


@pytest.mark.parametrize("error", [SignInError(say("An administrator has to give consent")), None])
def test_who_may_not_use_azure_keeps_the_flows_and_learns_why_on_asking(
    catalog, server, tokens, error
):
    tokens.error = error
    if error is None:
        server.answers["GET /subscriptions"] = GONE
    assert catalog.environments("mara") == (Environment("/subscriptions/", "Azure Logic Apps"),)
    with pytest.raises((SignInError, RefusedError)):
        catalog.choices("mara", "/subscriptions/")


def test_what_was_closed_and_is_open_again_is_listed(catalog):
    assert titles(catalog.choices("mara", "/subscriptions/")) == ["orders", "stock"]


def test_without_network_the_listing_fails_as_a_whole(server, tokens):
    cloud = replace(cloud_at(server.url), arm="http://localhost:1")
    transport = Transport(cloud, NetworkSettings(), tokens, Hooks(wait=lambda seconds: False))
    with pytest.raises(OfflineError):
        LogicAppCatalog(transport).environments("mara")
    transport.close()


def test_a_cloud_without_azure_has_no_logic_apps(server, tokens):
    transport = Transport(replace(cloud_at(server.url), arm=""), NetworkSettings(), tokens)
    catalog = LogicAppCatalog(transport)
    assert len(catalog.environments("mara")) == 1
    with pytest.raises(RefusedError, match="no Logic Apps in this cloud"):
        catalog.choices("mara", "/subscriptions/")
    transport.close()
