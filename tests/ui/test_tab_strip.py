from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.tab_strip import TabStrip


def strip_of(qtbot, theme, *names):
    strip = TabStrip(theme)
    qtbot.addWidget(strip)
    for name in names:
        strip.addTab(name)
    strip.resize(300, 34)
    strip.show()
    strip.activateWindow()
    return strip


def test_the_tab_with_the_focus_has_a_ring(qtbot, theme):
    strip = strip_of(qtbot, theme, "Answer", "Request")
    strip.clearFocus()
    before = strip.grab().toImage()
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    assert strip.grab().toImage() != before


def test_a_strip_without_tabs_paints_nothing_and_follows_the_scheme(qtbot, theme):
    strip = strip_of(qtbot, theme)
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    strip.grab()
    theme.apply(LookSettings(scheme=Scheme.DARK))
    strip.addTab("Answer")
    assert strip.count() == 1
