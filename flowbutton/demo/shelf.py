"""The workflows of the tenant as they are now: which are on, which are throttled."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from flowbutton.demo.flow import Flow, Plane
from flowbutton.demo.people import User


class Shelf:
    """The catalog and what changed about it since. Safe to call from several threads."""

    def __init__(self, flows: Sequence[Flow]) -> None:
        self._flows = tuple(flows)
        self._lock = threading.Lock()
        self._off: set[str] = set()
        self._throttles: dict[str, int] = {}
        self.reset()

    def reset(self) -> None:
        """Make everything as it was at first."""
        with self._lock:
            self._off = {flow.id for flow in self._flows if flow.starts_off}
            self._throttles = {flow.id: flow.throttles for flow in self._flows}

    def on(self, plane: Plane) -> tuple[Flow, ...]:
        """Return the workflows of a service."""
        return tuple(flow for flow in self._flows if flow.plane is plane)

    def titled(self, title: str) -> Flow:
        """Return the workflow with this title. Raises KeyError."""
        for flow in self._flows:
            if flow.title == title:
                return flow
        raise KeyError(title)

    def find(self, flow_id: str, *planes: Plane) -> Flow | None:
        """Return a workflow by any form of its id, or by its title."""
        wanted = flow_id.lower()
        for flow in self._flows:
            names = {flow.id, flow.hex_id, flow.long_id.lower(), flow.title.lower()}
            if wanted in names and (not planes or flow.plane in planes):
                return flow
        return None

    def is_on(self, flow: Flow) -> bool:
        """Return whether a workflow can be started."""
        with self._lock:
            return flow.id not in self._off and not flow.suspension

    def turn(self, flow: Flow, *, on: bool) -> bool:
        """Turn a workflow on or off; False when it already was."""
        with self._lock:
            if on is (flow.id not in self._off):
                return False
            (self._off.discard if on else self._off.add)(flow.id)
            return True

    def throttles(self, flow: Flow) -> bool:
        """Return whether a request to run the flow is one too many now."""
        with self._lock:
            left = self._throttles[flow.id]
            self._throttles[flow.id] = max(0, left - 1)
            return left > 0

    def visible_to(self, user: User, environment: str) -> tuple[Flow, ...]:
        """Return the flows of an environment that the user may run."""
        return tuple(
            flow
            for flow in self.on(Plane.FLOW)
            if flow.environment.lower() == environment.lower() and flow.is_shared_with(user)
        )
