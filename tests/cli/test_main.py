import errno
import io
import os

import pytest

from flowbutton.cli.exits import Exit


class FullDisk(io.StringIO):
    """A stream into a file on a disk without room."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def fileno(self) -> int:
        return self.number


@pytest.fixture
def full_disk(tmp_path):
    with (tmp_path / "full").open("w") as file:
        yield FullDisk(file.fileno())


@pytest.mark.parametrize("words", [("--json",), ()])
def test_a_run_whose_answer_cannot_be_written_is_not_told_as_failed(
    signed_in, full_disk, monkeypatch, words
) -> None:
    """It succeeded; 1 would say that the flow failed."""
    signed_in("add", "Send the daily digest")
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", full_disk)
        signed_in("run", "send", *words)
    assert signed_in.code == Exit.UNKNOWN
    assert "The answer could not be written: No space left on device." in signed_in.err


def test_a_command_whose_answer_cannot_be_written_has_not_worked(
    shell, full_disk, monkeypatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", full_disk)
        shell("history", "--json")
    assert shell.code == Exit.FAILED
    assert "The answer could not be written" in shell.err


def test_who_does_not_hear_what_is_told_changes_nothing_about_a_run(
    signed_in, full_disk, monkeypatch
) -> None:
    signed_in("add", "Order a courier")
    with monkeypatch.context() as patch:
        patch.setattr("sys.stderr", full_disk)
        signed_in("run", "order", "-i", "text=Two", "-i", "text_1=Home")
    assert signed_in.code == Exit.OK
