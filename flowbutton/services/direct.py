"""Runs a flow or a Logic App through the address of its HTTP request trigger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from flowbutton.domain.answer import Answer, Heard, unheard
from flowbutton.domain.errors import AppError
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran
from flowbutton.services.answers import answer_of, json_body, not_sent, run_headers
from flowbutton.services.late_answer import with_late_answer
from flowbutton.services.messages import Outcome, Request
from flowbutton.services.query import with_query
from flowbutton.services.speaker import Speaker
from flowbutton.services.transport import Transport

_ACCEPTED = 202
_WITHOUT_BODY = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class DirectCall:
    """A press, and the address to send it to.

    `url` may hold a signature: then `audience` is "" and nothing else is sent along. Otherwise
    `audience` is the flow service's, and a token of `account` goes with it. `is_flow` says that
    it is a Power Automate flow, whose old addresses have ended, `speaker` who answers there.
    """

    press: Press
    url: str = field(repr=False)
    method: str = "POST"
    audience: str = ""
    transport: str = "address"
    follows: bool = False
    is_flow: bool = True
    speaker: Speaker = Speaker.TRIGGER


def send_direct(
    transport: Transport, call: DirectCall, is_late: Callable[[], bool], heard: Heard = unheard
) -> Answer:
    """Send a press to its address, once. Never raises AppError.

    An answer that is to be fetched elsewhere (202 with Location) is waited for, as long as a
    run is waited for at all; `heard` gets the first one before.
    """
    request = _request(call, transport.network.run_timeout_s)
    try:
        sent = transport.send_once(request, is_late)
    except AppError as error:
        return not_sent(error, call.transport)
    host = (urlsplit(call.url).hostname or "") if call.is_flow else ""
    answer = answer_of(
        sent, call.press, call.transport, follows=call.follows, host=host, speaker=call.speaker
    )
    reply = sent.reply
    if sent.outcome is not Outcome.COMPLETE or reply is None or reply.status != _ACCEPTED:
        return answer
    if answer.ran is not Ran.YES or not reply.header("location"):
        return answer
    heard(answer)
    return with_late_answer(transport, request.url, reply, answer)


def _request(call: DirectCall, timeout_s: float) -> Request:
    press, method = call.press, call.method.upper()
    url, body = call.url, None
    if method in _WITHOUT_BODY:
        url = with_query(url, press.inputs)
    elif method != "DELETE" or press.payload:
        body = json_body(press)
    headers = {**run_headers(press), "Accept": "*/*"}
    return Request(method, url, call.audience, press.account, body, headers, timeout_s)
