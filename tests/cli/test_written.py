"""The page about the command line says what the program does."""

import re
from pathlib import Path

import pytest

from flowbutton.cli.exits import Exit
from flowbutton.cli.parser import COMMANDS
from flowbutton.cli.words.runs import EXIT_CODES
from flowbutton.cli.words.shape import words_of
from flowbutton.engine.press import new_run
from flowbutton.engine.run_document import run_document
from tests.fakes import press_of

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
CODE = re.compile(r"`([^`]+)`")
OPTIONS = {
    command.name: {name for word in words_of(command) for name in word.names}
    for command in COMMANDS
}


def rows_below(head: str) -> list[str]:
    """Return the first cell of each row of the table with this head."""
    table = PAGE.split(f"\n| {head} |", 1)[1].split("\n\n", 1)[0]
    return [line.split(" | ", 1)[0].lstrip("| ") for line in table.splitlines()[2:]]


def in_the_table() -> list[str]:
    return [code for cell in rows_below("command") for code in CODE.findall(cell)]


def test_the_table_has_every_command_once_and_no_other() -> None:
    assert sorted(code.split()[0] for code in in_the_table()) == sorted(OPTIONS)


def test_every_option_on_the_page_is_one_of_the_program() -> None:
    for code in in_the_table():
        wanted = set(re.findall(r"--[a-z-]+", code))
        assert wanted <= OPTIONS[code.split()[0]], code
    known = set().union(*OPTIONS.values(), {"--help"})
    assert set(re.findall(r"--[a-z][a-z-]*", PAGE)) <= known


def test_the_exit_codes_are_those_of_the_program_and_of_its_help() -> None:
    told = [int(cell) for cell in rows_below("code")]
    assert told == [number for number, _ in EXIT_CODES]
    assert set(told) <= set(Exit)


def test_the_named_fields_are_in_the_document_of_a_run() -> None:
    sentence = PAGE.split("has at least", 1)[1].split(".\n", 1)[0]
    fields = set(CODE.findall(re.sub(r"\([^)]*\)", "", sentence)))
    assert fields >= {"press_id", "button", "state", "run_id", "run_url", "outputs", "ran"}
    assert fields <= set(run_document(new_run(press_of())))


@pytest.mark.parametrize("name", [name for name, known in OPTIONS.items() if "--json" in known])
def test_json_is_one_document_whatever_comes_of_the_command(
    shell, name, tmp_path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (command,) = (command for command in COMMANDS if command.name == name)
    places = [word for word in words_of(command) if word.is_required and not word.names]
    assert shell.json(name, *("x" for _ in places)) is not None
