import pytest

from flowbutton.cli.completion.candidates import candidates
from flowbutton.cli.parser import COMMANDS
from flowbutton.domain.button import Button, Preset
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.store.buttons import JsonButtons
from tests.fakes import START, TARGET

FIELDS = (
    Field("text", "Where to", FieldKind.TEXT, help="A place"),
    Field("size", "Size", FieldKind.CHOICE, choices=("Small", "Large")),
    Field("sure", "Sure", FieldKind.YES_NO),
    Field("paper", "Paper", FieldKind.FILE),
    Field("a", "Twice", FieldKind.TEXT),
    Field("b", "Twice", FieldKind.TEXT),
)
BUTTONS = (
    Button(
        "b1", "Courier", TARGET, title="Order a courier", group="Office", fields=FIELDS,
        presets=(Preset("Home", {}),),
    ),
    Button("b2", "Lamp", TARGET, note="In the hall"),
    Button("b3", "lamp", TARGET),
)  # fmt: skip  # a table


@pytest.fixture
def environ(tmp_path):
    JsonButtons(tmp_path / "buttons.json", lambda: START).replace(BUTTONS)
    return {"FLOWBUTTON_HOME": str(tmp_path)}


@pytest.fixture
def offered(environ):
    def offer(line: str) -> list[str]:
        *words, current = line.split(" ")
        return [value for value, _about in candidates(words, current, environ)]

    return offer


def test_a_line_begins_with_a_command(offered, environ) -> None:
    assert offered("") == [command.name for command in COMMANDS]
    assert offered("--") == ["--help", "--version"]
    assert offered("sign-") == ["sign-in", "sign-out"]
    assert candidates([], "whoami", environ) == [("whoami", "say who is signed in")]
    assert offered("nonsense x") == []


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("run ", ["Courier", "b2", "b3"]),
        ("run cour", ["Courier"]),
        ("run --json cour", ["Courier"]),
        ("run Courier ", []),
        ("run Courier --preset ", ["Home"]),
        ("run nobody --preset ", []),
        ("run --preset ", []),
        ("run Courier --timeout ", []),
        ("remove Courier ", ["b2", "b3"]),
        ("receipt l", ["last"]),
        ("history --button=Cou", ["--button=Courier"]),
        ("edit Courier --group ", ["Office"]),
        ("edit Courier --confirm d", ["dangerous"]),
        ("edit Courier --icon truc", ["truck"]),
        ("edit Courier --no-st", ["--no-star"]),
        ("settings ", ["list", "get", "set", "reset"]),
        ("settings get look.text_p", ["look.text_percent"]),
        ("settings list look.text_p", []),
        ("settings set look.scheme ", ["system", "light", "dark"]),
        ("settings set desktop.notifies t", ["true"]),
        ("settings get look.scheme ", []),
        ("completion z", ["zsh"]),
        ("demo --h", ["--help", "--headless"]),
        ("whoami ", []),
    ],
)
def test_what_may_stand_at_the_cursor_is_offered(offered, line, values) -> None:
    assert offered(line) == values


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("", ["Where to=", "Size=", "Sure=", "Paper=", "a=", "b="]),
        ("si", ["Size="]),
        ("Size=", ["Size=Small", "Size=Large"]),
        ("SIZE=s", ["SIZE=Small"]),
        ("sure=", ["sure=yes", "sure=no"]),
        ("paper=", ["paper=@"]),
        ("text=x", []),
        ("colour=", []),
    ],
)
def test_inputs_are_offered_by_name_and_then_by_what_they_may_be(environ, typed, values) -> None:
    found = candidates(["run", "Courier", "--input"], typed, environ)
    assert [value for value, _about in found] == values


def test_options_that_are_there_are_not_offered_again_unless_they_may_be(offered) -> None:
    offers = offered("run Courier --json --input x=y --")
    assert "--json" not in offers
    assert {"--input", "--no-wait", "--help"} <= set(offers)


def test_files_and_folders_are_offered(environ, tmp_path, monkeypatch) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "paper.txt").touch()
    (tmp_path / ".hidden").touch()
    monkeypatch.chdir(tmp_path)

    def offer(words, current):
        return [value for value, _about in candidates(words, current, environ)]

    assert offer(["import"], "i") == ["in/"]
    assert offer(["import"], "in/") == ["in/paper.txt"]
    assert offer(["import"], ".h") == [".hidden"]
    assert ".hidden" not in offer(["import"], "")
    assert offer(["import"], "/no/such/") == []
    assert offer(["demo", "--pictures"], "") == ["in/"]
    assert offer(["run", "Courier", "-i"], "paper=@in/p") == ["paper=@in/paper.txt"]
    assert offer(["run", "Courier", "--input-file"], "") == ["Paper="]
    assert offer(["run", "Courier", "--input-file"], "Paper=in/") == ["Paper=in/paper.txt"]


def test_what_cannot_be_read_offers_nothing_and_is_left_as_it_is(environ, tmp_path) -> None:
    file = tmp_path / "buttons.json"
    file.write_text("{broken")
    before = sorted(path.name for path in tmp_path.iterdir())
    assert candidates(["run"], "", environ) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    file.unlink()
    assert candidates(["run"], "", environ) == []
