from flowbutton.domain.flow import Choice
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say


def test_what_has_a_reason_against_it_cannot_be_pressed():
    choice = Choice(FlowTarget("e", "f"), "Digest", say("Instant"))
    assert choice.can_press
    assert not Choice(choice.target, "Digest", choice.kind, reason=say("Off")).can_press
