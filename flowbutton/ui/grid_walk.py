"""Where the arrow keys lead in a grid that is read line by line."""

from __future__ import annotations

from enum import Enum


class Way(Enum):
    """A key that leads somewhere."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    HOME = "home"
    END = "end"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"


def walk(way: Way, at: int, count: int, columns: int, page_lines: int = 1) -> int:
    """Return the place that `way` leads to from place `at` of `count`.

    Down from above a short last line leads to its last place; nothing leads out of the grid.
    """
    last = count - 1
    if at < 0:
        return 0
    to = {
        Way.LEFT: at - 1,
        Way.RIGHT: at + 1,
        Way.UP: _up(at, columns, 1),
        Way.DOWN: _down(at, last, columns, 1),
        Way.PAGE_UP: _up(at, columns, page_lines),
        Way.PAGE_DOWN: _down(at, last, columns, page_lines),
        Way.HOME: 0,
        Way.END: last,
    }[way]
    return min(max(0, to), last)


def _up(at: int, columns: int, lines: int) -> int:
    lines = min(lines, at // columns)
    return at - lines * columns


def _down(at: int, last: int, columns: int, lines: int) -> int:
    lines = min(lines, last // columns - at // columns)
    return min(last, at + lines * columns)
