import time

import pytest
from PySide6.QtCore import Qt

from flowbutton.bridge.session import CodePrompt
from flowbutton.domain.run import RunState
from tests.app.program import COUNT

MARA = "mara@contoso.example"


def usernames(program):
    return [account.username for account in program.app.parts.session.accounts]


def test_somebody_new_sees_how_to_begin(started) -> None:
    assert started.page is started.app.home.first_run
    assert started.window.status.state.text() == "Not signed in"


def test_signing_in_leads_from_the_first_page_to_the_buttons(program) -> None:
    program.begin_with_buttons()
    app = program.start()
    app.home.first_run.sign_in.click()
    assert program.page is app.signing_in.page
    program.wait(lambda: len(program.buttons) == COUNT, "the demo's buttons")
    program.wait(lambda: usernames(program) == [MARA])
    assert program.window.shows_buttons
    assert program.opened[0].startswith(f"{program.tenant.web}/contoso/oauth2")
    program.wait(lambda: program.window.status.state.text() == "Signed in until FlowButton closes")
    assert not app.signing_in.page.is_counting


def test_without_a_demo_the_page_for_a_first_button_follows(started) -> None:
    started.sign_in()
    started.wait(lambda: started.dialog("add"), "the page for a new button")
    assert started.window.shows_buttons


def test_without_a_client_id_the_settings_are_one_press_away(program) -> None:
    settings = program.folder / "settings.toml"
    text = settings.read_text()
    settings.write_text("\n".join(li for li in text.split("\n") if "client_id" not in li))
    started = program.start()
    started.home.first_run.sign_in.click()
    step = started.signing_in.page.failed
    program.wait(lambda: not step.settings.isHidden(), "what is missing")
    assert step.heading.text() == "No client ID is set"
    assert "“Client id”, in the settings under “Account and cloud”" in step.text.text()
    assert step.again.isHidden()
    assert started.signing_in.page.keyring.isHidden()
    step.settings.click()
    row = program.dialog("settings").rows["account.client_id"]
    assert row.isVisible()


def test_the_first_page_never_flashes_after_a_sign_in(started) -> None:
    pages = []
    started.window.pages.currentChanged.connect(lambda _at: pages.append(started.page))
    started.sign_in()
    started.wait(lambda: started.window.shows_buttons)
    assert started.app.home.first_run not in pages


def test_giving_up_shows_the_first_page_at_once(started) -> None:
    started.browser = lambda _url: True
    started.app.home.first_run.sign_in.click()
    page = started.app.signing_in.page
    started.wait(lambda: page.is_counting, "the browser's step")
    begun = time.monotonic()
    page.browser.cancel.click()
    assert started.page is started.app.home.first_run
    assert time.monotonic() - begun < 0.2
    assert not page.is_counting


def test_esc_gives_up_as_well(started) -> None:
    started.browser = lambda _url: True
    started.app.sign_in()
    started.strike(Qt.Key.Key_Escape, started.app.signing_in.page)
    assert started.page is started.app.home.first_run
    assert not started.app.parts.session.is_signing_in


def test_a_page_that_is_not_through_stays_whatever_happens_meanwhile(started) -> None:
    started.browser = lambda _url: True
    started.app.sign_in()
    with started.qtbot.waitSignal(started.app.parts.session.accounts_changed):
        started.window.refresh_wanted.emit()
    with started.qtbot.waitSignal(started.app.parts.shelf.bin_read):
        started.app.parts.shelf.read()
        started.app.parts.shelf.read_bin()  # behind it
    assert started.page is started.app.signing_in.page


@pytest.mark.parametrize(
    ("refuse", "told"),
    [
        (lambda t: setattr(t.person, "account", ""), "cancelled"),
        (lambda t: setattr(t.knobs, "refuses_consent", True), "administrator"),
    ],
)
def test_a_sign_in_that_fails_says_why_and_can_be_tried_again(started, refuse, told) -> None:
    refuse(started.tenant)
    started.app.sign_in()
    page = started.app.signing_in.page
    started.wait(page.failed.isVisible, "why it failed")
    assert told in f"{page.failed.heading.text()} {page.failed.text.text()}"
    with started.qtbot.waitSignal(started.app.parts.session.accounts_changed):
        started.window.refresh_wanted.emit()
    assert started.page is page
    started.tenant.person.account = MARA
    started.tenant.knobs.refuses_consent = False
    page.failed.again.click()
    started.wait(lambda: usernames(started) == [MARA])


def test_a_failed_sign_in_can_be_left(started) -> None:
    started.tenant.person.account = ""
    started.app.sign_in()
    page = started.app.signing_in.page
    started.wait(page.failed.isVisible)
    page.failed.cancel.click()
    assert started.page is started.app.home.first_run


