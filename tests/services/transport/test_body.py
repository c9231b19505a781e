import pytest

from flowbutton.services.transport.body import TooLargeError, collect


def test_small_body_stays_in_memory(tmp_path):
    body = collect([b"ab", b"c"], str(tmp_path))
    assert (body.kept, body.size_bytes, body.path) == (b"abc", 3, "")
    assert list(tmp_path.iterdir()) == []


def test_body_without_end_is_not_read_to_it(tmp_path):
    with pytest.raises(TooLargeError):
        collect((b"12345" for _ in range(1000)), str(tmp_path), kept_bytes=10, most_bytes=100)
    assert list(tmp_path.iterdir()) == []


def test_full_disk_is_told_and_leaves_nothing(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        collect([b"12345"], str(tmp_path / "not there"), kept_bytes=1)


def test_large_body_is_in_its_file(tmp_path):
    body = collect([b"12345", b"67", b"8"], str(tmp_path), kept_bytes=6)
    assert (body.kept, body.size_bytes) == (b"12345", 8)
    assert (tmp_path / body.path).read_bytes() == b"12345678"
