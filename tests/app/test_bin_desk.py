"""Deleted buttons: restored from their page, also after a restart, and forgotten for good."""

from dataclasses import replace
from datetime import timedelta

from flowbutton.domain.binned import KEPT_FOR
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.target import HttpTarget
from tests.app.test_editing import undo

COURIER = "Order a courier"
LIGHTS = "Meeting room lights"


def bin_page(program, count):
    """Open the page of the bin, and wait until it shows so many buttons."""
    program.app.settings.bin_wanted.emit()
    program.wait(lambda: program.dialog("bin"), "the page")
    program.wait(lambda: len(program.dialog("bin").rows) == count, "what is in the bin")
    return program.dialog("bin")


def remove(program, *names) -> None:
    program.app.editing.remove(*(program.row(name).button.id for name in names))
    program.wait(lambda: not set(names) & set(program.buttons), "their end")


def test_a_button_is_restored_to_its_place_after_a_restart_and_that_can_be_undone(
    signed_in,
) -> None:
    before = signed_in.buttons
    remove(signed_in, COURIER)
    signed_in.close()
    signed_in.start()
    page = bin_page(signed_in, 1)
    page.rows[0].restore.click()
    signed_in.wait(lambda: signed_in.buttons == before, "its return")
    signed_in.wait(lambda: page.rows == (), "an empty bin")
    undo(signed_in)
    signed_in.wait(lambda: COURIER not in signed_in.buttons, "its end")
    signed_in.wait(lambda: len(page.rows) == 1, "it in the bin again")


def test_the_bin_is_emptied_after_a_question(signed_in) -> None:
    remove(signed_in, COURIER, LIGHTS)
    page = bin_page(signed_in, 2)
    page.clear.click()
    signed_in.dialog("empty-bin").cancel.click()
    assert len(page.rows) == 2
    page.clear.click()
    signed_in.dialog("empty-bin").go_on.click()
    signed_in.wait(lambda: page.rows == (), "an empty bin")
    assert signed_in.core.buttons.bin() == ()
    signed_in.app.settings.bin_wanted.emit()
    assert signed_in.dialog("bin") is page


def test_after_thirty_days_the_next_start_forgets_a_button_and_its_secret(signed_in) -> None:
    secret = "trigger-1"
    signed_in.secrets.put(secret, "sEcReT")
    target = HttpTarget(secret, "example.com")
    signed_in.change(COURIER, target=target)
    remove(signed_in, COURIER)
    signed_in.close()
    assert signed_in.secrets.values[secret] == "sEcReT"

    signed_in.start(later(KEPT_FOR - timedelta(hours=1)))
    bin_page(signed_in, 1)
    signed_in.close()
    assert signed_in.secrets.values[secret] == "sEcReT"
    signed_in.start(later(KEPT_FOR))
    signed_in.wait(lambda: secret not in signed_in.secrets.values, "the end of the secret")
    signed_in.wait(lambda: signed_in.core.buttons.bin() == (), "an empty bin")


def later(by):
    """Return a change of the core that lets so much time pass."""

    def change(core):
        clocks = core.services.clocks
        then = Clocks(clocks.monotonic, lambda: clocks.now() + by)
        return replace(core, services=replace(core.services, clocks=then))

    return change
