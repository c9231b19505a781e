from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFontMetrics

from flowbutton import assets
from flowbutton.bridge.log_filter import RunFilter
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import Column
from flowbutton.bridge.time_text import log_time
from flowbutton.domain.settings import LookSettings
from flowbutton.ui.fonts import Type
from flowbutton.ui.log_columns import has_older, widths_of
from flowbutton.ui.log_delegate import SIDE
from flowbutton.ui.log_look import LogLook
from flowbutton.ui.log_table import LogTable
from tests.samples import COURIER, DIGEST, NOW, run

WIDE = 1000
OLD = run(DIGEST, ago_s=3 * 86400)


@pytest.fixture(params=["en_GB", "en_US", "de_DE", "ja_JP"])
def locale(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("is_older", [False, True])
def test_times_have_the_room_that_the_language_needs(theme, locale, is_older):
    widths = widths_of(theme, WIDE, (), is_older=is_older)
    metrics = QFontMetrics(theme.font(Type.BODY))
    then = NOW.replace(hour=20, minute=48)
    shown = log_time(then, then + timedelta(days=3 if is_older else 0))
    assert widths[Column.TIME] - SIDE >= metrics.horizontalAdvance(shown)
    assert sum(widths.values()) == WIDE


def test_where_there_is_little_room_what_matters_least_goes_first(theme):
    shown = [set(Column) - set(widths_of(theme, at, (), is_older=False)) for at in (900, 600, 400)]
    assert shown == [set(), {Column.DURATION}, {Column.DURATION, Column.MESSAGE}]
    least = widths_of(theme, 240, (), is_older=False)
    assert Column.TIME not in least
    assert sum(least.values()) == 240


@pytest.mark.parametrize("hidden", [(), (Column.TIME,), (Column.TIME, Column.BUTTON)])
def test_what_is_first_begins_where_everything_does(theme, qtbot, hidden):
    model = RunModel(NOW)
    model.put_many([run(COURIER)])
    table = LogTable(theme, RunFilter(model))
    qtbot.addWidget(table)
    table.resize(WIDE, 300)
    table.show_look(replace(LogLook(), hidden=frozenset(hidden)))
    table.show()
    first = next(column for column in Column if column not in hidden)
    image = table.viewport().grab().toImage()
    row = table.visualRect(table.model().index(0, first))
    ground = image.pixelColor(1, row.top() + 2)
    seen = [
        x
        for x in range(row.left(), row.right())
        if any(image.pixelColor(x, y) != ground for y in range(row.top() + 2, row.bottom() - 2))
    ]
    assert abs(seen[0] - SIDE) <= 2


def test_in_a_very_narrow_window_with_large_text_the_name_has_the_room(theme):
    theme.apply(LookSettings(text_percent=200))
    widths = widths_of(theme, 360, (), is_older=False)
    assert set(widths) == {Column.BUTTON, Column.STATE}
    assert widths[Column.BUTTON] > 120


@pytest.fixture
def german(qapp):
    translator = QTranslator()
    assert translator.load(str(assets.folder() / "translations" / "flowbutton_de.qm"))
    yield partial(qapp.installTranslator, translator)
    qapp.removeTranslator(translator)


def test_where_states_have_long_words_the_time_yields_to_the_name(theme, german):
    width = theme.scaled(360)
    assert Column.TIME in widths_of(theme, width, (), is_older=False)
    german()
    widths = widths_of(theme, width, (), is_older=False)
    assert Column.TIME not in widths
    assert widths[Column.BUTTON] >= theme.scaled(90)
    assert sum(widths.values()) == width


def test_days_have_their_room_once_one_is_shown(theme, qtbot):
    model = RunModel(NOW)
    model.put_many([run(COURIER)])
    table = LogTable(theme, RunFilter(model))
    qtbot.addWidget(table)
    table.resize(WIDE, 300)
    table.show()
    today = table.columnWidth(Column.TIME)
    model.put_many([OLD])
    assert table.columnWidth(Column.TIME) > today
    model.clear()
    assert table.columnWidth(Column.TIME) == today


def test_in_another_order_any_row_may_be_older(qapp):
    model = RunModel(NOW)
    assert not has_older(model, NOW, Column.BUTTON)
    model.put_many([run(COURIER)])
    assert has_older(model, NOW, Column.BUTTON)
    assert not has_older(model, NOW, Column.TIME)
