import io
import json
import os
from dataclasses import replace

import pytest

from flowbutton.cli.output import Printer, sentence, to_stdio
from flowbutton.domain.run import RunState
from flowbutton.domain.words import say
from flowbutton.engine.press import new_run
from tests.fakes import press_of


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environ", "has_colors"),
    [
        (Screen(), {"TERM": "xterm", "NO_COLOR": ""}, True),
        (Screen(), {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (Screen(), {"TERM": "dumb", "NO_COLOR": ""}, False),
        (io.StringIO(), {"TERM": "xterm", "NO_COLOR": ""}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(monkeypatch, stream, environ, has_colors) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout", stream)
    printer = to_stdio(as_json=False)
    assert printer.has_colors is has_colors
    run = new_run(press_of())
    assert ("\x1b[" in printer.line(run_as(run, RunState.FAILED))) is has_colors
    assert "\x1b[" not in printer.line(run_as(run, RunState.SKIPPED))


def run_as(run, state):
    return replace(run, state=state)


def test_a_terminal_that_knows_few_signs_gets_marks_and_json_stays_whole(monkeypatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, "ascii"))
    to_stdio(as_json=False).document({}, "“Über”")
    to_stdio(as_json=True).document({"name": "Über"})
    lines = raw.getvalue().decode("ascii").split("\n", 1)
    assert lines[0] == "??ber?"
    assert json.loads(lines[1]) == {"name": "Über"}


def test_whoever_stops_reading_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as out:
        Printer(as_json=False, out=out, err=io.StringIO()).document({}, "x" * 100)


def test_a_sentence_has_one_stop() -> None:
    assert [sentence(say(text)) for text in ("Why?", "So.", "Go")] == ["Why?", "So.", "Go."]
