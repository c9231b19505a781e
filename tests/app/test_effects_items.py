"""What a button does is told before it is pressed, and nothing is run to find out."""

from flowbutton.domain.button import Confirm
from tests.app.test_tile_menu import choose, menu_of

DIGEST = "Send the daily digest"
LIGHTS = "Meeting room lights"


def read(program, name):
    """Wait until the quiet look at a button has told what it does."""
    caring = program.app.parts.caring
    program.wait(lambda: caring.effects_of(program.row(name).button.id).is_known, "what it does")


def test_the_menu_tells_what_a_button_does_whose_it_is_and_runs_nothing(signed_in) -> None:
    read(signed_in, DIGEST)
    choose(menu_of(signed_in, DIGEST), "What this does")
    page = signed_in.dialog("effects")
    assert page.does.text() == "• Sends e-mail\n• Reads from SharePoint"
    assert page.suggestion.isVisible()
    assert "Sends e-mail" in signed_in.row(DIGEST).tip
    assert signed_in.sent == ()


def test_one_that_reaches_people_can_be_made_to_ask_first(signed_in) -> None:
    read(signed_in, DIGEST)
    choose(menu_of(signed_in, DIGEST), "What this does")
    signed_in.dialog("effects").ask_first.click()

    def asks():
        return signed_in.row(DIGEST).button.behaviour.confirm is Confirm.ASK

    signed_in.wait(asks, "the question")
    assert signed_in.dialog("effects") is None
    signed_in.press(DIGEST)
    signed_in.wait(lambda: signed_in.dialog("confirm"), "the question")
    assert "Sends e-mail" in signed_in.dialog("confirm").effects.detail.text()
    signed_in.dialog("confirm").cancel.click()
    signed_in.app.editing.stack.undo()
    signed_in.wait(lambda: not asks(), "no question")
    assert signed_in.sent == ()


def test_what_cannot_be_read_is_said(signed_in) -> None:
    signed_in.app.parts.caring.close()
    signed_in.app.parts.caring._watch._marks.clear()
    choose(menu_of(signed_in, LIGHTS), "What this does")
    page = signed_in.dialog("effects")
    assert "not shown to this account" in page.does.text()
    assert not page.ask_first.isVisible()
    page.close_button.click()
    assert signed_in.dialog("effects") is None
