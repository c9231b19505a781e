import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flowbutton.app.awake import awake_or_not
from flowbutton.app.behind import Behind
from flowbutton.app.entry import Begun, Entry
from flowbutton.app.front import Front
from flowbutton.app.home_files import open_files
from flowbutton.bridge.log_text import Column
from flowbutton.bridge.roles import STATUS_ROLE
from flowbutton.domain.errors import StoreError
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.domain.words import say
from flowbutton.ui.grid_intents import PressIntent
from flowbutton.ui.log_look import LogLook
from tests.samples import COURIER, DIGEST

NAME = "Send the daily digest"


class Program:
    """Notes what it was asked; made in a moment."""

    def __init__(self, front):
        self.front = front
        self.asked = []

    def begin(self, begun):
        self.asked.append("begin")

    def go_on(self, begun):
        self.asked.append("go on")

    def close(self):
        self.asked.append("close")


@pytest.fixture
def front(qtbot, qapp, tmp_path):
    kept = []

    def front(*buttons):
        files = open_files({"FLOWBUTTON_HOME": str(tmp_path / "home")})
        files.buttons.replace(buttons)
        kept.append(Front(qapp, files))
        return kept[-1]

    yield front
    for each in kept:
        if not each.leaves:
            each.close()
        each.window.deleteLater()


def behind_of(front, begun=None):
    behind = Behind(front, lambda: Program(front), begun or Begun())
    behind.begin()
    return behind


def test_a_window_with_buttons_is_shown_before_there_is_a_program(qtbot, front) -> None:
    shown = front(DIGEST, COURIER)
    behind = behind_of(shown)
    assert shown.window.isVisible()
    assert behind.program is None
    with qtbot.waitSignal(behind.ready):
        pass
    assert behind.program.asked == ["go on"]
    behind.close()
    assert behind.program.asked == ["go on", "close"]


@pytest.mark.parametrize(
    ("buttons", "begun"), [((), Begun()), ((DIGEST,), Begun(Entry(is_hidden=True)))]
)
def test_without_buttons_or_without_a_window_nothing_is_put_off(front, buttons, begun) -> None:
    shown = front(*buttons)
    behind = behind_of(shown, begun)
    assert behind.program.asked == ["begin"]
    assert not shown.window.isVisible()


def test_the_first_picture_says_nothing_of_runs_that_nobody_has_read_of(front) -> None:
    shown = front(DIGEST)
    assert shown.tiles.index(0).data(STATUS_ROLE).line == ""
    assert shown.window.status.counts.text() == ""


def test_a_window_that_is_closed_at_once_gets_no_program(qtbot, front) -> None:
    shown = front(DIGEST)
    behind = behind_of(shown)
    shown.window.close()
    assert shown.leaves
    with qtbot.waitSignal(behind._imported):
        pass
    assert behind.program is None
    behind.close()


def test_closing_at_once_forgets_nothing_of_the_log(front) -> None:
    shown = front(DIGEST)
    shown.window.restore_log()
    shown.window.log.use_look(LogLook(hidden=frozenset({Column.DURATION})))
    shown.close()
    again = front(DIGEST)
    again.window.close()
    again.window.restore_log()
    assert again.window.log.look.hidden == {Column.DURATION}


def test_early_presses_wait_and_are_handed_over_once(front) -> None:
    shown = front(DIGEST)
    shown.window.grid.setCurrentIndex(shown.window.grid.model().index(0, 0))
    QTest.keyClick(shown.window.grid, Qt.Key.Key_Space)
    (early,) = shown.hand_over()
    assert early.intent == PressIntent(DIGEST.id, Door.KEYBOARD)
    assert early.acted_at <= awake_or_not()
    QTest.keyClick(shown.window.grid, Qt.Key.Key_Space)
    assert shown._early == []


def test_a_press_that_waited_too_long_is_not_sent(signed_in, monkeypatch) -> None:
    button = signed_in.row(NAME).button
    front = "flowbutton.app.front.awake_or_not"
    signed_in.close()
    with monkeypatch.context() as long_ago:
        long_ago.setattr(front, lambda: awake_or_not() - 11)
        signed_in.start(early=(PressIntent(button.id, Door.WINDOW),))
    assert signed_in.wait_for_end(NAME) is RunState.NOT_SENT
    assert "late" in str(signed_in.run_of(NAME).message)
    assert signed_in.sent == ()


def test_a_program_that_cannot_be_made_says_so_and_ends(qtbot, front, capsys) -> None:
    def make():
        raise StoreError(say("The disk is gone"), say("Bring it back"))

    shown = front(DIGEST)
    left = []
    behind = Behind(shown, make, Begun(), left.append)
    behind.begin()
    qtbot.waitUntil(lambda: left == [1])
    assert "The disk is gone" in capsys.readouterr().err
    assert behind.program is None


def test_a_damaged_program_says_so_and_ends(qtbot, front, capsys, expected_logs) -> None:
    def make():
        raise ImportError("flowbutton.app.window")

    expected_logs("could not be put behind its window")
    shown = front(DIGEST)
    left = []
    behind = Behind(shown, make, Begun(), left.append)
    behind.begin()
    qtbot.waitUntil(lambda: left == [1])
    assert "Nothing was run" in capsys.readouterr().err


def test_a_press_before_the_program_is_there_is_taken_once(signed_in) -> None:
    button = signed_in.row(NAME).button
    signed_in.close()
    signed_in.start(early=(PressIntent(button.id, Door.WINDOW),))
    assert signed_in.wait_for_end(NAME) is RunState.NOT_SENT  # nobody is signed in any more
    signed_in.wait(lambda: signed_in.log() == [(NAME, RunState.NOT_SENT)], "its one row")


def test_buttons_that_cannot_be_read_are_told(program) -> None:
    (program.folder / "buttons.json").mkdir(parents=True)
    program.start()
    program.wait(lambda: "cannot be read" in program.message, "the message")
