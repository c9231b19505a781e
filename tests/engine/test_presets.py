from dataclasses import replace

from flowbutton.domain.button import Preset
from flowbutton.engine.presets import preset_button, without_preset
from tests.samples import INVOICE

WEEKLY = Preset("Weekly", {"f0": "A"})
DAILY = Preset("Daily", {"f0": "B"})
MANY = replace(INVOICE, presets=(WEEKLY, DAILY), asks=True, is_favourite=True)


def test_a_preset_becomes_a_button_that_does_not_ask() -> None:
    made = preset_button(MANY, WEEKLY, "new", 4)
    assert (made.id, made.name, made.color) == ("new", "Approve invoice: Weekly", 4)
    assert (made.target, made.fields, made.values) == (MANY.target, MANY.fields, {"f0": "A"})
    assert not made.needs_form
    assert made.presets == ()


def test_a_preset_can_be_forgotten() -> None:
    assert without_preset(MANY, WEEKLY).presets == (DAILY,)
