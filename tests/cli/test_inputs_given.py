import argparse
import io
import json
from dataclasses import replace

import pytest

from flowbutton.cli.exits import Exit
from flowbutton.cli.inputs_given import GivenInputs, how_to_give
from flowbutton.domain.button import Button, Preset
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.engine.inputs import check
from tests.fakes import TARGET


def sent(shell):
    return [entry.body for entry in shell.tenant.ledger.entries if entry.has_started]


@pytest.fixture
def courier(signed_in):
    signed_in("add", "Order a courier")
    return signed_in


@pytest.fixture
def secret(signed_in):
    signed_in("add", "Ask for a secret")
    return signed_in


@pytest.fixture
def stdin(monkeypatch):
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_a_file_after_an_at_sign_answers_a_text_without_its_last_line_end(
    courier, tmp_path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Two boxes\r\nand a lamp\r\n")
    courier("run", "order", "-i", f"text=@{note}", "-i", "text_1=@@home")
    assert courier.code == Exit.OK
    assert sent(courier) == [{"text": "Two boxes\nand a lamp", "text_1": "@home"}]


def test_a_file_after_an_at_sign_is_sent_as_one_where_a_file_is_asked(signed_in, tmp_path) -> None:
    key = signed_in.json("add", "Ask for a file")["inputs"][0]["key"]
    paper = tmp_path / "paper.txt"
    paper.write_text("ABC")
    signed_in("run", "Ask for a file", "-i", f"{key}=@{paper}")
    assert sent(signed_in) == [{key: {"name": "paper.txt", "contentBytes": "QUJD"}}]


@pytest.mark.parametrize(
    ("value", "told"),
    [("{paper}", "“{key}=@{paper}”"), ("@-", "it has no name there")],
)
def test_a_file_has_to_be_given_as_one(signed_in, value, told) -> None:
    key = signed_in.json("add", "Ask for a file")["inputs"][0]["key"]
    signed_in("run", "Ask for a file", "-i", f"{key}={value}")
    assert signed_in.code == Exit.USAGE
    assert told.replace("{key}", key) in signed_in.err


def test_a_file_that_is_too_large_is_not_read(signed_in, tmp_path) -> None:
    key = signed_in.json("add", "Ask for a file")["inputs"][0]["key"]
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(1 << 40)  # more than there is memory for
    signed_in("run", "Ask for a file", "-i", f"{key}=@{film}")
    assert signed_in.code == Exit.USAGE
    assert "The file has 1048576 MB; 40 MB can be sent" in signed_in.err


def test_a_secret_comes_from_standard_input_or_the_environment(secret, stdin, monkeypatch) -> None:
    stdin("4711\n")
    secret("run", "secret", "-i", "Door code=@-")
    assert secret.code == Exit.USAGE  # "secret" is not how a name begins
    secret("run", "Ask for a secret", "-i", "Door code=@-")
    monkeypatch.setenv("DOOR", "0815")
    run = secret.json("run", "Ask for a secret", "--input-env", "Door code=DOOR", "--wait")
    assert secret.code == Exit.OK, secret.err
    assert sent(secret) == [{"text": "4711"}, {"text": "0815"}]
    assert "0815" not in json.dumps(run["inputs"])
    assert secret.err.count("can read it") == 0


def test_a_secret_on_the_command_line_is_told_without_being_repeated(secret) -> None:
    secret("run", "Ask for a secret", "-i", "Door code=4711")
    assert sent(secret) == [{"text": "4711"}]
    assert "“Door code” is a secret" in secret.err
    assert "4711" not in secret.err


def test_standard_input_is_read_only_once(courier, stdin) -> None:
    stdin("Box")
    courier("run", "order", "-i", "text=@-", "-i", "text_1=@-")
    assert (courier.code, sent(courier)) == (Exit.USAGE, [])
    assert "Standard input can be read only once" in courier.err


def test_a_file_of_inputs_is_read_by_titles_and_what_is_typed_wins(courier, tmp_path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"What to pick up": "Box", "text_1": "Depot"}))
    courier("run", "order", "--inputs-file", str(answers), "-i", "where to=Home")
    assert sent(courier) == [{"text": "Box", "text_1": "Home"}]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[1]", "is not a JSON object"),
        ("{", "Standard input is not JSON"),
        ("[NaN]", "Standard input is not JSON"),
        ('{"colour": "red"}', "The inputs are: What to pick up, Where to"),
    ],
)
def test_a_file_of_inputs_that_makes_no_sense_runs_nothing(courier, stdin, text, told) -> None:
    stdin(text)
    courier("run", "order", "--inputs-file", "-")
    assert (courier.code, sent(courier)) == (Exit.USAGE, [])
    assert told in courier.err


def test_json_on_standard_input_may_begin_with_the_mark_of_powershell(courier, stdin) -> None:
    stdin('\ufeff{"What to pick up": "Two boxes", "Where to": "Depot 4"}')
    courier("run", "order", "--inputs-file", "-")
    assert courier.code == Exit.OK
    assert sent(courier) == [{"text": "Two boxes", "text_1": "Depot 4"}]


