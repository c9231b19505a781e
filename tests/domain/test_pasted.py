from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget

FLOW = FlowTarget("e", "f")


def test_what_was_pasted_is_complete_with_a_target_that_needs_nothing():
    assert Pasted(PastedKind.FLOW, target=FLOW).is_complete
    assert not Pasted(PastedKind.FLOW, target=FLOW, needs=(Need.ENVIRONMENT,)).is_complete
    assert not Pasted(PastedKind.JUNK).is_complete


def test_a_target_with_a_secret_takes_its_name():
    http, ifttt = HttpTarget("", "a.example"), IftttTarget("event", "")
    for target in (http, ifttt):
        assert Pasted(PastedKind.HTTP, target=target).target_with("s1").secret == "s1"


def test_a_target_without_secret_stays():
    assert Pasted(PastedKind.FLOW, target=FLOW).target_with("s1") is FLOW
    assert Pasted(PastedKind.JUNK).target_with("s1") is None


def test_a_secret_is_not_in_the_representation():
    pasted = Pasted(PastedKind.HTTP, secret="swordfish", body="swordfish", link="swordfish")
    assert "swordfish" not in repr(pasted)
