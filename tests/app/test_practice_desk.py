"""The way to practice: from the palette, the settings, and after the very first button."""

from dataclasses import replace

import pytest

from flowbutton.ui.push import Push
from tests.app.test_adding import finish, paste, picker
from tests.app.test_palette_desk import opened, take, titles

PRACTISE = "Practise; nothing is run"


def real(core):
    """Return the core as if it were not the demo's."""
    object.__setattr__(core, "cloud", replace(core.cloud, title="Contoso"))
    return core


@pytest.fixture
def at_work(program):
    program.start(real)
    return program


def test_the_palette_opens_it(at_work) -> None:
    take(at_work, "> practise")
    assert at_work.begun == ["practice"]


def test_the_settings_open_it(at_work) -> None:
    at_work.app.settings.open()
    at_work.dialog("settings").practice.click()
    assert at_work.begun == ["practice"]


def test_where_nothing_is_real_it_is_not_offered(started) -> None:
    assert PRACTISE not in titles(opened(started, "> "))
    started.app.settings.open()
    assert not started.dialog("settings").practice.isVisible()


def test_one_that_cannot_be_opened_says_so(at_work) -> None:
    at_work.starts = False
    take(at_work, "> practise")
    assert "could not be opened" in at_work.message


def test_it_is_offered_once_after_the_very_first_button(at_work) -> None:
    at_work.sign_in()
    at_work.wait(lambda: picker(at_work).list.model().rowCount() > 0, "the flows")
    paste(at_work, "Order a courier")
    finish(at_work, "Courier")
    at_work.wait(lambda: "“Courier” is ready" in at_work.message, "the offer")
    practise = at_work.window.messages.findChild(Push)
    assert practise.text() == "Practise first"
    practise.click()
    assert at_work.begun == ["practice"]
    at_work.app.parts.shelf.remove(at_work.app.parts.shelf.buttons[0].id)
    at_work.wait(lambda: not at_work.buttons, "no button")
    at_work.window.header.add_button.click()
    at_work.wait(lambda: picker(at_work).list.model().rowCount() > 0, "the flows")
    paste(at_work, "Order a courier")
    finish(at_work, "Again")
    assert "“Again” is ready" not in at_work.message
