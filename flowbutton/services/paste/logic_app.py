"""Azure Logic Apps: resource ids and the portal's pages."""

from __future__ import annotations

import re
from urllib.parse import unquote

from flowbutton.domain.cloud import Cloud, host_of
from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.services.clouds import CLOUDS
from flowbutton.services.paste.address import Address

_NAME = r"[A-Za-z0-9_().~-]{1,90}"
_GROUP = re.compile(
    rf"/subscriptions/(?P<subscription>[0-9a-f-]{{36}})/resourceGroups/(?P<group>{_NAME})"
    r"/providers/",
    re.IGNORECASE,
)
_CONSUMPTION = re.compile(rf"Microsoft\.Logic/workflows/(?P<name>{_NAME})", re.IGNORECASE)
_SITE = re.compile(rf"Microsoft\.Web/sites/(?P<name>{_NAME})", re.IGNORECASE)
_WORKFLOW = re.compile(rf"/workflows/(?P<name>{_NAME})", re.IGNORECASE)
_TRIGGER = re.compile(rf"/triggers/(?P<name>{_NAME})", re.IGNORECASE)


def recognise_logic_app(text: str) -> Pasted | None:
    """Return the Logic App whose resource id is in the text: bare, in an address, in a link."""
    plain = unquote(unquote(text))
    group = _GROUP.search(plain)
    if group is None:
        return None
    begin, rest = plain[group.start() : group.end()], plain[group.end() :]
    whose = say(
        "In the resource group {group} of the subscription {subscription}",
        group=group["group"],
        subscription=group["subscription"],
    )
    if found := _CONSUMPTION.match(rest):
        trigger = _TRIGGER.match(rest, found.end())
        return Pasted(
            PastedKind.LOGIC_APP,
            what=say("The Logic App {name}", name=found["name"]),
            whose=whose,
            target=LogicAppTarget(begin + found[0], trigger["name"] if trigger else ""),
        )
    site = _SITE.match(rest)
    if site is None:
        return None
    workflow = _WORKFLOW.search(rest, site.end())
    if workflow is None:
        return Pasted(
            PastedKind.JUNK,
            what=say("The Standard Logic App {name}", name=site["name"]),
            whose=whose,
            missing=say("Open one of its workflows and copy the link of that page"),
            needs=(Need.WORKFLOW,),
        )
    trigger = _TRIGGER.match(rest, workflow.end())
    return Pasted(
        PastedKind.LOGIC_APP,
        what=say(
            "The workflow {name} of the Logic App {app}", name=workflow["name"], app=site["name"]
        ),
        whose=whose,
        target=LogicAppTarget(begin + site[0] + workflow[0], trigger["name"] if trigger else ""),
    )


def recognise_azure(address: Address, cloud: Cloud) -> Pasted | None:
    """Return what is to be said of a page of Azure that no Logic App is on."""
    hosts = {host_of(url) for each in (cloud, *CLOUDS) for url in (each.azure_portal, each.arm)}
    if address.host not in hosts - {""}:
        return None
    return Pasted(
        PastedKind.JUNK,
        what=say("A page of Azure, but not of a Logic App"),
        missing=say("Open the Logic App and copy the link of its page"),
        needs=(Need.ADDRESS,),
    )
