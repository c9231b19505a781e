import csv
import io
import json
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog

from flowbutton.app.log_desk import ReadWished, pages_of
from flowbutton.app.log_export import ExportLog, as_csv, as_json
from flowbutton.app.program_desk import MOST_BYTES, ReadProgramLog
from flowbutton.bridge.log_filter import RunFilter
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import FAILED
from flowbutton.bridge.log_wish import Chip, LogWish
from flowbutton.bridge.words import shown
from flowbutton.domain.errors import StoreError
from flowbutton.domain.ports import Page
from flowbutton.domain.press import Door
from flowbutton.domain.run import Output, Ran, RunState
from flowbutton.domain.words import say, verbatim
from flowbutton.engine.press import new_run
from flowbutton.store.journal import SqliteJournal
from flowbutton.ui.log_look import LogLook
from tests.fakes import START, FakeTrigger, press_of, services_of
from tests.samples import DIGEST_RUN, ON_CALL_RUN, RUNS

DIGEST = "Send the daily digest"
LEAKY = replace(
    DIGEST_RUN,
    name='=HYPERLINK("https://evil.example")',
    message=verbatim("See https://a.example/?sig=s3cretsig and Bearer abcdefghijk"),
    inputs={"apiKey": "k-s3cret", "note": "plain", "deep": {"password": "s3cret", "n": 1}},
)


def table(runs):
    return list(csv.DictReader(io.StringIO(as_csv(runs).removeprefix("\ufeff"))))


def test_a_spreadsheet_gets_a_row_for_each_run():
    rows = table(RUNS)
    assert [row["button"] for row in rows] == [run.name for run in RUNS]
    assert rows[0]["press_id"] == RUNS[0].press_id
    assert as_csv(RUNS).startswith("\ufeffstarted_at,")


def test_a_program_gets_a_json_array():
    documents = json.loads(as_json(RUNS))
    assert [each["press_id"] for each in documents] == [run.press_id for run in RUNS]
    assert documents[0]["state"] == RUNS[0].state.value


@pytest.mark.parametrize("written", [as_csv, as_json])
def test_nothing_secret_is_exported(written):
    text = written([LEAKY])
    for secret in ("s3cret", "abcdefghijk"):
        assert secret not in text
    assert "plain" in text


def test_a_spreadsheet_does_not_reckon_with_what_a_person_wrote():
    (row,) = table([LEAKY])
    assert row["button"].startswith("'=")


def test_a_value_that_is_not_text_is_json_in_a_cell():
    (row,) = table([LEAKY])
    assert json.loads(row["inputs"])["deep"] == {"password": "[hidden]", "n": 1}


@pytest.mark.parametrize(("name", "first"), [("log.csv", "\ufeff"), ("log.JSON", "[")])
def test_the_ending_of_the_name_chooses_the_kind(tmp_path, name, first):
    path = ExportLog(RUNS, tmp_path / name).run(None)
    assert path.read_text(encoding="utf-8").startswith(first)


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(StoreError, match="cannot be written"):
        ExportLog(RUNS, tmp_path / "nowhere" / "log.csv").run(None)


def test_what_is_shown_is_exported(signed_in, tmp_path):
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    signed_in.wait(lambda: len(signed_in.log()) == 1, "the row")
    signed_in.window.log.header.export_button.click()
    dialog = signed_in.window.findChild(QFileDialog, "export")
    dialog.fileSelected.emit(str(tmp_path / "log.json"))
    dialog.close()
    signed_in.wait(lambda: "log.json" in signed_in.message, "the sentence")
    (document,) = json.loads((tmp_path / "log.json").read_text())
    assert document["button"] == DIGEST


def test_the_program_tab_shows_the_log_live(signed_in):
    window = signed_in.window
    window.log.header.tabs.setCurrentIndex(1)
    path = signed_in.core.folders.log_file
    with path.open("a", encoding="utf-8") as file:
        file.write("A line with https://a.example/?sig=s3cretsig in it\n")
    signed_in.wait(lambda: "A line with" in window.log.program.text.toPlainText(), "the line")
    assert "s3cret" not in window.log.program.text.toPlainText()
    with path.open("a", encoding="utf-8") as file:
        file.write("Another line\n")
    signed_in.wait(lambda: "Another" in window.log.program.text.toPlainText(), "the next line")
    assert window.log.program.text.toPlainText().count("A line with") == 1


