"""Drops on the window, as the desktop delivers them."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl

from flowbutton.domain.fields import Field, FieldKind
from tests.ui import dragging

COURIER, EXPORT, LAPTOP = "Order a courier", "Nightly export", "Request a laptop"
RECEIPT = Field("file", "Receipt", FieldKind.FILE)
ADDRESS = "https://prod-1.example.org/workflows/7f/triggers/manual/run?sig=a%2Fb%2Bc"


@pytest.fixture
def home(signed_in):
    signed_in.wait(lambda: signed_in.app.desktop, "the desktop")
    return signed_in


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text(words):
    data = QMimeData()
    data.setText(words)
    return data


def address(url):
    data = QMimeData()
    data.setUrls([QUrl(url)])
    return data


def tile(program, name):
    grid = program.window.grid
    grid.scrollTo(program.index(name))
    spot = grid.visualRect(program.index(name)).topLeft() + QPoint(60, 60)
    return grid.viewport().mapTo(program.window, spot)


def drop(program, data, spot):
    return dragging.drop(program.window, data, spot)


def form_of(program):
    program.wait(lambda: program.dialog("form") is not None, "the form")
    return program.dialog("form")


def test_a_file_fills_the_file_input_of_the_tile_and_runs_nothing(home, tmp_path):
    invoice = tmp_path / "invoice 1.pdf"
    invoice.write_bytes(b"%PDF")
    home.change(EXPORT, fields=(RECEIPT,))
    assert drop(home, files(invoice), tile(home, EXPORT))
    form = form_of(home)
    assert str(form.values()["file"]) == str(invoice)
    assert home.sent == ()


def test_text_fills_the_text_input_of_the_tile_and_runs_nothing(home):
    home.change(COURIER, note="")
    assert drop(home, text("Two boxes"), tile(home, COURIER))
    form = form_of(home)
    assert form.values()["text"] == "Two boxes"
    assert form.subtitle.text().endswith("What you dropped is filled in.")
    assert home.sent == ()


@pytest.mark.parametrize(
    ("data", "said"),
    [(text("Two boxes"), "takes no text"), (files("/tmp"), "takes no file")],  # noqa: S108 - any path will do
)
def test_a_button_without_such_an_input_takes_nothing_and_says_so(home, data, said):
    drop(home, data, tile(home, EXPORT))
    assert said in home.message
    assert "Nothing was run" in home.message
    assert home.dialog("form") is None
    assert home.sent == ()


@pytest.mark.parametrize("data", [address(ADDRESS), text(f" {ADDRESS}\n")], ids=["url", "text"])
def test_an_address_opens_the_page_that_adds_it_as_it_is(home, data):
    spot = home.window.header.mapTo(home.window, QPoint(4, 4))
    assert drop(home, data, spot)
    home.wait(lambda: home.dialog("add") is not None, "the page")
    assert home.dialog("add").picker.field.text() == ADDRESS
    assert home.sent == ()


def test_a_file_of_buttons_is_shown_before_anything_is_added(home, tmp_path):
    shared = tmp_path / "team.flowbutton"
    shared.write_text("{}", encoding="utf-8")
    before = home.buttons
    drop(home, files(shared), tile(home, COURIER))
    home.wait(lambda: home.message, "a word about the file")
    assert home.buttons == before


def test_what_is_neither_is_not_taken(home):
    assert not drop(home, QMimeData(), tile(home, COURIER))
    assert drop(home, text("only words"), QPoint(4, 4))
    assert home.dialog("add") is None
    assert not home.message


def test_while_buttons_are_edited_a_tile_takes_nothing(home):
    spot = tile(home, COURIER)
    home.app.edit_mode.toggle()
    drop(home, text("Two boxes"), spot)
    assert home.dialog("form") is None
    assert not home.message


def test_the_tiles_that_take_what_is_held_over_them_show_it(home, tmp_path):
    invoice = tmp_path / "invoice.pdf"
    invoice.write_bytes(b"%PDF")
    home.change(EXPORT, fields=(RECEIPT,))
    grid, export = home.window.grid, home.row(EXPORT).button.id
    before = grid.viewport().grab().toImage()
    assert dragging.drag(home.window, files(invoice), tile(home, EXPORT))
    assert export in grid._delegate.drag.takers
    assert home.row(COURIER).button.id not in grid._delegate.drag.takers
    assert grid._delegate.drag.below == export
    over = grid.viewport().grab().toImage()
    assert over != before
    dragging.drag(home.window, files(invoice), tile(home, COURIER))
    assert grid._delegate.drag.below == home.row(COURIER).button.id
    assert grid.viewport().grab().toImage() not in (over, before)  # those that do not are faint
    dragging.leave(home.window)
    assert grid._delegate.drag is None


def test_after_a_drop_and_for_what_the_window_takes_no_tile_shows_anything(home, tmp_path):
    grid = home.window.grid
    dragging.drag(home.window, address(ADDRESS), tile(home, COURIER))
    assert grid._delegate.drag is None
    dragging.drag(home.window, files(tmp_path / "team.flowbutton"), tile(home, COURIER))
    assert grid._delegate.drag is None
    drop(home, text("Two boxes"), tile(home, COURIER))
    form_of(home)
    assert grid._delegate.drag is None
