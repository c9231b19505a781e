from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from flowbutton.app.saving import Saving
from flowbutton.domain.button import Button
from flowbutton.domain.run import Output, RunState
from flowbutton.domain.target import FlowTarget

DIGEST = "Send the daily digest"


@pytest.fixture
def ran(signed_in):
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    return signed_in


def open_details(program, output):
    """Open the details of a run that answered with this."""
    run = replace(program.run_of(DIGEST), output=output)
    program.core.journal.save(run)
    program.app.parts.runs.run_changed.emit(run)
    program.app.actions.show_details(run)
    return program.dialog("details")


def save_as(details, path):
    details.view.save.click()
    dialog = details.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_an_answer_is_saved_as_it_came(ran, tmp_path) -> None:
    details = open_details(ran, Output("application/json", 7, '{"a":1}'))
    save_as(details, tmp_path / "mine.json")
    ran.wait(lambda: "mine.json" in ran.message, "the line")
    assert (tmp_path / "mine.json").read_bytes() == b'{"a":1}'


def test_a_large_answer_is_copied_and_its_folder_opened(ran, tmp_path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "x").write_bytes(b"\0\1")
    details = open_details(ran, Output("application/pdf", 2, path=str(kept / "x")))
    assert "application/pdf" in details.view.text.toPlainText()
    save_as(details, tmp_path / "mine.pdf")
    ran.wait(lambda: "mine.pdf" in ran.message, "the line")
    assert (tmp_path / "mine.pdf").read_bytes() == b"\0\1"
    details.folder.click()
    assert ran.opened[-1] == str(kept)


def test_an_answer_over_ten_megabytes_is_named_and_copied_whole(ran, tmp_path) -> None:
    flow = ran.tenant.desk.shelf.titled("Export all orders")
    account = ran.app.parts.session.accounts[0].id
    target = FlowTarget(flow.environment, flow.id)
    ran.app.parts.shelf.add(Button("export", "Export", target, account))
    ran.wait(lambda: "Export" in ran.buttons, "the button")
    ran.press("Export")
    assert ran.wait_for_end("Export") is RunState.SUCCEEDED
    ran.app.actions.show_details(ran.run_of("Export"))
    details = ran.dialog("details")
    assert "text/csv. It is not shown here: save it" in details.view.text.toPlainText()
    save_as(details, tmp_path / "orders.csv")
    ran.wait(lambda: "orders.csv" in ran.message, "the line")
    assert (tmp_path / "orders.csv").stat().st_size == 15_200_027


def test_each_question_where_to_saves_the_answer_it_was_asked_for(ran, tmp_path) -> None:
    """The details of another run may be looked at meanwhile."""
    saving, saved = Saving(ran.app.parts.tasks, ran.window), []
    saving.saved.connect(saved.append)
    run = ran.run_of(DIGEST)
    saving.ask(replace(run, output=Output("text/plain", 3, "one")), ran.window)
    first = ran.window.findChild(QFileDialog)
    saving.ask(replace(run, output=Output("text/plain", 3, "two")), ran.window)
    first.fileSelected.emit(str(tmp_path / "one.txt"))
    ran.wait(lambda: saved, "the file")
    for dialog in ran.window.findChildren(QFileDialog):
        dialog.close()
    assert (tmp_path / "one.txt").read_text() == "one"


def test_an_answer_that_cannot_be_saved_says_so(ran, tmp_path) -> None:
    details = open_details(ran, Output("text/plain", 2, "ab"))
    save_as(details, tmp_path / "missing" / "a.txt")
    ran.wait(lambda: "could not be saved" in ran.message, "the line")
