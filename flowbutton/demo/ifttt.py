"""IFTTT Webhooks: fires events for whoever has the key."""

from __future__ import annotations

import hmac

from flowbutton.demo.ledger import Ledger
from flowbutton.demo.people import fixed_id
from flowbutton.demo.wire import Reply, Request, Routes, json_reply

IFTTT_KEY = "demo" + fixed_id("ifttt key").replace("-", "")[:18]


class Ifttt:
    """What maker.ifttt.com answers to. There is no run, and nothing to follow."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add_routes(self, routes: Routes) -> None:
        """Answer to events."""
        for method in ("GET", "POST"):
            routes.add(method, "/trigger/{event}/with/key/{key}", self._fire)
        routes.add("POST", "/trigger/{event}/json/with/key/{key}", self._fire_json)

    def _fire(self, request: Request) -> Reply:
        return self._answer(request, "event")

    def _fire_json(self, request: Request) -> Reply:
        return self._answer(request, "JSON event")

    def _answer(self, request: Request, what: str) -> Reply:
        event = request.names["event"]
        self._ledger.concerns(request, event, event, "")
        if not hmac.compare_digest(request.names["key"].encode(), IFTTT_KEY.encode()):
            return json_reply(401, {"errors": [{"message": "You sent an invalid key."}]})
        self._ledger.started(request, "")
        text = f"Congratulations! You've fired the {event} {what}"
        return Reply(200, text.encode(), {"Content-Type": "text/plain; charset=utf-8"})
