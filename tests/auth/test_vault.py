import errno
import threading

import pytest

from flowbutton.auth.key import KeyringKey
from flowbutton.auth.vault import Vault
from flowbutton.local.files import write_whole
from flowbutton.local.locks import hold
from tests.auth.keyrings import BACKEND

LOCKED = BACKEND.replace("FolderKeyring", "LockedKeyring")


def vault_in(folder, **options):
    return Vault(folder / "tokens.bin", KeyringKey("FlowButton"), **options)


def put(vault, text):
    with vault.transaction():
        vault.read()
        vault.write(text)


def test_text_is_sealed_in_the_file_and_found_by_the_next_program(home, keyring_folder):
    put(vault_in(home), "secret")
    assert b"secret" not in (home / "tokens.bin").read_bytes()
    later = vault_in(home)
    assert later.read() == "secret"
    assert not later.reason


def test_keyring_is_left_alone_while_there_is_nothing_to_read(home):
    vault = vault_in(home)
    assert vault.read() == ""
    assert not vault.reason


def test_change_by_another_program_is_seen(home, keyring_folder):
    one, two = vault_in(home), vault_in(home)
    put(one, "first")
    assert two.read() == "first"
    put(one, "second")
    assert two.read() == "second"
    (home / "tokens.bin").unlink()
    assert two.read() == ""


def test_same_text_is_not_written_again(home, keyring_folder):
    vault = vault_in(home)
    put(vault, "text")
    before = (home / "tokens.bin").stat().st_mtime_ns
    put(vault, "text")
    assert (home / "tokens.bin").stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", [lambda old: old[: len(old) // 2], lambda _old: b"garbage"])
def test_torn_file_is_set_aside_and_replaced(home, keyring_folder, damage):
    put(vault_in(home), "old")
    path = home / "tokens.bin"
    torn = damage(path.read_bytes())
    path.write_bytes(torn)
    vault = vault_in(home)
    assert vault.read() == ""
    assert "could not be read" in str(vault.reason)
    assert path.read_bytes() == torn
    put(vault, "new")
    assert not vault.reason
    assert (home / "tokens.bin.unreadable").read_bytes() == torn
    assert vault_in(home).read() == "new"


def test_a_file_of_another_version_is_set_aside(home, keyring_folder):
    put(vault_in(home), "old")
    path = home / "tokens.bin"
    newer = b"FBT2" + path.read_bytes()[4:]
    path.write_bytes(newer)
    vault = vault_in(home)
    assert vault.read() == ""
    put(vault, "new")
    assert (home / "tokens.bin.unreadable").read_bytes() == newer


def test_a_folder_in_the_place_of_the_file_leaves_the_text_in_memory(home, keyring_folder):
    (home / "tokens.bin").mkdir(parents=True)
    vault = vault_in(home)
    assert vault.read() == ""
    assert "could not be read" in str(vault.reason)
    put(vault, "text")
    assert vault.read() == "text"


@pytest.mark.parametrize("was_read", [True, False])
def test_a_file_that_cannot_be_read_for_a_moment_is_read_again(home, keyring_folder, was_read):
    put(vault_in(home), "old")
    path, away = home / "tokens.bin", home / "away"
    vault = vault_in(home)
    if was_read:
        assert vault.read() == "old"
    path.rename(away)
    path.mkdir()
    assert vault.read() == ("old" if was_read else "")
    assert "could not be read" in str(vault.reason)
    path.rmdir()
    away.rename(path)
    put(vault, "new")
    assert not vault.reason
    assert vault_in(home).read() == "new"
    assert not (home / "tokens.bin.unreadable").exists()


@pytest.mark.parametrize("key", ["", "no base64!", "c2hvcnQ=", "ü" * 44])
def test_what_is_no_key_in_the_keyring_is_replaced(home, keyring_folder, key):
    put(vault_in(home), "old")
    (keyring_folder / "FlowButton token-cache-key").write_text(key)
    vault = vault_in(home)
    assert vault.read() == ""
    assert not vault.keyring_reason  # the keyring is not in the way of the next sign-in
    put(vault, "new")
    assert vault_in(home).read() == "new"