def test_only_whole_lines_are_read_and_the_place_behind_them(tmp_path):
    path = tmp_path / "log"
    path.write_text("one\ntwo\nthr")
    first = ReadProgramLog(path).run(None)
    assert (first.text, first.place) == ("one\ntwo\n", 8)
    path.write_text("one\ntwo\nthree\n")
    assert ReadProgramLog(path, first.place).run(None).text == "three\n"


def test_a_log_that_was_turned_over_is_read_from_its_beginning(tmp_path):
    path = tmp_path / "log"
    path.write_text("new\n")
    assert ReadProgramLog(path, 5000).run(None).text == "new\n"
    assert ReadProgramLog(tmp_path / "none", 5).run(None).place == 0


def test_of_a_long_log_the_end_is_read(tmp_path):
    path = tmp_path / "log"
    path.write_text("".join(f"line {n}\n" for n in range(50_000)))
    lines = ReadProgramLog(path).run(None).text.splitlines()
    assert lines[-1] == "line 49999"
    assert lines[0].startswith("line ")
    assert sum(len(line) + 1 for line in lines) <= MOST_BYTES


def test_the_look_of_the_log_is_remembered(signed_in):
    look = LogLook(has_headings=True, is_apart=True)
    signed_in.window.log.use_look(look)
    assert signed_in.window.dock.is_apart
    signed_in.end()
    signed_in.app.window.deleteLater()
    signed_in.start()
    assert signed_in.window.log.look.has_headings
    signed_in.wait(lambda: signed_in.window.dock.is_apart, "the window of the log")
    signed_in.window.log.window().close()
    assert not signed_in.window.dock.is_apart


def test_a_run_of_another_button_is_not_exported_when_it_is_filtered_out(signed_in):
    signed_in.app.parts.log.put_many(RUNS)
    signed_in.window.log.search.setText("page")
    shown = signed_in.window.log.filter
    assert [shown.run_at(row).name for row in range(shown.rowCount())] == [ON_CALL_RUN.name]


def many(core, count):
    """Write runs into the journal, the oldest of them of a button of its own."""
    for number in range(count):
        name = "Rare" if number == 0 else "Common"
        began = START + timedelta(seconds=number)
        press = press_of(id=f"old-{number}", button=name.lower(), name=name, pressed_at=began)
        run = replace(new_run(press), state=RunState.SUCCEEDED, ended_at=began)
        if number == 1:
            run = replace(run, door=Door.LINK)
        core.journal.save(run)


@pytest.fixture
def full(program):
    """The program with more runs in its journal than it reads at its start."""

    def fill(core):
        many(core, 1300)
        return core

    program.start(fill)
    program.wait(lambda: len(program.log()) == 500, "the newest runs")
    return program


def test_a_search_finds_runs_that_are_not_in_the_log_yet(full):
    log = full.window.log
    log.search.setText("rare")
    full.wait(lambda: [name for name, _state in full.log()] == ["Rare"], "the oldest run")
    log.search.clear()
    assert len(full.log()) == 501


def test_a_door_is_looked_for_in_the_journal_too_and_shows_no_other(full):
    log = full.window.log
    box = log.bar
    box.door.setCurrentIndex(box.door.findData(Door.LINK))
    full.wait(lambda: full.log() == [("Common", RunState.SUCCEEDED)], "the press by a link")
    log.search.setText("rare")
    assert full.log() == []
    box.clear()
    assert len(full.log()) == 501  # by a link alone: no other older run was read for it


def test_after_a_search_the_runs_between_are_still_read(full):
    log = full.window.log
    log.search.setText("rare")
    full.wait(full.log, "the oldest run")
    log.search.clear()
    for _ in range(3):
        before = len(full.log())
        log.older_wanted.emit()
        full.wait(lambda before=before: len(full.log()) > before or before == 1300, "more")
    assert len(full.log()) == 1300


