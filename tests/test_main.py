import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "flowbutton"]


@pytest.fixture
def environ(tmp_path):
    return os.environ | {"FLOWBUTTON_HOME": str(tmp_path / "home")}


@pytest.fixture
def heeds_ctrl_c():
    """Let what is started heed Ctrl+C, also where the tests themselves are to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_process_ends_with_the_status_and_all_that_was_said(environ):
    done = subprocess.run(
        [*COMMAND, "list", "--json"], env=environ, capture_output=True, check=True
    )
    assert json.loads(done.stdout) == []
    done = subprocess.run(
        [*COMMAND, "run", "Nothing"], env=environ, capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"no button" in done.stderr


def test_a_process_leaves_its_history_in_one_file(environ, tmp_path):
    subprocess.run([*COMMAND, "history", "--json"], env=environ, capture_output=True, check=True)
    kept = {path.name for path in (tmp_path / "home").glob("journal*")}
    assert kept - {"journal.sqlite3.lock"} == {"journal.sqlite3"}


@pytest.mark.parametrize("words", [["--help"], ["run", "--help"], ["completion", "zsh"], ["list"]])
def test_a_terminal_that_knows_few_signs_is_no_trouble(environ, words):
    done = subprocess.run(
        [*COMMAND, *words],
        env=environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert done.stdout
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "status"), [(["list"], 0), (["--help"], 0), (["run", "x"], 2), (["nope"], 2)]
)
def test_a_process_without_streams_ends_with_its_status(environ, words, status):
    command = ["sh", "-c", '"$@" >&- 2>&-', "sh", *COMMAND, *words]
    assert subprocess.run(command, env=environ, check=False).returncode == status


def test_a_script_for_a_shell_that_cannot_be_written_is_told(environ):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "completion", "bash"],
            env=environ,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"flowbutton: The answer could not be written")


@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_breaks_a_command_off_in_a_sentence(environ, tmp_path):
    (tmp_path / "home").mkdir()
    settings = tmp_path / "home" / "settings.toml"
    os.mkfifo(settings)
    with subprocess.Popen([*COMMAND, "list"], env=environ, stderr=subprocess.PIPE) as process:
        with settings.open("wb"):  # there is a reader: the command reads its settings
            process.send_signal(signal.SIGINT)
            assert process.stderr.read() == b"flowbutton: Stopped.\n"
        assert process.wait() == 130


@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_while_the_program_begins_ends_it_without_a_word():
    code = """
import os, signal
from flowbutton import main
main.main = lambda: os.kill(os.getpid(), signal.SIGINT)
main.program()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGINT, b"")


def test_a_program_that_ignores_ctrl_c_goes_on_doing_so():
    code = """
import os, signal
from flowbutton.cli.interrupts import breakable, end_quietly
signal.signal(signal.SIGINT, signal.SIG_IGN)
end_quietly()
with breakable():
    os.kill(os.getpid(), signal.SIGINT)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_process_whose_reader_has_gone_ends_as_quietly(environ):
    command = [*COMMAND, "list", "--json"]
    with subprocess.Popen(
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_a_window_is_made_without_looking_for_garbage(environ):
    script = """
import gc
import os

from flowbutton.main import program

gc.callbacks.append(lambda *_: os.write(1, b"looked"))
program()
"""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environ.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, check=False
    )
    assert b"no display" in done.stderr
    assert done.stdout == b""
