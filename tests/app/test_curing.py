"""The first entry of an ill tile's menu does the one thing that helps, and runs nothing."""

import json

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from flowbutton.demo.faults import Fault
from flowbutton.demo.people import JONAS
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.run import RunState
from flowbutton.domain.target import HttpTarget
from flowbutton.domain.words import say
from flowbutton.engine.health import HealthMark
from flowbutton.ui.grid_intents import MenuIntent

OFF = "Page the on-call"
DIGEST = "Send the daily digest"
COURIER = "Order a courier"


def ill(program, name, fix):
    """Wait for the amber mark with this fix."""
    program.wait(lambda: program.row(name).is_ill, f"the mark on {name}")
    assert program.row(name).advice.fix is fix


def actions_of(program, name):
    intent = MenuIntent(program.row(name).button.id, QPoint(10, 10))
    program.window.grid.menu_wanted.emit(intent)
    menu = [m for m in program.window.findChildren(QMenu) if m.isVisible()][-1]
    return menu, [action for action in menu.actions() if not action.isSeparator()]


def cure(program, name):
    """Choose the first entry of the menu of a tile; return its text."""
    menu, actions = actions_of(program, name)
    text = actions[0].text()
    actions[0].trigger()
    menu.close()
    return text


def healthy(program, name):
    program.wait(lambda: not program.row(name).is_ill, f"the cure of {name}")
    assert program.sent == ()


def tell(program, name, fix, link=""):
    """Let the watch know an illness that the demo tenant does not have."""
    program.wait(lambda: program.row(OFF).is_ill, "the first checks")
    advice = Advice(say("You may not do this here"), fix=fix, code="NotAllowed", link=link)
    program.app.parts.caring.learn(HealthMark(program.row(name).button.id, advice))
    ill(program, name, fix)


def test_a_healthy_tile_begins_with_run(signed_in) -> None:
    menu, actions = actions_of(signed_in, DIGEST)
    menu.close()
    assert actions[0].text() == "Run"


def test_a_flow_that_is_off_is_turned_on_and_its_mark_goes(signed_in) -> None:
    ill(signed_in, OFF, Fix.TURN_ON)
    menu, actions = actions_of(signed_in, OFF)
    menu.close()
    assert [action.text() for action in actions].count("Turn the flow on") == 1
    assert cure(signed_in, OFF) == "Turn the flow on"
    healthy(signed_in, OFF)
    assert signed_in.message == "The flow is turned on"  # nobody has pressed
    shelf = signed_in.tenant.desk.shelf
    assert shelf.is_on(shelf.titled(OFF))


def test_after_a_press_that_met_the_flow_off_it_may_be_pressed_again(signed_in) -> None:
    ill(signed_in, OFF, Fix.TURN_ON)
    signed_in.press(OFF)
    signed_in.wait_for_end(OFF)
    assert signed_in.run_of(OFF).state is RunState.NOT_SENT
    cure(signed_in, OFF)
    line = "The flow is turned on. Press again"
    signed_in.wait(lambda: signed_in.message == line, "the line")


def test_an_account_that_is_gone_is_replaced_by_who_signs_in(signed_in) -> None:
    mara = signed_in.row(DIGEST).button.account
    signed_in.change(DIGEST, account="somebody.else")
    ill(signed_in, DIGEST, Fix.SIGN_IN)
    assert cure(signed_in, DIGEST) == "Sign in"
    healthy(signed_in, DIGEST)
    assert signed_in.row(DIGEST).button.account == mara


def test_a_sign_in_that_is_given_up_leaves_the_button_as_it_was(signed_in) -> None:
    signed_in.change(DIGEST, account="somebody.else")
    ill(signed_in, DIGEST, Fix.SIGN_IN)
    signed_in.browser = lambda _url: True
    cure(signed_in, DIGEST)
    signed_in.wait(lambda: signed_in.app.parts.session.is_signing_in, "the sign-in")
    signed_in.app.parts.session.cancel()
    signed_in.browser = signed_in.tenant.browser
    signed_in.sign_in()
    assert signed_in.row(DIGEST).button.account == "somebody.else"


