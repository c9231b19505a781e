import pytest

from flowbutton.domain.target import (
    FlowTarget,
    HttpTarget,
    IftttTarget,
    LogicAppTarget,
    can_be_turned_off,
    needs_account,
)


@pytest.mark.parametrize(
    ("target", "needs"),
    [
        (FlowTarget("e", "f"), True),
        (LogicAppTarget("/subscriptions/1"), True),
        (HttpTarget("s", "a.example", is_signed=True), False),
        (HttpTarget("s", "a.example", is_signed=False), True),
        (IftttTarget("event", "s"), False),
    ],
)
def test_an_account_is_needed_unless_the_address_is_the_key(target, needs):
    assert needs_account(target) is needs


@pytest.mark.parametrize(
    ("target", "can"),
    [
        (FlowTarget("e", "f"), True),
        (LogicAppTarget("/subscriptions/1/providers/Microsoft.Logic/workflows/w"), True),
        (LogicAppTarget("/subscriptions/1/providers/Microsoft.Web/sites/a/workflows/w"), False),
        (HttpTarget("s", "a.example"), False),
        (IftttTarget("event", "s"), False),
    ],
)
def test_only_what_has_a_switch_can_be_turned_off(target, can):
    assert can_be_turned_off(target) is can


@pytest.mark.parametrize(
    ("resource", "is_standard"),
    [
        ("/subscriptions/1/resourceGroups/g/providers/Microsoft.Logic/workflows/w", False),
        ("/subscriptions/1/resourceGroups/g/providers/Microsoft.Web/sites/a/workflows/w", True),
    ],
)
def test_a_standard_logic_app_lies_in_an_app(resource, is_standard):
    assert LogicAppTarget(resource).is_standard is is_standard
