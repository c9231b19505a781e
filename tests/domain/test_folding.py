import pytest

from flowbutton.domain.folding import folded, holds


@pytest.mark.parametrize(
    ("search", "is_there"),
    [("", True), ("münchen EINGANG", True), ("munchen", True), ("gang", True), ("berlin", False)],
)
def test_every_word_is_looked_for_without_case_and_accents(search, is_there):
    assert holds("Eingang München", search) is is_there


@pytest.mark.parametrize(
    ("text", "plain"), [("Send IT", "send it"), ("École", "ecole"), ("STRASSE", "strasse")]
)
def test_text_is_folded_the_same_whatever_signs_are_in_it(text, plain):
    assert folded(text) == plain
    assert folded(f"{text} ß") == f"{plain} ss"
