import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.label import Label
from flowbutton.ui.panel import Panel, PanelDialog, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.switch import Switch
from flowbutton.ui.tokens import Token


def test_a_page_says_what_it_is_about(qtbot, theme):
    panel = Panel(theme, "Heading")
    qtbot.addWidget(panel)
    panel.show()
    assert panel.heading.text() == "Heading"
    assert not panel.subtitle.isVisible()
    panel.show_heading("Other", "And more")
    assert panel.subtitle.isVisible()
    assert panel.first_focus() is panel


def test_quiet_buttons_show_their_words_below_the_heading(qtbot, theme):
    panel = Panel(theme, "Heading")
    qtbot.addWidget(panel)
    quiet = Push(theme, "Quiet", Kind.QUIET)
    panel.begin_footer(quiet)
    panel.show()
    panel.theme.enforce_rules()
    option = QStyleOptionButton()
    quiet.initStyleOption(option)
    words = quiet.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, quiet)
    begins = quiet.mapTo(panel, words.topLeft()).x()
    assert abs(begins - panel.heading.mapTo(panel, QPoint(0, 0)).x()) <= 1


def test_escape_closes_the_window_of_a_page(qtbot, theme):
    panel = Panel(theme, "Heading")
    window = PanelDialog("Title", panel)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    assert window.windowTitle() == "Title"
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_scrolls_is_as_wide_as_what_does_not(qtbot, theme):
    panel = Panel(theme, "Heading")
    qtbot.addWidget(panel)
    fixed, rolling, scroller = QPushButton(), QPushButton(), Scroller()
    scroller.rows.addWidget(rolling)
    panel.put(fixed)
    panel.put_scrolling(scroller)
    panel.resize(400, 400)
    panel.show()

    def right(widget):
        return widget.mapTo(panel, widget.rect().topRight()).x()

    qtbot.waitUntil(lambda: right(rolling) == right(fixed))
    rolling.setMinimumHeight(900)
    qtbot.waitUntil(lambda: scroller.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: right(rolling) == right(fixed))


def test_what_is_narrow_begins_where_the_text_does(qtbot, theme):
    panel = Panel(theme, "Heading")
    qtbot.addWidget(panel)
    switch = Switch("Do not ask again")
    panel.put(switch)
    panel.resize(600, 300)
    panel.show()
    assert switch.width() < 400
    left = switch.mapTo(panel, QPoint()).x()
    assert left == panel.heading.mapTo(panel, QPoint()).x()


@pytest.fixture
def growing(qtbot, theme):
    """A window that may grow to 400, and what it shows."""
    panel, scroller, shown = Panel(theme, "Heading"), Scroller(), QPushButton()
    scroller.rows.addWidget(shown)
    panel.put_scrolling(scroller)
    window = PanelDialog("Title", panel)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.grow_up_to(400)
    window.show()
    return window, scroller.verticalScrollBar(), shown


def test_a_window_grows_with_what_it_shows_and_no_further(qtbot, growing):
    window, bar, shown = growing
    assert window.height() == 200
    shown.setMinimumHeight(150)
    qtbot.waitUntil(lambda: window.height() > 200)
    assert (window.height() < 400, bar.maximum()) == (True, 0)
    shown.setMinimumHeight(900)
    qtbot.waitUntil(lambda: window.height() == 400)
    assert bar.maximum() > 0


def test_a_window_that_a_person_gave_a_size_keeps_it(qtbot, growing):
    window, bar, shown = growing
    window.windowHandle().setHeight(250)  # as the system does it
    qtbot.waitUntil(lambda: window.height() == 250)
    shown.setMinimumHeight(300)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert window.height() == 250


@pytest.mark.parametrize("is_hidden", [False, True])
def test_what_is_written_on_an_open_page_follows_the_look(qtbot, theme, is_hidden):
    """A style sheet that is set anew takes palettes back that were set before it."""
    panel = Panel(theme, "Heading")
    qtbot.addWidget(panel)
    panel.show_heading("Heading", "And more")
    words = Label(theme, "Words")
    panel.put(words)
    panel.show()
    words.setHidden(is_hidden)
    for scheme in (Scheme.DARK, Scheme.LIGHT, Scheme.DARK):
        theme.apply(LookSettings(scheme=scheme))
        words.show()
        QCoreApplication.processEvents()
        for label, token in (
            (panel.heading, Token.INK),
            (panel.subtitle, Token.SOFT),
            (words, Token.INK),
        ):
            assert label.palette().color(label.foregroundRole()) == theme.color(token)
        words.setHidden(is_hidden)
