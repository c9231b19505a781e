import pytest

from flowbutton.ui.grid_walk import Way, walk

# seven tiles in three columns:   0 1 2 / 3 4 5 / 6


@pytest.mark.parametrize(
    ("way", "at", "to"),
    [
        (Way.RIGHT, 0, 1),
        (Way.RIGHT, 2, 3),
        (Way.RIGHT, 6, 6),
        (Way.LEFT, 3, 2),
        (Way.LEFT, 0, 0),
        (Way.DOWN, 1, 4),
        (Way.DOWN, 3, 6),
        (Way.DOWN, 5, 6),
        (Way.DOWN, 6, 6),
        (Way.UP, 6, 3),
        (Way.UP, 1, 1),
        (Way.HOME, 5, 0),
        (Way.END, 0, 6),
        (Way.PAGE_DOWN, 1, 6),
        (Way.PAGE_UP, 6, 0),
        (Way.PAGE_UP, 4, 1),
        (Way.DOWN, -1, 0),
    ],
)
def test_each_key_leads_where_the_eye_expects(way, at, to) -> None:
    assert walk(way, at, 7, 3, page_lines=2) == to
