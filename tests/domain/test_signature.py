import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.signature import is_signed, without_signature

SIGNED = "https://example.com:443/t/invoke?api-version=1&sp=%2Frun&sv=1.0&sig=a%2Bb"
PLAIN = "https://example.com:443/t/invoke?api-version=1"


def test_the_signature_and_what_belongs_to_it_go_and_the_rest_stays() -> None:
    assert without_signature(SIGNED) == PLAIN
    assert without_signature(f"{PLAIN}&room=a%20b&SIG=x#f") == f"{PLAIN}&room=a%20b#f"
    assert without_signature(PLAIN) == PLAIN


@pytest.mark.parametrize(
    ("url", "signed"),
    [(SIGNED, True), (PLAIN, False), (f"{PLAIN}&Sig=x", True), ("x?design=1&a=sig", False)],
)
def test_what_is_signed_is_told(url, signed) -> None:
    assert is_signed(url) is signed


@given(st.lists(st.sampled_from(["sig=x", "sp=a", "SIG=b", "a=sig=c", "n=1", ""])))
def test_no_signature_is_ever_left(parts) -> None:
    assert not is_signed(without_signature("https://example.com/?" + "&".join(parts)))
