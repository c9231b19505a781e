import re
import tomllib
from dataclasses import fields, replace
from pathlib import Path
from textwrap import dedent

import pytest

from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import (
    AccountSettings,
)
from tests.store.settings_files import open_settings

CUSTOM = """
[cloud]
name = "custom"
authority = "https://localhost:9443/contoso"
oidc = true
flow_api = "https://localhost:9444/"
runtime_hosts = ["localhost:9445"]
arm = "https://localhost:9444"
ifttt = "https://localhost:9444"
ca_file = "ca.pem"
[account]
client_id = "abc"
tenant = "contoso"
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def store(tmp_path):
    return open_settings(tmp_path)


def test_a_custom_cloud_is_read(store, path):
    path.write_text(CUSTOM)
    settings = store.load()
    cloud = settings.custom_cloud
    assert settings.cloud == "custom"
    assert settings.account == AccountSettings("abc", "contoso")
    assert (cloud.name, cloud.oidc, cloud.authority) == (
        "custom",
        True,
        "https://localhost:9443/contoso",
    )
    assert cloud.flow_api == "https://localhost:9444"
    assert cloud.runtime_hosts == ("localhost:9445",)
    assert cloud.ca_file == str(path.parent / "ca.pem")
    assert store.notices == ()


def test_what_a_custom_cloud_does_not_say_has_sensible_defaults(store, path):
    path.write_text(CUSTOM)
    cloud = store.load().custom_cloud
    assert cloud.flow_audience == "https://service.flow.microsoft.com/"
    assert cloud.runtime_audience == "https://apihub.azure.com"
    assert cloud.arm_audience == "https://management.azure.com/"
    assert cloud.portal == "https://make.powerautomate.com"
    assert cloud.environment_suffix == ""
    assert cloud.trigger_hosts == ("localhost:9444", "localhost:9445")


def test_a_custom_cloud_has_no_service_that_it_does_not_name(store, path):
    path.write_text('[cloud]\nauthority = "https://login.example"\ntrigger_hosts = ["t.example"]\n')
    settings = store.load()
    assert settings.cloud == "custom"
    cloud = settings.custom_cloud
    assert (cloud.flow_api, cloud.arm, cloud.ifttt, cloud.runtime_hosts) == ("", "", "", ())
    assert cloud.trigger_hosts == ("t.example",)


def test_a_cloud_with_addresses_and_a_name_of_its_own_is_custom(store, path):
    path.write_text('[cloud]\nname = "contoso"\nauthority = "https://login.example"\n')
    settings = store.load()
    assert (settings.cloud, settings.custom_cloud.name) == ("custom", "contoso")
    assert store.notices == ()


def test_a_known_cloud_wins_over_addresses_that_are_left(store, path):
    path.write_text('[cloud]\nname = "gcc"\nauthority = "https://login.example"\n')
    assert store.load().cloud == "gcc"


def test_a_ca_file_may_lie_anywhere(store, path):
    path.write_text('[cloud]\nauthority = "https://a"\nca_file = "/etc/ca.pem"\n')
    assert store.load().custom_cloud.ca_file == "/etc/ca.pem"


def test_a_custom_cloud_that_was_saved_comes_back(store, path):
    path.write_text(CUSTOM)
    wanted = store.load()
    path.unlink()
    store.save(wanted)
    assert store.load() == wanted


def test_another_cloud_is_chosen_by_its_name_alone(store, path):
    path.write_text(CUSTOM)
    settings = store.load()
    store.save(replace(settings, cloud="commercial"))
    assert store.load().cloud == "commercial"
    store.save(replace(settings, custom_cloud=replace(settings.custom_cloud, arm="https://b")))
    assert store.load().custom_cloud.arm == "https://b"
    assert "cloud" in path.read_text()


def test_without_a_custom_cloud_its_addresses_stay_for_the_next_time(store, path):
    path.write_text(CUSTOM)
    store.save(replace(store.load(), cloud="gcc", custom_cloud=None))
    assert store.load().custom_cloud is not None


def test_the_cloud_in_the_guide_is_read_as_it_stands(store, path):
    guide = (Path(__file__).parents[2] / "docs" / "real-tenant.md").read_text("utf-8")
    blocks = re.findall(r"(?:^    .*\n|^\n)+", guide, re.MULTILINE)
    (block,) = [dedent(text) for text in blocks if 'name = "custom"' in text]
    path.write_text(block, encoding="utf-8")
    settings = store.load()
    assert (settings.cloud, store.notices) == ("custom", ())
    assert settings.custom_cloud.title == "Ours"
    assert settings.custom_cloud.trigger_hosts == (
        "*.environment.api.example.com",
        "*.logic.example.com",
    )
    assert set(tomllib.loads(block)["cloud"]) == {field.name for field in fields(Cloud)} - {
        "oidc",
        "is_tried",
    }


def test_certificates_of_nobody_are_looked_for_beside_the_settings(path, store):
    path.write_text(CUSTOM.replace("ca.pem", "~no body/ca.pem"))
    assert store.load().custom_cloud.ca_file == str(path.parent / "~no body" / "ca.pem")