def test_the_wrong_account_is_switched(signed_in) -> None:
    mara = signed_in.row(DIGEST).button.account
    tell(signed_in, DIGEST, Fix.SWITCH_ACCOUNT)
    signed_in.tenant.person.account = JONAS.username
    assert cure(signed_in, DIGEST) == "Switch account"
    menu = next(m for m in QApplication.topLevelWidgets() if m.objectName() == "switch-account")
    menu.actions()[2].trigger()  # below a line: one more account
    menu.close()
    signed_in.wait(lambda: signed_in.row(DIGEST).button.account != mara, "the other account")
    assert signed_in.sent == ()


def test_changed_inputs_are_read_again(signed_in) -> None:
    now = signed_in.row(COURIER).button.fields
    old = (now[0], Field("size", "Size", FieldKind.TEXT))
    signed_in.change(COURIER, fields=old, values={"text": "Two boxes", "size": "Large"})
    ill(signed_in, COURIER, Fix.EDIT_INPUTS)
    assert cure(signed_in, COURIER) == "Edit inputs"
    healthy(signed_in, COURIER)
    keys = [field.key for field in signed_in.row(COURIER).button.fields]
    assert keys == [field.key for field in now]


def test_a_retired_address_is_pasted_anew(signed_in) -> None:
    host = "prod-12.westeurope.logic.azure.com"
    signed_in.app.parts.shelf.add(Button("door", "Door", HttpTarget("kept", host)))
    signed_in.secrets.put("kept", f"https://{host}/workflows/1/triggers/manual/paths/invoke?sig=A")
    signed_in.wait(lambda: "Door" in signed_in.buttons, "the button")
    ill(signed_in, "Door", Fix.PASTE_ADDRESS)
    assert cure(signed_in, "Door") == "Paste the new address"
    assert signed_in.dialog("address").field.isVisible()
    assert signed_in.sent == ()


def test_a_flow_that_was_deleted_is_looked_for_again(signed_in) -> None:
    ill(signed_in, OFF, Fix.TURN_ON)
    says = json.dumps({"error": {"code": "FlowNotFound", "message": "Could not find flow"}})
    flow = signed_in.tenant.desk.shelf.titled(DIGEST)
    signed_in.tenant.order(Fault(f"GET {flow.id}", status=404, body=says))
    signed_in.app.parts.caring.look(signed_in.row(DIGEST).button.id)
    ill(signed_in, DIGEST, Fix.REFRESH)
    assert cure(signed_in, DIGEST) == "Look again"
    healthy(signed_in, DIGEST)
    assert signed_in.message == "The flow is there"  # nobody has pressed


@pytest.mark.parametrize("fix", [Fix.ASK_OWNER, Fix.ASK_ADMIN])
def test_who_can_help_gets_a_message_that_says_what_is_wrong(signed_in, fix) -> None:
    tell(signed_in, DIGEST, fix)
    assert cure(signed_in, DIGEST).startswith("Copy a message to the")
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0] == DIGEST
    assert "You may not do this here\nNotAllowed" in text
    assert signed_in.sent == ()


def test_consent_is_given_on_its_page(signed_in) -> None:
    signed_in.browser = lambda _url: True
    tell(signed_in, DIGEST, Fix.GIVE_CONSENT, "https://example.com/consent")
    assert cure(signed_in, DIGEST) == "Give consent"
    assert signed_in.opened[-1] == "https://example.com/consent"


def test_consent_that_was_given_is_noticed_when_the_person_comes_back(signed_in) -> None:
    signed_in.browser = lambda _url: True
    consent = "https://example.com/consent"
    tell(signed_in, DIGEST, Fix.GIVE_CONSENT, consent)
    tell(signed_in, COURIER, Fix.GIVE_CONSENT, consent)
    assert cure(signed_in, DIGEST) == "Give consent"
    signed_in.window.came_to_front.emit()
    healthy(signed_in, DIGEST)
    healthy(signed_in, COURIER)
    assert signed_in.row(OFF).is_ill


def test_a_press_that_arrives_says_that_the_button_is_well(signed_in) -> None:
    tell(signed_in, DIGEST, Fix.GIVE_CONSENT)
    signed_in.tenant.desk.speed = 0.001
    signed_in.press(DIGEST)
    signed_in.wait(lambda: not signed_in.row(DIGEST).is_ill, "the mark to go")
    assert not signed_in.run_of(DIGEST).state.is_final
