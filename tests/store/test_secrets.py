import keyring
import keyring.errors
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.errors import StoreError
from flowbutton.store.secrets import LONGEST, KeyringSecrets, MemorySecrets
from tests.store.keyrings import FakeKeyring, PlainKeyring


@pytest.fixture
def backend():
    before = keyring.get_keyring()
    fake = FakeKeyring()
    keyring.set_keyring(fake)
    yield fake
    keyring.set_keyring(before)


@pytest.fixture(params=["keyring", "memory"])
def secrets(request, backend):
    return KeyringSecrets("FlowButton") if request.param == "keyring" else MemorySecrets()


def test_a_secret_comes_back(secrets):
    secrets.put("url", "https://example.com?sig=1")
    assert secrets.get("url") == "https://example.com?sig=1"


def test_a_secret_that_is_not_there_says_what_to_do(secrets):
    with pytest.raises(StoreError, match="not in the keyring") as caught:
        secrets.get("url")
    assert str(caught.value.hint) == "Paste its address or key again"


def test_a_secret_can_be_replaced(secrets):
    secrets.put("url", "a")
    secrets.put("url", "b")
    assert secrets.get("url") == "b"


def test_a_secret_can_be_forgotten(secrets):
    secrets.put("url", "a" * 5000)
    secrets.put("key", "k")
    secrets.delete("url")
    with pytest.raises(StoreError):
        secrets.get("url")
    assert secrets.get("key") == "k"


def test_forgetting_what_is_not_there_does_nothing(secrets):
    secrets.delete("url")


def test_a_short_secret_is_one_entry_under_its_own_name(backend):
    KeyringSecrets("FlowButton").put("url", "a" * LONGEST)
    assert backend.entries == {("FlowButton", "url"): "a" * LONGEST}


@pytest.mark.parametrize("value", ["😀" * 5000, "split:abc:3", "split:", "x" * (LONGEST + 1)])
def test_a_long_or_odd_secret_lies_in_several_entries(backend, value):
    secrets = KeyringSecrets("FlowButton")
    secrets.put("url", value)
    assert len(backend.entries) > 1
    assert secrets.get("url") == value
    secrets.put("url", "short")
    assert backend.entries == {("FlowButton", "url"): "short"}
    secrets.put("url", value)
    secrets.delete("url")
    assert backend.entries == {}


@given(st.lists(st.text(max_size=2000), min_size=1, max_size=3))
def test_any_secret_comes_back(values):
    before, fake = keyring.get_keyring(), FakeKeyring()
    keyring.set_keyring(fake)
    secrets = KeyringSecrets("FlowButton")
    for value in values:
        secrets.put("url", value)
        assert secrets.get("url") == value
    secrets.delete("url")
    assert fake.entries == {}
    keyring.set_keyring(before)


def test_a_secret_with_a_lost_part_is_not_there(backend):
    secrets = KeyringSecrets("FlowButton")
    secrets.put("url", "x" * 2000)
    del backend.entries[next(each for each in backend.entries if each[1].endswith("-2"))]
    with pytest.raises(StoreError, match="not in the keyring"):
        secrets.get("url")
    secrets.delete("url")
    assert backend.entries == {}


def test_two_services_have_their_own_secrets(backend):
    KeyringSecrets("FlowButton").put("url", "a")
    with pytest.raises(StoreError):
        KeyringSecrets("FlowButton demo").get("url")


def test_without_a_keyring_it_says_what_to_do():
    with pytest.raises(StoreError, match="no keyring") as caught:
        KeyringSecrets("FlowButton").put("url", "a")
    assert "Install and start one" in str(caught.value.hint)


def test_a_keyring_that_hides_nothing_is_none(backend):
    keyring.set_keyring(PlainKeyring())
    with pytest.raises(StoreError, match="no keyring"):
        KeyringSecrets("FlowButton").put("url", "a")


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (keyring.errors.KeyringLocked("url=swordfish"), "is locked"),
        (keyring.errors.NoKeyringError("swordfish"), "no keyring"),
        (keyring.errors.KeyringError("swordfish"), "did not answer"),
        (ConnectionError("swordfish"), "did not answer"),
    ],
)
def test_a_keyring_that_fails_is_told_without_its_words(backend, error, title, caplog):
    backend.error = error
    with pytest.raises(StoreError, match=title) as caught:
        KeyringSecrets("FlowButton").get("url")
    assert caught.value.hint
    assert caught.value.__cause__ is None
    assert "swordfish" not in caplog.text
