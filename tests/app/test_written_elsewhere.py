"""Buttons that a command or another program writes while the window is open."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flowbutton.store.buttons import JsonButtons

DIGEST = "Send the daily digest"


def test_a_command_renames_and_removes_a_button_of_the_window(signed_in) -> None:
    assert signed_in.answer_to("edit", DIGEST, "--name", "The mail")[0] == 0
    signed_in.wait(lambda: "The mail" in signed_in.buttons, "the new name")
    assert signed_in.index("The mail").isValid()
    assert signed_in.answer_to("remove", "The mail")[0] == 0
    signed_in.wait(lambda: "The mail" not in signed_in.buttons, "its end")
    with pytest.raises(StopIteration):
        signed_in.index("The mail")


def test_what_another_program_adds_is_there_and_can_be_pressed(signed_in) -> None:
    other = JsonButtons(signed_in.core.folders.buttons, lambda: datetime.now(UTC))
    new = replace(signed_in.row(DIGEST).button, id="0123456789ab", name="Once more")
    other.change(lambda buttons: (*buttons, new))
    signed_in.wait(lambda: "Once more" in signed_in.buttons, "the new button")
    signed_in.press("Once more")
    signed_in.wait_for_end("Once more")
    assert len(signed_in.sent) == 1


def test_own_changes_are_not_read_as_those_of_somebody_else(signed_in) -> None:
    shelf, seen = signed_in.app.parts.shelf, []
    shelf.buttons_changed.connect(seen.append)
    signed_in.change(DIGEST, note="Every morning")
    shelf.read()
    shelf.bin_read.connect(lambda _bin: seen.append("bin"))
    shelf.read_bin()  # behind it
    signed_in.wait(lambda: "bin" in seen, "the reading")
    assert len(seen) == 2
