import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flowbutton.app.core import build_core
from flowbutton.app.display import has_display
from flowbutton.main import main
from tests.samples import DIGEST

SLOW = {
    "requests", "urllib3", "msal", "keyring", "secretstorage", "jsonschema", "cryptography",
    "truststore", "ssl", "http.client", "flowbutton.demo.tenant", "flowbutton.cli.main",
    "importlib.metadata", "flowbutton.app.licences", "flowbutton.store.database", "tomlkit",
    "logging.handlers", "flowbutton.app.window", "flowbutton.app.core",
}  # fmt: skip  # a table
BEHIND = ("flowbutton.services", "flowbutton.auth", "flowbutton.engine")
NO_DISPLAY = "There is no display to open a window on"


def run(*words, **environ):
    """Run a command in a process of its own; return it when it has ended."""
    kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, *map(str, words)],
        env={**kept, **environ},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


@pytest.fixture
def at_first_paint(tmp_path):
    core = build_core({"FLOWBUTTON_HOME": str(tmp_path / "home")})
    core.buttons.replace([DIGEST])
    core.close()
    script = Path(__file__).with_name("first_paint.py")
    done = run(script, FLOWBUTTON_HOME=str(tmp_path / "home"), PYTHONPATH=str(Path.cwd()))
    assert done.stderr == ""
    assert done.returncode == 0
    return json.loads(done.stdout)


def test_nothing_slow_is_imported_before_the_first_paint(at_first_paint) -> None:
    imported = at_first_paint["imported"]
    assert "flowbutton.app.front" in imported
    assert [name for name in imported if name in SLOW] == []
    below = [name for name in imported if name.startswith(BEHIND)]
    assert below == ["flowbutton.services", "flowbutton.services.clouds"]


def test_what_a_window_is_made_of_is_never_looked_through_for_garbage(at_first_paint) -> None:
    assert at_first_paint["kept"] > len(at_first_paint["imported"])


@pytest.mark.parametrize(
    ("settings", "system", "words"),
    [
        ('[look]\nlanguage = "de"\n', "C.UTF-8", "Bei Microsoft anmelden"),
        ("", "de_AT.UTF-8", "Bei Microsoft anmelden"),
        ("", "pl_PL.UTF-8", "Sign in to Microsoft"),
        ('[look]\nlanguage = "en"\n', "de_DE.UTF-8", "Sign in to Microsoft"),
    ],
)
def test_the_window_speaks_the_chosen_language_else_the_systems(
    tmp_path, settings, system, words
) -> None:
    (tmp_path / "settings.toml").write_text(settings)
    script = Path(__file__).with_name("spoken.py")
    environ = {"FLOWBUTTON_HOME": str(tmp_path), "PYTHONPATH": str(Path.cwd()), "LC_ALL": system}
    done = run(script, **environ)
    assert (done.stderr, done.returncode) == ("", 0)
    assert words in json.loads(done.stdout)


def test_no_display_is_one_sentence(capsys, monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert NO_DISPLAY in capsys.readouterr().err


def test_a_display_that_does_not_answer_is_one_sentence(tmp_path) -> None:
    done = run(
        "-m",
        "flowbutton",
        DISPLAY=":4711",
        QT_QPA_PLATFORM="xcb",
        FLOWBUTTON_HOME=str(tmp_path / "home"),
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "flowbutton: The display cannot be used for a window.\n"


def test_any_kind_of_display_will_do() -> None:
    assert has_display({"DISPLAY": ":0"})
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})
    assert not has_display({})


def test_a_home_that_cannot_be_made_is_one_sentence(tmp_path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    done = run("-m", "flowbutton", FLOWBUTTON_HOME=str(taken), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "cannot be made" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_demo_whose_folder_is_taken_is_one_sentence(tmp_path, monkeypatch, capsys) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "demo").write_text("a file")
    monkeypatch.setenv("FLOWBUTTON_HOME", str(tmp_path / "home"))
    assert main(["demo", "--headless"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("flowbutton: The demo tenant cannot be started.\n")
    assert str(tmp_path / "home") in err


def test_a_command_of_the_command_line_is_run_without_a_window(
    tmp_path, monkeypatch, capsys
) -> None:
    monkeypatch.setenv("FLOWBUTTON_HOME", str(tmp_path / "home"))
    assert main(["list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_self_test_presses_real_buttons_and_takes_pictures(tmp_path) -> None:
    done = run("-m", "flowbutton", "--self-test", QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stderr) == (0, "")
    for line in (
        "Demo tenant · nothing leaves this computer",
        "Signed in as Mara Visser",
        "Send the daily digest: succeeded, as it should",
        "Nightly export: failed, as it should",
    ):
        assert line in done.stdout
    assert done.stdout.count("Saved ") == 2
