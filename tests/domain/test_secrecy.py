import pytest

from flowbutton.domain.secrecy import sounds_secret


@pytest.mark.parametrize(
    "name",
    [
        "PIN",
        "adminPassword",
        "api_key",
        "API key",
        "Reset token",
        "client-secret",
        "userPIN",
        "password_1",
        "Passwort",
        "ACCESS_KEY",
        "tokenId",
        "Authorization",
    ],
)
def test_a_name_with_a_word_for_secrets_sounds_secret(name):
    assert sounds_secret(name)


@pytest.mark.parametrize("name", ["", "pinned", "Secretary", "Spin", "key", "text", "passage", "7"])
def test_other_names_do_not(name):
    assert not sounds_secret(name)
