import io
import signal
from dataclasses import replace

import pytest

from flowbutton.cli.exits import Exit
from flowbutton.cli.output import Printer
from flowbutton.cli.parser import build_parser
from flowbutton.cli.pressing import run
from flowbutton.domain.button import Behaviour, Confirm, SecondPress
from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say


class Screen(io.StringIO):
    """A terminal; `on` is called with each text that is written there."""

    def __init__(self, text: str = "", on=lambda _text: None) -> None:
        super().__init__(text)
        self.on = on

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        written = super().write(text)
        self.on(text)
        return written


def behave(shell, **how) -> None:
    behaviour = Behaviour(**how)
    shell.core.buttons.change(lambda row: tuple(replace(b, behaviour=behaviour) for b in row))


def pressed(shell, *words, err=None):
    """Press at a terminal; return the exit code and what was printed."""
    printer = Printer(as_json=False, out=io.StringIO(), err=err or Screen())
    args = build_parser().parse_args(["run", *words])
    return run(args, shell.core, printer), printer.out.getvalue(), printer.err.getvalue()


def starts(shell) -> int:
    return sum(entry.has_started for entry in shell.tenant.ledger.entries)


def test_ctrl_c_stops_waiting_and_says_that_the_run_goes_on(signed_in) -> None:
    def on(text: str) -> None:
        if "Waiting for a person" in text:
            signal.raise_signal(signal.SIGINT)

    signed_in("add", "Request a laptop")
    code, out, err = pressed(signed_in, "Request a laptop", err=Screen(on=on))
    assert code is Exit.UNKNOWN
    assert "Waiting for a person" in out
    assert "The run goes on" in err
    assert signed_in.json("history")[0]["state"] == "waiting"


@pytest.mark.parametrize(
    ("typed", "words", "sends"),
    [("y\n", [], True), ("\n", [], False), ("", [], False), ("n\n", ["--yes"], True)],
)
def test_a_button_that_asks_first_asks_at_a_terminal(
    signed_in, monkeypatch, typed, words, sends
) -> None:
    signed_in("add", "Send the daily digest")
    behave(signed_in, confirm=Confirm.ASK)
    monkeypatch.setattr("sys.stdin", Screen(typed))
    code, out, err = pressed(signed_in, "send", "--no-wait", *words)
    assert starts(signed_in) == sends
    assert code is (Exit.OK if sends else Exit.NOT_SENT)
    assert ("Run “Send the daily digest”? [y/N]" in err) is not bool(words)
    assert ("you did not say yes" in out) is not sends


def test_a_script_is_not_asked(signed_in) -> None:
    signed_in("add", "Send the daily digest")
    behave(signed_in, confirm=Confirm.DANGEROUS)
    signed_in("run", "send", "--no-wait")
    assert (signed_in.code, starts(signed_in)) == (Exit.OK, 1)


def pressed_long_ago(shell, monkeypatch, *words, typed=""):
    """Press with a command that was started eleven seconds before it came to the press."""
    monkeypatch.setattr("sys.stdin", Screen(typed))
    args = build_parser().parse_args(["run", *words, "--no-wait"])
    args.began = shell.core.services.clocks.monotonic() - 11
    printer = Printer(as_json=False, out=io.StringIO(), err=Screen())
    return run(args, shell.core, printer), printer.out.getvalue()


def test_a_command_that_slept_on_its_way_to_the_press_sends_nothing(signed_in, monkeypatch) -> None:
    signed_in("add", "Send the daily digest")
    code, out = pressed_long_ago(signed_in, monkeypatch, "send")
    assert (code, starts(signed_in)) == (Exit.NOT_SENT, 0)
    assert "too late" in out


def test_what_a_person_or_another_program_takes_time_for_is_not_late(
    signed_in, monkeypatch
) -> None:
    signed_in("add", "Order a courier")
    behave(signed_in, confirm=Confirm.ASK)
    words = ("Order", "--input", "text=Two boxes", "--input", "text_1=Depot 4")
    code, _out = pressed_long_ago(signed_in, monkeypatch, *words, typed="y\n")
    assert (code, starts(signed_in)) == (Exit.OK, 1)
    behave(signed_in, second_press=SecondPress.ALLOW)
    now = signed_in.core.settings.now
    signed_in.core.settings.use(replace(now, press=replace(now.press, double_press_ms=0)))
    words = ("Order", "--input", "text=@-", "--input", "text_1=Depot 4")
    code, _out = pressed_long_ago(signed_in, monkeypatch, *words, typed="Three boxes")
    assert (code, starts(signed_in)) == (Exit.OK, 2)


def queues(shell) -> None:
    """Have a button whose flow waits for a person, and whose second press waits its turn."""
    shell("add", "Request a laptop")
    behave(shell, second_press=SecondPress.QUEUE)
    now = shell.core.settings.now
    shell.core.settings.use(replace(now, press=replace(now.press, double_press_ms=0)))
    shell("run", "Request", "--no-wait")


def test_without_a_window_a_press_waits_its_turn_only_as_long_as_its_command(signed_in) -> None:
    queues(signed_in)
    document = signed_in.json("run", "Request", "--timeout", "1")
    assert (signed_in.code, document["state"]) == (Exit.NOT_SENT, "cancelled")
    assert (document["ran"], document["message"]) == ("no", "Taken back. Nothing was run")
    assert "Queued" in signed_in.err
    assert starts(signed_in) == 1


def test_a_press_that_nobody_waits_for_does_not_wait_its_turn(signed_in) -> None:
    queues(signed_in)
    document = signed_in.json("run", "Request", "--no-wait")
    assert (signed_in.code, document["ran"]) == (Exit.NOT_SENT, "no")
    assert document["message"].startswith("Already running")
    assert starts(signed_in) == 1


def test_buttons_that_cannot_be_read_mean_that_nothing_was_sent(signed_in) -> None:
    class Broken:
        notices = ()

        def all(self):
            raise StoreError(say("The buttons cannot be read"))

    signed_in.core = replace(signed_in.core, buttons=Broken())
    document = signed_in.json("run", "send")
    assert (signed_in.code, document["error"]) == (Exit.NOT_SENT, "The buttons cannot be read")


def test_a_bug_during_a_run_may_mean_that_it_ran(signed_in, expected_logs) -> None:
    class Broken:
        notices = ()

        def all(self):
            raise ZeroDivisionError

    expected_logs("run failed")
    signed_in.core = replace(signed_in.core, buttons=Broken())
    signed_in("run", "send")
    assert signed_in.code == Exit.UNKNOWN


def test_why_a_step_failed_is_said_once(signed_in) -> None:
    signed_in("add", "Nightly export")
    code, out, _err = pressed(signed_in, "Nightly export", err=io.StringIO())
    assert code is Exit.FAILED
    assert out.count("was not found on the file share") == 1