def test_the_browser_can_be_opened_again(started) -> None:
    started.browser = lambda _url: True
    started.app.sign_in()
    started.wait(lambda: len(started.opened) == 1)
    started.browser = started.tenant.browser
    started.app.signing_in.page.browser.open_again.click()
    assert started.opened[1] == started.opened[0]
    started.wait(lambda: usernames(started) == [MARA])


def test_signing_in_with_a_code_that_is_entered_elsewhere(started) -> None:
    started.browser = lambda _url: True
    started.app.sign_in()
    page = started.app.signing_in.page
    started.wait(lambda: page.is_counting)
    with started.qtbot.waitSignal(started.app.parts.session.code_shown) as shown:
        page.browser.use_code.click()
    prompt = shown.args[0]
    assert isinstance(prompt, CodePrompt)
    assert page.code.code.text() == prompt.code
    started.tenant.browser(f"{prompt.url}?user_code={prompt.code}")
    started.wait(lambda: usernames(started) == [MARA])


def test_from_the_code_back_to_the_browser(started) -> None:
    started.browser = lambda _url: True
    started.app.sign_in()
    page = started.app.signing_in.page
    page.browser.use_code.click()
    started.wait(page.code.isVisible, "the code")
    started.browser = started.tenant.browser
    page.code.use_browser.click()
    started.wait(lambda: usernames(started) == [MARA])


def test_without_a_keyring_the_page_says_that_the_sign_in_ends_with_the_program(started) -> None:
    started.browser = lambda _url: True
    started.app.sign_in()
    page = started.app.signing_in.page
    started.wait(page.keyring.isVisible)
    assert "until you close FlowButton" in page.keyring.title.text()


def test_no_browser_is_no_dead_end(started) -> None:
    started.browser = lambda _url: False
    started.app.sign_in()
    page = started.app.signing_in.page
    started.wait(lambda: page.is_counting)
    assert "browser" in started.message
    page.browser.cancel.click()


def test_signing_out(signed_in) -> None:
    menu = signed_in.app.standing.menu
    next(action for action in menu.actions() if action.text() == "Sign out").trigger()
    signed_in.wait(lambda: not usernames(signed_in))
    assert signed_in.window.status.state.text() == "Not signed in"
    assert signed_in.window.shows_buttons


def test_the_chip_signs_in_and_then_opens_the_menu(signed_in, qtbot) -> None:
    signed_in.window.header.account_chip.click()
    menu = signed_in.app.standing.menu
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    next(action for action in menu.actions() if action.text() == "Sign out").trigger()
    signed_in.wait(lambda: not usernames(signed_in))
    signed_in.window.header.account_chip.click()
    signed_in.wait(lambda: usernames(signed_in) == [MARA])


def test_of_two_accounts_the_chosen_one_is_used_for_new_buttons(signed_in) -> None:
    signed_in.tenant.person.account = "jonas@contoso.example"
    signed_in.app.standing.menu.add_wanted.emit()
    signed_in.wait(lambda: len(usernames(signed_in)) == 2)
    menu = signed_in.app.standing.menu
    signed_in.wait(lambda: any("jonas" in action.text() for action in menu.actions()))
    next(action for action in menu.actions() if "jonas" in action.text()).trigger()
    signed_in.wait(lambda: usernames(signed_in)[0].startswith("jonas"))
    jonas = signed_in.app.parts.session.accounts[0]
    assert signed_in.core.settings.now.account.default == jonas.id
    text = signed_in.folder / "settings.toml"
    signed_in.wait(lambda: jonas.id in text.read_text())
    assert signed_in.app.standing.name_of(jonas.id) == "jonas@contoso.example"


def test_of_two_accounts_another_can_press_a_button_from_now_on(signed_in) -> None:
    signed_in.tenant.person.account = "jonas@contoso.example"
    signed_in.app.standing.menu.add_wanted.emit()
    signed_in.wait(lambda: len(usernames(signed_in)) == 2)
    digest = signed_in.row("Send the daily digest").button
    signed_in.app.editing.open(digest.id)
    page = signed_in.dialog("edit")
    combo = page.rows["account"].control.combo
    combo.setCurrentText("jonas@contoso.example")
    combo.activated.emit(combo.currentIndex())
    page.save.click()
    signed_in.wait(lambda: signed_in.row(digest.name).button.account != digest.account)
    signed_in.press(digest.name)
    # Mara's flow is not shared with Jonas: the service saw who pressed.
    assert signed_in.wait_for_end(digest.name) is RunState.NOT_SENT
    assert signed_in.run_of(digest.name).http_status == 403
