import pytest
from PySide6.QtGui import QFontMetrics

from flowbutton.ui.fonts import Type
from flowbutton.ui.title_lines import TitleLines


@pytest.fixture
def font(theme):
    return theme.font(Type.TITLE)


def test_a_short_name_takes_one_line(font) -> None:
    assert TitleLines().lines("Order a courier", font, 300, 2) == ("Order a courier",)


def test_a_longer_name_breaks_between_words(font) -> None:
    first, second = TitleLines().lines("Order a courier for the office", font, 150, 2)
    assert f"{first} {second}" == "Order a courier for the office"


@pytest.mark.parametrize(
    "name", ["word " * 60, "w" * 200, "🚚 " * 80, "שלח את הדואר היומי " * 10, "中" * 200]
)
def test_a_name_that_is_too_long_is_shortened_in_its_middle(font, name) -> None:
    lines = TitleLines().lines(name, font, 200, 2)
    assert len(lines) == 2
    assert "…" in lines[1]
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 201 for line in lines)


def test_one_line_is_shortened_in_its_middle(font) -> None:
    (line,) = TitleLines().lines("Order a courier for the whole office", font, 120, 1)
    assert "…" in line
    assert line.startswith("Or")
    assert line.endswith("e")


def test_line_breaks_in_a_name_are_spaces(font) -> None:
    assert TitleLines().lines("A\nB", font, 300, 2) == ("A B",)


def test_what_was_broken_is_kept_but_not_for_ever(font) -> None:
    titles = TitleLines()
    assert titles.lines("A", font, 300, 2) is titles.lines("A", font, 300, 2)
    for number in range(2100):
        titles.lines(str(number), font, 300, 2)
    assert len(titles._kept) < 2050
