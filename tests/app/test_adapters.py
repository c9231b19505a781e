import subprocess
import sys

import pytest

from flowbutton.app.adapters import InTurn
from flowbutton.app.core import build_core
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget

ASK = """
import os, sys
from flowbutton.app.core import build_core
from flowbutton.domain.target import FlowTarget
core = build_core(os.environ)
core.services.trigger_for(FlowTarget("environment", "flow"))
print(*sorted(name for name in sys.modules if name.startswith("flowbutton.services")))
"""


def test_a_press_of_a_flow_imports_nothing_of_the_other_services(tmp_path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env={"FLOWBUTTON_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    names = set(done.stdout.split())
    assert "flowbutton.services.power_automate.service" in names
    for other in ("logic_apps", "http_trigger", "ifttt", "paste", "practice"):
        assert f"flowbutton.services.{other}" not in names


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (FlowTarget("environment", "flow"), "PowerAutomate"),
        (HttpTarget("secret", "contoso.test"), "HttpTriggerService"),
        (IftttTarget("event", "secret"), "IftttService"),
    ],
)
def test_each_target_has_its_service(tmp_path, target, name) -> None:
    core = build_core({"FLOWBUTTON_HOME": str(tmp_path)})
    try:
        service = core.services.trigger_for(target)
        assert type(service).__name__ == name
        assert core.services.trigger_for(target) is service
        assert len(list(core.services.catalogs)) == 2
    finally:
        core.close()


def test_what_is_not_come_to_is_not_made() -> None:
    made = []

    def make(name):
        made.append(name)
        return name

    turns = InTurn(lambda: make("first"), lambda: make("second"))
    assert next(iter(turns)) == "first"
    assert made == ["first"]
    assert list(turns) == list(turns) == ["first", "second"]
    assert made == ["first", "second"]
