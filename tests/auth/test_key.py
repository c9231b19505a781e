import base64

import pytest

from flowbutton.auth.key import KeyringKey, NoKeyringError
from tests.auth.keyrings import BACKEND


def test_key_is_made_once_and_found_again(keyring_folder):
    key = KeyringKey("FlowButton")
    assert key.read() is None
    made = key.create()
    assert len(made) == 32
    assert KeyringKey("FlowButton").read() == made


def test_keys_of_two_names_are_two(keyring_folder):
    assert KeyringKey("FlowButton").create() != KeyringKey("FlowButton /other").create()
    assert len(list(keyring_folder.iterdir())) == 2


@pytest.mark.parametrize("text", ["not base64!", base64.b64encode(b"short").decode(), ""])
def test_key_that_was_damaged_is_as_none(keyring_folder, text):
    (keyring_folder / "FlowButton token-cache-key").write_text(text)
    assert KeyringKey("FlowButton").read() is None


def test_missing_keyring_is_told():
    with pytest.raises(NoKeyringError) as caught:
        KeyringKey("FlowButton").read()
    assert "no keyring" in str(caught.value.reason)


def test_keyring_that_keeps_nothing_counts_as_missing(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(NoKeyringError) as caught:
        KeyringKey("FlowButton").create()
    assert "no keyring" in str(caught.value.reason)


def backend(name):
    return BACKEND.replace("FolderKeyring", name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("BrokenKeyring", "did not answer"),
        ("LockedKeyring", "is locked"),
        ("RefusingKeyring", "no keyring"),
    ],
)
def test_keyring_that_fails_is_told(keyring_folder, monkeypatch, name, words):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend(name))
    with pytest.raises(NoKeyringError) as caught:
        KeyringKey("FlowButton").read()
    assert words in str(caught.value.reason)


def test_keyring_that_forgets_at_once_is_told(keyring_folder, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend("ForgetfulKeyring"))
    with pytest.raises(NoKeyringError) as caught:
        KeyringKey("FlowButton").create()
    assert "did not answer" in str(caught.value.reason)
