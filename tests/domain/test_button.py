from dataclasses import replace

import pytest

from flowbutton.domain.button import Button
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.target import FlowTarget

FIELD = Field("text", "Text", FieldKind.TEXT)


@pytest.mark.parametrize(
    ("fields", "asks", "needs"),
    [((), False, False), ((), True, True), ((FIELD,), False, True), ((FIELD,), True, True)],
)
def test_a_form_is_needed_for_inputs_or_when_it_is_wished(fields, asks, needs):
    button = Button("b", "B", FlowTarget("e", "f"), fields=fields, asks=asks)
    assert button.needs_form is needs


def test_content_that_is_taken_but_not_asked_for_needs_no_form():
    content = Field("", "Content", FieldKind.JSON)
    button = Button("b", "B", FlowTarget("e", "f"), fields=(content,))
    assert not button.needs_form
    assert replace(button, asks=True).needs_form
    assert replace(button, fields=(replace(content, is_required=True),)).needs_form
    both = replace(button, fields=(FIELD, content))
    assert both.needs_form
    assert both.asked == (FIELD,)


def test_a_button_of_a_preset_needs_no_form_unless_it_is_wished():
    button = Button("b", "B", FlowTarget("e", "f"), fields=(FIELD,), is_ready=True)
    assert not button.needs_form
    assert replace(button, asks=True).needs_form


def test_two_buttons_do_not_share_their_values():
    one, other = (Button(name, name, FlowTarget("e", "f")) for name in "ab")
    assert one.values is not other.values
