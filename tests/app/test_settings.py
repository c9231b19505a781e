from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import RunState
from flowbutton.domain.settings import Scheme, TileSize
from flowbutton.domain.words import say

DIGEST = "Send the daily digest"


@pytest.fixture
def page(started):
    started.window.header.settings_button.click()
    return started.dialog("settings")


def change(page, name, value):
    page.rows[name].control.changed.emit(value)


def written(program):
    return (program.folder / "settings.toml").read_text()


def test_a_look_applies_at_once_and_is_written(started, page) -> None:
    change(page, "look.scheme", Scheme.DARK)
    assert started.app.parts.theme.is_dark
    change(page, "look.text_percent", 150)
    assert started.app.parts.theme.look.text_percent == 150
    change(page, "look.tile_size", TileSize.LIST)
    assert started.window.grid._size is TileSize.LIST
    started.wait(
        lambda: all(w in written(started) for w in ('"dark"', "150", '"list"')), "the file"
    )


def test_the_next_start_looks_the_same(started, page) -> None:
    change(page, "look.scheme", Scheme.DARK)
    started.wait(lambda: '"dark"' in written(started))
    started.close()
    started.start()
    assert started.app.parts.theme.is_dark


def test_what_counts_later_says_so(started, page) -> None:
    change(page, "cloud", "china")
    assert "next start" in started.message
    change(page, "press.stale_after_s", 20.0)
    assert started.core.services.stale_after_s() == 20.0


def test_another_registration_counts_from_the_next_sign_in_on(started, page) -> None:
    client_id = started.core.settings.now.account.client_id
    change(page, "account.client_id", "")
    assert "next start" not in started.message
    started.wait(lambda: not started.core.auth._place.client_id, "the change")
    with started.qtbot.waitSignal(started.app.parts.session.failed):
        started.app.sign_in()
    change(page, "account.client_id", client_id)
    started.wait(lambda: started.core.auth._place.client_id, "the change")
    started.sign_in()
    assert started.app.parts.session.accounts


def test_who_signed_in_with_another_registration_is_not_signed_in(signed_in) -> None:
    signed_in.window.header.settings_button.click()
    page = signed_in.dialog("settings")
    session, client_id = signed_in.app.parts.session, signed_in.core.settings.now.account.client_id
    change(page, "account.client_id", "somebody-else")
    signed_in.wait(lambda: not session.accounts, "nobody")
    change(page, "account.client_id", client_id)
    signed_in.wait(lambda: session.accounts, "Mara again")


def test_settings_that_cannot_be_written_are_told_and_in_force(started, page) -> None:
    def full(_before, _after):
        raise StoreError(say("The disk is full"), say("Make some room"))

    words = {
        "save_changes": staticmethod(full),
        "notices": (),
        "read": started.core.settings._store.read,
    }
    started.core.settings._store = type("Full", (), words)()
    change(page, "look.scheme", Scheme.DARK)
    started.wait(lambda: started.message == "The disk is full Make some room", "the message")
    assert started.app.parts.theme.is_dark


@pytest.fixture
def jonas(signed_in):
    """A second account; the settings page is open."""
    signed_in.tenant.person.account = "jonas@contoso.example"
    signed_in.app.sign_in()
    session = signed_in.app.parts.session
    signed_in.wait(lambda: len(session.accounts) == 2)
    signed_in.app.settings.open()
    return next(a for a in session.accounts if a.username.startswith("jonas"))


def test_the_account_for_new_buttons_is_chosen(signed_in, jonas) -> None:
    change(signed_in.dialog("settings"), "account.default", jonas.id)
    signed_in.wait(lambda: signed_in.app.parts.session.accounts[0] == jonas, "the order")


def test_an_account_chosen_in_the_menu_outlives_a_change_on_the_page(signed_in, jonas) -> None:
    page = signed_in.dialog("settings")
    signed_in.app.standing.menu.default_chosen.emit(jonas)
    signed_in.wait(lambda: signed_in.app.parts.session.accounts[0] == jonas, "the order")
    change(page, "look.scheme", Scheme.DARK)
    assert signed_in.core.settings.now.account.default == jonas.id


def test_a_managed_setting_is_locked(program) -> None:
    (program.folder / "policy.toml").write_text("[look]\ntext_percent = 120\n")
    program.start()
    program.app.settings.open()
    assert program.dialog("settings").rows["look.text_percent"].control.isEnabled() is False
    assert program.app.parts.theme.look.text_percent == 120


def test_a_folder_is_opened(started, page) -> None:
    started.browser = lambda _url: True
    page.folders[0].click()
    assert started.opened == [str(started.folder)]


def test_clearing_the_log_asks_first(signed_in) -> None:
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    signed_in.app.settings.open()
    signed_in.dialog("settings").clear_history.click()
    signed_in.dialog("clear").cancel.click()
    assert signed_in.dialog("clear") is None
    signed_in.wait(lambda: signed_in.log() == [(DIGEST, RunState.SUCCEEDED)], "the log")
    signed_in.dialog("settings").clear_history.click()
    signed_in.dialog("clear").go_on.click()
    signed_in.wait(lambda: signed_in.log() == [], "an empty log")
    assert signed_in.message == "The status log is empty"
    assert signed_in.line(DIGEST) == "Never run"
    assert signed_in.core.journal.get(signed_in.sent[0].tracking_id) is None


@pytest.mark.parametrize(
    ("button", "words"),
    [("changes", ("Unreleased", "• ")), ("licences", ("MIT", "msal"))],
)
def test_texts_for_whoever_helps(started, page, button, words) -> None:
    getattr(page, button).click()
    text = started.dialog("text").text
    started.wait(lambda: all(word in text.toPlainText() for word in words), "the text")
    started.dialog("text").close_button.click()
    assert started.dialog("text") is None


def test_a_text_that_comes_too_late_goes_nowhere(started, page) -> None:
    page.licences.click()
    started.dialog("text").close_button.click()
    with started.qtbot.waitSignal(started.app.parts.tasks.done):
        pass


def test_f1_shows_the_keys(started) -> None:
    started.strike(Qt.Key.Key_F1)
    assert started.dialog("help") is not None
    started.dialog("help").close_button.click()
    assert started.dialog("help") is None


def test_settings_that_change_elsewhere_meanwhile_are_kept(signed_in) -> None:
    signed_in.app.settings.open()
    page = signed_in.dialog("settings")
    assert not page.window().isModal()
    now = signed_in.core.settings.now
    signed_in.app.settings.use(replace(now, look=replace(now.look, tile_size=TileSize.LIST)))
    page.rows["look.reduces_motion"].changed.emit(True)
    assert signed_in.core.settings.now.look.tile_size is TileSize.LIST
    assert signed_in.core.settings.now.look.reduces_motion
    signed_in.app.settings.open()
    assert len([d for d in signed_in.dialogs() if d.objectName() == "settings"]) == 1


@pytest.mark.parametrize(
    ("show", "name"),
    [("open_help", "help"), ("open_changes", "text"), ("open_diagnostics", "diagnostics")],
)
def test_what_is_only_read_holds_up_nothing(signed_in, show, name) -> None:
    getattr(signed_in.app.settings, show)()
    assert not signed_in.dialog(name).window().isModal()
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)


def test_help_is_opened_once(signed_in) -> None:
    signed_in.app.settings.open_help()
    signed_in.app.settings.open_help()
    assert len([d for d in signed_in.dialogs() if d.objectName() == "help"]) == 1
    signed_in.dialog("help").diagnostics.click()
    assert signed_in.dialog("diagnostics") is not None
