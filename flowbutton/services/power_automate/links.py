"""Pages of the portal, for people."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.target import FlowTarget

_ON_FLOW_PAGE = {Fix.OPEN_FLOW, Fix.ASK_OWNER, Fix.TURN_ON, Fix.EDIT_INPUTS, Fix.PASTE_ADDRESS}
_ON_RUN_PAGE = {Fix.OPEN_RUN, Fix.FOLLOW_RUN}


def page_of(cloud: Cloud, target: FlowTarget, run_id: str = "") -> str:
    """Return the page of a flow or of one of its runs, "" when the cloud has no portal."""
    if not cloud.portal:
        return ""
    environment, flow = quote(target.environment, safe=""), quote(target.flow, safe="")
    below = f"runs/{quote(run_id, safe='')}" if run_id else "details"
    return f"{cloud.portal}/environments/{environment}/flows/{flow}/{below}"


def with_link(advice: Advice, cloud: Cloud, target: FlowTarget, run_id: str = "") -> Advice:
    """Return the advice with the page on which its fix is made, unless it has one."""
    if advice.link or not cloud.portal:
        return advice
    if advice.fix is Fix.OPEN_CONNECTIONS:
        environment = quote(target.environment, safe="")
        return replace(advice, link=f"{cloud.portal}/environments/{environment}/connections")
    if advice.fix in _ON_RUN_PAGE:
        return replace(advice, link=page_of(cloud, target, run_id))
    if advice.fix in _ON_FLOW_PAGE:
        return replace(advice, link=page_of(cloud, target))
    return advice
