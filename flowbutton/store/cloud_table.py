"""The table [cloud] of the settings: a cloud by name, or one of one's own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from flowbutton.domain.cloud import Cloud, host_of
from flowbutton.domain.words import Sentence, say
from flowbutton.store import codec
from flowbutton.store.folders import expanded
from flowbutton.store.values import check

CUSTOM = "custom"
_ADDRESSES = ("authority", "flow_api", "arm", "ifttt", "portal", "azure_portal")
# A cloud of one's own has no address that is not written down, so that nothing leaves it; the
# audiences, and the portals for people, are those of the commercial one.
_DEFAULTS = {
    "name": CUSTOM,
    "title": "Custom",
    "authority": "",
    "oidc": False,
    "flow_api": "",
    "flow_audience": "https://service.flow.microsoft.com/",
    "flow_hosts": [],
    "runtime_hosts": [],
    "runtime_audience": "https://apihub.azure.com",
    "environment_suffix": "",
    "arm": "",
    "arm_audience": "https://management.azure.com/",
    "ifttt": "",
    "portal": "https://make.powerautomate.com",
    "azure_portal": "https://portal.azure.com",
}


@dataclass(frozen=True, slots=True)
class CloudTable:
    """What the table says; `name` is "" when it says none that can be used."""

    name: str = ""
    cloud: Cloud | None = None
    problems: tuple[Sentence, ...] = ()


def read_cloud(table: object, path: Path, known: Collection[str]) -> CloudTable:
    """Return what the table `[cloud]` of the file `path` says; `known` are the clouds by name."""
    checked = check(Cloud, table, "cloud", path.name)
    values, problems = dict(checked.values), list(checked.problems)
    name = str(values.get("name", ""))
    cloud = None
    if values.keys() - {"name"}:
        cloud = _custom(values, path, problems)
    if name in known:
        return CloudTable(name, cloud, tuple(problems))
    if cloud is None and name:
        words = ", ".join((*known, CUSTOM))
        problems.append(
            say(
                "{file}: cloud.name must be one of {words}, the last with its addresses",
                file=path.name,
                words=words,
            )
        )
    return CloudTable(CUSTOM if cloud else "", cloud, tuple(problems))


def _custom(given: dict[str, object], path: Path, problems: list[Sentence]) -> Cloud | None:
    values = {**_DEFAULTS, **given, "trigger_hosts": given.get("trigger_hosts", [])}
    for key in _ADDRESSES:
        values[key] = str(values[key]).rstrip("/")
        if not _is_address(str(values[key])):
            problems.append(
                say("{file}: {key} must be an address", file=path.name, key=f"cloud.{key}")
            )
            values[key] = ""
    if not values["authority"]:
        problems.append(say("{file}: cloud.authority is missing", file=path.name))
        return None
    if ca_file := given.get("ca_file"):
        values["ca_file"] = str(path.parent / expanded(str(ca_file)))
    cloud = codec.from_json(Cloud, values)
    if "trigger_hosts" in given:
        return cloud
    hosts = (host_of(cloud.flow_api), host_of(cloud.arm), *cloud.runtime_hosts)
    return replace(cloud, trigger_hosts=tuple(dict.fromkeys(host for host in hosts if host)))


def _is_address(text: str) -> bool:
    """Return whether the text is an address, or empty: no such service."""
    try:
        return not text or (text.startswith(("https://", "http://")) and bool(host_of(text)))
    except ValueError:
        return False
