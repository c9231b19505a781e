"""The Logic Apps of the tests, and what is done with them."""

from dataclasses import replace
from datetime import UTC, datetime

from flowbutton.domain.target import LogicAppTarget
from flowbutton.engine.press import new_run
from tests.fakes import press_of
from tests.services.azure import (
    APP,
    FLOW,
    STOCK,
)
from tests.services.recorder import Given

ORDERS = LogicAppTarget(APP)
STANDARD = LogicAppTarget(FLOW)
ADDRESS = f"POST {APP}/triggers/manual/listCallbackUrl"
STOCK_ADDRESS = f"POST {STOCK}/triggers/When_called/listCallbackUrl"
NIGHTLY = f"POST {APP}/triggers/nightly/run"
RUNS = f"GET {APP}/runs"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def on_time() -> bool:
    return False


def run_of(target=ORDERS, **changes):
    return replace(new_run(press_of(target=target)), **changes)


def listed(server, *runs):
    server.answers[RUNS] = Given(200, {"value": list(runs)})
