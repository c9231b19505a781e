from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from flowbutton.bridge.button_filter import ButtonFilter
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.domain.run import RunState, Step
from flowbutton.domain.settings import LookSettings, Scheme, TileSize
from flowbutton.ui.grid_rows import GridRows
from flowbutton.ui.tile_delegate import TileDelegate
from flowbutton.ui.tokens import LIGHT, Token
from tests.samples import BUTTONS, COURIER, COURIER_RUN, DIGEST, NOW, run

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ACCENT = QColor(LIGHT[Token.ACCENT])
_ROUNDING = 3  # of 255


@pytest.fixture
def model(qapp):
    model = ButtonModel(NOW)
    model.set_buttons(BUTTONS)
    return model


@pytest.fixture
def rows(model):
    return GridRows(ButtonFilter(model, model), "Add a button", model)


class Painted:
    """One tile, painted, and what can be seen of it."""

    def __init__(
        self, delegate, index, state=QStyle.StateFlag.State_Enabled, direction=LTR, width=980
    ):
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, *delegate.metrics.cell(width).toTuple())
        option.state = state
        option.direction = direction
        self.image = QImage(option.rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
        self.zones = delegate.metrics.zones(option.rect, direction)
        self.tile = self.zones.tile
        self._paints = partial(delegate.paint, option=option, index=index)
        self.again(QRegion(option.rect))

    def again(self, region) -> None:
        """Paint what is in a region once more, as a window does."""
        painter = QPainter(self.image)
        painter.setClipRegion(region)
        painter.fillRect(self.image.rect(), QColor(LIGHT[Token.BG]))
        self._paints(painter)
        painter.end()

    def at(self, x, y) -> QColor:
        return self.image.pixelColor(QPoint(x, y))

    def is_like(self, other) -> bool:
        """Whether all pixels are the same, but for rounding where something is turned."""
        ours, theirs = (bytes(one.image.constBits()) for one in (self, other))
        return all(abs(a - b) <= _ROUNDING for a, b in zip(ours, theirs, strict=True))

    def has(self, color, place=None) -> bool:
        place = place or self.image.rect()
        return any(
            self.at(x, y) == QColor(color)
            for x in range(place.left(), place.right() + 1)
            for y in range(place.top(), place.bottom() + 1)
        )

    def tints(self, color, place) -> bool:
        """Whether something is painted in this hue, however thin its lines are."""
        hue = QColor(color).hslHueF()
        return any(
            abs(at.hslHueF() - hue) < 0.03 and at.hslSaturationF() > 0.4
            for x in range(place.left(), place.right() + 1)
            for y in range(place.top(), place.bottom() + 1)
            if (at := self.at(x, y))
        )


@pytest.fixture
def paint(theme, rows):
    def paint(row, size=TileSize.BIG, **how):
        return Painted(TileDelegate(theme, size), rows.index(row, 0), **how)

    return paint


@pytest.mark.parametrize("size", TileSize)
def test_the_glyph_stands_on_the_buttons_colour(paint, size) -> None:
    painted = paint(1, size)
    glyph = painted.zones.glyph
    assert painted.at(glyph.center().x(), glyph.top() + 2) == QColor("#c4501b")
    assert painted.has("#ffffff", glyph)


@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize("size", [TileSize.MEDIUM, TileSize.LIST])
def test_the_key_hint_yields_where_the_name_needs_its_room(paint, theme, size, direction) -> None:
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))

    def shows_hint(row):
        painted = paint(row, size, direction=direction, width=344)
        hint = painted.zones.hint
        return painted.at(hint.center().x(), hint.top() + 4) == QColor(LIGHT[Token.BG])

    assert [shows_hint(row) for row in (0, 4)] == [False, True]


@pytest.mark.parametrize("state", RunState)
def test_every_state_paints_its_line_and_nothing_else_moves(paint, model, state) -> None:
    before = paint(0)
    model.put_run(run(DIGEST, state, ago_s=5, step=Step("x", 1, 2)))
    after = paint(0)
    status = before.zones.status
    assert before.zones == after.zones
    assert before.image.copy(status) != after.image.copy(status)
    for part in (before.zones.glyph, before.zones.hint, before.zones.title):
        assert before.image.copy(part) == after.image.copy(part)


def test_progress_fills_from_the_side_where_reading_begins(paint, model) -> None:
    model.put_run(COURIER_RUN)
    for direction, begins_left in ((LTR, True), (RTL, False)):
        painted = paint(1, direction=direction)
        y = painted.tile.bottom() - 2
        left = painted.at(painted.tile.left() + 30, y)
        right = painted.at(painted.tile.right() - 30, y)
        assert (left == ACCENT, right == ACCENT) == (begins_left, not begins_left)


