"""Icons, menu and autostart of the program, in the folders of a person without anything."""

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from flowbutton.desktop.linux_places import find_linux_places
from flowbutton.desktop.names import APP_ID
from flowbutton.domain.button import Button
from flowbutton.domain.target import HttpTarget
from flowbutton.ui.grid_intents import MenuIntent
from flowbutton.ui.settings_values import with_setting

BUTTON = Button("one", "One", HttpTarget("secret", "example.org"))
DIGEST, COURIER = "Send the daily digest", "Order a courier"


@pytest.fixture
def places(monkeypatch, tmp_path):
    """The person's folders, with a desktop among them."""
    monkeypatch.setenv("HOME", str(tmp_path / "person"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "person/config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "person/data"))
    (tmp_path / "person/Desktop").mkdir(parents=True)
    return find_linux_places(os.environ)


@pytest.fixture
def at_home(places, signed_in):
    signed_in.places = places
    signed_in.wait(lambda: signed_in.app.desktop, "the desktop")
    return signed_in


def choose(program, name, label):
    """Choose an item in the menu of a tile; return the labels there were."""
    program.app.button_menu.show(MenuIntent(program.row(name).button.id, QPoint()))
    menu = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()][-1]
    labels = [action.text() for action in menu.actions()]
    next(action for action in menu.actions() if action.text() == label).trigger()
    menu.close()
    return labels


def launcher_files(program):
    places = program.places
    return (*places.desktop.glob("*.desktop"), *places.applications.glob("*.demo-*.desktop"))


def launchers(program):
    found = launcher_files(program)
    return {path.parent.name: path.read_text("utf-8") for path in found}


def use(program, **settings):
    now = program.core.settings.now
    for name, value in settings.items():
        now = with_setting(now, f"desktop.{name}", value)
    program.app.settings.use(now)


def test_a_button_is_put_on_the_desktop_renamed_with_it_and_removed_with_it(at_home) -> None:
    choose(at_home, DIGEST, "Put on the desktop")
    at_home.wait(lambda: launchers(at_home).keys() == {"Desktop", "applications"}, "the icons")
    at_home.wait(lambda: "is on the desktop" in at_home.message, "the word")
    for text in launchers(at_home).values():
        assert f"Name={DIGEST}\n" in text
        assert "run --desktop demo-1\n" in text
        assert f"FLOWBUTTON_HOME={at_home.folder.resolve()}" in text
    button = at_home.row(DIGEST).button
    at_home.app.parts.shelf.put(replace(button, name="Morning mail"))
    at_home.wait(
        lambda: all("Name=Morning mail\n" in text for text in launchers(at_home).values()), "a name"
    )
    at_home.app.parts.shelf.remove("demo-1")
    at_home.wait(lambda: not launcher_files(at_home), "the icons to go")


def test_the_icon_of_a_button_can_be_taken_away_again(at_home) -> None:
    assert "Remove from the desktop" not in choose(at_home, DIGEST, "Put on the desktop")
    at_home.wait(lambda: at_home.app.desktop.icons.has_icon("demo-1"), "the icon")
    choose(at_home, DIGEST, "Remove from the desktop")
    at_home.wait(lambda: not at_home.app.desktop.icons.has_icon("demo-1"), "the icon to go")
    assert not launchers(at_home)


def test_the_menu_shows_the_program_with_its_favourites_as_long_as_it_is_wanted(at_home) -> None:
    entry = at_home.places.applications / f"{APP_ID}.desktop"
    use(at_home, in_menu=True)
    at_home.wait(entry.is_file, "the entry")
    assert "Actions=" not in entry.read_text("utf-8")
    at_home.change(COURIER, is_favourite=True)
    at_home.wait(lambda: "run --desktop demo-2\n" in entry.read_text("utf-8"), "the favourite")
    assert f"Name={COURIER}\n" in entry.read_text("utf-8")
    defaults = at_home.places.defaults
    link = "x-scheme-handler/flowbutton="
    at_home.wait(lambda: defaults.is_file() and link in defaults.read_text("utf-8"), "the links")
    use(at_home, in_menu=False)
    at_home.wait(lambda: not entry.exists(), "the entry to go")
    at_home.wait(lambda: "flowbutton" not in defaults.read_text("utf-8"), "the links to go")


def test_the_program_starts_with_the_desktop_as_long_as_it_is_wanted(at_home) -> None:
    file = at_home.places.autostart / f"{APP_ID}.desktop"
    use(at_home, starts_with_system=True)
    at_home.wait(file.is_file, "the file")
    assert "--in-tray\n" in file.read_text("utf-8")
    use(at_home, starts_with_system=False)
    at_home.wait(lambda: not file.exists(), "the file to go")


def test_what_was_turned_off_by_the_desktop_itself_stays_off(places, program) -> None:
    program.start()
    program.wait(lambda: program.app.desktop, "the desktop")
    file = places.autostart / f"{APP_ID}.desktop"
    use(program, starts_with_system=True)
    program.wait(file.is_file, "the file")
    program.wait(lambda: "starts_with_system = true" in program.core.folders.settings.read_text())
    program.close()
    file.write_text(file.read_text("utf-8") + "Hidden=true\n")
    program.start()
    program.wait(lambda: not program.core.settings.now.desktop.starts_with_system, "the truth")
    assert "Hidden=true" in file.read_text("utf-8")


def test_what_was_set_while_the_program_was_away_is_done_at_its_start(places, program) -> None:
    def set_meanwhile(core):
        now = core.settings.now
        core.settings.use(replace(now, desktop=replace(now.desktop, starts_with_system=True)))
        return core

    program.start(set_meanwhile)
    program.wait((places.autostart / f"{APP_ID}.desktop").is_file, "the file")


def test_a_place_in_the_menu_is_offered_once_to_who_has_buttons(places, program) -> None:
    program.start()
    program.wait(lambda: program.app.desktop, "the desktop")
    entry = places.applications / f"{APP_ID}.desktop"
    program.core.buttons.change(lambda _: (replace(BUTTON, name="One"),))
    program.close()
    program.start(lambda core: replace(core, cloud=replace(core.cloud, title="Ours")))
    program.wait(lambda: "not in the menu" in program.message, "the offer")
    assert not entry.exists()
    program.app.desktop._put_in_menu()
    program.wait(entry.is_file, "the entry")
    program.close()
    entry.unlink()
    program.start(lambda core: replace(core, cloud=replace(core.cloud, title="Ours")))
    program.wait(lambda: not program.core.settings.now.desktop.in_menu, "the truth")
    assert "not in the menu" not in program.message
