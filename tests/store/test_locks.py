import errno
import threading

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.local.locks import FileLock
from flowbutton.store.locks import locked, takes


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "lock"


def test_waiting_for_a_lock_ends_when_it_is_free(path):
    one = FileLock(path)
    assert one.take()
    timer = threading.Timer(0.05, one.free)
    timer.start()
    with locked(path):
        assert not FileLock(path).take()
    timer.join()


def test_waiting_for_a_lock_has_an_end(path):
    is_told = pytest.raises(StoreError, match="Another FlowButton is writing")
    with locked(path), is_told, locked(path, patience_s=0):
        pytest.fail("it was held")


def test_a_lock_is_free_again_after_an_error(path):
    with pytest.raises(ZeroDivisionError), locked(path):
        1 / 0  # noqa: B018 - it raises
    with locked(path, patience_s=0):
        assert path.exists()


def test_a_lock_that_cannot_be_made_is_said(path):
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be written"):
        takes(FileLock(path))
    with pytest.raises(StoreError, match="cannot be written"), locked(path):
        pytest.fail("it was held")


def test_a_folder_without_locks_is_told_and_not_waited_for(path):
    def refuse(_descriptor):
        raise OSError(errno.ENOLCK, "No locks available")

    with pytest.raises(StoreError, match="cannot be written"):
        takes(FileLock(path, refuse))
