import pytest

from flowbutton.auth.seal import BrokenSealError, seal, unseal

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


def test_sealed_text_comes_back_with_its_key():
    assert unseal(KEY, seal(KEY, "grüße")) == "grüße"


def test_sealed_text_is_not_readable_and_never_the_same():
    sealed = seal(KEY, "secret")
    assert b"secret" not in sealed
    assert sealed != seal(KEY, "secret")


@pytest.mark.parametrize(
    "damage",
    [
        lambda sealed: sealed[: len(sealed) // 2],
        lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 1]),
        lambda sealed: b"XXXX" + sealed[4:],
        lambda sealed: sealed[:10],
        lambda _sealed: b"",
    ],
)
def test_damaged_seal_is_told(damage):
    with pytest.raises(BrokenSealError):
        unseal(KEY, damage(seal(KEY, "secret")))


def test_seal_with_another_key_is_told():
    with pytest.raises(BrokenSealError):
        unseal(OTHER_KEY, seal(KEY, "secret"))
