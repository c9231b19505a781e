"""The demo tenant as a cloud, for programs to use."""

from __future__ import annotations

import json

from flowbutton.demo.people import (
    ARM_AUDIENCE,
    CLIENT_ID,
    FLOW_AUDIENCE,
    RUNTIME_AUDIENCE,
    TENANT,
)
from flowbutton.domain.cloud import Cloud


def cloud_at(base: str, web: str, ca_file: str) -> Cloud:
    """Return the cloud whose services are at `base` and whose pages are at `web`."""
    host = base.removeprefix("https://")
    return Cloud(
        name="custom",
        title="Demo tenant",
        authority=f"{base}/{TENANT}",
        oidc=True,
        flow_api=base,
        flow_audience=FLOW_AUDIENCE,
        flow_hosts=(),
        runtime_hosts=(host,),
        runtime_audience=RUNTIME_AUDIENCE,
        environment_suffix="",
        arm=base,
        arm_audience=ARM_AUDIENCE,
        ifttt=base,
        portal=web,
        azure_portal=web,
        trigger_hosts=(host,),
        ca_file=ca_file,
        is_tried=True,
    )


def settings_toml(cloud: Cloud) -> str:
    """Return settings with which another process uses the tenant."""
    values = {
        "name": cloud.name,
        "title": cloud.title,
        "authority": cloud.authority,
        "oidc": cloud.oidc,
        "flow_api": cloud.flow_api,
        "flow_audience": cloud.flow_audience,
        "runtime_hosts": list(cloud.runtime_hosts),
        "runtime_audience": cloud.runtime_audience,
        "arm": cloud.arm,
        "arm_audience": cloud.arm_audience,
        "ifttt": cloud.ifttt,
        "portal": cloud.portal,
        "azure_portal": cloud.azure_portal,
        "trigger_hosts": list(cloud.trigger_hosts),
        "ca_file": cloud.ca_file,
    }
    # JSON's texts, lists of texts and booleans are TOML's as well.
    lines = [f"{name} = {json.dumps(value)}" for name, value in values.items()]
    account = [f"client_id = {json.dumps(CLIENT_ID)}", f"tenant = {json.dumps(TENANT)}"]
    return "\n".join(["[cloud]", *lines, "", "[account]", *account, ""])
