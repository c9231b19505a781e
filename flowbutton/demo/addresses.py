"""The addresses of HTTP triggers: what they look like, and who may use them."""

from __future__ import annotations

import hmac
import re
from typing import Any
from urllib.parse import urlencode

from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Auth, Flow, Plane

DIRECT = "/powerautomate/automations/direct/workflows/"


class Addresses:
    """Makes the addresses of triggers, and knows them again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def path(self, flow: Flow) -> str:
        """Return the path of a workflow's trigger, without its relative part."""
        if flow.plane is Plane.STANDARD:
            return f"/api/{flow.title}/triggers/{flow.trigger.name}/invoke"
        root = DIRECT if flow.plane is Plane.FLOW else "/workflows/"
        return f"{root}{flow.hex_id}/triggers/{flow.trigger.name}/paths/invoke"

    def callback(self, flow: Flow, base: str, version: str) -> dict[str, Any]:
        """Return the answer to listCallbackUrl; `version` is the api-version in the address."""
        trigger, path = flow.trigger, self.path(flow)
        queries = {"api-version": version}
        if trigger.auth in {None, Auth.ANYONE}:
            queries["sp"] = f"/triggers/{trigger.name}/run"
            queries["sv"] = "1.0"
            queries["sig"] = self.signature(flow)
        relative = f"/{trigger.relative_path}" if trigger.relative_path else ""
        value = {
            "value": f"{base}{path}{relative}?{urlencode(queries)}",
            "method": trigger.method or "POST",
            "basePath": f"{base}{path}",
            "queries": queries,
        }
        if relative:
            value["relativePath"] = trigger.relative_path
            value["relativePathParameters"] = re.findall(r"\{(\w+)\}", trigger.relative_path)
        return value

    def signature(self, flow: Flow) -> str:
        """Return the `sig` that opens the trigger."""
        return self._desk.signature(self.path(flow))

    def is_signed(self, flow: Flow, sig: str) -> bool:
        """Return whether the signature is the trigger's own, whole."""
        return hmac.compare_digest(sig.encode(), self.signature(flow).encode())
