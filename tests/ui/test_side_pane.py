import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flowbutton.ui.side_pane import SidePane


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def pane(request, theme, qtbot, qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    pane = SidePane(theme, QWidget())
    qtbot.addWidget(pane)
    pane.resize(1000, 300)
    pane.show()
    qtbot.waitExposed(pane)
    yield pane
    qapp.setLayoutDirection(before)


def test_what_stands_alone_has_the_whole_width(pane):
    assert pane.widget(0).geometry() == pane.rect()


def test_two_share_the_width_to_its_last_pixel(pane):
    pane.put(QWidget())
    main, page = pane.widget(0).geometry(), pane.widget(1).geometry()
    assert main.united(page) == pane.rect()
    assert not main.intersects(page)
