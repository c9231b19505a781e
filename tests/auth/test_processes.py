"""Several processes at one token file."""

import subprocess
import sys
from pathlib import Path

import pytest

from flowbutton.auth.key import KeyringKey
from flowbutton.auth.vault import Vault
from tests.auth.parts import sign_in

ROOT = Path(__file__).parents[2]


@pytest.fixture
def start():
    """Start workers, and end them with the test."""
    started = []

    def start(*arguments):
        worker = subprocess.Popen(
            [sys.executable, "-m", "tests.auth.worker", *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(worker)
        return worker

    yield start
    for worker in started:
        worker.kill()
        worker.communicate()


def test_eight_processes_renew_one_expired_token_once(service, idp, home, alice, start):
    idp.access_ttl = 200
    sign_in(service, alice)
    idp.access_ttl = 3600
    workers = [start("renew", home, idp.base, idp.pki.ca_file) for _ in range(8)]
    for worker in workers:
        assert worker.stdout.readline().strip() == "ready"
    for worker in workers:
        worker.stdin.write("go\n")
        worker.stdin.flush()
    tokens = {worker.stdout.readline().strip() for worker in workers}
    assert len(tokens) == 1
    assert tokens != {""}
    assert len(idp.token_requests()) == 1


def test_writer_that_is_killed_leaves_the_file_whole_and_the_lock_free(home, keyring_folder, start):
    for written in (1, 7, 20):
        writer = start("write", home)
        for _ in range(written):
            assert writer.stdout.readline()
        writer.kill()
        writer.wait(10)
        vault = Vault(home / "tokens.bin", KeyringKey("FlowButton"), lock_wait_s=0.0)
        assert vault.read().startswith("written ")
        with vault.transaction():
            vault.write("mine")
        assert not vault.reason
        assert Vault(home / "tokens.bin", KeyringKey("FlowButton")).read() == "mine"


def test_reader_beside_a_busy_writer_always_finds_the_text(home, keyring_folder, start):
    writer = start("write", home)
    assert writer.stdout.readline()
    vault = Vault(home / "tokens.bin", KeyringKey("FlowButton"))
    seen = {vault.read()[:12].strip("x ") for _ in range(2000)}
    assert all(text.startswith("written ") for text in seen)
    assert not vault.reason
