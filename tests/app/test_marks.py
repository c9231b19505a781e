"""Each mark that a person may see on a tile, made by the demo tenant, with the one fix it has."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from flowbutton.demo.people import FLOW_AUDIENCE, JONAS
from flowbutton.domain.advice import Fix
from flowbutton.domain.button import Button
from flowbutton.domain.target import FlowTarget
from flowbutton.ui.grid_intents import MenuIntent

DIGEST = "Send the daily digest"
CONTRACT = "Archive a contract"
PLANTS = "Water the plants"


def add(program, title):
    """Add a button of Mara's for a flow, whether it is hers or not."""
    flow = program.tenant.desk.shelf.titled(title)
    mara = next(a.id for a in program.app.parts.session.accounts if "mara" in a.username)
    target = FlowTarget(flow.environment, flow.id)
    program.app.parts.shelf.add(Button(title, title, target, mara))
    program.wait(lambda: title in program.buttons, "the button")


def mark(program, name, fix):
    """Wait for the amber mark with this fix; return its advice."""
    program.wait(lambda: program.row(name).is_ill, f"the mark on {name}")
    program.wait(lambda: program.row(name).advice.fix is fix, f"{fix} on {name}")
    return program.row(name).advice


def cure(program, name):
    """Choose the first entry of the menu of a tile; return its text."""
    program.window.grid.menu_wanted.emit(MenuIntent(program.row(name).button.id, QPoint(10, 10)))
    menu = [m for m in program.window.findChildren(QMenu) if m.isVisible()][-1]
    action = menu.actions()[0]
    action.trigger()
    menu.close()
    return action.text()


def test_a_flow_that_needs_a_licence_is_told_when_it_is_turned_on(signed_in) -> None:
    add(signed_in, CONTRACT)
    mark(signed_in, CONTRACT, Fix.TURN_ON)
    assert cure(signed_in, CONTRACT) == "Turn the flow on"
    advice = mark(signed_in, CONTRACT, Fix.ASK_ADMIN)
    assert str(advice.title) == "The flow needs a Premium licence"
    signed_in.wait(lambda: "Premium licence" in signed_in.message, "the line")
    assert signed_in.sent == ()


def test_a_flow_of_somebody_elses_is_one_to_ask_for(signed_in) -> None:
    add(signed_in, PLANTS)
    advice = mark(signed_in, PLANTS, Fix.ASK_OWNER)
    assert str(advice.title) == "The flow is not shared with you"


def test_a_button_of_the_wrong_account_is_given_to_the_right_one(signed_in) -> None:
    signed_in.tenant.person.account = JONAS.username
    signed_in.sign_in()
    signed_in.wait(lambda: len(signed_in.app.parts.session.accounts) == 2, "Jonas")
    add(signed_in, PLANTS)
    mark(signed_in, PLANTS, Fix.ASK_OWNER)
    assert cure(signed_in, PLANTS) == "Switch account"
    menu = next(m for m in QApplication.topLevelWidgets() if m.objectName() == "switch-account")
    next(a for a in menu.actions() if a.text().startswith("Jonas")).trigger()
    menu.close()
    signed_in.wait(lambda: not signed_in.row(PLANTS).is_ill, "the cure")
    assert signed_in.sent == ()


@pytest.fixture
def without_consent(program):
    """Mara signed in; the program may no longer use the flow service for her."""
    program.begin_with_buttons()
    program.start()
    program.tenant.knobs.access_ttl = 60.0  # each look needs a token of its own
    program.sign_in()
    program.wait(lambda: DIGEST in program.buttons, "the buttons")
    program.tenant.knobs.refused_audiences = {FLOW_AUDIENCE}
    program.app.parts.wakes.woke.emit()
    return program


def test_consent_that_is_missing_is_a_mark_with_the_page_that_gives_it(without_consent) -> None:
    advice = mark(without_consent, DIGEST, Fix.GIVE_CONSENT)
    assert advice.link.endswith(f"client_id={without_consent.tenant.client_id}")
    assert cure(without_consent, DIGEST) == "Give consent"
    assert without_consent.opened[-1] == advice.link
    without_consent.tenant.knobs.refused_audiences = set()
    without_consent.sign_in()  # which asks the person again
    without_consent.wait(lambda: not without_consent.row(DIGEST).is_ill, "the cure")
