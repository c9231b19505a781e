from flowbutton.app.target_place import RememberPlaces, place_of
from flowbutton.domain.flow import Environment
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.store.facts import JsonFacts
from tests.app.test_tile_menu import choose, menu_of
from tests.fakes import FakeTrigger, services_of

APP = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Logic/workflows/restart"


def test_a_place_is_called_as_people_call_it(tmp_path):
    facts = JsonFacts(tmp_path / "facts.json")
    flow = FlowTarget("Env-1", "f")
    assert place_of(flow, facts) == "Env-1"
    assert place_of(FlowTarget("Default-7c0e", "f"), facts) == "Default environment"
    RememberPlaces((Environment("env-1", "Production"),), facts).run(services_of(FakeTrigger()))
    assert place_of(flow, facts) == "Production"
    assert place_of(HttpTarget("s", "example.com"), facts) == "example.com"
    assert place_of(LogicAppTarget(APP), facts) == "restart"
    assert place_of(IftttTarget("lights", "s"), facts) == "IFTTT"


def test_what_was_listed_is_known_from_then_on(signed_in):
    signed_in.app.adding.open()
    core = signed_in.core

    def place():
        return place_of(signed_in.row("Order a courier").button.target, core.facts)

    signed_in.wait(lambda: place() == "Contoso (default)", "the name")
    signed_in.dialog("add").closed.emit()
    choose(menu_of(signed_in, "Order a courier"), "Edit…")
    assert "Contoso (default)" in signed_in.dialog("edit").subtitle.text()