HOURS = timedelta(hours=1)
ODD = (
    replace(DIGEST_RUN, press_id="f0f0f0f0-1111-4222-8333-444444444444", run_id="0858CU12"),
    replace(ON_CALL_RUN, press_id="p2", inputs={"order": "A-77", "deep": {"n": [12, "Straße"]}}),
    replace(DIGEST_RUN, press_id="p3", output=Output("text/plain", 9, "Parcel 77 is failed")),
    replace(DIGEST_RUN, press_id="p4", name="日報を送る", state=RunState.CANCELLED),
    replace(
        DIGEST_RUN, press_id="p5", state=RunState.NOT_SENT, ran=Ran.NO, message=say("Too late")
    ),
    replace(
        DIGEST_RUN, press_id="p6", state=RunState.RUNNING, ended_at=None, message=say("Running")
    ),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("digest", {"f0", "p3", "p5", "p6"}),
        ("gest", set()),
        ("DAILY dig", {"f0", "p3", "p5", "p6"}),
        ("failed", {"p2", "p3"}),
        ("fail page", {"p2"}),
        ("failed parcel", {"p3"}),
        ("succeeded", {"f0", "p3"}),
        ("not sent", {"p5"}),
        ("sent late", {"p5"}),
        ("run", {"p6"}),
        ("s", {"f0", "p2", "p3", "p4", "p5", "p6"}),
        ("a-77", {"p2"}),
        ("77", {"p2", "p3"}),
        ("12 strasse", {"p2"}),
        ("0858cu", {"f0"}),
        ("日報", {"p4"}),
        ("cancelled 報", {"p4"}),
        ("f0f0f0f0-1111-4222-8333-444444444444", {"f0"}),
        ("f0f0f0f0-1111", set()),
        ("nothing like it", set()),
    ],
)
def test_a_search_finds_the_same_in_the_log_and_in_all_of_the_journal(qapp, tmp_path, text, found):
    journal = SqliteJournal(tmp_path / "journal.sqlite3", lambda: START, tmp_path / "outputs")
    journal.said = shown
    model = RunModel(START)
    for number, known in enumerate(ODD):
        run = replace(known, started_at=START + number * HOURS)
        journal.save(run)
        model.put(run)
    log = RunFilter(model)
    log.search(text)
    far = ReadWished(pages_of(log.wish, text)).run(services_of(FakeTrigger(), journal))
    assert {run.press_id[:2] for run in far} == found
    assert {log.run_at(row).press_id[:2] for row in range(log.rowCount())} == found
    journal.close()


def test_a_text_is_looked_for_in_a_few_ways_at_the_most():
    states = {page.states for page in pages_of(LogWish(), "s s2 a r f " * 20)}
    assert len(pages_of(LogWish(), "s a r f " * 20)) <= 4
    assert frozenset() in states
    failed = LogWish(chip=Chip.FAILED)
    assert {page.states for page in pages_of(failed, "succeeded")} == {FAILED}
    assert [page.text for page in pages_of(failed, "timed")] == ["timed", ""]


@pytest.mark.parametrize("text", ["failed", "a-77", ODD[0].press_id])
def test_states_and_inputs_and_ids_are_found_far_back(program, text):
    far = replace(ODD[0], name="Rare", state=RunState.FAILED, inputs={"order": "A-77"})

    def fill(core):
        core.journal.save(replace(far, started_at=START - timedelta(hours=1)))
        many(core, 600)
        return core

    program.start(fill)
    program.wait(lambda: len(program.log()) == 500, "the newest runs")
    program.window.log.search.setText(text)
    wanted = [("Rare", RunState.FAILED)]
    program.wait(lambda: program.log() == wanted, "the oldest run")


def test_what_is_too_old_leaves_the_journal_and_the_log_once_a_day(signed_in) -> None:
    core = signed_in.core
    now = core.services.clocks.now()
    signed_in.set("privacy.retention_days", 30)
    for days in (1, 20, 40):
        press = press_of(id=f"old-{days}", pressed_at=now - timedelta(days=days))
        run = replace(new_run(press), state=RunState.SUCCEEDED, ran=Ran.YES, ended_at=now)
        core.journal.save(run)
        signed_in.app.parts.log.put(run)
    signed_in.app.log._daily.timeout.emit()
    log = signed_in.app.parts.log
    signed_in.wait(lambda: log.run_of("old-40") is None, "the oldest to go")
    assert core.journal.get("old-40") is None
    assert core.journal.get("old-20") is not None
    assert log.run_of("old-20") is not None


def test_runs_of_an_older_program_are_indexed_bit_by_bit(signed_in) -> None:
    core = signed_in.core
    press = press_of(id="old", name="Ring the bell", pressed_at=core.services.clocks.now())
    core.journal.save(replace(new_run(press), state=RunState.SUCCEEDED, ran=Ran.YES))
    with core.journal._database.writing() as connection:
        connection.execute("UPDATE runs SET text = '' WHERE press_id = 'old'")
        connection.execute("INSERT INTO to_index SELECT max(seq) FROM runs")
    assert core.journal.read(Page(text="bell")) == ()
    signed_in.app.log._indexing.timeout.emit()
    signed_in.wait(lambda: core.journal.read(Page(text="bell")), "the old run")
