import pytest

from flowbutton.ui.tokens import DARK, LIGHT, PAIRS, TILE_COLORS, Token, contrast


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} on {pair[1]}")
def test_every_pair_that_is_painted_can_be_told_apart(scheme, pair) -> None:
    front, behind, least = pair
    assert contrast(scheme[front], scheme[behind]) >= least


@pytest.mark.parametrize("color", TILE_COLORS)
@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_picture_on_a_tile_reads_on_each_of_the_twelve_colours(scheme, color) -> None:
    assert contrast(scheme[Token.GLYPH], color) >= 4.5


def test_there_are_twelve_different_tile_colours() -> None:
    assert len(set(TILE_COLORS)) == 12


def test_both_schemes_know_every_token() -> None:
    assert set(LIGHT) == set(DARK) == set(Token)


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
