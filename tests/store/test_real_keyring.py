"""Secrets in gnome-keyring, on a session bus of its own, and without either."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNLOCK = "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
LONG = "https://example.com/workflows?sig=" + "a1" * 2000


@pytest.fixture
def run(monkeypatch):
    """Run steps of the keyring's user, each list in a program of its own, on a new bus."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.delenv("DISPLAY", raising=False)

    def run(*programs, before="true", session=("dbus-run-session", "--")):
        user = [sys.executable, "-m", "tests.store.keyring_user"]
        commands = [before, *(shlex.join([*user, *steps]) for steps in programs)]
        done = subprocess.run(
            [*session, "sh", "-c", " && ".join(commands)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout.splitlines()

    return run


def test_secrets_outlive_the_program(run):
    found = run(
        [f"put:url:{LONG}", "put:key:short"],
        ["get:url", "get:key", "delete:url", "get:url", "delete:url", "get:key"],
        before=UNLOCK,
    )
    missing = (
        "What this button needs is not in the keyring of this computer / "
        "Paste its address or key again"
    )
    assert found == ["None", "None", LONG, "short", "None", missing, "None", "short"]


def test_a_locked_keyring_is_said(run):
    *_, told = run(["put:key:short", "lock", "get:key"], before=UNLOCK)
    assert told == "The keyring of this computer is locked / Unlock it and try again"


def test_a_session_without_a_bus_has_no_keyring(run, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    (told,) = run(["get:key"], session=())
    assert told.startswith("This session has no keyring to keep secrets in / ")
