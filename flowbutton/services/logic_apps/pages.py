"""Pages of the Azure portal, for people. Pure."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.target import LogicAppTarget

_ON_PAGE = {
    Fix.OPEN_FLOW,
    Fix.ASK_OWNER,
    Fix.ASK_ADMIN,
    Fix.TURN_ON,
    Fix.EDIT_INPUTS,
    Fix.OPEN_CONNECTIONS,
}
_ON_RUN_PAGE = {Fix.OPEN_RUN, Fix.FOLLOW_RUN}


def page_of(cloud: Cloud, target: LogicAppTarget, account: str, run_id: str = "") -> str:
    """Return the page of a Logic App or of its run, "" when the cloud has no Azure portal.

    A run of a Standard one has no address that is known to last: its workflow's page is given.
    """
    if not cloud.azure_portal:
        return ""
    if run_id and not target.is_standard:
        run = quote(f"{target.resource}/runs/{run_id}", safe="")
        return f"{cloud.azure_portal}/#blade/Microsoft_Azure_EMA/LogicAppsMonitorBlade/runid/{run}"
    tenant = account.partition(".")[2]
    return f"{cloud.azure_portal}/#{'@' + tenant + '/' if tenant else ''}resource{target.resource}"


def with_link(
    advice: Advice, cloud: Cloud, target: LogicAppTarget, account: str, run_page: str = ""
) -> Advice:
    """Return the advice with the page on which its fix is made, unless it has one."""
    if advice.link:
        return advice
    if advice.fix in _ON_RUN_PAGE:
        return replace(advice, link=run_page or page_of(cloud, target, account))
    if advice.fix in _ON_PAGE:
        return replace(advice, link=page_of(cloud, target, account))
    return advice
