import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from flowbutton.ui.combo import Combo

LONG = "Demo tenant, which nobody of us has tried so far"


@pytest.fixture
def make(theme, qtbot):
    def make(text):
        combo = Combo(theme)
        combo.setStyleSheet(Combo.RULES)
        combo.addItem(text)
        qtbot.addWidget(combo)
        combo.resize(180, 34)
        return combo

    return make


def elided(combo):
    """What is to be seen of the words of a combo."""
    return combo._words_in(combo._option())


def test_words_that_have_no_room_end_with_an_ellipsis(make):
    long = make(LONG)
    seen = elided(long)
    assert seen.endswith("…")
    assert LONG.startswith(seen[:-1])
    assert long.grab().toImage() == make(seen).grab().toImage()


def test_words_that_have_room_are_seen_whole(make):
    assert elided(make("POST")) == "POST"


def test_words_in_a_field_are_not_shortened(make):
    combo = make(LONG)
    combo.setEditable(True)
    assert not combo._is_cut()


@pytest.mark.parametrize(("text", "told"), [(LONG, LONG), ("POST", "Method")])
def test_the_pointer_shows_the_whole_of_what_is_cut(make, qtbot, text, told):
    combo = make(text)
    combo.setToolTip("Method")
    combo.show()
    qtbot.waitExposed(combo)
    spot = QPoint(20, 10)
    over = QHelpEvent(QEvent.Type.ToolTip, spot, combo.mapToGlobal(spot))
    QApplication.sendEvent(combo, over)
    assert QToolTip.text() == told
    QToolTip.hideText()
