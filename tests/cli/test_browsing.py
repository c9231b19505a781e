import os
import subprocess
import sys

NOISY = 'echo opening; echo trouble >&2; echo "$1" > "{seen}"'
PROGRAM = """
import sys
from flowbutton.cli.browsing import browse
print(browse("https://login.example/"), flush=True)
print("after", file=sys.stderr, flush=True)
"""


def browse(**environ):
    known = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "BROWSER"}}
    argv = [sys.executable, "-c", PROGRAM]
    env = {**known, **environ}
    return subprocess.run(argv, env=env, capture_output=True, text=True, check=True, timeout=60)


def test_a_browser_that_talks_is_not_heard(tmp_path) -> None:
    seen, script = tmp_path / "seen", tmp_path / "browser"
    script.write_text("#!/bin/sh\n" + NOISY.format(seen=seen))
    script.chmod(0o700)
    done = browse(BROWSER=f"{script} %s")
    assert seen.read_text() == "https://login.example/\n"
    assert (done.stdout, done.stderr) == ("True\n", "after\n")


def test_without_a_display_there_is_no_browser() -> None:
    assert browse().stdout == "False\n"


def test_a_browser_that_stays_is_not_waited_for(tmp_path) -> None:
    closed, script = tmp_path / "closed", tmp_path / "browser"
    os.mkfifo(closed)
    script.write_text(f'#!/bin/sh\nread -r word < "{closed}"\n')
    script.chmod(0o700)
    done = browse(BROWSER=f"{script} %s")
    with closed.open("w"):  # opens only because the browser is still there
        assert done.stdout == "True\n"
