from PySide6.QtCore import Qt

from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.domain.settings import Scheme, TileSize


def opened(program, text=""):
    program.window.palette_wanted.emit()
    palette = program.app.palette.palette
    palette.field.setText(text)
    return palette


def take(program, text) -> None:
    palette = opened(program, text)
    program.strike(Qt.Key.Key_Return, palette.field)


def titles(palette):
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_button_is_pressed_by_its_words_through_the_same_guards(signed_in) -> None:
    take(signed_in, "digest")
    assert signed_in.wait_for_end("Send the daily digest") is RunState.SUCCEEDED
    assert signed_in.run_of("Send the daily digest").door is Door.PALETTE
    assert len(signed_in.sent) == 1
    take(signed_in, "deploy")
    assert signed_in.dialog("confirm") is not None
    assert len(signed_in.sent) == 1


def test_what_runs_is_shown_as_it_goes_while_the_palette_is_open(signed_in) -> None:
    palette = opened(signed_in, "digest")
    signed_in.press("Send the daily digest")
    signed_in.wait_for_end("Send the daily digest")
    assert palette.entry().run.state is RunState.SUCCEEDED


def test_a_name_that_is_not_there_opens_the_page_to_add_it(signed_in) -> None:
    take(signed_in, "Pay the rent")
    assert signed_in.dialog("add").picker.field.text() == "Pay the rent"


def test_commands_do_what_they_say(signed_in) -> None:
    app, window = signed_in.app, signed_in.window
    assert "Quit FlowButton" in titles(opened(signed_in, "> "))
    take(signed_in, "> settings")
    assert signed_in.dialog("settings") is not None
    take(signed_in, "> show the keys")
    assert signed_in.dialog("help") is not None
    take(signed_in, "> list")
    assert app.parts.core.settings.now.look.tile_size is TileSize.LIST
    assert window.grid._size is TileSize.LIST
    take(signed_in, "> dark")
    assert app.parts.core.settings.now.look.scheme is Scheme.DARK
    take(signed_in, "> go to the status log")
    assert app.log.empty.button.hasFocus()


def test_only_commands_that_fit_are_there(signed_in) -> None:
    assert "Sign out" in titles(opened(signed_in, "> "))
    assert "Show big buttons" not in titles(opened(signed_in, "> "))
    take(signed_in, "> sign out")
    signed_in.wait(lambda: not signed_in.app.parts.session.accounts, "the sign-out")
    assert "Sign out" not in titles(opened(signed_in, "> out"))


def test_the_log_can_be_exported_by_name(signed_in, qtbot) -> None:
    with qtbot.waitSignal(signed_in.window.log.export_wanted):
        take(signed_in, "> export")
    next(d for d in signed_in.dialogs() if d.objectName() == "export").close()
