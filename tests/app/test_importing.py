from dataclasses import replace

from PySide6.QtWidgets import QDialog, QFileDialog

from flowbutton.desktop.button_set import write_set
from flowbutton.domain.button import Button
from flowbutton.domain.target import HttpTarget
from tests.fakes import TARGET

VAN = Button("van", "Van", TARGET)
COURIER = Button("old-id", "Courier", TARGET, account="somebody else", icon="truck")


def open_file(program, path) -> None:
    program.app.home.first_run.file_wanted.emit()
    dialog = program.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def questions(program) -> list[QDialog]:
    return [one for one in program.dialogs() if one.objectName() == "import" and one.isVisible()]


def listed(page) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_the_same_file_twice_does_not_add_its_buttons_twice(signed_in, tmp_path) -> None:
    path = tmp_path / "team.flowbutton"
    signed_web = HttpTarget("own secret", "prod.example.org")
    path.write_text(write_set([COURIER, replace(COURIER, name="Web", target=signed_web)]))
    open_file(signed_in, path)
    signed_in.wait(lambda: signed_in.dialog("import") is not None, "the question")
    signed_in.dialog("import").go_on.click()
    signed_in.wait(lambda: signed_in.buttons[-2:] == ["Courier", "Web"], "the buttons")
    path.write_text(write_set([COURIER, replace(COURIER, name="Web", target=signed_web), VAN]))
    open_file(signed_in, path)
    signed_in.wait(lambda: questions(signed_in), "the second question")
    page = questions(signed_in)[0].panel
    here = "you have this one"
    assert listed(page) == [f"Courier · {here}", f"Web · {here}", "Van"]
    page.go_on.click()
    signed_in.wait(lambda: signed_in.buttons[-1] == "Van", "the button")
    assert signed_in.buttons.count("Courier") == 1


def test_buttons_of_a_file_are_added_after_a_yes_and_nothing_is_run(signed_in, tmp_path) -> None:
    path = tmp_path / "team.flowbutton"
    path.write_text(write_set([COURIER, replace(COURIER, name="Van")]), encoding="utf-8")
    before = len(signed_in.buttons)
    open_file(signed_in, path)
    signed_in.wait(lambda: signed_in.dialog("import") is not None, "the question")
    assert listed(signed_in.dialog("import")) == ["Courier", "Van"]
    assert len(signed_in.buttons) == before
    signed_in.dialog("import").go_on.click()
    signed_in.wait(lambda: signed_in.buttons[-2:] == ["Courier", "Van"], "the buttons")
    added = signed_in.app.parts.shelf.buttons[-1]
    assert added.id != COURIER.id
    assert added.account == signed_in.app.parts.session.accounts[0].id
    assert not signed_in.sent


def test_a_yes_adds_what_its_own_question_shows(signed_in, tmp_path) -> None:
    """A second file may come, by a double click or a link, while the first is looked at."""
    first, second = tmp_path / "first.flowbutton", tmp_path / "second.flowbutton"
    first.write_text(write_set([COURIER]), encoding="utf-8")
    second.write_text(write_set([replace(COURIER, name="Van")]), encoding="utf-8")
    open_file(signed_in, first)
    signed_in.wait(lambda: signed_in.dialog("import") is not None, "the question")
    question = signed_in.dialog("import")
    open_file(signed_in, second)
    signed_in.wait(lambda: len(questions(signed_in)) == 2, "the second question")
    assert listed(question) == ["Courier"]
    before = len(signed_in.buttons)
    question.go_on.click()
    signed_in.wait(lambda: len(signed_in.buttons) > before, "the button")
    assert signed_in.buttons[-1] == "Courier"


def test_a_file_that_is_none_says_so_and_adds_nothing(signed_in, tmp_path) -> None:
    path = tmp_path / "junk.flowbutton"
    path.write_bytes(b"\x00junk")
    before = signed_in.buttons
    open_file(signed_in, path)
    signed_in.wait(lambda: signed_in.message, "the message")
    assert signed_in.dialog("import") is None
    assert signed_in.buttons == before
