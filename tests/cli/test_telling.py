from dataclasses import replace
from io import StringIO

from flowbutton.cli.telling import Teller
from flowbutton.domain.run import RunState, Step
from flowbutton.engine.press import new_run
from tests.fakes import FakeTime, press_of

RUN = replace(new_run(press_of()), state=RunState.RUNNING, step=Step("Upload", 2, 3))


class Screen(StringIO):
    def isatty(self) -> bool:
        return True


def test_when_piped_each_news_is_one_plain_line() -> None:
    out = StringIO()
    told = Teller(out, FakeTime().monotonic)
    for run in (RUN, RUN, replace(RUN, state=RunState.WAITING, step=None)):
        told(run)
        told.tick()
    told(replace(RUN, state=RunState.SUCCEEDED))
    told.end()
    assert out.getvalue() == "Running · Upload · step 2 of 3\nWaiting for a person\n"


def test_on_a_terminal_one_line_lives_and_counts_the_time() -> None:
    out, time = Screen(), FakeTime()
    told = Teller(out, time.monotonic)
    told.tick()
    told(RUN)
    time.pass_(75)
    told.tick()
    told.tick()
    told.end()
    told.end()
    shown = out.getvalue().split("\r\x1b[K")
    assert shown == ["", "Running · Upload · step 2 of 3", f"{shown[1]} · 1 min", ""]
    assert "\n" not in out.getvalue()


def test_a_line_that_is_too_long_for_the_terminal_is_cut(monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    out = Screen()
    Teller(out, FakeTime().monotonic)(RUN)
    assert out.getvalue() == "\r\x1b[KRunning · Upload ·…"