def test_without_a_measure_progress_wanders_or_stands_as_motion_allows(theme, rows, model) -> None:
    model.put_run(run(COURIER, RunState.RUNNING, ago_s=5))
    delegate = TileDelegate(theme, TileSize.BIG)
    still = Painted(delegate, rows.index(1, 0))
    y = still.tile.bottom() - 2
    assert still.at(still.tile.center().x(), y) != QColor(LIGHT[Token.LINE])
    assert not delegate.beat._places
    theme.apply(LookSettings(scheme=Scheme.LIGHT))
    seen = set()
    for _ in range(40):
        painted = Painted(delegate, rows.index(1, 0))
        seen.add(painted.at(painted.tile.center().x(), y).name())
        delegate.beat._on_timer()
    assert seen == {LIGHT[Token.ACCENT], LIGHT[Token.LINE]}
    assert delegate.beat._places


def test_a_spinner_turns_only_where_motion_is_allowed(theme, rows, model) -> None:
    model.put_run(COURIER_RUN)
    theme.apply(LookSettings(scheme=Scheme.LIGHT))
    delegate = TileDelegate(theme, TileSize.BIG)
    before = Painted(delegate, rows.index(1, 0))
    for _ in range(3):
        delegate.beat._on_timer()
    assert Painted(delegate, rows.index(1, 0)).image != before.image


@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize("size", TileSize)
def test_a_beat_paints_little_and_all_that_moves(theme, rows, model, size, direction) -> None:
    model.put_run(run(COURIER, RunState.RUNNING, ago_s=5))
    theme.apply(LookSettings(scheme=Scheme.LIGHT))
    delegate, viewport = TileDelegate(theme, size), QWidget()
    painted = Painted(delegate, rows.index(1, 0), direction=direction)
    moving = QRegion()
    for place in delegate.beat._places:
        moving += place
    for _ in range(3):
        delegate.beat._on_timer()
    delegate.beat.begin(viewport, moving)
    assert not delegate.beat.sees(painted.zones.glyph)
    assert not delegate.beat.sees(painted.zones.title)
    painted.again(moving)
    delegate.beat.end()
    whole = Painted(delegate, rows.index(1, 0), direction=direction)
    assert painted.is_like(whole)


def test_focus_is_a_ring_of_two_pixels(paint) -> None:
    calm = paint(0)
    focused = paint(0, state=QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_HasFocus)
    x, top = focused.tile.center().x(), focused.tile.top()
    ring = [focused.at(x, top + dy) == ACCENT for dy in (-2, -1, 0, 1)]
    assert sum(ring) == 2
    assert calm.at(x, top - 1) != ACCENT


def test_hover_lifts_the_line(paint) -> None:
    calm = paint(0)
    hovered = paint(0, state=QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_MouseOver)
    x, top = calm.tile.center().x(), calm.tile.top()
    assert calm.at(x, top) == QColor(LIGHT[Token.LINE])
    assert hovered.at(x, top) == QColor(LIGHT[Token.SOFT])


@pytest.mark.parametrize("row", [0, len(BUTTONS)])
def test_a_pressed_tile_sinks_one_pixel(theme, rows, row) -> None:
    delegate = TileDelegate(theme, TileSize.BIG)
    up = Painted(delegate, rows.index(row, 0))
    delegate.pressed = QPersistentModelIndex(rows.index(row, 0))
    down = Painted(delegate, rows.index(row, 0))
    area = up.tile.adjusted(20, 20, -40, -20)
    assert up.image.copy(area) == down.image.copy(area.translated(0, 1))


@pytest.mark.parametrize("size", TileSize)
def test_the_last_tile_adds_a_button(paint, size) -> None:
    calm = paint(len(BUTTONS), size)
    focused = paint(
        len(BUTTONS), size, state=QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_HasFocus
    )
    assert calm.has(LIGHT[Token.SOFT], calm.tile)
    assert focused.has(LIGHT[Token.ACCENT])


def test_a_button_without_a_digit_has_no_place_marked_for_it(paint, model) -> None:
    with_digit = paint(0)
    model.set_buttons([replace(DIGEST), *(replace(one, is_favourite=True) for one in BUTTONS[1:])])
    without = paint(0)
    assert with_digit.has(LIGHT[Token.LINE], with_digit.zones.hint)
    assert not without.has(LIGHT[Token.LINE], without.zones.hint)


def test_a_long_name_stays_inside_the_tile(paint, model) -> None:
    model.set_buttons([replace(DIGEST, name="Überweisungsbestätigungsformular " * 8)])
    painted = paint(0)
    edge = QRect(painted.tile.right() + 2, 0, 3, painted.image.height())
    assert not painted.has(LIGHT[Token.INK], edge)


def test_a_press_just_now_has_no_spinner_yet(paint, model) -> None:
    model.put_run(run(DIGEST, RunState.SENDING, ago_s=0))
    painted = paint(0)
    glyph = QRect(painted.zones.status)
    glyph.setWidth(14)
    assert not painted.has(LIGHT[Token.ACCENT], glyph)


def test_a_remark_is_said_in_its_own_colour(paint, model) -> None:
    model.set_remark(DIGEST.id, "Already running")
    painted = paint(0)
    assert painted.tints(LIGHT[Token.WARN], painted.zones.status)
    assert not paint(1).tints(LIGHT[Token.WARN], painted.zones.status)
