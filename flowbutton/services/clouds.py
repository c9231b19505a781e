"""The clouds that are known, as data."""

from __future__ import annotations

from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import Settings

COMMERCIAL = Cloud(
    name="commercial",
    title="Microsoft 365",
    authority="https://login.microsoftonline.com",
    oidc=False,
    flow_api="https://api.flow.microsoft.com",
    flow_audience="https://service.flow.microsoft.com/",
    flow_hosts=("*.api.flow.microsoft.com",),
    runtime_hosts=("*.azure-apim.net", "*.azure-apihub.net"),
    runtime_audience="https://apihub.azure.com",
    environment_suffix="environment.api.powerplatform.com",
    arm="https://management.azure.com",
    arm_audience="https://management.azure.com/",
    ifttt="https://maker.ifttt.com",
    portal="https://make.powerautomate.com",
    azure_portal="https://portal.azure.com",
    trigger_hosts=("*.environment.api.powerplatform.com", "*.logic.azure.com"),
)

GCC = Cloud(
    name="gcc",
    title="Microsoft 365 US Government (GCC)",
    authority="https://login.microsoftonline.com",
    oidc=False,
    flow_api="https://gov.api.flow.microsoft.us",
    flow_audience="https://gov.service.flow.microsoft.us/",
    flow_hosts=("*.gov.api.flow.microsoft.us",),
    runtime_hosts=("*.azure-apihub.us", "*.azure-apim.us"),
    runtime_audience="https://apihub.azure.com",
    environment_suffix="environment.api.gov.powerplatform.microsoft.us",
    arm="https://management.azure.com",
    arm_audience="https://management.azure.com/",
    ifttt="https://maker.ifttt.com",
    portal="https://make.gov.powerautomate.us",
    azure_portal="https://portal.azure.com",
    trigger_hosts=("*.environment.api.gov.powerplatform.microsoft.us", "*.logic.azure.us"),
)

GCC_HIGH = Cloud(
    name="gcc_high",
    title="Microsoft 365 US Government (GCC High)",
    authority="https://login.microsoftonline.us",
    oidc=False,
    flow_api="https://high.api.flow.microsoft.us",
    flow_audience="https://high.service.flow.microsoft.us/",
    flow_hosts=("*.high.api.flow.microsoft.us",),
    runtime_hosts=("*.azure-apihub.us", "*.azure-apim.us"),
    runtime_audience="https://apihub.azure.com",
    environment_suffix="environment.api.high.powerplatform.microsoft.us",
    arm="https://management.usgovcloudapi.net",
    arm_audience="https://management.usgovcloudapi.net/",
    ifttt="https://maker.ifttt.com",
    portal="https://make.high.powerautomate.us",
    azure_portal="https://portal.azure.us",
    trigger_hosts=("*.environment.api.high.powerplatform.microsoft.us", "*.logic.azure.us"),
)

DOD = Cloud(
    name="dod",
    title="Microsoft 365 US Government (DoD)",
    authority="https://login.microsoftonline.us",
    oidc=False,
    flow_api="https://api.flow.appsplatform.us",
    flow_audience="https://service.flow.appsplatform.us/",
    flow_hosts=("*.api.flow.appsplatform.us",),
    runtime_hosts=("*.azure-apihub.us", "*.azure-apim.us"),
    runtime_audience="https://apihub.azure.com",
    environment_suffix="environment.api.appsplatform.us",
    arm="https://management.usgovcloudapi.net",
    arm_audience="https://management.usgovcloudapi.net/",
    ifttt="https://maker.ifttt.com",
    portal="https://make.powerautomate.appsplatform.us",
    azure_portal="https://portal.azure.us",
    trigger_hosts=("*.environment.api.appsplatform.us", "*.logic.azure.us"),
)

CHINA = Cloud(
    name="china",
    title="Microsoft 365 by 21Vianet (China)",
    authority="https://login.partner.microsoftonline.cn",
    oidc=False,
    flow_api="https://api.powerautomate.cn",
    flow_audience="https://service.powerautomate.cn/",
    flow_hosts=("*.api.powerautomate.cn",),
    runtime_hosts=("*.azure-apihub.cn", "*.azure-apim.cn"),
    runtime_audience="https://apihub.azure.com",
    environment_suffix="environment.api.powerplatform.partner.microsoftonline.cn",
    arm="https://management.chinacloudapi.cn",
    arm_audience="https://management.chinacloudapi.cn/",
    ifttt="https://maker.ifttt.com",
    portal="https://make.powerautomate.cn",
    azure_portal="https://portal.azure.cn",
    trigger_hosts=(
        "*.environment.api.powerplatform.partner.microsoftonline.cn",
        "*.logic.azure.cn",
    ),
)

CLOUDS: tuple[Cloud, ...] = (COMMERCIAL, GCC, GCC_HIGH, DOD, CHINA)


def cloud_from(settings: Settings) -> Cloud:
    """Return the cloud that is set; the commercial one when the name says nothing."""
    if settings.cloud == "custom" and settings.custom_cloud is not None:
        return settings.custom_cloud
    return next((cloud for cloud in CLOUDS if cloud.name == settings.cloud), COMMERCIAL)