def test_an_environment_variable_that_is_not_set_runs_nothing(courier, monkeypatch) -> None:
    monkeypatch.delenv("NOT_THERE", raising=False)
    courier("run", "order", "--input-env", "text=NOT_THERE")
    assert (courier.code, sent(courier)) == (Exit.USAGE, [])
    assert "NOT_THERE is not set" in courier.err


def test_a_preset_answers_what_is_not_typed(courier) -> None:
    preset = Preset("To the depot", {"text": "Box", "text_1": "Depot"})
    courier.core.buttons.change(lambda row: tuple(replace(b, presets=(preset,)) for b in row))
    courier("run", "order", "--preset", "to the DEPOT", "-i", "text=Lamp")
    assert sent(courier) == [{"text": "Lamp", "text_1": "Depot"}]
    courier("run", "order", "--preset", "Home")
    assert (courier.code, "Its presets are: To the depot" in courier.err) == (Exit.USAGE, True)


def test_a_preset_of_a_button_without_any_is_said_so(courier) -> None:
    courier("run", "order", "--preset", "Home")
    assert (courier.code, "It has none at all" in courier.err) == (Exit.USAGE, True)


COLOUR = Field("colour", "Colour", FieldKind.TEXT)
SIZE = Field("size", "Size", FieldKind.INTEGER, is_required=True)
ONE_VALUE = Field("", "Content", FieldKind.JSON, is_required=True, schema='{"minProperties": 1}')
ANY_CONTENT = Field("", "Content", FieldKind.JSON)


@pytest.fixture
def with_body(tmp_path):
    file = tmp_path / "body.json"

    def with_body(fields, body, *words, preset=None):
        usual = Preset("usual", {"colour": "red", "size": 1})
        button = Button("1", "It", TARGET, fields=fields, presets=(usual,))
        file.write_text(json.dumps(body))
        args = argparse.Namespace(
            json_body=str(file),
            preset=preset,
            input=words,
            input_env=(),
            input_file=(),
            inputs_file=None,
        )
        checked = GivenInputs(button, {}, print).checked(args, {"date": "2026-11-30"})
        return {key: str(why) for key, why in checked.problems.items()} or checked.values

    return with_body


@pytest.mark.parametrize(
    ("fields", "body", "words", "preset", "sent"),
    [
        ((), [1], (), None, {"": [1]}),
        ((), {"a": 1}, (), None, {"": {"a": 1}}),
        ((), {"a": 1}, ("b=2",), None, {"a": 1, "b": "2"}),
        ((COLOUR, SIZE), {"size": 5}, ("Colour=blue",), None, {"colour": "blue", "size": 5}),
        ((COLOUR, SIZE), {"size": 5}, ("size=6",), None, {"size": 6}),
        ((COLOUR, SIZE), {"size": 5}, (), "usual", {"colour": "red", "size": 5}),
        (
            (COLOUR, SIZE),
            {},
            ("size=6", "Colour={date}"),
            None,
            {"colour": "2026-11-30", "size": 6},
        ),
        ((COLOUR, SIZE), {}, (), None, {"size": "Fill this in"}),
        ((ONE_VALUE,), {"a": 1}, (), None, {"": {"a": 1}}),
        ((ONE_VALUE,), {"": 1}, (), None, {"": {"": 1}}),
        ((ONE_VALUE,), [1], (), None, {"": [1]}),
        ((SIZE, ANY_CONTENT), {"size": 5, "a": 1}, (), None, {"size": 5, "a": 1}),
        ((SIZE, ANY_CONTENT), [1], ("size=5",), None, {"size": 5, "": [1]}),
    ],
)
def test_a_json_body_is_sent_with_what_is_given_beside_it(
    with_body, fields, body, words, preset, sent
) -> None:
    assert with_body(fields, body, *words, preset=preset) == sent


@pytest.mark.parametrize("body", [[1], 5, None, "x"])
def test_a_json_body_that_cannot_hold_the_inputs_is_refused(with_body, body) -> None:
    with pytest.raises(InputError, match="is not a JSON object"):
        with_body((COLOUR, SIZE), body)
    with pytest.raises(InputError, match="is not a JSON object"):
        with_body((), body, "a=1")


@pytest.mark.parametrize(
    ("field", "given", "how"),
    [
        (Field("text", "What to pick up", FieldKind.TEXT), {}, '--input "What to pick up=VALUE"'),
        (Field("text", "", FieldKind.TEXT), {}, '--input "text=VALUE"'),
        (Field("scan", "Invoice", FieldKind.FILE), {}, '--input "Invoice=@FILE"'),
        (Field("pin", "PIN", FieldKind.TEXT, is_secret=True), {}, '--input "PIN=@FILE"'),
        (Field("", "Content", FieldKind.JSON), {}, "--json-body FILE"),
        (Field("size", "Size", FieldKind.INTEGER), {"size": "x"}, ""),
    ],
)
def test_what_is_missing_is_told_with_how_it_is_given(field, given, how) -> None:
    fields = (Field("more", "More", FieldKind.TEXT), replace(field, is_required=True))
    told = how_to_give(fields, check(fields, given))
    assert str(told or "").endswith(how)
    assert (told is None) == (not how)
