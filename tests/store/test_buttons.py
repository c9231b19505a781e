import json
import stat
import subprocess
import sys
import threading

import pytest

from flowbutton.domain.binned import Binned
from flowbutton.domain.errors import StoreError
from flowbutton.domain.target import HttpTarget
from flowbutton.store.buttons import JsonButtons
from tests.store.values import MONDAY, button

ONE, TWO, THREE = button(1), button(2), button(3)

WRITE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from flowbutton.domain.button import Button
from flowbutton.domain.target import FlowTarget
from flowbutton.store.buttons import JsonButtons
buttons = JsonButtons(Path(sys.argv[1]), lambda: datetime.now(UTC))
for number in range(20):
    buttons.replace([Button(f"{sys.argv[2]}{number}", "x", FlowTarget("e", "f"))] * 50)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "buttons.json"


@pytest.fixture
def buttons(path):
    return JsonButtons(path, lambda: MONDAY)


def test_without_a_file_there_are_no_buttons(buttons, path):
    assert buttons.all() == ()
    assert not path.exists()


def test_buttons_come_back_in_their_order(buttons, path):
    buttons.replace([TWO, ONE])
    assert buttons.all() == (TWO, ONE)
    assert JsonButtons(path, lambda: MONDAY).all() == (TWO, ONE)


def test_the_file_has_one_version_and_no_more_than_is_said(buttons, path):
    buttons.replace([ONE])
    assert json.loads(path.read_text()) == {
        "version": 1,
        "buttons": [
            {
                "id": "b1",
                "name": "Button 1",
                "target": {"kind": "flow", "environment": "Default-1", "flow": "f1"},
            }
        ],
    }
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_secret_is_in_the_file(buttons, path):
    buttons.replace([button(target=HttpTarget("secret-7", "example.com"))])
    written = json.loads(path.read_text())["buttons"][0]["target"]
    assert written == {"kind": "http", "secret": "secret-7", "host": "example.com"}


def test_what_another_program_wrote_is_seen(buttons, path):
    buttons.replace([ONE])
    assert buttons.all() == (ONE,)
    JsonButtons(path, lambda: MONDAY).replace([ONE, TWO])
    assert buttons.all() == (ONE, TWO)


def test_buttons_are_read_once_as_long_as_the_file_is_the_same(buttons, path):
    buttons.replace([ONE])
    assert buttons.all() is buttons.all()


def test_a_file_that_was_removed_has_no_buttons(buttons, path):
    buttons.replace([ONE])
    path.unlink()
    assert buttons.all() == ()


def test_the_last_ten_versions_are_kept(buttons, path):
    for number in range(12):
        buttons.replace([button(number)])
    kept = sorted(path.parent.glob("buttons.json.*[0-9]"))
    assert len(kept) == 10
    assert json.loads(path.with_name("buttons.json.1").read_text())["buttons"][0]["id"] == "b10"


DAMAGED = [
    b"",
    b"\x00" * 100,
    b'{"version": 1, "buttons": [{"id": "b1", "na',
    b"\xff\xfe\x80junk",
    b"[1, 2, 3]",
    b'"text"',
    b"{}",
    b'{"version": "one", "buttons": []}',
    b'{"version": 1, "buttons": {}}',
    b'{"version": 1, "buttons": [{"id": 1, "name": "x", "target": {"kind": "flow"}}]}',
]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_set_aside_and_the_last_good_one_is_back(
    buttons, path, content, expected_logs
):
    buttons.replace([ONE])
    buttons.replace([ONE, TWO])
    path.write_bytes(content)
    assert buttons.all() == (ONE,)
    (notice,) = buttons.notices
    aside = path.with_name("buttons.json.damaged-20261123T090000")
    assert aside.name in str(notice)
    assert "The last good one is back" in str(notice)
    assert aside.read_bytes() == content
    assert JsonButtons(path, lambda: MONDAY).all() == (ONE,)
    expected_logs("is damaged")


def test_a_damaged_version_is_passed_over(buttons, path, expected_logs):
    for each in (ONE, TWO, THREE):
        buttons.replace([each])
    path.write_bytes(b"{")
    path.with_name("buttons.json.1").write_bytes(b"{")
    assert buttons.all() == (ONE,)
    expected_logs("is damaged")


def test_a_version_of_a_newer_program_is_passed_over(buttons, path, expected_logs):
    buttons.replace([ONE])
    buttons.replace([TWO])
    path.write_bytes(b"{")
    path.with_name("buttons.json.1").write_text('{"version": 2}')
    assert buttons.all() == ()
    assert "no older one" in str(buttons.notices[0])
    expected_logs("is damaged")


