import errno
import subprocess
import sys
import threading

import pytest

from flowbutton.local.locks import FileLock, hold

HOLDER = """
import sys
from pathlib import Path
from flowbutton.local.locks import hold
with hold(Path(sys.argv[1]), 10.0) as is_held:
    print(is_held, flush=True)
    sys.stdin.read()
"""


def start_holder(path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout.readline().strip() == b"True"
    return holder


def end(holder):
    holder.stdin.close()
    holder.stdout.close()
    holder.wait(10)


def test_lock_makes_its_file_and_leaves_it(tmp_path):
    path = tmp_path / "new" / "a.lock"
    with hold(path, 0.0) as is_held:
        assert is_held
    assert path.exists()


def test_lock_is_not_got_while_another_process_holds_it(tmp_path):
    holder = start_holder(tmp_path / "a.lock")
    with hold(tmp_path / "a.lock", 0.05) as is_held:
        assert not is_held
    end(holder)
    with hold(tmp_path / "a.lock", 0.0) as is_held:
        assert is_held


def test_lock_is_free_after_its_holder_was_killed(tmp_path):
    holder = start_holder(tmp_path / "a.lock")
    holder.kill()
    holder.wait(10)
    end(holder)
    with hold(tmp_path / "a.lock", 5.0) as is_held:
        assert is_held


def test_lock_is_waited_for(tmp_path):
    got = threading.Event()

    def wait():
        with hold(tmp_path / "a.lock", 10.0) as is_held:
            assert is_held
            got.set()

    with hold(tmp_path / "a.lock", 0.0):
        thread = threading.Thread(target=wait)
        thread.start()
        assert not got.wait(0.05)
    assert got.wait(10)
    thread.join()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "lock"


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


def test_a_folder_without_locks_is_told_and_not_waited_for(path):
    """A network folder may have none: then nobody else holds one."""

    def refuse(_descriptor):
        raise OSError(errno.ENOLCK, "No locks available")

    with pytest.raises(OSError, match="No locks"):
        FileLock(path, refuse).take()
