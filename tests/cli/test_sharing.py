import csv
import io
import json
import resource

import pytest

from flowbutton.cli.exits import Exit

ADDRESS = "https://example.com/workflows/x/triggers/manual/paths/invoke?sp=a&sv=1.0&sig=sEcReT"


@pytest.fixture
def two(signed_in):
    signed_in("add", "Order a courier", "--name", "Courier")
    signed_in("add", ADDRESS, "--name", "Lights")
    return signed_in


def test_buttons_go_out_without_secrets_and_come_back_in(two, tmp_path) -> None:
    file = tmp_path / "office.flowbutton"
    assert two.json("export", str(file)) == {"file": str(file), "buttons": 2}
    text = file.read_text()
    assert "sEcReT" not in text
    assert "mara" not in text
    two("remove", "Courier", "Lights")
    added = two.json("import", str(file))
    assert [button["name"] for button in added] == ["Courier", "Lights"]
    assert "“Lights” came without its secret" in two.err
    assert added == two.json("list")
    assert added[0]["account"]
    assert two.code == Exit.OK


def test_a_dry_run_adds_nothing_and_needs_nobody(shell, two, tmp_path) -> None:
    file = tmp_path / "office.flowbutton"
    two("export", str(file), "Courier")
    two("sign-out")
    assert "Would add “Courier”" in two("import", str(file), "--dry-run")
    assert len(two.core.buttons.all()) == 2
    two("import", str(file))
    assert two.core.buttons.all()[-1].account == ""


def test_a_file_that_is_there_is_written_over_only_when_told_to(two, tmp_path) -> None:
    file = tmp_path / "mine.flowbutton"
    file.write_text("mine")
    two("export", str(file))
    assert (two.code, file.read_text()) == (Exit.USAGE, "mine")
    two("export", str(file), "Courier", "--force")
    assert json.loads(file.read_text())["buttons"][0]["name"] == "Courier"


def test_a_dash_prints_the_file_and_reads_it(two, monkeypatch) -> None:
    text = two("export", "-", "Courier")

    class Stdin:
        buffer = io.BytesIO(text.encode())

    monkeypatch.setattr("sys.stdin", Stdin())
    assert "Added “Courier”" in two("import", "-")


def test_a_folder_that_cannot_be_written_is_told(two) -> None:
    two("export", "/no/such/folder/x.flowbutton")
    assert (two.code, "cannot be written" in two.err) == (Exit.FAILED, True)


def test_a_file_for_which_there_is_no_room_is_not_left_there_in_part(two, tmp_path) -> None:
    file = tmp_path / "buttons.flowbutton"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        two("export", str(file))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (two.code, "cannot be written" in two.err) == (Exit.FAILED, True)
    assert not file.exists()


def test_there_may_be_nothing_to_export(shell) -> None:
    shell("export", "-")
    assert (shell.code, "no buttons to export" in shell.err) == (Exit.USAGE, True)


def test_a_file_of_something_else_adds_nothing(shell, tmp_path) -> None:
    file = tmp_path / "x.flowbutton"
    file.write_text("{}")
    shell("import", str(file))
    assert (shell.code, "not a file of buttons" in shell.err) == (Exit.USAGE, True)


def test_the_history_becomes_a_table_or_json(signed_in, tmp_path) -> None:
    signed_in("add", "Send the daily digest")
    signed_in("add", "Meeting room lights")
    signed_in("run", "send")
    signed_in("run", "meeting")
    table, document = tmp_path / "runs.csv", tmp_path / "runs.json"
    assert "Exported 2 runs" in signed_in("export", str(table), "--history")
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    assert [row["button"] for row in rows] == ["Meeting room lights", "Send the daily digest"]
    assert "Exported 1 run to" in signed_in("export", str(document), "Send", "--history")
    assert [run["button"] for run in json.loads(document.read_text())] == ["Send the daily digest"]


@pytest.mark.parametrize(("typed", "count"), [("y\n", 3), ("\n", 2)])
def test_at_a_terminal_what_is_added_is_asked_about_first(
    two, tmp_path, monkeypatch, typed, count
) -> None:
    class Screen(io.StringIO):
        def isatty(self):
            return True

    file = tmp_path / "office.flowbutton"
    two("export", str(file), "Courier")
    err = Screen()
    monkeypatch.setattr("sys.stdin", Screen(typed))
    monkeypatch.setattr("sys.stderr", err)
    two("import", str(file))
    assert len(two.core.buttons.all()) == count
    assert "Add 1 button(s)? Nothing is run by that." in err.getvalue()
    assert two.code == (Exit.OK if typed == "y\n" else Exit.FAILED)
