"""Fetches the answer of a run that began with 202 and a Location to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from urllib.parse import urljoin, urlsplit

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer
from flowbutton.domain.errors import AppError
from flowbutton.domain.words import say
from flowbutton.services.advice import advice_for
from flowbutton.services.advice_table import FLOW_SAYS
from flowbutton.services.answers import headers_of, output_of
from flowbutton.services.errors import fault_of
from flowbutton.services.messages import Outcome, Reply, Request
from flowbutton.services.transport import Transport

_ACCEPTED = 202
_PAUSES_S = (1.0, 2.0, 3.0, 5.0, 10.0)
_MOST_LOST = 5  # looks in a row that brought nothing, when nobody asks to come again
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
_OF_THE_PLACE = frozenset({401, 403, 404, 407, 410})  # it has ended, or its permission has
_BY_A_RUN = range(400, 500)
_NO_RESPONSE = "NoResponse"


class _Said(Enum):
    ANSWER = auto()  # the run has answered
    NO_ANSWER = auto()  # the run has ended and will not
    NOT_YET = auto()
    NOTHING = auto()  # of the run; another look may bring more
    REFUSED = auto()  # and another look will bring no more


def with_late_answer(transport: Transport, url: str, first: Reply, answer: Answer) -> Answer:
    """Return the answer to a press with what is found at Location, when it comes in time.

    The run was accepted, whatever is said at that address: a refusal there is not the run's.
    """
    begun = transport.clock()
    end = begun + transport.network.run_timeout_s
    place, reply, looks, lost = url, first, 0, 0
    while True:
        place = next_place(place, reply)
        pause = reply.retry_after_s or _PAUSES_S[min(looks, len(_PAUSES_S) - 1)]
        if transport.clock() + pause > end or transport.pause(pause):
            if lost:
                return _not_fetched(answer, reply)
            return replace(answer, message=say("Accepted, and no answer yet"))
        looks += 1
        found = _look(transport, place, lambda: transport.clock() > end)
        if found is None:
            return _not_fetched(answer, reply)
        reply, said = found, _said(found)
        if said in {_Said.ANSWER, _Said.NO_ANSWER}:
            late_ms = round((transport.clock() - begun) * 1000)
            return _with(answer, reply, said, late_ms)
        lost = lost + 1 if said is _Said.NOTHING else 0
        is_lost = lost >= _MOST_LOST and reply.retry_after_s is None
        if is_lost or said is _Said.REFUSED:
            return _not_fetched(answer, reply)


def next_place(place: str, reply: Reply) -> str:
    """Return where to look next, "" when the service names no address that may be asked."""
    location = reply.header("location") if reply.status == _ACCEPTED else ""
    try:
        there = urljoin(place, location)
        is_worse = urlsplit(place).scheme == "https" and urlsplit(there).scheme != "https"
    except ValueError:
        return ""
    return "" if is_worse else there


def _look(transport: Transport, place: str, is_late: Callable[[], bool]) -> Reply | None:
    """Return what is at the address now; a reply without a status when it was lost on the way.

    None when it cannot be asked at all. No token goes there: it carries its own permission.
    """
    try:
        sent = transport.send_once(Request("GET", place, headers={"Accept": "*/*"}), is_late)
    except AppError:
        return None
    is_whole = sent.outcome is Outcome.COMPLETE
    return sent.reply if is_whole and sent.reply is not None else Reply(0)


def _said(reply: Reply) -> _Said:
    """Return what was said of the run.

    Its own answer has its id, or is a success. A refusal in the service's words, or one that may
    come of the address alone, is not its own.
    """
    if reply.status == _ACCEPTED:
        return _Said.NOT_YET
    if reply.is_ok or reply.run_id:
        code = "" if reply.is_ok else fault_of(reply).code
        return _Said.NO_ANSWER if code == _NO_RESPONSE else _Said.ANSWER
    code = fault_of(reply).code
    if code == _NO_RESPONSE:
        return _Said.NO_ANSWER
    if not reply.status or reply.status in _PASSING:
        return _Said.NOTHING
    if reply.status in _BY_A_RUN and reply.status not in _OF_THE_PLACE and not code:
        return _Said.ANSWER
    return _Said.REFUSED


def _with(answer: Answer, reply: Reply, said: _Said, late_ms: int) -> Answer:
    """Return the answer with what the run said, or that it said nothing, so much later."""
    if reply.is_ok:
        message, advice = say("The flow answered"), None
    elif said is _Said.NO_ANSWER:
        advice = advice_for(reply)
        message = advice.title
    else:
        fault = fault_of(reply)
        advice = Advice(FLOW_SAYS.title, FLOW_SAYS.hint, FLOW_SAYS.fix, fault.code, fault.raw)
        message = advice.title
    is_answer = said is not _Said.NO_ANSWER
    marks = tuple(
        replace(mark, at_ms=mark.at_ms + late_ms) if mark.what == "answered" else mark
        for mark in answer.marks
    )
    return replace(
        answer,
        message=message,
        advice=advice,
        output=output_of(reply) if is_answer else None,
        headers=headers_of(reply) if is_answer else (),
        http_status=reply.status,
        marks=marks,
    )


def _not_fetched(answer: Answer, reply: Reply) -> Answer:
    """Return the answer of which only this is known: the press was accepted."""
    title = say("Accepted, and its answer could not be fetched")
    hint = say("Look at the run to see how it went.")
    fault = fault_of(reply) if reply.status and not reply.is_ok else None
    code, raw = (fault.code, fault.raw) if fault else ("", "")
    return replace(answer, message=title, advice=Advice(title, hint, Fix.OPEN_RUN, code, raw))
