"""What an administrator has set."""

import tomllib
from dataclasses import replace

import pytest

from flowbutton.domain.settings import (
    AccountSettings,
    Scheme,
    Settings,
)
from tests.store.settings_files import notices, open_settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def policy(tmp_path):
    return tmp_path / "policy.toml"


@pytest.fixture
def store(tmp_path):
    return open_settings(tmp_path)


def test_what_the_administrator_set_wins_and_is_listed(store, path, policy):
    path.write_text('[account]\ntenant = "mine"\nclient_id = "abc"\n[look]\nscheme = "dark"\n')
    policy.write_text('[account]\ntenant = "contoso"\n[cloud]\nname = "gcc"\n')
    settings = store.load()
    assert settings.account == AccountSettings("abc", "contoso")
    assert settings.look.scheme is Scheme.DARK
    assert settings.cloud == "gcc"
    assert settings.managed == {"account.tenant", "cloud"}


def test_what_the_administrator_set_is_not_written(store, path, policy):
    policy.write_text('[account]\ntenant = "contoso"\n[cloud]\nauthority = "https://a"\n')
    settings = store.load()
    assert settings.managed == {"account.tenant", "cloud", "custom_cloud"}
    changed = replace(
        settings,
        account=AccountSettings("abc", "other"),
        cloud="gcc",
        custom_cloud=replace(settings.custom_cloud, arm="https://b"),
    )
    store.save(changed)
    assert tomllib.loads(path.read_text()) == {"version": 1, "account": {"client_id": "abc"}}
    assert store.load().account == AccountSettings("abc", "contoso")


def test_a_wrong_value_of_the_administrator_is_said_and_manages_nothing(store, policy):
    policy.write_text("[privacy]\nretention_days = 'long'\n")
    assert store.load() == Settings()
    assert notices(store) == [
        "policy.toml: privacy.retention_days must be a whole number from 1 to 36500"
    ]


@pytest.mark.parametrize("content", [b"[[[", b"\xff\xfe"])
def test_a_policy_that_cannot_be_read_is_said_and_left_there(store, policy, content, expected_logs):
    policy.write_bytes(content)
    assert store.load() == Settings()
    assert notices(store) == [f"{policy} of your administrator cannot be read"]
    assert policy.read_bytes() == content
    expected_logs("The policy cannot be read")
