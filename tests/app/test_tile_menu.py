from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from flowbutton.demo.ifttt import IFTTT_KEY
from flowbutton.domain.button import Button
from flowbutton.domain.run import RunState
from flowbutton.domain.target import IftttTarget
from flowbutton.ui.grid_intents import MenuIntent

DIGEST = "Send the daily digest"
LAPTOP = "Request a laptop"


def menu_of(program, name):
    """Open the menu of a tile; return it."""
    intent = MenuIntent(program.row(name).button.id, QPoint(10, 10))
    program.window.grid.menu_wanted.emit(intent)
    return [m for m in program.window.findChildren(QMenu) if m.isVisible()][-1]


def choose(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def details(program):
    return program.dialog("details")


def test_a_flow_is_turned_off_and_on(signed_in) -> None:
    flow = signed_in.tenant.desk.shelf.titled(DIGEST)
    choose(menu_of(signed_in, DIGEST), "Turn the flow off")
    signed_in.wait(lambda: "turned off" in signed_in.message, "the line")
    assert not signed_in.tenant.desk.shelf.is_on(flow)
    choose(menu_of(signed_in, DIGEST), "Turn the flow on")
    signed_in.wait(lambda: "turned on" in signed_in.message, "the line")
    assert signed_in.tenant.desk.shelf.is_on(flow)


def test_the_menu_of_a_tile_stops_the_waiting_but_not_the_run(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    choose(menu_of(signed_in, LAPTOP), "Stop waiting for the run")
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).is_stopped)
    assert signed_in.run_of(LAPTOP).state is RunState.ACCEPTED
    assert "Stop waiting for the run" not in [
        action.text() for action in menu_of(signed_in, LAPTOP).actions()
    ]


def test_an_address_has_no_page_to_open_and_can_be_pasted_anew(signed_in) -> None:
    lamp = Button("lamp", "Lamp", IftttTarget("lights_on", "kept"))
    signed_in.app.parts.shelf.add(lamp)
    signed_in.wait(lambda: "Lamp" in signed_in.buttons, "the button")
    menu = menu_of(signed_in, "Lamp")
    texts = [action.text() for action in menu.actions()]
    assert "Open the flow" not in texts
    assert "Turn the flow off" not in texts
    choose(menu, "Paste a new key…")
    page = signed_in.dialog("address")
    page.field.setText("https://example.com/other")
    assert not page.save.isEnabled()
    assert "needs a key of IFTTT" in page.preview.card.detail.text()
    page.field.setText(IFTTT_KEY)
    page.save.click()
    signed_in.wait(lambda: signed_in.secrets.values.get("kept") == IFTTT_KEY, "the new key")
    signed_in.wait(lambda: signed_in.message == "The new address is saved", "the line")


def test_cancelling_from_the_menu_asks_first(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    choose(menu_of(signed_in, LAPTOP), "Cancel the run…")
    assert details(signed_in).stop.text() == "Yes, cancel it at the service"
    details(signed_in).stop.click()
    assert signed_in.wait_for_end(LAPTOP) is RunState.CANCELLED
