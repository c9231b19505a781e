import pytest

from flowbutton.domain.flow import Choice, Environment
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say


@pytest.mark.parametrize(
    ("environment", "is_azure"),
    [("/subscriptions/1", True), ("/subscriptions/", False), ("Default-contoso", False)],
)
def test_a_subscription_is_azure_s(environment, is_azure):
    assert Environment(environment, "T").is_azure is is_azure


def test_what_has_a_reason_against_it_cannot_be_pressed():
    choice = Choice(FlowTarget("e", "f"), "Digest", say("Instant"))
    assert choice.can_press
    assert not Choice(choice.target, "Digest", choice.kind, reason=say("Off")).can_press
