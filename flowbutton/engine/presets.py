"""A preset as a button of its own."""

from __future__ import annotations

from dataclasses import replace

from flowbutton.domain.button import Button, Preset


def preset_button(button: Button, preset: Preset, new_id: str, color: int) -> Button:
    """Return a button that sends the preset's answers without asking.

    It runs what `button` runs and behaves like it; what the preset leaves open (a secret, a
    file) is still asked for at the press.
    """
    return replace(
        button,
        id=new_id,
        name=f"{button.name}: {preset.name}",
        color=color,
        is_favourite=False,
        is_ready=True,
        asks=False,
        values=dict(preset.values),
        presets=(),
        hot_key="",
    )


def without_preset(button: Button, preset: Preset) -> Button:
    """Return the button without the preset."""
    return replace(button, presets=tuple(known for known in button.presets if known != preset))
