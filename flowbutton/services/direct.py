"""Runs a flow or a Logic App through the address of its HTTP request trigger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin, urlsplit

from flowbutton.domain.answer import Answer
from flowbutton.domain.errors import AppError
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran
from flowbutton.domain.words import say
from flowbutton.services.answers import answer_of, json_body, not_sent, output_of, run_headers
from flowbutton.services.messages import Outcome, Reply, Request
from flowbutton.services.query import with_query
from flowbutton.services.transport import Transport

_ACCEPTED = 202
_PAUSES_S = (1.0, 2.0, 3.0, 5.0, 10.0)
_LONGEST_PAUSE_S = 30.0
_WITHOUT_BODY = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class DirectCall:
    """A press, and the address to send it to.

    `url` may hold a signature: then `audience` is "" and nothing else is sent along. Otherwise
    `audience` is the flow service's, and a token of `account` goes with it. `is_flow` says that
    it is a Power Automate flow, whose old addresses have ended.
    """

    press: Press
    url: str = field(repr=False)
    method: str = "POST"
    audience: str = ""
    transport: str = "address"
    follows: bool = False
    is_flow: bool = True


def send_direct(transport: Transport, call: DirectCall, is_late: Callable[[], bool]) -> Answer:
    """Send a press to its address, once. Never raises AppError.

    An answer that is to be fetched elsewhere (202 with Location) is waited for, as long as a
    run is waited for at all.
    """
    request = _request(call, transport.network.run_timeout_s)
    try:
        sent = transport.send_once(request, is_late)
    except AppError as error:
        return not_sent(error, call.transport)
    host = (urlsplit(call.url).hostname or "") if call.is_flow else ""
    answer = answer_of(sent, call.press, call.transport, follows=call.follows, host=host)
    reply = sent.reply
    if sent.outcome is not Outcome.COMPLETE or reply is None or reply.status != _ACCEPTED:
        return answer
    if answer.ran is not Ran.YES or not reply.header("location"):
        return answer
    return _with_late_answer(transport, request.url, reply, answer)


def _request(call: DirectCall, timeout_s: float) -> Request:
    press, method = call.press, call.method.upper()
    url, body = call.url, None
    if method in _WITHOUT_BODY:
        url = with_query(url, press.inputs)
    elif method != "DELETE" or press.payload:
        body = json_body(press)
    headers = {**run_headers(press), "Accept": "*/*"}
    return Request(method, url, call.audience, press.account, body, headers, timeout_s)


def _with_late_answer(transport: Transport, url: str, first: Reply, answer: Answer) -> Answer:
    """Return the answer with what is found at Location, when it comes in time."""
    end = transport.clock() + transport.network.run_timeout_s
    reply, looks = first, 0
    while reply.status == _ACCEPTED:
        url = urljoin(url, reply.header("location")) if reply.header("location") else url
        pause = reply.retry_after_s or _PAUSES_S[min(looks, len(_PAUSES_S) - 1)]
        pause = min(pause, _LONGEST_PAUSE_S)
        if transport.clock() + pause > end or transport.pause(pause):
            return replace(answer, message=say("Accepted, and no answer yet"))
        looks += 1
        found = _fetch(transport, url)
        if found is None:
            return replace(answer, message=say("Accepted, and its answer could not be fetched"))
        reply = found
    message = say("The flow answered") if reply.is_ok else say("The flow answered with an error")
    return replace(answer, message=message, output=output_of(reply), http_status=reply.status)


def _fetch(transport: Transport, url: str) -> Reply | None:
    """Return what is at the address now, None when it cannot be read. No token goes there."""
    try:
        sent = transport.send_once(Request("GET", url, headers={"Accept": "*/*"}), lambda: False)
    except AppError:
        return None
    return sent.reply if sent.outcome is Outcome.COMPLETE else None
