"""Settings that an editor, a command or an administrator writes while the window is open."""

from dataclasses import replace

import pytest

from flowbutton.domain.settings import Scheme, TileSize
from flowbutton.ui.push import Push
from tests.app.test_practice_desk import real

DARK = '[look]\nscheme = "dark"\ntile_size = "list"\n'


def write(program, text) -> None:
    """Write other settings behind those of the demo's cloud, as an editor would."""
    path = program.folder / "settings.toml"
    cloud = path.read_text().split("[look")[0]
    path.write_text(cloud + text)


@pytest.fixture
def page(started):
    started.app.settings.open()
    return started.dialog("settings")


def test_what_is_written_elsewhere_is_in_force_at_once_and_on_the_page(started, page) -> None:
    write(started, DARK)
    started.wait(lambda: started.app.parts.theme.is_dark, "the dark scheme")
    assert started.window.grid._size is TileSize.LIST
    assert page.rows["look.scheme"].control.combo.currentText() == "Dark"
    write(started, DARK.replace("dark", "light"))
    started.wait(lambda: not started.app.parts.theme.is_dark, "the light scheme")
    assert "next start" not in started.message


def test_a_command_changes_the_settings_of_the_window(started) -> None:
    assert started.answer_to("settings", "set", "look.scheme", "dark")[0] == 0
    started.wait(lambda: started.app.parts.theme.is_dark, "the dark scheme")


def test_a_broken_file_is_told_and_everything_stays_until_it_is_right(started, page) -> None:
    write(started, DARK)
    started.wait(lambda: started.app.parts.theme.is_dark, "the dark scheme")
    write(started, "[look\nscheme = ")
    started.wait(lambda: "could not be read" in started.message, "the message")
    assert "stays in force until the file is right again" in started.message
    assert started.app.parts.theme.is_dark
    assert (started.folder / "settings.toml").read_text().endswith("[look\nscheme = ")
    write(started, '[look]\nscheme = "drak"\n')
    started.wait(lambda: "look.scheme must be one of" in started.message, "the other message")
    assert started.app.parts.theme.is_dark
    write(started, '[look]\nscheme = "light"\n')
    started.wait(lambda: not started.app.parts.theme.is_dark, "the light scheme")
    assert started.message == ""


def test_what_an_administrator_sets_is_locked_at_once_with_who_did(started, page) -> None:
    row = page.rows["look.text_percent"]
    policy = started.folder / "policy.toml"
    policy.write_text('by = "Contoso IT"\n[look]\ntext_percent = 120\n')
    started.wait(lambda: not row.control.isEnabled(), "the lock")
    assert row.lock.text() == "Set by Contoso IT"
    assert started.app.parts.theme.look.text_percent == 120
    policy.write_text("")
    started.wait(row.control.isEnabled, "its end")


def test_another_way_to_the_network_counts_from_the_next_request_on(started, page) -> None:
    page.rows["network.read_timeout_s"].control.changed.emit(7.0)
    page.rows["network.proxy"].control.changed.emit("http://127.0.0.1:9")
    core = started.core
    started.wait(lambda: core.transport.network == core.settings.now.network, "the network")
    assert core.transport.network.read_timeout_s == 7.0
    assert core.auth._network == core.settings.now.network
    assert "next start" not in started.message


def test_what_counts_at_the_start_offers_to_start_anew(program) -> None:
    wanted = []
    program.start_anew = lambda: wanted.append(1)
    program.start(real)
    program.app.settings.open()
    program.dialog("settings").rows["look.language"].control.changed.emit("de")
    assert "next start" in program.message
    program.window.messages.findChild(Push, "restart").click()
    assert wanted == [1]


def test_an_own_change_that_is_not_written_yet_wins_over_what_is_found(started) -> None:
    live = started.core.settings
    larger = replace(live.now, look=replace(live.now.look, text_percent=150))
    found = replace(live.read(), settings=larger)
    live.use(replace(live.now, look=replace(live.now.look, scheme=Scheme.DARK)))
    started.app.settings.take(found)
    look = started.core.settings.now.look
    assert (look.text_percent, look.scheme) == (150, Scheme.DARK)
    assert started.app.parts.theme.is_dark
