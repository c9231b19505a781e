import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from flowbutton.ui.flow_layout import FlowLayout


class Wide(QWidget):
    @override
    def sizeHint(self):
        return QSize(500, 30)


@pytest.fixture
def row(qtbot):
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row, spacing=8, top=0)
    row.buttons = []
    for _ in range(3):
        button = QPushButton()
        button.setFixedSize(100, 30)
        layout.addWidget(button)
        row.buttons.append(button)
    return row


def places(row):
    return [(button.x(), button.y()) for button in row.buttons]


def test_what_fits_stands_side_by_side(row):
    row.resize(400, 100)
    row.show()
    assert places(row) == [(0, 0), (108, 0), (216, 0)]


def test_what_does_not_fit_begins_a_new_line(row):
    row.resize(220, 100)
    row.show()
    assert places(row) == [(0, 0), (108, 0), (0, 38)]
    assert row.layout().heightForWidth(220) == 68
    assert row.layout().heightForWidth(400) == 30


def test_text_from_right_to_left_begins_at_the_right_edge(row):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(400, 100)
    row.show()
    assert places(row) == [(300, 0), (192, 0), (84, 0)]


def test_what_is_hidden_takes_no_room(row):
    row.buttons[0].hide()
    row.resize(400, 100)
    row.show()
    assert row.buttons[1].x() == 0


def test_it_asks_for_one_line_and_can_live_with_one_widget_a_line(row):
    layout = row.layout()
    assert layout.sizeHint().width() == 316
    assert layout.minimumSize().width() == 100
    assert layout.hasHeightForWidth()
    assert layout.expandingDirections() == Qt.Orientation(0)


def test_a_widget_can_be_taken_out(row):
    layout = row.layout()
    assert layout.takeAt(0).widget() is row.buttons[0]
    assert layout.takeAt(9) is None
    assert layout.itemAt(9) is None
    assert layout.count() == 2


def test_what_is_wider_than_the_room_gets_the_room(row):
    wide = Wide()
    row.layout().addWidget(wide)
    row.resize(220, 140)
    row.show()
    assert wide.width() == 220
