from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from flowbutton.demo.ifttt import IFTTT_KEY
from flowbutton.demo.logic_apps import GROUP, SUBSCRIPTION
from flowbutton.domain.advice import Fix
from flowbutton.domain.button import Button, SecondPress
from flowbutton.domain.run import RunState
from flowbutton.domain.target import FlowTarget, IftttTarget, LogicAppTarget
from flowbutton.ui.grid_intents import MenuIntent
from flowbutton.ui.shortcuts import Does

DIGEST = "Send the daily digest"
STAND_UP = "Start stand-up"
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


@pytest.fixture
def shared(signed_in):
    """The program with a button for a flow that Mara may only run."""
    flow = signed_in.tenant.desk.shelf.titled(STAND_UP)
    account = signed_in.app.parts.session.accounts[0].id
    target = FlowTarget(flow.environment, flow.id)
    signed_in.app.parts.shelf.add(Button("stand-up", STAND_UP, target, account))
    signed_in.wait(lambda: signed_in.app.parts.caring.mark_of("stand-up").is_owner is False, "it")
    return signed_in


def texts(menu):
    menu.close()
    return [action.text() for action in menu.actions()]


def test_who_may_only_run_a_flow_is_not_offered_to_turn_it_off(shared) -> None:
    assert not {"Turn the flow on", "Turn the flow off"} & set(texts(menu_of(shared, STAND_UP)))
    shared.press(STAND_UP)
    assert shared.wait_for_end(STAND_UP) is RunState.SUCCEEDED
    shared.app.actions.show_details(shared.run_of(STAND_UP))
    assert details(shared).turn.isHidden()


def test_who_may_only_run_a_flow_asks_its_owner_to_turn_it_on(shared) -> None:
    shelf = shared.tenant.desk.shelf
    shelf.turn(shelf.titled(STAND_UP), on=False)
    shared.press(STAND_UP)
    assert shared.wait_for_end(STAND_UP) is RunState.NOT_SENT
    advice = shared.run_of(STAND_UP).advice
    assert (advice.fix, str(advice.hint)) == (Fix.ASK_OWNER, "Ask its owner to turn it on.")
    shared.wait(lambda: shared.row(STAND_UP).is_ill, "the mark")
    assert shared.row(STAND_UP).advice.fix is Fix.ASK_OWNER


def test_a_logic_app_is_turned_off_and_on_by_its_own_name(signed_in) -> None:
    app = signed_in.tenant.desk.shelf.titled("nightly-cleanup")
    group = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/{GROUP}"
    target = LogicAppTarget(f"{group}/providers/Microsoft.Logic/workflows/{app.title}")
    signed_in.change(DIGEST, target=target)
    assert "Open the Logic App" in texts(menu_of(signed_in, DIGEST))
    choose(menu_of(signed_in, DIGEST), "Turn the Logic App off")
    signed_in.wait(lambda: "The Logic App is turned off" in signed_in.message, "the line")
    assert not signed_in.tenant.desk.shelf.is_on(app)
    choose(menu_of(signed_in, DIGEST), "Turn the Logic App on")
    signed_in.wait(lambda: signed_in.message == "The Logic App is turned on", "the line")
    assert signed_in.tenant.desk.shelf.is_on(app)


def test_the_details_of_a_run_turn_its_flow_off_and_on(signed_in) -> None:
    flow = signed_in.tenant.desk.shelf.titled(DIGEST)
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    signed_in.app.actions.show_details(signed_in.run_of(DIGEST))
    page = details(signed_in)
    signed_in.wait(lambda: not page.turn.isHidden(), "what is known of the flow")
    assert page.turn.text() == "Turn the flow off"
    page.turn.click()
    signed_in.wait(lambda: page.turn.text() == "Turn the flow on", "the other one")
    assert not signed_in.tenant.desk.shelf.is_on(flow)
    page.turn.click()
    signed_in.wait(lambda: signed_in.tenant.desk.shelf.is_on(flow), "the flow")
    assert len(signed_in.sent) == 1


def test_the_menu_of_a_tile_stops_the_waiting_but_not_the_run(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    choose(menu_of(signed_in, LAPTOP), "Stop waiting for the run")
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).is_stopped)
    assert signed_in.run_of(LAPTOP).state is RunState.ACCEPTED
    assert "Stop waiting for the run" not in [
        action.text() for action in menu_of(signed_in, LAPTOP).actions()
    ]


@pytest.mark.parametrize("way", ["tile", "key", "details"])
def test_a_queued_press_is_taken_back_in_the_window(signed_in, way) -> None:
    behaviour = replace(signed_in.row(LAPTOP).button.behaviour, second_press=SecondPress.QUEUE)
    signed_in.change(LAPTOP, behaviour=behaviour)
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.QUEUED, "the second press")
    queued = signed_in.run_of(LAPTOP)
    if way == "tile":
        choose(menu_of(signed_in, LAPTOP), "Take the press back")
    elif way == "key":
        signed_in.window.grid.setCurrentIndex(signed_in.index(LAPTOP))
        signed_in.window.key_struck.emit(Does.STOP)
    else:
        signed_in.app.actions.show_details(queued)
        details(signed_in).stop.click()
    signed_in.wait(lambda: (LAPTOP, RunState.CANCELLED) in signed_in.log(), "its end")
    assert [state for name, state in signed_in.log()] == [RunState.CANCELLED, RunState.WAITING]
    assert signed_in.app.parts.log.counts.failed == 0
    assert len(signed_in.sent) == 1


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
