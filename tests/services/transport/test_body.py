from pathlib import Path

import pytest

from flowbutton.services.transport.body import TooLargeError, collect, collect_at_most


def test_small_body_stays_in_memory(tmp_path):
    body = collect([b"ab", b"c"], str(tmp_path))
    assert (body.kept, body.size_bytes, body.path) == (b"abc", 3, "")
    assert list(tmp_path.iterdir()) == []


def test_body_without_end_is_not_read_to_it(tmp_path):
    with pytest.raises(TooLargeError):
        collect((b"12345" for _ in range(1000)), str(tmp_path), kept_bytes=10, most_bytes=100)
    assert list(tmp_path.iterdir()) == []


def test_of_more_than_is_wanted_nothing_is_kept():
    pieces = iter([b"12345", b"67", b"8"])
    assert collect_at_most(pieces, 6).kept == b""
    assert list(pieces) == [b"8"]
    body = collect_at_most([b"12345", b"6"], 6)
    assert (body.kept, body.size_bytes, body.path) == (b"123456", 6, "")


def test_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(OSError, match="taken"):
        collect([b"12345"], str(tmp_path / "taken"), kept_bytes=1)


def test_folder_is_made_when_it_is_needed(tmp_path):
    assert collect([b"12345"], str(tmp_path / "a" / "b"), kept_bytes=1).path
    assert collect([b"1"], str(tmp_path / "c"), kept_bytes=1).path == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a"]


def test_without_a_folder_the_systems_is_used():
    body = collect([b"12345"], "", kept_bytes=1)
    assert Path(body.path).read_bytes() == b"12345"
    Path(body.path).unlink()


def test_large_body_is_in_its_file(tmp_path):
    body = collect([b"12345", b"67", b"8"], str(tmp_path), kept_bytes=6)
    assert (body.kept, body.size_bytes) == (b"12345", 8)
    assert (tmp_path / body.path).read_bytes() == b"12345678"
