import pytest

from flowbutton.app.turning import turns
from flowbutton.domain.flow import FlowState
from flowbutton.domain.target import FlowTarget, IftttTarget
from flowbutton.engine.health import HealthMark

FLOW = FlowTarget("e", "f")


@pytest.mark.parametrize(
    ("state", "is_owner", "offered"),
    [
        (FlowState.UNKNOWN, None, (True, False)),
        (FlowState.ON, True, (False,)),
        (FlowState.OFF, None, (True,)),
        (FlowState.SUSPENDED, True, (True,)),
        (FlowState.ON, False, ()),
        (FlowState.UNKNOWN, False, ()),
    ],
)
def test_only_what_changes_something_is_offered_to_an_owner(state, is_owner, offered):
    assert turns(FLOW, HealthMark("b", state=state, is_owner=is_owner)) == offered


def test_what_has_no_switch_is_offered_none():
    assert turns(IftttTarget("e", "k"), HealthMark("b")) == ()
