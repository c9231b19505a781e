from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from flowbutton.domain.run import RunState
from flowbutton.ui.details_content import StepWanted
from flowbutton.ui.run_details import RunDetails

DIGEST = "Send the daily digest"
EXPORT = "Nightly export"


def run_of(program, name, state):
    program.press(name)
    assert program.wait_for_end(name) is state
    return program.run_of(name)


@pytest.fixture
def digest(signed_in):
    """The run of a flow that went well; the window is wide."""
    signed_in.window.resize(1100, 700)
    return run_of(signed_in, DIGEST, RunState.SUCCEEDED)


def open_details(program, run):
    program.app.actions.show_details(run)
    return program.window.findChild(RunDetails, "details")


def texts_of(page):
    """Return what each tab shows, by its name."""
    shown = {}
    for at in range(page.tabs.count()):
        page.tabs.setCurrentIndex(at)
        shown[page.tabs.tabText(at)] = page.view.text.toPlainText()
    return shown


def test_details_stand_beside_the_log_where_there_is_room(signed_in, digest):
    page = open_details(signed_in, digest)
    assert signed_in.window.side.indexOf(page) == 1
    assert signed_in.window.log.isVisible()
    assert signed_in.window.grid.isVisible()
    signed_in.strike(Qt.Key.Key_Escape, page)
    assert signed_in.window.side.count() == 1


def test_details_are_a_page_of_a_narrow_window_and_move_when_it_grows(signed_in, digest):
    signed_in.window.resize(620, 700)
    page = open_details(signed_in, digest)
    assert signed_in.page is page
    assert not signed_in.window.grid.isVisible()
    signed_in.window.resize(1100, 700)
    assert signed_in.window.side.indexOf(page) == 1
    assert signed_in.window.grid.isVisible()
    signed_in.window.resize(620, 700)
    assert signed_in.page is page
    page.close_button.click()
    assert signed_in.window.shows_buttons


def test_other_details_take_the_place_of_the_first(signed_in, digest):
    first = open_details(signed_in, digest)
    open_details(signed_in, replace(digest, press_id="another"))
    assert [page.run.press_id for page in signed_in.window.findChildren(RunDetails)][-1] == (
        "another"
    )
    assert not first.isVisible()
    assert list(signed_in.app.actions._details) == ["another"]


def test_details_get_a_window_of_their_own_while_the_main_one_is_hidden(signed_in, digest):
    signed_in.window.hide()
    signed_in.app.actions.show_details(digest)
    assert signed_in.dialog("details").heading.text() == DIGEST


def test_everything_about_a_run_is_told_and_nothing_secret(signed_in, digest):
    page = open_details(signed_in, digest)
    signed_in.wait(lambda: page._content.steps and page._content.token, "the inside of the run")
    signed_in.wait(lambda: "Outputs" in texts_of(page)["Steps"], "the step")
    texts = texts_of(page)
    assert texts["Request"].startswith("POST /apim/logicflows/")
    assert f"x-ms-client-tracking-id: {digest.press_id}" in texts["Request"]
    assert texts["Token"].splitlines()[0].startswith("Audience")
    assert "mara@contoso.example" in texts["Token"]
    assert texts["Steps"].startswith("Send the mail\n\nInputs\n")
    assert [bar.name for bar in page._content.steps] == ["Get the news", "Send the mail"]
    details = [moment.detail for moment in page._moments]
    assert "mara@contoso.example · token valid " in details[1]
    assert "POST localhost:" in details[2]
    assert page.curl._text.startswith("curl -X POST 'http")
    everything = repr((texts, page.curl._text, page.receipt._text, details))
    token = signed_in.core.auth.token(digest.account, signed_in.core.cloud.runtime_audience)
    assert token not in everything
    assert "sig=" not in everything


def test_a_failed_step_is_the_one_to_look_at_first(signed_in):
    run = run_of(signed_in, EXPORT, RunState.FAILED)
    page = open_details(signed_in, run)
    signed_in.wait(lambda: page._content.steps, "the steps")
    secret, *_, upload, _tell = page._content.steps
    assert secret.key == ""  # the flow keeps it to itself
    assert "was not found" in upload.detail
    page.step_wanted.emit(StepWanted(run))
    signed_in.wait(lambda: page._content.steps_text, "the step")
    assert page._content.steps_text.startswith("Upload the file")


def test_a_step_that_cannot_be_read_says_why(signed_in, digest):
    page = open_details(signed_in, digest)
    signed_in.wait(lambda: page._content.steps, "the steps")
    signed_in.tenant.stop()
    page.step_wanted.emit(StepWanted(digest, "Get_the_news"))
    signed_in.wait(lambda: page._content.steps_text, "why not")
    assert page._content.steps_text.startswith("Get the news\n\n")
    assert "Inputs" not in page._content.steps_text


def test_steps_grow_while_a_run_goes_on(signed_in):
    signed_in.press("Request a laptop")
    signed_in.wait(
        lambda: signed_in.run_of("Request a laptop").state is RunState.WAITING, "the approval"
    )
    page = open_details(signed_in, signed_in.run_of("Request a laptop"))
    signed_in.wait(lambda: page._content.steps, "the steps")
    assert RunState.RUNNING in [bar.state for bar in page._content.steps]
    for _ in range(2):  # the first click asks
        page.stop.click()
    signed_in.wait(
        lambda: RunState.RUNNING not in [bar.state for bar in page._content.steps], "the end"
    )
