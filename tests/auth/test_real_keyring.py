"""The vault with gnome-keyring on a session bus of its own, and with none."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNLOCK = "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@pytest.fixture
def run(home, monkeypatch):
    """Run steps of the keyring's user, each list in a process of its own, on a new bus."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.delenv("DISPLAY", raising=False)

    def run(*processes, before="true", session=("dbus-run-session", "--")):
        user = [sys.executable, "-m", "tests.auth.keyring_user", str(home)]
        commands = [before, *(shlex.join([*user, *steps]) for steps in processes)]
        done = subprocess.run(
            [*session, "sh", "-c", " && ".join(commands)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run


def test_key_is_kept_and_found_the_quick_way_by_the_next_program(run, home):
    first, second = run(["put"], ["get"], before=UNLOCK)
    assert (first["text"], first["reason"]) == ("kept", "")
    assert (second["text"], second["reason"]) == ("kept", "")
    assert not second["keyring"]
    assert b"kept" not in (home / "tokens.bin").read_bytes()


def test_locked_keyring_means_memory_only_and_leaves_the_file(run, home):
    _first, second, third = run(["put"], ["lock", "get", "put"], before=UNLOCK)
    assert second["text"] == ""
    assert "is locked" in second["reason"]
    assert third["text"] == "kept"
    assert "is locked" in third["reason"]
    assert not (home / "tokens.bin.unreadable").exists()


def test_bus_without_a_keyring_means_memory_only(run, home, tmp_path):
    config = tmp_path / "bus.conf"
    config.write_text(BARE_BUS)
    (told,) = run(["put"], session=["dbus-run-session", f"--config-file={config}", "--"])
    assert told["text"] == "kept"
    assert "no keyring" in told["reason"]
    assert not (home / "tokens.bin").exists()


def test_computer_without_a_bus_means_memory_only(run, home):
    (told,) = run(["put"], session=())
    assert told["text"] == "kept"
    assert "no keyring" in told["reason"]
