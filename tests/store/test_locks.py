import errno
import subprocess
import sys
import threading

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.store.locks import FileLock, locked

HOLD = """
import sys
from pathlib import Path
from flowbutton.store.locks import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "lock"


@pytest.fixture
def other_program(path):
    """A second program that holds the lock."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout.readline() == b"True\n"
        yield program
        program.kill()


def test_one_holds_a_lock_at_a_time(path):
    one, other = FileLock(path), FileLock(path)
    assert one.take()
    assert not other.take()
    one.free()
    assert other.take()
    other.free()


def test_freeing_what_is_not_held_does_nothing(path):
    FileLock(path).free()
    assert not path.exists()


def test_a_lock_of_another_program_is_respected_until_it_is_killed(path, other_program):
    assert not FileLock(path).take()
    other_program.kill()
    other_program.wait()
    lock = FileLock(path)
    assert lock.take()
    lock.free()


def test_a_lock_can_take_its_file_along(path):
    lock = FileLock(path)
    assert lock.take()
    lock.free(removes=True)
    assert not path.exists()


def test_a_lock_on_a_file_that_was_removed_is_none(path):
    one = FileLock(path)
    assert one.take()
    path.unlink()
    other = FileLock(path)
    assert other.take()
    assert not FileLock(path).take()
    one.free()
    other.free()


def test_a_lock_whose_file_is_gone_is_not_in_place(path):
    path.parent.mkdir()
    with path.open("w") as file:
        assert FileLock(path)._is_in_place(file.fileno())
        path.unlink()
        assert not FileLock(path)._is_in_place(file.fileno())


def test_waiting_for_a_lock_ends_when_it_is_free(path):
    one = FileLock(path)
    assert one.take()
    timer = threading.Timer(0.05, one.free)
    timer.start()
    with locked(path):
        assert not FileLock(path).take()
    timer.join()


def test_waiting_for_a_lock_has_an_end(path, other_program):
    with (
        pytest.raises(StoreError, match="Another FlowButton is writing"),
        locked(path, patience_s=0),
    ):
        pytest.fail("it was held")


def test_a_lock_is_free_again_after_an_error(path):
    with pytest.raises(ZeroDivisionError), locked(path):
        1 / 0  # noqa: B018 - it raises
    with locked(path, patience_s=0):
        assert path.exists()


def test_a_lock_that_cannot_be_made_is_said(path):
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be written"):
        FileLock(path).take()


def test_a_folder_without_locks_is_told_and_not_waited_for(path):
    """A network folder may have none: then nobody else holds one."""

    def refuse(_descriptor):
        raise OSError(errno.ENOLCK, "No locks available")

    with pytest.raises(StoreError, match="cannot be written"):
        FileLock(path, refuse).take()
