from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from flowbutton.app.doctor import Examine, subjects
from flowbutton.domain.checkup import Checked, Grade, Subject
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.words import say


def results(core):
    return {each: Examine(core, each).run(core.services) for each in subjects(core)}


@pytest.fixture
def page(signed_in):
    signed_in.app.settings.open_diagnostics()
    page = signed_in.dialog("diagnostics")
    signed_in.wait(lambda: len(page.results) == len(page.rows), "all results")
    return page


def test_results_come_live_and_nothing_is_run(signed_in, page):
    grades = {each.subject: each.grade for each in page.results}
    assert grades[Subject.FLOW_SERVICE] is Grade.OK
    assert grades[Subject.SIGN_IN] is Grade.OK
    assert grades[Subject.CLOCK] is Grade.OK
    assert grades[Subject.TRAY] is Grade.WARNING  # there is no panel here
    assert "warning" in page.subtitle.text()
    assert signed_in.sent == ()


def test_what_was_found_is_copied_as_text_without_secrets(signed_in, page):
    page.show_result(Checked(Subject.TRAY, Grade.OK, say("at https://a/?sig=s3cret1234 it is")))
    page.copy.click()
    signed_in.app.settings._diagnostics._show(
        Checked(Subject.TRAY, Grade.OK, say("at https://a/?sig=s3cret1234 it is"))
    )
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("FlowButton diagnostics\nQt ")
    assert "OK: Power Automate: localhost:" in text
    assert "s3cret" not in text


def test_it_looks_again_when_asked_and_opens_once(signed_in, page):
    signed_in.tenant.stop()
    page.again.click()
    assert page.subtitle.text() == "Looking… Nothing is run."
    signed_in.wait(lambda: len(page.results) == len(page.rows), "all results anew")
    assert page.rows[Subject.FLOW_SERVICE].title.accessibleName() == "Power Automate: Problem"
    signed_in.app.settings.open_diagnostics()
    assert signed_in.dialog("diagnostics") is page
    page.close_button.click()
    assert signed_in.dialog("diagnostics") is None


def test_a_bug_in_a_look_is_told_in_its_row(signed_in, page, expected_logs):
    expected_logs("Examine")
    signed_in.app.parts.tasks.submit(Examine(None, Subject.CLOCK))
    signed_in.wait(
        lambda: page._results[Subject.CLOCK].grade is Grade.PROBLEM, "the row of the clock"
    )


@pytest.mark.parametrize("off", [timedelta(days=1), timedelta(minutes=-30)])
def test_a_clock_that_is_wrong_is_a_problem(signed_in, off):
    core = signed_in.core
    clocks = core.services.clocks
    wrong = Clocks(clocks.monotonic, lambda: clocks.now() + off)
    result = results(replace(core, services=replace(core.services, clocks=wrong)))[Subject.CLOCK]
    assert result.grade is Grade.PROBLEM
    assert "wrong by about" in str(result.text)
    assert "Set the date" in str(result.hint)