def test_a_damaged_file_without_older_ones_leaves_no_buttons(buttons, path, expected_logs):
    path.parent.mkdir()
    path.write_bytes(b"{")
    assert buttons.all() == ()
    assert "there is no older one" in str(buttons.notices[0])
    buttons.replace([ONE])
    assert buttons.all() == (ONE,)
    assert len(buttons.notices) == 1
    expected_logs("is damaged")


def test_writing_over_a_damaged_file_keeps_it_too(buttons, path, expected_logs):
    path.parent.mkdir()
    path.write_bytes(b"{")
    buttons.replace([ONE])
    assert buttons.all() == (ONE,)
    assert path.with_name("buttons.json.damaged-20261123T090000").read_bytes() == b"{"
    expected_logs("is damaged")


def test_a_file_of_a_newer_program_is_not_touched(buttons, path):
    path.parent.mkdir()
    path.write_text('{"version": 2, "buttons": "in another form"}')
    before = path.read_bytes()
    with pytest.raises(StoreError, match="was made by a newer FlowButton") as caught:
        buttons.all()
    assert str(caught.value.hint) == "Update FlowButton on this computer"
    with pytest.raises(StoreError, match="was made by a newer FlowButton"):
        buttons.replace([ONE])
    assert [path.read_bytes()] == [before]


def test_a_file_that_cannot_be_read_is_said_and_not_written_over(buttons, path):
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be read"):
        buttons.all()
    with pytest.raises(StoreError, match="cannot be read"):
        buttons.replace([ONE])


def test_a_folder_that_is_a_file_is_said(buttons, path):
    path.parent.write_text("")
    with pytest.raises(StoreError, match="cannot be read"):
        buttons.all()


def test_programs_that_write_at_once_leave_a_whole_file(buttons, path):
    programs = [
        subprocess.Popen([sys.executable, "-c", WRITE, path, name]) for name in ("one", "two")
    ]
    seen = set()
    while any(program.poll() is None for program in programs):
        seen.update(each.id[:3] for each in buttons.all())
    assert [program.returncode for program in programs] == [0, 0]
    assert {each.id for each in buttons.all()} <= {"one19", "two19"}
    assert seen
    assert buttons.notices == ()


def test_a_change_is_made_to_what_is_on_the_disk(buttons, path):
    buttons.replace([ONE])
    JsonButtons(path, lambda: MONDAY).replace([ONE, TWO])
    assert buttons.change(lambda known: (*known, THREE)) == (ONE, TWO, THREE)
    assert JsonButtons(path, lambda: MONDAY).all() == (ONE, TWO, THREE)


def test_a_change_that_fails_writes_nothing(buttons):
    buttons.replace([ONE])
    with pytest.raises(ZeroDivisionError):
        buttons.change(lambda known: (known[1 // 0],))
    assert buttons.all() == (ONE,)


def test_changes_of_several_programs_are_all_kept(path):
    def add(start):
        buttons = JsonButtons(path, lambda: MONDAY)
        for number in range(start, start + 5):
            buttons.change(lambda known, number=number: (*known, button(number)))

    threads = [threading.Thread(target=add, args=(start,)) for start in (0, 5, 10, 15)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = JsonButtons(path, lambda: MONDAY).all()
    assert {each.id for each in found} == {f"b{number}" for number in range(20)}


def test_threads_that_write_at_once_leave_the_buttons_of_one(buttons):
    threads = [threading.Thread(target=buttons.replace, args=([button(n)],)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(buttons.all()) == 1


def test_what_is_gone_is_in_the_bin_after_a_restart_and_out_of_it_when_it_is_back(buttons, path):
    buttons.replace([ONE, TWO])
    buttons.change(lambda row: row[1:])
    again = JsonButtons(path, lambda: MONDAY)
    assert again.bin() == (Binned(ONE, 0, MONDAY),)
    again.change(lambda row: (ONE, *row))
    assert buttons.bin() == ()
    assert buttons.all() == (ONE, TWO)


def test_what_is_forgotten_for_good_is_not_in_the_file(buttons, path):
    buttons.replace([ONE, TWO])
    buttons.change(lambda _row: ())
    buttons.forget({ONE.id})
    assert [one.button for one in JsonButtons(path, lambda: MONDAY).bin()] == [TWO]
    buttons.forget({TWO.id})
    assert json.loads(path.read_text()) == {"version": 1}
