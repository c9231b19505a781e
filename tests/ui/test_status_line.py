import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from flowbutton.bridge.log_counts import LogCounts
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.status_line import StatusLine
from flowbutton.ui.tokens import LIGHT, Token


@pytest.fixture
def line(theme, qtbot):
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.resize(800, 30)
    line.show()
    return line


def test_it_says_how_the_program_stands(line) -> None:
    line.show_state("Signed in", Token.OK)
    line.show_place("Default environment · Contoso")
    assert line.state.text() == "Signed in"
    assert line.place.text() == "Default environment · Contoso"
    dot = line.grab().toImage().pixelColor(20, line.height() // 2)
    assert dot == QColor(LIGHT[Token.OK])


def test_without_a_word_there_is_no_dot(line) -> None:
    line.show_state("", Token.OK)
    dot = line.grab().toImage().pixelColor(20, line.height() // 2)
    assert dot == QColor(LIGHT[Token.SURFACE])


def test_from_right_to_left_the_dot_is_on_the_right(line) -> None:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.show_state("Signed out", Token.FAINT)
    line.layout().activate()
    assert line.dot.x() > line.width() - 30
    dot = line.grab().toImage().pixelColor(line.dot.geometry().center())
    assert dot == QColor(LIGHT[Token.FAINT])


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        (LogCounts(), ""),
        (LogCounts(today=0), "No runs today"),
        (LogCounts(today=1), "1 run today"),
        (LogCounts(running=1, today=128), "1 running · 128 runs today"),
    ],
)
def test_counts_are_whole_words(line, counts, text) -> None:
    line.show_counts(counts)
    assert line.counts.text() == text


def test_narrow_windows_leave_the_place_out(line, theme) -> None:
    line.show_place("Contoso")
    assert line.place.isVisible()
    line.resize(360, 30)
    assert not line.place.isVisible()
    assert line.minimumSizeHint().width() == 1
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
