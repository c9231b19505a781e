import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit

from flowbutton.ui.body_text import pieces_of, pretty, slices
from flowbutton.ui.body_writer import LONGEST_LINE, BodyWriter, broken_lines


@pytest.fixture
def writer(qtbot):
    widget = QPlainTextEdit()
    qtbot.addWidget(widget)
    return BodyWriter(widget)


def test_a_short_text_is_there_at_once(writer) -> None:
    writer.write(["first", "\nsecond"])
    assert writer.parent().toPlainText() == "first\nsecond"


def test_a_long_text_comes_while_the_window_goes_on(qtbot, writer) -> None:
    body = json.dumps([{"order": number, "state": "on its way"} for number in range(30_000)])
    writer.write(pieces_of(body))
    assert len(writer.parent().toPlainText()) < len(body)
    with qtbot.waitSignal(writer.written, timeout=60_000):
        pass
    assert writer.parent().toPlainText() == pretty(body)


def test_another_text_takes_the_place_of_the_one_under_way(qtbot, writer) -> None:
    writer.write(slices("line\n" * 500_000))
    with qtbot.waitSignal(writer.written, timeout=60_000):
        writer.write(["other"])
    assert writer.parent().toPlainText() == "other"


@given(st.lists(st.text("ab\n", max_size=9), max_size=9), st.integers(1, 5))
def test_no_line_is_too_long_and_nothing_is_lost(pieces, longest) -> None:
    text = "".join(broken_lines(pieces, longest))
    assert all(len(line) <= longest for line in text.split("\n"))
    assert text.replace("\n", "") == "".join(pieces).replace("\n", "")


def test_lines_as_people_write_them_stay_whole() -> None:
    text = f"{'a' * LONGEST_LINE}\n{'b' * LONGEST_LINE}"
    assert "".join(broken_lines(slices(text))) == text
