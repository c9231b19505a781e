import pytest
from PySide6.QtGui import QFontMetrics, QTextLayout

from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Label
from flowbutton.ui.last_signs import as_written, kept_together
from flowbutton.ui.title_lines import TitleLines

SENTENCE = "もう一度サインインしてください。"


def last_line(text, font, width):
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    line = layout.lineAt(layout.lineCount() - 1)
    return as_written(text[line.textStart() : line.textStart() + line.textLength()])


def widths(font):
    """From six signs on a line to all but one."""
    sign = QFontMetrics(font).horizontalAdvance("度")
    return [sign * count + 4 for count in range(6, len(SENTENCE))]


def test_no_sign_stands_alone_on_the_last_line(theme) -> None:
    font = theme.font(Type.BODY)
    for width in widths(font):
        assert len(last_line(kept_together(SENTENCE), font, width)) >= 5
    alone = min(len(last_line(SENTENCE, font, width)) for width in widths(font))
    assert alone < 5  # as it is without


@pytest.mark.parametrize(
    "text", ["", "い", "Order a courier", "Kurier bestellen.", "請求書", SENTENCE, "終わり\n次"]
)
def test_the_words_stay_what_they_are(theme, qtbot, text) -> None:
    label = Label(theme, text, wraps=True)
    qtbot.addWidget(label)
    assert as_written(kept_together(text)) == label.text() == text
    if text.isascii():
        assert kept_together(text) == text


def test_no_sign_of_a_name_stands_alone_on_a_tile(theme) -> None:
    font = theme.font(Type.TITLE)
    for width in widths(font)[4:]:
        lines = TitleLines().lines(SENTENCE, font, width, 2)
        assert "".join(lines) == SENTENCE
        assert len(lines[-1]) >= 5
