"""Files that are damaged and adapters that refuse: one sentence each, and nothing is lost."""

import json
from dataclasses import replace

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say

DIGEST = "Send the daily digest"


def messages(program):
    """Read the messages one after the other, closing each."""
    bar, told = program.window.messages, []
    while bar.message is not None:
        told.append(program.message)
        bar._close.click()
    return told


def restarted(program, damage, part):
    """Start again after the damage, and return the messages that say `part`, once one does."""
    program.close()
    damage(program.folder)
    program.start()
    told = []

    def is_told():
        told.extend(messages(program))
        return any(part in each for each in told)

    program.wait(is_told, part)
    return [each for each in told if part in each]


def kept(program, name):
    return [path for path in program.folder.glob(f"{name}*") if "damaged" in path.name]


@pytest.fixture
def ran(signed_in):
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    return signed_in


def test_damaged_buttons_come_back_in_their_last_good_version(ran, expected_logs) -> None:
    expected_logs("is damaged")
    ran.change(DIGEST, is_favourite=True)
    (told,) = restarted(ran, lambda f: (f / "buttons.json").write_bytes(b"\x00garbage"), "damaged")
    assert "buttons was damaged" in told
    assert DIGEST in ran.buttons
    assert len(kept(ran, "buttons")) == 1


def test_damaged_settings_are_set_aside_and_told_once(ran, expected_logs) -> None:
    expected_logs("cannot be read")
    (_told,) = restarted(
        ran,
        lambda f: (f / "settings.toml").write_text("[cloud\nnonsense"),
        "settings could not be read",
    )
    assert DIGEST in ran.buttons
    assert [p.read_text() for p in ran.folder.glob("settings*") if "nonsense" in p.read_text()]


def test_a_damaged_journal_is_rebuilt_and_told_once(ran, expected_logs) -> None:
    expected_logs("journal was damaged")

    def damage(folder):
        for path in folder.glob("journal.sqlite3-*"):
            path.unlink()
        path = folder / "journal.sqlite3"
        path.write_bytes(b"not a database" * 500)

    (_told,) = restarted(ran, damage, "list of runs was damaged")
    assert len(kept(ran, "journal")) == 1
    ran.sign_in()
    ran.press(DIGEST)
    assert ran.wait_for_end(DIGEST) is RunState.SUCCEEDED


def test_buttons_that_cannot_be_read_leave_the_file_alone(ran) -> None:
    newer = '{"version": 99, "buttons": []}'
    restarted(ran, lambda f: (f / "buttons.json").write_text(newer), "newer FlowButton")
    assert (ran.folder / "buttons.json").read_text() == newer


def test_a_damaged_token_file_says_to_sign_in_again_and_loses_nothing(ran) -> None:
    no_keyring = "You are not signed in This computer has no keyring"
    restarted(ran, lambda f: (f / "tokens.bin").write_bytes(b"no cache"), no_keyring)
    assert DIGEST in ran.buttons
    ran.wait(lambda: ran.log() == [(DIGEST, RunState.SUCCEEDED)], "the log")
    ran.sign_in()
    assert not ran.message  # nobody is asked to sign in any more
    ran.press(DIGEST)
    ran.wait(lambda: ran.log() == [(DIGEST, RunState.SUCCEEDED)] * 2, "the second run")


class FullDisk:
    """The disk below the journal, which takes and gives nothing once `is_full`."""

    def __init__(self, *, is_full=False) -> None:
        self.is_full = is_full
        self.journal = None

    def below(self, core):
        self.journal = core.journal
        return replace(core, journal=self, services=replace(core.services, journal=self))

    def __getattr__(self, name):
        def call(*args, **kwargs):
            if self.is_full:
                raise StoreError(say("The disk is full"), say("Make some room"))
            return getattr(self.journal, name)(*args, **kwargs)

        is_free = name in {"notices", "close"}
        return getattr(self.journal, name) if is_free else call


def test_a_press_that_cannot_be_written_down_is_not_sent(program) -> None:
    program.begin_with_buttons()
    disk = FullDisk()
    program.start(disk.below)
    program.sign_in()
    program.wait(lambda: DIGEST in program.buttons)
    disk.is_full = True
    program.press(DIGEST)
    assert program.wait_for_end(DIGEST) is RunState.NOT_SENT
    run = program.run_of(DIGEST)
    assert run.ran is Ran.NO
    assert str(run.message) == "The disk is full"
    assert program.sent == ()


def test_a_command_hears_of_a_press_that_the_window_could_not_write_down(program) -> None:
    program.begin_with_buttons()
    disk = FullDisk()
    program.start_reachable(change=disk.below)
    program.sign_in()
    program.wait(lambda: DIGEST in program.buttons and program.app.desktop)
    disk.is_full = True
    code, out, err = program.answer_to("run", DIGEST, "--json")
    document = json.loads(out)
    assert (code, document["state"], document["ran"]) == (3, "not_sent", "no")
    assert document["message"] == "The disk is full"
    assert "goes on" not in err
    assert program.sent == ()


def test_a_journal_that_cannot_be_read_is_told_and_nothing_is_said_in_its_place(ran) -> None:
    ran.close()
    ran.start(FullDisk(is_full=True).below)
    ran.wait(lambda: ran.message == "The disk is full Make some room", "the message")
    assert ran.line(DIGEST) == ""
    assert ran.window.status.counts.text() == ""


def test_the_next_start_shows_what_was(ran) -> None:
    ran.close()
    ran.start()
    ran.wait(lambda: ran.log() == [(DIGEST, RunState.SUCCEEDED)], "the log")
    assert ran.line(DIGEST).startswith("Succeeded")
    assert messages(ran) == []
    assert ran.window.shows_buttons
