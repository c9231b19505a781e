"""The demo's own controls: what it was asked, faults to order, knobs of the sign-in to turn."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict

from flowbutton.demo.faults import Faults, fault_from_json
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.ledger import Ledger
from flowbutton.demo.wire import Reply, Request, Routes, error_reply, json_reply


class Control:
    """Answers below /demo, for tests in other processes."""

    def __init__(
        self, ledger: Ledger, faults: Faults, knobs: Knobs, reset: Callable[[], None]
    ) -> None:
        self._ledger = ledger
        self._faults = faults
        self._knobs = knobs
        self._reset = reset

    def add_routes(self, routes: Routes) -> None:
        """Answer to the controls."""
        routes.add("GET", "/demo/ledger", self._show)
        routes.add("POST", "/demo/faults", self._order)
        routes.add("POST", "/demo/knobs", self._turn)
        routes.add("POST", "/demo/reset", self._forget)

    def _show(self, _request: Request) -> Reply:
        runs = [asdict(entry) for entry in self._ledger.entries]
        requests = [asdict(seen) for seen in self._ledger.requests]
        value = {"runs": runs, "requests": requests}
        return json_reply(200, json.loads(json.dumps(value, default=str)))

    def _turn(self, request: Request) -> Reply:
        if "json" not in request.headers.get("content-type", ""):
            return error_reply(415, "UnsupportedMediaType", "Send application/json.")
        try:
            self._knobs.turn(request.json)
        except (ValueError, TypeError) as error:
            return error_reply(400, "InvalidKnob", str(error))
        return Reply(204)

    def _order(self, request: Request) -> Reply:
        if "json" not in request.headers.get("content-type", ""):
            # A page on the web cannot send JSON here without being asked about it first.
            return error_reply(415, "UnsupportedMediaType", "Send application/json.")
        try:
            fault = fault_from_json(request.json)
        except (ValueError, TypeError) as error:
            return error_reply(400, "InvalidFault", str(error))
        self._faults.order(fault)
        return Reply(204)

    def _forget(self, request: Request) -> Reply:
        if "json" not in request.headers.get("content-type", ""):
            return error_reply(415, "UnsupportedMediaType", "Send application/json.")
        self._reset()
        return Reply(204)
