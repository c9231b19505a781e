import pytest
from PySide6.QtWidgets import QWidget

from flowbutton.app.windows import Opening, Windows
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.panel import Panel
from flowbutton.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(qapp, LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    yield theme
    theme.leave()
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def main(qtbot):
    main = QWidget()
    qtbot.addWidget(main)
    return main


@pytest.fixture
def opened(theme, main, qtbot):
    windows = Windows(theme, main, main)

    def opened(width, height, most=0):
        opening = Opening("Settings", "settings", width, height, is_modal=False, most=most)
        dialog = windows.open(Panel(theme, "Settings"), opening)
        qtbot.addWidget(dialog)
        return dialog

    return opened


def test_a_window_grows_with_the_text_but_not_beyond_the_screen(opened, main):
    room = main.screen().availableSize()
    small = opened(120, 100)
    assert (small.width(), small.height()) == (240, 200)
    large = opened(room.width(), room.height(), most=2 * room.height())
    assert large.width() < room.width()
    assert large.height() < room.height()
