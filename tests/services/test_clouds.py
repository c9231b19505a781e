from dataclasses import replace

import pytest

from flowbutton.domain.settings import Settings
from flowbutton.services.clouds import CLOUDS, COMMERCIAL, cloud_from

FIELDS = ("authority", "flow_api", "arm", "ifttt", "portal", "azure_portal")


@pytest.mark.parametrize("cloud", CLOUDS, ids=lambda cloud: cloud.name)
def test_every_cloud_is_whole(cloud):
    for name in FIELDS:
        address = getattr(cloud, name)
        assert address.startswith("https://")
        assert address.count("/") == 2
    assert cloud.flow_audience.endswith("/")
    assert not cloud.runtime_audience.endswith("/")
    assert cloud.runtime_hosts
    assert cloud.trigger_hosts
    assert not cloud.ca_file


def test_names_are_unique():
    assert len({cloud.name for cloud in CLOUDS}) == len(CLOUDS) == 5


def test_nobody_tried_any_of_them():
    assert not any(cloud.is_tried for cloud in CLOUDS)


@pytest.mark.parametrize("cloud", CLOUDS, ids=lambda cloud: cloud.name)
def test_tokens_go_to_their_own_hosts_only(cloud):
    runtime = cloud.runtime_hosts[0].replace("*", "europe-002")
    assert cloud.allows(cloud.flow_audience, f"{cloud.flow_api}/x")
    assert cloud.allows(cloud.flow_audience, f"https://a.b.{cloud.environment_suffix}:443/x")
    assert not cloud.allows(cloud.flow_audience, f"https://{runtime}/x")
    assert cloud.allows(cloud.runtime_audience, f"https://{runtime}:443/apim/logicflows")
    assert not cloud.allows(cloud.runtime_audience, cloud.flow_api)
    assert cloud.allows(cloud.arm_audience, cloud.arm)
    for audience in (cloud.flow_audience, cloud.runtime_audience, cloud.arm_audience):
        assert not cloud.allows(audience, "https://evil.example/api.flow.microsoft.com")
        assert not cloud.allows(audience, "https://api.flow.microsoft.com.evil.example/")
        assert not cloud.allows(audience, cloud.ifttt)


def test_cloud_is_chosen_by_name():
    assert cloud_from(Settings()) is COMMERCIAL
    assert cloud_from(Settings(cloud="china")).flow_api == "https://api.powerautomate.cn"
    assert cloud_from(Settings(cloud="nowhere")) is COMMERCIAL


def test_custom_cloud_is_used_when_there_is_one():
    own = replace(COMMERCIAL, name="custom")
    assert cloud_from(Settings(cloud="custom", custom_cloud=own)) is own
    assert cloud_from(Settings(cloud="custom")) is COMMERCIAL
