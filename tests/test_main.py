import json
import os
import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-m", "flowbutton"]


@pytest.fixture
def environ(tmp_path):
    return os.environ | {"FLOWBUTTON_HOME": str(tmp_path / "home")}


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


def test_a_process_whose_reader_has_gone_ends_as_quietly(environ):
    command = [*COMMAND, "list", "--json"]
    with subprocess.Popen(
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
