from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QApplication

from flowbutton.bridge.log_filter import RunFilter
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import Column
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.log_look import LogLook
from flowbutton.ui.log_table import LogTable
from tests.samples import NOW, RUNS

SHOWN = replace(LogLook(), has_headings=True)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def table(request, theme, qtbot, qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    model = RunModel(NOW)
    model.put_many(RUNS)
    table = LogTable(theme, RunFilter(model))
    model.setParent(table)
    table.resize(1000, 300)
    table.show_look(SHOWN)
    qtbot.addWidget(table)
    table.show()
    qtbot.waitExposed(table)
    yield table
    qapp.setLayoutDirection(before)


def ink(table, column):
    """Return from where to where something is painted in a heading."""
    heading = table.horizontalHeader()
    image = heading.grab().toImage()
    ground = image.pixelColor(0, 0)
    left, width = heading.sectionViewportPosition(column), heading.sectionSize(column)
    spots = [
        x
        for x in range(left + 2, left + width - 2)  # the last letters of others may lean over
        if any(image.pixelColor(x, y) != ground for y in range(heading.height() - 2))
    ]
    return min(spots), max(spots)


def sort(table, column, *, is_descending=True):
    table.show_look(replace(SHOWN, column=column, is_descending=is_descending))


@pytest.mark.parametrize("column", [Column.TIME, Column.STATE])
def test_the_arrow_is_behind_the_word_it_belongs_to(table, column):
    sort(table, Column.BUTTON)
    word = ink(table, column)
    sort(table, column)
    with_arrow = ink(table, column)
    if table.isRightToLeft():
        assert with_arrow[1] == word[1]
        assert 8 < word[0] - with_arrow[0] < 20
    else:
        assert with_arrow[0] == word[0]
        assert 8 < with_arrow[1] - word[1] < 20


def test_the_arrow_points_the_way_of_the_order(table):
    sort(table, Column.TIME, is_descending=True)
    falling = table.horizontalHeader().grab().toImage()
    sort(table, Column.TIME, is_descending=False)
    assert table.horizontalHeader().grab().toImage() != falling


def test_headings_grow_with_the_text(table, theme):
    heading = table.horizontalHeader()
    height, word = heading.height(), ink(table, Column.TIME)
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200, reduces_motion=True))
    QApplication.processEvents()
    assert heading.height() > height * 1.4
    left, right = ink(table, Column.TIME)
    assert right - left > 1.8 * (word[1] - word[0])


def test_a_heading_under_the_pointer_is_lit(table):
    heading = table.horizontalHeader()
    plain = heading.grab().toImage()
    spot = QPointF(heading.sectionViewportPosition(Column.BUTTON) + 5, 10)
    over = QHoverEvent(QEvent.Type.HoverMove, spot, spot, QPointF(-1, -1))
    QApplication.sendEvent(heading.viewport(), over)
    assert heading.grab().toImage() != plain
