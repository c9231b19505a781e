"""The services of the tenant put together: what answers where."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from flowbutton.demo.addresses import Addresses
from flowbutton.demo.arm import Arm
from flowbutton.demo.arm_runs import ArmRuns
from flowbutton.demo.contents import Contents
from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Plane
from flowbutton.demo.flow_api import FlowApi
from flowbutton.demo.flow_runs import FlowRuns
from flowbutton.demo.ifttt import Ifttt
from flowbutton.demo.runtime import Runtime
from flowbutton.demo.tokens import TokenKey
from flowbutton.demo.trigger_auth import TriggerAuth
from flowbutton.demo.triggers import Triggers
from flowbutton.demo.wire import Reply, Request, Routes, error_reply


class Face(Protocol):
    """Something that answers requests."""

    def add_routes(self, routes: Routes) -> None:
        """Say which."""
        ...


def services(keys: TokenKey, desk: Desk) -> tuple[Face, ...]:
    """Return everything that runs and follows something."""
    api, arm = FlowApi(keys, desk), Arm(keys, desk)
    addresses = Addresses(desk)
    return (
        api,
        FlowRuns(api, desk),
        Runtime(keys, desk),
        Contents(desk),
        Triggers(api, desk, addresses, TriggerAuth(keys, addresses)),
        arm,
        ArmRuns(arm, desk, addresses, Plane.CONSUMPTION),
        ArmRuns(arm, desk, addresses, Plane.STANDARD),
        Ifttt(desk.ledger),
    )


def answering(faces: Iterable[Face]) -> Callable[[Request], Reply]:
    """Return what answers for all of them."""
    routes = Routes()
    for face in faces:
        face.add_routes(routes)

    def answer(request: Request) -> Reply:
        found = routes.find(request)
        if found is None:
            text = f"No resource was found that matches '{request.method} {request.path}'."
            return error_reply(404, "ResourceNotFound", text)
        return found()

    return answer
