import pytest

from flowbutton.domain.folding import holds


@pytest.mark.parametrize(
    ("search", "is_there"),
    [("", True), ("münchen EINGANG", True), ("munchen", True), ("gang", True), ("berlin", False)],
)
def test_every_word_is_looked_for_without_case_and_accents(search, is_there):
    assert holds("Eingang München", search) is is_there
