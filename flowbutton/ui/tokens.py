"""The colours of both schemes as data, with the pairs that must be told apart."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Token(StrEnum):
    """What a colour is for."""

    BG = "bg"
    SURFACE = "surface"
    RAISED = "raised"
    LINE = "line"
    INK = "ink"
    SOFT = "soft"
    FAINT = "faint"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    ACCENT_STRONG = "accent_strong"  # the accent under the pointer, and accent text on hover
    OK = "ok"
    BAD = "bad"
    WARN = "warn"
    OK_GROUND = "ok_ground"
    BAD_GROUND = "bad_ground"
    WARN_GROUND = "warn_ground"
    HOVER = "hover"
    TRACK = "track"  # below what is filled as far as a run is
    GLYPH = "glyph"  # the picture on a tile's colour


LIGHT: Mapping[Token, str] = {
    Token.BG: "#f5f5f5",
    Token.SURFACE: "#ffffff",
    Token.RAISED: "#ffffff",
    Token.LINE: "#e0e0e0",
    Token.INK: "#1b1b1b",
    Token.SOFT: "#5c5c5c",
    Token.FAINT: "#6b6b6b",
    Token.ACCENT: "#0f6cbd",
    Token.ON_ACCENT: "#ffffff",
    Token.ACCENT_STRONG: "#0c5a9e",
    Token.OK: "#0e7a0d",
    Token.BAD: "#b10e1c",
    Token.WARN: "#9a5b00",
    Token.OK_GROUND: "#e7f4e6",
    Token.BAD_GROUND: "#fbe9ea",
    Token.WARN_GROUND: "#fdf2e0",
    Token.HOVER: "#ededed",
    Token.TRACK: "#e0e0e0",
    Token.GLYPH: "#ffffff",
}

DARK: Mapping[Token, str] = {
    Token.BG: "#1f1f1f",
    Token.SURFACE: "#292929",
    Token.RAISED: "#2f2f2f",
    Token.LINE: "#3d3d3d",
    Token.INK: "#ffffff",
    Token.SOFT: "#c7c7c7",
    Token.FAINT: "#a0a0a0",
    Token.ACCENT: "#479ef5",
    Token.ON_ACCENT: "#0a0a0a",
    Token.ACCENT_STRONG: "#62abf5",
    Token.OK: "#6cc46b",
    Token.BAD: "#f1868d",
    Token.WARN: "#f5b957",
    Token.OK_GROUND: "#1d3320",
    Token.BAD_GROUND: "#3e2023",
    Token.WARN_GROUND: "#3b2e18",
    Token.HOVER: "#383838",
    Token.TRACK: "#3d3d3d",
    Token.GLYPH: "#ffffff",
}

TILE_COLORS = (
    "#0f6cbd",
    "#c4501b",
    "#7a5195",
    "#b10e1c",
    "#0e7a6d",
    "#8a640c",
    "#3b3a8f",
    "#0b6a0b",
    "#a4262c",
    "#5c2e91",
    "#004e8c",
    "#66757a",
)

_TEXT = 4.5
_SHAPE = 3.0
_LINEAR_UNTIL = 0.04045  # of sRGB: below it the curve is a straight line
_GROUNDS = (Token.BG, Token.SURFACE, Token.RAISED)
_STATES = (Token.ACCENT, Token.OK, Token.BAD, Token.WARN)

#: (in front, behind, least contrast) of every pair that the window paints.
PAIRS: tuple[tuple[Token, Token, float], ...] = (
    *(
        (front, ground, _TEXT)
        for front in (Token.INK, Token.SOFT, Token.FAINT)
        for ground in _GROUNDS
    ),
    *((front, ground, _TEXT) for front in _STATES for ground in _GROUNDS),
    *((front, Token.HOVER, _TEXT) for front in (Token.INK, Token.SOFT, Token.ACCENT_STRONG)),
    *((front, Token.HOVER, _TEXT) for front in (Token.OK, Token.BAD, Token.WARN)),
    (Token.ACCENT, Token.HOVER, _SHAPE),
    *((front, Token.TRACK, _SHAPE) for front in _STATES),
    (Token.ON_ACCENT, Token.ACCENT, _TEXT),
    (Token.ON_ACCENT, Token.ACCENT_STRONG, _TEXT),
    *(
        (front, ground, _TEXT)
        for front in (Token.INK, Token.SOFT)
        for ground in (Token.OK_GROUND, Token.BAD_GROUND, Token.WARN_GROUND)
    ),
    (Token.OK, Token.OK_GROUND, _TEXT),
    (Token.BAD, Token.BAD_GROUND, _TEXT),
    (Token.WARN, Token.WARN_GROUND, _TEXT),
    (Token.SURFACE, Token.INK, _TEXT),
)


def luminance(color: str) -> float:
    """Return the relative luminance, 0 to 1, of `#rrggbb` (WCAG 2.2)."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= _LINEAR_UNTIL else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return how far two colours are apart, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
