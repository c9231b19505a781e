import os
import resource
import threading

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.store.exports import export


@pytest.fixture
def path(tmp_path):
    return tmp_path / "log.csv"


@pytest.fixture
def tiny_disk():
    """No file may have more than 100 bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def mode_of(path):
    return path.stat().st_mode & 0o777


def test_a_new_file_has_the_permissions_that_new_files_have(path) -> None:
    export(path, b"one")
    by_hand = path.with_name("by hand")
    by_hand.touch()
    assert (path.read_bytes(), mode_of(path)) == (b"one", mode_of(by_hand))


def test_a_file_that_is_there_keeps_its_permissions(path) -> None:
    path.write_bytes(b"one")
    path.chmod(0o640)
    export(path, b"two")
    assert (path.read_bytes(), mode_of(path)) == (b"two", 0o640)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("tiny_disk")
def test_where_there_is_no_room_the_old_file_stays(path) -> None:
    path.write_bytes(b"one")
    with pytest.raises(StoreError, match=r"log\.csv cannot be written"):
        export(path, bytes(1000))
    assert path.read_bytes() == b"one"
    assert list(path.parent.iterdir()) == [path]


def test_a_link_stays_one(path) -> None:
    target = path.with_name("target")
    path.symlink_to(target)
    export(path, b"one")
    assert path.is_symlink()
    assert target.read_bytes() == b"one"


def test_a_pipe_is_written_to(path) -> None:
    os.mkfifo(path)
    heard = []
    reader = threading.Thread(target=lambda: heard.append(path.read_bytes()))
    reader.start()
    export(path, b"one")
    reader.join()
    assert heard == [b"one"]


def test_a_folder_is_no_file(path) -> None:
    path.mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        export(path, b"one")


def test_no_folder_is_made(path) -> None:
    with pytest.raises(StoreError, match="cannot be written") as caught:
        export(path.parent / "nowhere" / "log.csv", b"one")
    assert caught.value.hint
