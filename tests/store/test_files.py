import stat

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.local.files import aside_of
from flowbutton.store import files
from tests.store.values import MONDAY


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "file.json"


def test_a_file_is_written_with_its_folder_for_this_user_only(path):
    files.write(path, b"one")
    assert path.read_bytes() == b"one"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_file_is_replaced_and_nothing_else_is_left(path):
    files.write(path, b"one")
    files.write(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


def test_what_cannot_be_written_is_said_and_leaves_the_old_file(path):
    files.write(path, b"one")
    aside_of(path).mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        files.write(path, b"two")
    assert path.read_bytes() == b"one"


def test_a_folder_in_its_place_is_said(path):
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be written") as caught:
        files.write(path, b"one")
    assert caught.value.hint
    with pytest.raises(StoreError, match="cannot be written"):
        files.write_version(path, b"one", keep=2)
    assert list(path.parent.iterdir()) == [path]


def test_versions_are_kept_newest_first(path):
    for number in range(5):
        files.write_version(path, str(number).encode(), keep=3)
    assert path.read_bytes() == b"4"
    assert [each.read_bytes() for each in files.versions(path, 3)] == [b"3", b"2", b"1"]
    assert len(list(path.parent.iterdir())) == 4


def test_versions_stay_when_there_is_no_room_for_another(path):
    for number in range(4):
        files.write_version(path, str(number).encode(), keep=3)
    aside_of(path).mkdir()
    for _ in range(3):
        with pytest.raises(StoreError, match="cannot be written"):
            files.write_version(path, b"new", keep=3)
    assert path.read_bytes() == b"3"
    assert [each.read_bytes() for each in files.versions(path, 3)] == [b"2", b"1", b"0"]


def test_writing_the_same_again_keeps_the_versions(path):
    for content in (b"1", b"2", b"2", b"2"):
        files.write_version(path, content, keep=3)
    assert [each.read_bytes() for each in files.versions(path, 3)] == [b"1"]


def test_a_gap_in_the_versions_is_passed_over(path):
    for number in range(4):
        files.write_version(path, str(number).encode(), keep=3)
    files.version(path, 2).unlink()
    assert [each.read_bytes() for each in files.versions(path, 3)] == [b"2", b"0"]


def test_a_file_set_aside_has_the_reason_and_the_time_in_its_name(path):
    files.write(path, b"one")
    aside = files.set_aside(path, "damaged", MONDAY)
    assert aside.name == "file.json.damaged-20261123T090000"
    assert aside.read_bytes() == b"one"
    assert not path.exists()


def test_what_cannot_be_set_aside_is_said(path):
    with pytest.raises(StoreError, match="cannot be written"):
        files.set_aside(path, "damaged", MONDAY)
