import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from flowbutton.demo.faults import Fault
from flowbutton.domain.advice import Fix
from flowbutton.domain.run import RunState
from flowbutton.ui.details_content import FixWanted
from flowbutton.ui.grid_intents import MenuIntent
from flowbutton.ui.run_details import RunDetails
from tests.app.inputs import answer

DIGEST = "Send the daily digest"
LAPTOP = "Request a laptop"
COURIER = "Order a courier"
CALL = "Page the on-call"


@pytest.fixture
def ran(signed_in):
    """The program with one run of the digest behind it."""
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    signed_in.wait(lambda: signed_in.log() == [(DIGEST, RunState.SUCCEEDED)])
    return signed_in


def row(program, at=0):
    return program.window.log.filter.index(at, 0)


def details(program):
    return program.dialog("details")


def menu_of(program, name):
    """Open the menu of a tile; return it."""
    intent = MenuIntent(program.row(name).button.id, QPoint(10, 10))
    program.window.grid.menu_wanted.emit(intent)
    menus = [m for m in program.window.findChildren(QMenu) if m.isVisible()]
    return menus[-1]


def choose(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_double_click_opens_the_details(ran) -> None:
    ran.window.log.table.doubleClicked.emit(row(ran))
    assert details(ran).heading.text() == DIGEST
    assert details(ran).word.text() == "Succeeded"
    assert "Run id" in details(ran).receipt._text
    details(ran).close_button.click()
    assert details(ran) is None


def test_open_details_follow_the_run(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    signed_in.app.actions.show_details(signed_in.run_of(LAPTOP))
    assert details(signed_in).word.text() == "Waiting"
    signed_in.app.actions.show_details(signed_in.run_of(LAPTOP))
    assert len(signed_in.window.findChildren(RunDetails)) == 1
    for _ in range(2):  # the first click asks
        details(signed_in).stop.click()
    signed_in.wait(lambda: details(signed_in).word.text() == "Cancelled", "the end")


def test_the_time_that_a_person_took_is_not_what_a_run_usually_takes(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).waiting_since is not None, "the approval")
    signed_in.tenant.desk.book.decide(signed_in.run_of(LAPTOP).run_id, is_yes=True)
    signed_in.wait_for_end(LAPTOP)
    run = signed_in.run_of(LAPTOP)
    assert run.waited_s > 0
    signed_in.wait(lambda: signed_in.row(LAPTOP).typical_s is not None, "what was learned")
    assert signed_in.row(LAPTOP).typical_s == run.duration.total_seconds() - run.waited_s


def test_a_failure_that_was_looked_at_is_no_news_any_more(signed_in) -> None:
    signed_in.press("Nightly export")
    signed_in.wait_for_end("Nightly export")
    assert not signed_in.run_of("Nightly export").is_seen
    signed_in.app.actions.show_details(signed_in.run_of("Nightly export"))
    signed_in.wait(lambda: signed_in.run_of("Nightly export").is_seen, "the mark")


def test_the_receipt_is_on_the_clipboard(ran) -> None:
    ran.window.log.receipt_wanted.emit(ran.run_of(DIGEST))
    text = QGuiApplication.clipboard().text()
    assert text.startswith("FlowButton receipt")
    assert "mara@contoso.example" in text
    assert ran.message == "The receipt is on the clipboard"


def test_the_page_of_a_run_is_opened(ran) -> None:
    ran.window.log.open_wanted.emit(ran.run_of(DIGEST))
    assert ran.opened[-1] == ran.run_of(DIGEST).run_url


def test_the_page_of_a_flow_is_opened(signed_in) -> None:
    choose(menu_of(signed_in, DIGEST), "Open the flow")
    flow = signed_in.tenant.desk.shelf.titled(DIGEST)
    signed_in.wait(lambda: flow.id in signed_in.opened[-1], "the page")


def test_a_page_that_cannot_be_opened_is_told_with_its_address(ran) -> None:
    ran.browser = lambda _url: False
    ran.window.log.open_wanted.emit(ran.run_of(DIGEST))
    assert ran.run_of(DIGEST).run_url in ran.message


def test_again_opens_the_form_with_the_answers_of_that_run(signed_in) -> None:
    signed_in.press(COURIER)
    answer(signed_in.dialog("form"), {"text": "Two boxes", "text_1": "Depot 4"})
    signed_in.dialog("form").run.click()
    signed_in.wait_for_end(COURIER)
    signed_in.window.log.again_wanted.emit(signed_in.run_of(COURIER))
    assert signed_in.dialog("form").values() == {"text": "Two boxes", "text_1": "Depot 4"}
    assert len(signed_in.sent) == 1


def test_a_hidden_run_leaves_the_log_and_stays_in_the_journal(ran) -> None:
    ran.window.log.hide_wanted.emit(ran.run_of(DIGEST))
    ran.wait(lambda: ran.log() == [], "an empty log")
    assert ran.core.journal.get(ran.run_of(DIGEST).press_id).is_hidden


def test_a_flow_that_is_turned_off_is_turned_on_from_the_details(signed_in) -> None:
    signed_in.set("press.double_press_ms", 0)
    signed_in.press(CALL)
    assert signed_in.wait_for_end(CALL) is RunState.NOT_SENT
    signed_in.app.actions.show_details(signed_in.run_of(CALL))
    assert "off" in details(signed_in).advice.title.text()
    details(signed_in).advice.fix.click()
    signed_in.wait(lambda: "turned on" in signed_in.message, "the sentence")
    details(signed_in).close_button.click()
    signed_in.press(CALL)
    assert signed_in.wait_for_end(CALL) is RunState.SUCCEEDED


def test_what_cannot_be_turned_on_is_told(signed_in) -> None:
    signed_in.press(CALL)
    signed_in.wait_for_end(CALL)
    signed_in.tenant.order(Fault("/start", status=403, times=5))
    signed_in.app.actions.show_details(signed_in.run_of(CALL))
    details(signed_in).advice.fix.click()
    signed_in.wait(lambda: signed_in.message, "why not")


def test_a_fix_may_be_to_sign_in(ran) -> None:
    ran.browser = lambda _url: True
    ran.app.fixing.fix(FixWanted(ran.run_of(DIGEST), Fix.SIGN_IN))
    assert ran.page is ran.app.signing_in.page


def test_a_fix_may_be_to_press_again_after_a_look(ran) -> None:
    ran.app.fixing.fix(FixWanted(ran.run_of(DIGEST), Fix.TRY_AGAIN))
    ran.wait(lambda: len(ran.sent) == 2, "the second press")
    ran.wait_for_end(DIGEST)


@pytest.mark.parametrize("fix", [Fix.ASK_OWNER, Fix.ASK_ADMIN])
def test_a_fix_may_be_a_message_to_somebody(ran, fix) -> None:
    ran.app.fixing.fix(FixWanted(ran.run_of(DIGEST), fix))
    assert DIGEST in QGuiApplication.clipboard().text()
    assert "clipboard" in ran.message


def test_a_fix_may_be_to_look_again(signed_in) -> None:
    signed_in.press(LAPTOP)
    signed_in.wait(lambda: signed_in.run_of(LAPTOP).state is RunState.WAITING, "the approval")
    looks = len(signed_in.tenant.ledger.requests)
    signed_in.app.fixing.fix(FixWanted(signed_in.run_of(LAPTOP), Fix.REFRESH))
    signed_in.wait(lambda: len(signed_in.tenant.ledger.requests) > looks, "a look")


def test_a_fix_may_be_a_page(ran) -> None:
    ran.app.fixing.fix(FixWanted(ran.run_of(DIGEST), Fix.OPEN_RUN))
    assert ran.opened[-1] == ran.run_of(DIGEST).run_url


def test_the_menu_of_a_tile_runs_it(signed_in) -> None:
    choose(menu_of(signed_in, DIGEST), "Run")
    assert signed_in.wait_for_end(DIGEST) is RunState.SUCCEEDED
    choose(menu_of(signed_in, DIGEST), "Details of the last run")
    assert details(signed_in).heading.text() == DIGEST


def test_a_star_comes_and_goes(signed_in) -> None:
    choose(menu_of(signed_in, DIGEST), "Add a star")
    signed_in.wait(lambda: signed_in.row(DIGEST).button.is_favourite)
    choose(menu_of(signed_in, DIGEST), "Remove the star")
    signed_in.wait(lambda: not signed_in.row(DIGEST).button.is_favourite)


def test_a_forgotten_button_comes_back_to_its_place(signed_in) -> None:
    before = signed_in.buttons
    choose(menu_of(signed_in, COURIER), "Remove")
    signed_in.wait(lambda: COURIER not in signed_in.buttons, "its end")
    assert COURIER in signed_in.message
    bar = signed_in.window.messages
    next(b for b in bar.findChildren(object) if b.objectName() == "edited").click()
    signed_in.wait(lambda: signed_in.buttons == before, "its return")
    assert signed_in.message.startswith("Taken back")


def test_no_menu_for_a_button_that_is_gone(signed_in) -> None:
    signed_in.window.grid.menu_wanted.emit(MenuIntent("gone", QPoint()))
    assert not [m for m in signed_in.window.findChildren(QMenu) if m.isVisible()]
