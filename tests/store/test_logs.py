import logging
import stat

import pytest

from flowbutton.store.logs import LARGEST_BYTES, LogFile, configure


@pytest.fixture
def path(tmp_path):
    return tmp_path / "flowbutton.log"


@pytest.fixture
def log_file(path):
    level = logging.getLogger().level
    handler = configure(path)
    yield handler
    logging.getLogger().removeHandler(handler)
    logging.getLogger().setLevel(level)


log = logging.getLogger("flowbutton.test")


def record(message, *values):
    return log.makeRecord(log.name, logging.INFO, "f", 1, message, values, None)


def test_a_line_says_when_how_bad_where_and_what(log_file, path):
    log.info("It is %s", "well")
    (line,) = path.read_text().splitlines()
    assert line.endswith("flowbutton.test: It is well")
    assert " INFO " in line
    assert line.startswith("20")


def test_what_is_below_the_level_is_not_written(log_file, path):
    log.debug("details")
    assert not path.exists()


def test_the_level_can_be_chosen(path, log_file):
    configure(path, logging.DEBUG)
    log.debug("details")
    assert path.read_text().count("details") == 1


def test_a_second_call_changes_the_file(log_file, path, tmp_path):
    other = configure(tmp_path / "other.log")
    log.info("here")
    logging.getLogger().removeHandler(other)
    assert not path.exists()
    assert "here" in (tmp_path / "other.log").read_text()


def test_the_file_is_for_this_user_only(log_file, path):
    log.info("x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_secrets_are_hidden_in_messages_and_in_tracebacks(log_file, path):
    try:
        int("https://example.com?sig=swordfish")
    except ValueError:
        log.info("Calling %s", "https://example.com?sig=swordfish", exc_info=True)
    assert "swordfish" not in path.read_text()
    assert path.read_text().count("sig=[hidden]") == 3


def test_the_file_is_turned_over_when_it_is_large(log_file, path):
    for number in range(6):
        path.write_bytes(str(number).encode() * LARGEST_BYTES)
        log.info("x")
    kept = sorted(each.name for each in path.parent.iterdir())
    assert kept == [path.name, *(f"{path.name}.{number}" for number in (1, 2, 3))]
    assert path.with_name(f"{path.name}.1").read_bytes()[:1] == b"5"
    assert path.with_name(f"{path.name}.3").read_bytes()[:1] == b"3"
    assert len(path.read_text().splitlines()) == 1


def test_a_log_that_cannot_be_written_breaks_nothing(log_file, path, capsys):
    path.mkdir()
    log.info("x")
    assert capsys.readouterr() == ("", "")


def test_a_full_disk_breaks_nothing(path, capsys):
    path.symlink_to("/dev/full")
    LogFile(path).emit(record("message"))
    assert capsys.readouterr() == ("", "")


def test_a_message_that_cannot_be_formed_is_told_as_that(path, capsys):
    LogFile(path).emit(record("%d", "secret"))
    assert "a message that cannot be formed (TypeError)" in path.read_text()
    assert "secret" not in path.read_text() + "".join(capsys.readouterr())


def test_text_that_utf8_cannot_hold_is_logged_too(log_file, path):
    log.info("half \ud83d")
    assert r"half \ud83d" in path.read_text()
