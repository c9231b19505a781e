import pytest

from flowbutton.cli.completion.main import complete
from flowbutton.cli.completion.scripts import SCRIPTS
from flowbutton.domain.button import Button
from flowbutton.main import main
from flowbutton.store.buttons import JsonButtons
from tests.fakes import START, TARGET


@pytest.fixture
def environ(tmp_path):
    rows = (
        Button("b1", "Order a courier", TARGET, note="Two\nlines"),
        Button("b2", "Broken\nname", TARGET),
    )
    JsonButtons(tmp_path / "buttons.json", lambda: START).replace(rows)
    return {"FLOWBUTTON_HOME": str(tmp_path)}


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        (["zsh", "run", "=ord"], "Order a courier\tTwo lines\n"),
        (["fish", "run", "='Order a"], "Order a courier\tTwo lines\n"),
        (["fish", "run", "=Order\\ a"], "Order a courier\tTwo lines\n"),
        (["powershell", "run", "='ord'"], "Order a courier\tTwo lines\n"),
        (["powershell", "run", "=Order` a"], "Order a courier\tTwo lines\n"),
        (["bash", " =", "flowbutton run o"], "Order\\ a\\ courier\n"),
        (["zsh", "run", "=brok"], ""),  # a line cannot carry that name
        (["bash", " =", "flowbutton nonsense "], ""),
    ],
)
def test_each_shell_is_answered_in_its_way(environ, capsys, words, printed) -> None:
    assert complete(words, environ) == 0
    assert capsys.readouterr().out == printed


@pytest.mark.parametrize("shell", list(SCRIPTS))
def test_the_script_of_a_shell_is_printed(capsys, shell) -> None:
    assert main(["completion", shell]) == 0
    assert f"__complete {shell}" in capsys.readouterr().out


def test_the_program_answers_the_scripts(capsys, environ, monkeypatch) -> None:
    monkeypatch.setenv("FLOWBUTTON_HOME", environ["FLOWBUTTON_HOME"])
    assert main(["__complete", "zsh", "who", "="]) == 0
    assert main(["__complete", "zsh", "=whoa"]) == 0
    assert capsys.readouterr().out == "whoami\tsay who is signed in\n"
