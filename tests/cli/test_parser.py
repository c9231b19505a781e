import json

import pytest

from flowbutton.cli.parser import COMMANDS, build_parser
from flowbutton.cli.words.command import Topic


def help_of(capsys, *words: str) -> str:
    with pytest.raises(SystemExit) as ended:
        build_parser(words).parse_args([*words, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def refusal_of(capsys, *words: str) -> str:
    with pytest.raises(SystemExit) as ended:
        build_parser(words).parse_args(words)
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert not out
    return err


def test_the_help_lists_every_command_under_its_topic(capsys) -> None:
    text = help_of(capsys)
    for command in COMMANDS:
        assert f"\n  {command.name} " in text
        assert command.summary in text
    assert all(f"\n{topic}:\n" in text for topic in Topic)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_has_a_help_with_an_example_that_it_understands(capsys, command) -> None:
    text = help_of(capsys, command.name)
    assert text.startswith(f"usage: flowbutton {command.name} ")
    assert "example" in text
    for line in command.examples:
        assert f"  {line}\n" in text
        assert f"flowbutton {command.name}" in line


def test_a_parser_for_one_command_knows_that_one_only(capsys) -> None:
    alone = build_parser(["run", "x"])
    assert alone.parse_args(["run", "x", "--no-wait"]).no_wait
    with pytest.raises(SystemExit):
        alone.parse_args(["list"])


def test_a_command_nobody_knows_is_told_with_the_nearest_one(capsys) -> None:
    assert "There is no command “hisotry”. Did you mean history?" in refusal_of(capsys, "hisotry")
    assert "Did you mean" not in refusal_of(capsys, "xyzzy")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["run"], "required: BUTTON"),
        (["edit", "x", "--until", "25:00"], "“25:00” is no time of the day such as 17:30"),
        (["run", "x", "--timeout", "soon"], "“soon” is not a number of seconds"),
        (["run", "x", "--timeout=-1"], "“-1” is not a number of seconds"),
        (["run", "x", "--timeout", "inf"], "“inf” is not a number of seconds"),
        (["run", "x", "--wait", "--no-wait"], "not allowed with"),
        (["history", "--limit", "many"], "“many” is not a whole number"),
    ],
)
def test_words_that_make_no_sense_are_told(capsys, words, told) -> None:
    text = refusal_of(capsys, *words)
    assert told in text
    assert f"Read flowbutton {words[0]} --help" in text


def test_a_program_gets_what_was_wrong_as_one_document(capsys) -> None:
    words = ["run", "--json"]
    with pytest.raises(SystemExit) as ended:
        build_parser(words).parse_args(words)
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    document = json.loads(out)
    assert "required: BUTTON" in document["error"]
    assert document["hint"] == "Read flowbutton run --help"
    assert document["error"] in err


def test_a_word_that_a_command_does_not_take_leads_to_the_help_of_that_command(capsys) -> None:
    with pytest.raises(SystemExit):
        build_parser(["remove"]).parse_args(["remove", "a", "--yes"])
    assert capsys.readouterr().err.endswith("Read flowbutton remove --help\n")
