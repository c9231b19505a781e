"""Where runs are begun, whatever asked for them, and where their answers come from."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import takewhile
from typing import Any
from urllib.parse import quote

from flowbutton.demo.flow import Answer, Flow
from flowbutton.demo.ledger import Ledger
from flowbutton.demo.people import User
from flowbutton.demo.runbook import RunBook
from flowbutton.demo.runs import DemoRun, new_run_id
from flowbutton.demo.shelf import Shelf
from flowbutton.demo.wire import RefusalError, Reply, Request, error_reply, json_reply, refusal

RESPONSE_LIMIT_S = 120.0  # after this the caller of a flow with a Response gets 504
_OFF = (
    "Could not execute workflow trigger '{trigger}' of workflow '{flow}': the workflow is not "
    "enabled. Turn the flow on to run it."
)


class Desk:
    """Begins runs. Safe to call from several threads.

    `secret` signs the addresses that need no token; `speed` is how many times faster than
    normal everything goes.
    """

    def __init__(
        self,
        shelf: Shelf,
        book: RunBook,
        ledger: Ledger,
        *,
        clock: Callable[[], datetime],
        speed: float,
        secret: bytes,
    ) -> None:
        self.shelf = shelf
        self.book = book
        self.ledger = ledger
        self.clock = clock
        self.speed = speed
        self._secret = secret
        self.stopping = threading.Event()

    def check(self, flow: Flow, *, off_status: int = 400) -> None:
        """Raise the refusal of a flow that cannot be started now."""
        if self.shelf.throttles(flow):
            text = "Rate limit is exceeded. Try again in 2 seconds."
            body = {"statusCode": 429, "message": text}
            raise RefusalError(json_reply(429, body, {"Retry-After": "2"}))
        if not self.shelf.is_on(flow):
            text = _OFF.format(trigger=flow.trigger.name, flow=flow.id)
            raise refusal(off_status, "WorkflowTriggerIsNotEnabled", text)

    def begin(
        self, request: Request, flow: Flow, user: User | None, body: Any, tracking_id: str = ""
    ) -> DemoRun:
        """Begin a run of the flow.

        `tracking_id` is that of the run it repeats, "" for what the request says.
        """
        now = self.clock()
        run_id = new_run_id(now)
        tracking_id = tracking_id or request.headers.get("x-ms-client-tracking-id") or run_id
        run = DemoRun(run_id, flow, now, tracking_id, body, user, self.speed)
        self.book.add(run)
        self.ledger.started(request, run_id)
        return run

    def reply(self, request: Request, run: DemoRun) -> Reply:
        """Return what the caller of a trigger gets: 202, or the Response once it is reached."""
        answer = run.flow.answers
        if answer is None:
            if run.flow.forgets_answer:
                return self._no_response(run)
            return _tracked(Reply(202), run)
        if answer.is_async:
            where = request.base + self.signed(run.flow, f"/runs/{run.id}/operations/answer")
            return _tracked(Reply(202, b"", {"Location": where, "Retry-After": "1"}), run)
        wait_s = _seconds_to_answer(run.flow)
        self.stopping.wait(min(wait_s, RESPONSE_LIMIT_S) / self.speed)
        if wait_s > RESPONSE_LIMIT_S:
            text = "The gateway did not receive a response from 'workflow' within the time limit."
            return _tracked(error_reply(504, "GatewayTimeout", text), run)
        return _tracked(answer_reply(answer, run), run)

    def late_reply(self, request: Request, run: DemoRun) -> Reply:
        """Return the asynchronous answer of a run: 202 until its Response is reached."""
        answer = run.flow.answers
        since_s = (self.clock() - run.started_at).total_seconds()
        if answer is None or since_s * self.speed < _seconds_to_answer(run.flow):
            where = request.base + self.signed(run.flow, f"/runs/{run.id}/operations/answer")
            return _tracked(Reply(202, b"", {"Location": where, "Retry-After": "1"}), run)
        return _tracked(answer_reply(answer, run), run)

    def signed(self, flow: Flow, rest: str) -> str:
        """Return the path of a short-lived link that needs no token."""
        path = f"/workflows/{flow.hex_id}{rest}"
        sp = quote(rest.lstrip("/"), safe="")
        return f"{path}?api-version=2016-06-01&sp={sp}&sv=1.0&sig={self.signature(path)}"

    def signature(self, what: str) -> str:
        """Return the signature that opens something."""
        digest = hmac.new(self._secret, what.lower().encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def is_signed(self, request: Request) -> bool:
        """Return whether the request's path was signed by this tenant."""
        return hmac.compare_digest(
            request.query.get("sig", "").encode(), self.signature(request.path).encode()
        )

    def _no_response(self, run: DemoRun) -> Reply:
        wait_s = sum(step.takes_s for step in run.flow.steps)
        self.stopping.wait(wait_s / self.speed)
        text = (
            "The server did not receive a response from an upstream server. "
            f"Request tracking id '{run.id}'."
        )
        return _tracked(error_reply(502, "NoResponse", text), run)


def answer_reply(answer: Answer, run: DemoRun) -> Reply:
    """Return what the Response action of a run says."""
    body = body_of(answer, run)
    if isinstance(body, str):
        data = body.encode()
    else:
        data = json.dumps(body, ensure_ascii=False).encode() if body is not None else b""
    headers = {"Content-Type": answer.content_type, **answer.headers}
    return Reply(answer.status, data, headers, answer.row.encode(), answer.times)


def body_of(answer: Answer, run: DemoRun) -> Any:
    """Return the value that the Response action of a run says, None when it is empty."""
    return {**answer.body, "received": run.body} if answer.echoes else answer.body


def _seconds_to_answer(flow: Flow) -> float:
    """Return how long the steps before the Response take at normal speed."""
    return sum(step.takes_s for step in takewhile(lambda step: not step.answer, flow.steps))


def _tracked(reply: Reply, run: DemoRun) -> Reply:
    """Return the answer with the headers that name its run."""
    return replace(
        reply,
        headers={
            **reply.headers,
            "x-ms-workflow-run-id": run.id,
            "x-ms-correlation-id": str(uuid.uuid4()),
            "x-ms-client-tracking-id": run.tracking_id,
            "x-ms-trigger-history-name": run.id,
            "x-ms-execution-location": "westeurope",
            "x-ms-workflow-id": run.flow.hex_id,
            "x-ms-workflow-version": "08585329112602833000",
            "x-ms-workflow-name": run.flow.id,
            "x-ms-workflow-system-id": f"/locations/westeurope/workflows/{run.flow.hex_id}",
            "x-ms-request-id": f"westeurope:{uuid.uuid4()}",
        },
    )
