import pytest

from flowbutton.desktop import files


def test_a_file_is_written_with_its_folder_and_only_when_it_changes(tmp_path):
    path = tmp_path / "a/b"
    assert files.put(path, b"1", 0o755)
    assert path.stat().st_mode & 0o777 == 0o755
    assert not files.put(path, b"1", 0o755)
    assert files.put(path, b"1", 0o644)
    assert files.put(path, b"2", 0o644)
    assert list(path.parent.iterdir()) == [path]


def test_what_cannot_be_put_in_place_leaves_nothing_behind(tmp_path):
    (tmp_path / "a/b").mkdir(parents=True)
    with pytest.raises(OSError, match="directory"):
        files.put(tmp_path / "a", b"1")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
