"""Flows: their ids, the portal's pages about them, the service's addresses of them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from flowbutton.domain.cloud import Cloud, host_of
from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.services.clouds import CLOUDS
from flowbutton.services.paste.address import Address

_HEX = "[0-9a-fA-F]"
_GUID = rf"{_HEX}{{8}}-?{_HEX}{{4}}-?{_HEX}{{4}}-?{_HEX}{{4}}-?{_HEX}{{12}}"
_ALONE = re.compile(rf"[{{(]?({_GUID})(?:-{_HEX}{{16}})?[)}}]?")
_WITHIN = re.compile(rf"(?<![\w/-])({_HEX}{{8}}(?:-{_HEX}{{4}}){{3}}-{_HEX}{{12}})(?![\w/-])")
_CUT = re.compile(rf"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}(?:-{_HEX}{{0,12}}){{0,2}}")
_ENVIRONMENT = re.compile(r"/environments/([A-Za-z0-9][A-Za-z0-9-]{0,79})(?=[/?#]|$)")
_FLOW = re.compile(rf"/(?:cloud)?flows/(?:shared/)?({_GUID})(?:-{_HEX}{{16}})?(?=[/?#]|$)")
_RUNTIME = re.compile(rf"/apim/logicflows/({_GUID})(?:-{_HEX}{{16}})?(?=[/?#]|$)")
_RUN = re.compile(r"/runs/([A-Za-z0-9]{8,60})(?=[/?#]|$)")
_HOME = re.compile(r"make\.power(?:automate|apps)\.com|(?:[a-z]+\.)?flow\.microsoft\.com")


def recognise_id(text: str) -> Pasted | None:
    """Return the flow whose id, or whose id as the service writes it, the text is."""
    if found := _ALONE.fullmatch(text):
        return _flow("", found[1])
    path = "/" + text.strip("/")
    if path.lower().startswith(("/providers/microsoft.processsimple/", "/environments/")):
        return _in_path(path, "")
    return None


def recognise_id_in(text: str) -> Pasted | None:
    """Return the flow whose id stands between words, or the sentence about one cut off."""
    found = {_dashed(guid) for guid in _WITHIN.findall(text)}
    if len(found) == 1:
        return _flow("", found.pop())
    if _CUT.fullmatch(text):
        return Pasted(
            PastedKind.JUNK,
            what=say("The id of a flow, cut off"),
            missing=say("Copy all of it: 36 characters"),
            needs=(Need.FLOW,),
        )
    return None


def recognise_flow(address: Address, cloud: Cloud) -> Pasted | None:
    """Return the flow that an address of a portal or a service is about."""
    if found := _RUNTIME.search(address.path):
        return _flow("", found[1])
    pasted = _in_path(address.path, environment_of(address.host, cloud))
    is_portal = _is_portal(address.host, cloud)
    if pasted and (other := _other_cloud(address.host, cloud)):
        warning = say("It lies in {cloud}: choose that cloud in the settings", cloud=other)
        pasted = replace(pasted, warnings=(warning,))
    if pasted and pasted.needs and not is_portal:
        return None  # others have flows too
    if pasted is None and is_portal:
        return Pasted(
            PastedKind.JUNK,
            what=say("A page of the portal, but not of one flow"),
            missing=say("Open the flow and copy the link of its page"),
            needs=(Need.FLOW,),
        )
    return pasted


def environment_of(host: str, cloud: Cloud) -> str:
    """Return the id of the environment that a host was made from, "" when it was not."""
    suffix = "." + cloud.environment_suffix
    if not cloud.environment_suffix or not host.endswith(suffix):
        return ""
    label = host.removesuffix(suffix).replace(".", "")
    bare = label.removeprefix("default")
    if not re.fullmatch(r"[0-9a-f]{32}", bare):
        return ""
    return ("Default-" if label != bare else "") + _dashed(bare)


def in_environment(environment: str) -> Sentence:
    """Return whose something in an environment is."""
    if not environment:
        return NOTHING
    if environment.lower().startswith("default-"):
        return say("In the default environment of the organization {id}", id=environment[8:])
    return say("In the environment {id}", id=environment)


def _in_path(path: str, environment: str) -> Pasted | None:
    flow = _FLOW.search(path)
    if flow is None:
        return None
    if found := _ENVIRONMENT.search(path):
        environment = found[1]
    run = _RUN.search(path)
    return _flow(environment, flow[1], run[1] if run else "")


def _flow(environment: str, flow: str, run_id: str = "") -> Pasted:
    return Pasted(
        PastedKind.FLOW,
        what=say("A run of a flow: the button starts the flow") if run_id else say("A flow"),
        whose=in_environment(environment),
        missing=NOTHING if environment else say("It does not say in which environment the flow is"),
        needs=() if environment else (Need.ENVIRONMENT,),
        target=FlowTarget(environment, _dashed(flow)),
        run_id=run_id,
    )


def _is_portal(host: str, cloud: Cloud) -> bool:
    return bool(_HOME.fullmatch(host)) or (bool(cloud.portal) and host == host_of(cloud.portal))


def _other_cloud(host: str, cloud: Cloud) -> str:
    """Return the name of the cloud whose portal an address leads to, "" when it is this one."""
    if cloud.portal and host == host_of(cloud.portal):
        return ""
    return next((each.title for each in CLOUDS if host == host_of(each.portal)), "")


def _dashed(guid: str) -> str:
    plain = guid.replace("-", "").lower()
    ends = (0, 8, 12, 16, 20, 32)
    return "-".join(plain[a:b] for a, b in pairwise(ends))
