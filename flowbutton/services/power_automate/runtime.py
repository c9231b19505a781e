"""The connector run-time: where it is, and what is sent there."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote

from flowbutton.domain.errors import OfflineError, RefusedError
from flowbutton.domain.fields import Json
from flowbutton.domain.ports import Facts
from flowbutton.domain.words import say
from flowbutton.services.expected import object_of
from flowbutton.services.messages import Request
from flowbutton.services.power_automate.api import API_VERSION, FlowApi, environment_host

if TYPE_CHECKING:
    from flowbutton.services.power_automate.detail import FlowDetail

log = logging.getLogger(__name__)

_CONNECTOR = "shared_logicflows"


def find_runtime(api: FlowApi, account: str, detail: FlowDetail) -> str:
    """Return the address of the run-time for a flow. Raises AppError.

    The flow says it in its `flowTriggerUri`; otherwise the environment is asked, and its word
    is remembered for its other flows.
    """
    cloud = api.transport.cloud
    if detail.runtime and cloud.allows(cloud.runtime_audience, detail.runtime):
        return detail.runtime
    key = _address_key(detail.environment)
    known = api.facts.get(key)
    if not known:
        known = _address(_ask(api, account, detail.environment))
        api.facts.put(key, known)
    return known


def forget_runtime(facts: Facts, environment: str) -> None:
    """Ask anew, and whom to ask too, when the address is next needed: it may have moved."""
    for key in (_address_key(environment), _hostless_key(environment)):
        facts.put(key, "")


def run_url(runtime: str, flow: str, trigger: str) -> str:
    """Return where a flow is run."""
    below = f"{quote(flow, safe='')}/triggers/{quote(trigger, safe='')}/run"
    return f"{runtime}/{below}?api-version={API_VERSION}"


def _ask(api: FlowApi, account: str, environment: str) -> Mapping[str, Json]:
    """Ask the environment's own host, or the classic one when it has none."""
    cloud, facts = api.transport.cloud, api.facts
    key = _hostless_key(environment)
    host = environment_host(environment, cloud.environment_suffix)
    base = f"https://{host}" if host else "" if cloud.environment_suffix else cloud.flow_api
    if base and not facts.get(key):
        url = f"{base}/powerautomate/apis/{_CONNECTOR}?api-version=1"
        try:
            return object_of(api.transport.read(Request("GET", url, api.audience, account)))
        except OfflineError:
            log.info("The environment has no host of its own, as some old ones")
        except RefusedError as error:
            if error.status not in {404, 410}:
                raise
    answer = object_of(api.get(account, environment, f"/apis/{_CONNECTOR}"))
    if base:
        facts.put(key, json.dumps(True))
    return answer


def _address_key(environment: str) -> str:
    return f"runtime {environment.lower()}"


def _hostless_key(environment: str) -> str:
    return f"no host {environment.lower()}"


def _address(answer: Mapping[str, Json]) -> str:
    properties = answer.get("properties")
    address = properties.get("primaryRuntimeUrl") if isinstance(properties, dict) else None
    if not isinstance(address, str) or not address:
        raise RefusedError(
            say("The address where flows run was not found"),
            say("Try again, or open the flow in Power Automate."),
        )
    return address.rstrip("/")
