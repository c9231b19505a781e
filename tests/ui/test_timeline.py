from flowbutton.ui.label import Label
from flowbutton.ui.timeline import Moment, Timeline
from flowbutton.ui.tokens import Token


def test_moments_stand_below_each_other_with_and_without_a_detail(qtbot, theme):
    moments = (
        Moment("check-circle", Token.OK, "Pressed", "from the tray", "0 ms"),
        Moment("check-circle", Token.OK, "Sent", "", "31 ms"),
    )
    line = Timeline(theme, moments)
    qtbot.addWidget(line)
    assert [label.text() for label in line.findChildren(Label)] == [
        "Pressed", "0 ms", "from the tray", "Sent", "31 ms",
    ]  # fmt: skip  # a table
