import stat
from pathlib import Path

import pytest

from flowbutton.local.files import aside_of, write_whole


class HeldOpen(type(Path())):
    """A path that another program holds open for the first few tries, as on Windows."""

    tries = 0
    refusals = 0

    def with_name(self, name):
        new = HeldOpen(super().with_name(name))
        new.refusals = self.refusals
        return new

    def replace(self, target):
        self.tries += 1
        if self.tries <= self.refusals:
            raise PermissionError
        return super().replace(target)


def held_open(path, refusals):
    held = HeldOpen(path)
    held.refusals = refusals
    return held


def test_file_is_made_for_this_user_only(tmp_path):
    path = tmp_path / "new" / "a.bin"
    write_whole(path, b"one")
    assert path.read_bytes() == b"one"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["a.bin"]


def test_file_open_for_reading_keeps_its_content(tmp_path):
    path = tmp_path / "a.bin"
    write_whole(path, b"one")
    with path.open("rb") as reader:
        write_whole(path, b"two")
        assert reader.read() == b"one"


def test_file_has_the_permissions_that_are_asked_for(tmp_path):
    path = tmp_path / "a.sh"
    for mode in (0o755, 0o644, 0o600):
        write_whole(path, b"one", mode)
        assert stat.S_IMODE(path.stat().st_mode) == mode


def test_link_in_the_way_leads_nobody_elsewhere(tmp_path):
    path, other = tmp_path / "a.bin", tmp_path / "other"
    aside_of(path).symlink_to(other)
    with pytest.raises(OSError, match="symbolic links"):
        write_whole(path, b"one")
    assert list(tmp_path.iterdir()) == []


def test_file_that_cannot_be_written_leaves_the_old_one_and_nothing_else(tmp_path):
    path = tmp_path / "a.bin"
    path.mkdir()
    with pytest.raises(OSError, match="directory"):
        write_whole(path, b"two")
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.bin"]


def test_target_that_is_held_open_for_a_moment_is_waited_for(tmp_path):
    path = held_open(tmp_path / "a.bin", 2)
    write_whole(path, b"one")
    assert path.read_bytes() == b"one"


def test_target_that_is_held_open_for_good_is_told(tmp_path):
    with pytest.raises(PermissionError):
        write_whole(held_open(tmp_path / "a.bin", 99), b"one")
    assert list(tmp_path.iterdir()) == []