def test_what_could_not_be_read_is_forgotten_when_another_program_wrote_it_anew(
    home, keyring_folder
):
    home.mkdir()
    (home / "tokens.bin").write_bytes(b"garbage")
    vault = vault_in(home)
    assert vault.read() == ""
    assert vault.reason
    put(vault_in(home), "new")
    assert vault.read() == "new"
    assert not vault.reason


def test_file_whose_key_is_lost_is_set_aside(home, keyring_folder):
    put(vault_in(home), "old")
    (keyring_folder / "FlowButton token-cache-key").unlink()
    vault = vault_in(home)
    assert vault.read() == ""
    assert vault.reason
    put(vault, "new")
    assert (home / "tokens.bin.unreadable").exists()
    assert vault_in(home).read() == "new"


def test_key_that_another_program_renewed_is_asked_for_again(home, keyring_folder):
    one = vault_in(home)
    put(one, "old")
    (keyring_folder / "FlowButton token-cache-key").unlink()
    other = vault_in(home)
    put(other, "new")
    assert one.read() == "new"


def test_without_a_keyring_the_text_stays_in_memory(home):
    vault = vault_in(home)
    put(vault, "text")
    assert vault.read() == "text"
    assert "no keyring" in str(vault.reason)
    assert not (home / "tokens.bin").exists()
    put(vault, "more")
    assert vault.read() == "more"


def test_locked_keyring_leaves_the_file_alone(home, keyring_folder, monkeypatch):
    put(vault_in(home), "old")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", LOCKED)
    vault = vault_in(home)
    assert vault.read() == ""
    assert "locked" in str(vault.reason)
    put(vault, "for now")
    assert vault.read() == "for now"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", BACKEND)
    vault.reopen()
    assert vault.read() == "for now"  # what is in memory is not thrown away
    assert vault_in(home).read() == "old"


def test_keyring_that_was_unlocked_is_used_when_looked_for_again(home, keyring_folder, monkeypatch):
    put(vault_in(home), "old")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", LOCKED)
    vault = vault_in(home)
    assert vault.read() == ""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", BACKEND)
    vault.reopen()
    assert vault.read() == "old"
    assert not vault.reason


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "could not be saved")]
)
def test_disk_that_takes_nothing_leaves_the_text_in_memory(home, keyring_folder, number, words):
    is_full = True

    def write_file(path, content):
        if is_full:
            raise OSError(number, "no")
        write_whole(path, content)

    vault = vault_in(home, write_file=write_file)
    put(vault, "text")
    assert vault.read() == "text"
    assert words in str(vault.reason)
    is_full = False
    put(vault, "text")
    assert not vault.reason
    assert vault_in(home).read() == "text"


def test_folder_that_cannot_be_made_leaves_the_text_in_memory(tmp_path, keyring_folder):
    (tmp_path / "file").write_text("")
    vault = vault_in(tmp_path / "file" / "folder")
    put(vault, "text")
    assert vault.read() == "text"
    assert "could not be saved" in str(vault.reason)


def test_transaction_goes_on_without_a_lock_that_is_held_for_too_long(
    home, keyring_folder, expected_logs
):
    expected_logs("in use for long")
    vault = vault_in(home, lock_wait_s=0.0)
    with hold(home / "tokens.bin.lock", 0.0):
        put(vault, "text")
    assert vault.read() == "text"


def test_transaction_may_be_nested(home, keyring_folder):
    vault = vault_in(home, lock_wait_s=0.0)
    with vault.transaction():
        put(vault, "text")
    with hold(home / "tokens.bin.lock", 0.0) as is_held:
        assert is_held


def test_transactions_of_threads_come_one_after_the_other(home, keyring_folder):
    vault = vault_in(home)

    def add():
        with vault.transaction():
            vault.write(vault.read() + "x")

    threads = [threading.Thread(target=add) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert vault_in(home).read() == "x" * 16


def test_a_keyring_that_is_not_there_is_told_before_anything_is_kept(home):
    vault = vault_in(home)
    vault.probe()
    vault.probe()
    assert "no keyring" in str(vault.reason)


def test_a_keyring_that_is_there_needs_no_words(home, keyring_folder):
    vault = vault_in(home)
    put(vault, "text")
    vault.probe()
    later = vault_in(home)
    later.probe()
    assert not vault.reason
    assert not later.reason
    assert later.read() == "text"
