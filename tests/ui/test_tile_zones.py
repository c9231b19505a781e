import pytest
from PySide6.QtCore import QRect, Qt

from flowbutton.domain.settings import LookSettings, TileSize
from flowbutton.ui.tile_zones import GAP, tile_metrics

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def parts(zones):
    return (zones.glyph, zones.hint, zones.title, zones.status)


@pytest.mark.parametrize("size", TileSize)
@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize("percent", [100, 200])
def test_all_parts_lie_inside_the_tile_and_apart(theme, size, direction, percent) -> None:
    theme.apply(LookSettings(text_percent=percent))
    metrics = tile_metrics(theme, size)
    zones = metrics.zones(QRect(50, 70, *metrics.cell(1000).toTuple()), direction)
    for part in parts(zones):
        assert zones.tile.contains(part)
    assert not zones.title.intersects(zones.status)
    assert not zones.glyph.intersects(zones.title)
    assert not zones.glyph.intersects(zones.status)
    assert not zones.hint.intersects(zones.title)


def test_a_big_tile_is_as_high_as_in_the_picture(theme) -> None:
    metrics = tile_metrics(theme, TileSize.BIG)
    assert metrics.height >= 128
    assert metrics.cell(980).height() == metrics.height + GAP
    assert metrics.zones(QRect(0, 0, 245, metrics.height + GAP), LTR).title_lines == 2


def test_from_right_to_left_everything_is_mirrored(theme) -> None:
    metrics = tile_metrics(theme, TileSize.BIG)
    cell = QRect(0, 0, *metrics.cell(980).toTuple())
    left, right = metrics.zones(cell, LTR), metrics.zones(cell, RTL)
    assert left.glyph.left() - left.tile.left() == right.tile.right() - right.glyph.right()
    assert right.hint.right() < right.glyph.left()


@pytest.mark.parametrize("width", range(424, 2000, 37))
def test_as_many_tiles_as_fit_fill_the_width(theme, width) -> None:
    metrics = tile_metrics(theme, TileSize.BIG)
    columns, cell = metrics.columns(width), metrics.cell(width)
    assert cell.width() - GAP >= 200 - 1
    assert columns * cell.width() < width
    assert width - columns * cell.width() < columns + 3
    if columns >= 4:
        assert cell.width() - GAP <= 260


def test_a_narrow_view_has_one_column(theme) -> None:
    metrics = tile_metrics(theme, TileSize.BIG)
    assert metrics.columns(100) == 1
    assert metrics.cell(1).width() == 1


def test_a_list_has_one_column_and_low_rows(theme) -> None:
    metrics = tile_metrics(theme, TileSize.LIST)
    assert metrics.columns(2000) == 1
    assert metrics.height < tile_metrics(theme, TileSize.MEDIUM).height
    assert metrics.height >= 44


def test_a_narrow_list_has_the_status_below_the_name(theme) -> None:
    metrics = tile_metrics(theme, TileSize.LIST)
    wide, narrow = (
        metrics.zones(QRect(0, 0, *metrics.cell(width).toTuple()), LTR) for width in (900, 344)
    )
    assert wide.status.top() < wide.title.bottom()
    assert narrow.status.top() > narrow.title.bottom()
    assert narrow.title.width() > wide.title.width() / 2
    assert narrow.tile.height() > wide.tile.height()


@pytest.mark.parametrize("size", TileSize)
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_without_its_hint_a_narrow_tile_has_the_whole_line_for_its_name(
    theme, size, direction
) -> None:
    metrics = tile_metrics(theme, size)
    zones = metrics.zones(QRect(0, 0, *metrics.cell(344).toTuple()), direction)
    assert zones.tile.contains(zones.whole_title)
    assert zones.whole_title.contains(zones.title)
    assert not zones.whole_title.intersects(zones.status)
    assert zones.whole_title.intersects(zones.hint) == (size is not TileSize.BIG)


def test_the_whole_height_counts_started_lines(theme) -> None:
    metrics = tile_metrics(theme, TileSize.BIG)
    line = metrics.cell(980).height()
    assert metrics.whole_height(0, 980) == 0
    assert metrics.whole_height(8, 980) == 2 * line
    assert metrics.whole_height(9, 980) == 3 * line


def test_larger_text_makes_larger_tiles(theme) -> None:
    before = tile_metrics(theme, TileSize.BIG)
    theme.apply(LookSettings(text_percent=200))
    after = tile_metrics(theme, TileSize.BIG)
    assert after.height > before.height
    assert after.columns(980) < before.columns(980)
