import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flowbutton.domain.words import say
from flowbutton.ui.add_values import AddressWanted, Preview
from flowbutton.ui.address_page import AddressPage

ADDRESS = Preview(say("The address of a trigger"), say("At example.com"), (say("It is short"),))


@pytest.fixture
def make(qtbot, theme):
    def make(method=""):
        page = AddressPage(theme, "Paste the whole address", "Copy it.", method)
        qtbot.addWidget(page)
        page.show()
        return page

    return make


def test_only_what_fits_can_be_saved(make, qtbot) -> None:
    page = make()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    page.field.setText("https://example.com/x")
    page.show_preview(ADDRESS, fits=True)
    with qtbot.waitSignal(page.save_wanted) as wanted:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert wanted.args == [AddressWanted("https://example.com/x")]
    page.show_preview(ADDRESS, fits=False)
    assert not page.save.isEnabled()


def test_what_was_recognised_is_told_with_its_warnings_and_taken_away(make) -> None:
    page = make()
    assert page.preview.card.isHidden()
    page.show_preview(ADDRESS, fits=True)
    assert page.preview.card.title.text() == "The address of a trigger"
    assert [card.title.text() for card in page.preview.warnings] == ["It is short"]
    page.show_preview(None, fits=False)
    assert page.preview.card.isHidden()
    assert page.preview.warnings == ()


def test_the_method_alone_can_be_saved(make, qtbot) -> None:
    page = make("POST")
    assert not page.save.isEnabled()
    page.method.setCurrentText("PUT")
    with qtbot.waitSignal(page.save_wanted) as wanted:
        page.save.click()
    assert wanted.args == [AddressWanted("", "PUT")]
    page.field.setText("nothing of use")
    page.show_preview(ADDRESS, fits=False)
    assert not page.save.isEnabled()


def test_a_key_has_no_method(make) -> None:
    of_an_address, of_a_key = make("POST"), make()
    assert of_an_address.method.isVisible()
    assert not of_a_key.method.isVisible()


def test_an_address_is_not_in_what_the_program_may_write_down() -> None:
    assert "sig" not in repr(AddressWanted("https://example.com/?sig=x"))
