from datetime import UTC, datetime

import pytest

from flowbutton.bridge.choice_text import detail_text, heading_text
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.flow import Choice, FlowState, Sharing
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def choice(**changes):
    values = {"target": FlowTarget("e", "f"), "title": "Courier", "kind": say("Instant")}
    return Choice(**values | changes)


def fields(count):
    return tuple(Field(str(number), "", FieldKind.TEXT) for number in range(count))


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "Instant"),
        ({"fields": fields(1)}, "Instant · 1 input"),
        ({"fields": fields(2)}, "Instant · 2 inputs"),
        ({"state": FlowState.ON}, "Instant · turned on"),
        ({"state": FlowState.OFF}, "Instant · turned off"),
        ({"state": FlowState.SUSPENDED}, "Instant · suspended"),
        ({"environment": "Contoso"}, "Instant"),
        ({"environment": "Operations", "sharing": Sharing.RUN_ONLY},
         "Instant · of somebody else · Operations"),
        ({"owner": "Jonas Weber", "sharing": Sharing.SHARED}, "Instant · Jonas Weber"),
        ({"modified_at": datetime(2026, 11, 24, 9, tzinfo=UTC)}, "Instant · changed today"),
        ({"modified_at": datetime(2026, 11, 23, 9, tzinfo=UTC)}, "Instant · changed yesterday"),
        ({"modified_at": datetime(2026, 11, 2, 9, tzinfo=UTC)}, "Instant · changed on 2 Nov"),
        ({"modified_at": datetime(2025, 3, 2, 9, tzinfo=UTC)}, "Instant · changed on 2 Mar 2025"),
        ({"reason": say("It has no trigger to press"), "fields": fields(2)},
         "It has no trigger to press"),
    ],
)  # fmt: skip  # a table
def test_a_choice_says_what_helps_to_pick_it(qapp, changes, text):
    assert detail_text(choice(**changes), NOW) == text


def test_groups_say_whose_they_are(qapp):
    assert heading_text(is_mine=True, environment="Contoso") == "My flows · Contoso"
    assert heading_text(is_mine=True, environment="") == "My flows"
    assert heading_text(is_mine=False, environment="") == "Shared with me"
