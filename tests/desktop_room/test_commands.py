import sys

import pytest

from flowbutton.desktop.commands import Commands, find_commands


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "flowbutton"
    path.touch()
    return path


def test_the_program_is_started_again_as_it_was(script):
    assert find_commands(str(script), {}) == Commands((str(script),))
    assert find_commands(str(script), {"FLOWBUTTON_HOME": "/x"}).home == "/x"


@pytest.mark.parametrize("argv0", ["/gone/flowbutton", "/x/flowbutton/__main__.py", "pytest", ""])
def test_without_a_script_python_starts_it(argv0):
    assert find_commands(argv0, {}).program == (sys.executable, "-m", "flowbutton")


def test_a_packaged_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert find_commands("flowbutton", {}).program == (sys.executable,)


def test_the_words_say_what_is_wanted():
    commands = Commands(("flowbutton",))
    assert commands.press("7f") == ("flowbutton", "run", "--desktop", "7f")
    assert commands.open() == ("flowbutton", "link", "%u")
    assert commands.open("") == ("flowbutton", "link")
    assert commands.in_tray() == ("flowbutton", "--in-tray")
