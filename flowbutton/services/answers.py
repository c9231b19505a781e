"""What came of a run request, as the answer to a press."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer
from flowbutton.domain.errors import AppError, OfflineError, advice_of
from flowbutton.domain.flow import FlowState, Health
from flowbutton.domain.press import Press
from flowbutton.domain.run import Mark, Output, Ran, RunState
from flowbutton.domain.words import Sentence, say
from flowbutton.services.advice import Judgement, judge
from flowbutton.services.advice_table import NOT_ENABLED
from flowbutton.services.errors import redact
from flowbutton.services.messages import Reply, Sent
from flowbutton.services.speaker import Speaker

_ACCEPTED, _NO_CONTENT = 202, 204
_NOT_ON = frozenset({FlowState.OFF, FlowState.SUSPENDED})
_ON_A_PAGE = frozenset(
    {Fix.OPEN_RUN, Fix.OPEN_FLOW, Fix.OPEN_CONNECTIONS, Fix.FOLLOW_RUN, Fix.REFRESH, Fix.TURN_ON}
)
#: Cookies, and where to go on with a permission in the address.
_SECRET_HEADERS = frozenset(
    {"set-cookie", "set-cookie2", "authorization", "www-authenticate", "location"}
)
_MOST_HEADERS, _LONGEST = 60, 500
_TEXT_TYPES = ("json", "xml", "javascript", "x-www-form-urlencoded", "yaml", "csv")


def json_body(press: Press) -> bytes:
    """Return the JSON to send for a press."""
    # Half a sign, which UTF-8 cannot hold, becomes an escape of JSON.
    return json.dumps(press.payload, ensure_ascii=False).encode("utf-8", "backslashreplace")


def run_headers(press: Press) -> dict[str, str]:
    """Return the headers of a run request: the press's id makes its run findable."""
    return {"Content-Type": "application/json", "x-ms-client-tracking-id": press.id}


def answer_of(
    sent: Sent,
    press: Press,
    transport: str,
    *,
    follows: bool = False,
    host: str = "",
    speaker: Speaker = Speaker.ANYBODY,
) -> Answer:
    """Return the answer to a press whose run request came back as `sent`.

    `transport` is the word for how it was sent, `follows` whether its run can be looked at,
    `host` where it was sent to, `speaker` who answers there.
    """
    judgement = judge(sent, host, speaker)
    reply = sent.reply
    return Answer(
        state=_STATES[judgement.ran],
        ran=judgement.ran,
        transport=transport,
        run_id=reply.run_id if reply else "",
        http_status=reply.status if reply else None,
        message=_message(judgement, reply),
        advice=judgement.advice,
        output=output_of(reply) if reply and judgement.is_answer else None,
        headers=headers_of(reply) if reply and judgement.is_answer else (),
        follows=follows and judgement.ran is not Ran.NO,
        marks=marks_of(sent, press),
        is_offline=judgement.is_offline,
    )


def not_sent(error: AppError, transport: str) -> Answer:
    """Return the answer to a press that was not even tried."""
    advice = advice_of(error)
    if isinstance(error, OfflineError):
        advice = replace(advice, hint=say("Nothing was run. Check your connection."))
    answer = refused(advice, transport, getattr(error, "status", None))
    return replace(answer, is_offline=isinstance(error, OfflineError))


def refused(advice: Advice, transport: str, status: int | None = None) -> Answer:
    """Return the answer to a press of which it is certain that nothing was run."""
    return Answer(
        RunState.NOT_SENT,
        Ran.NO,
        transport,
        http_status=status,
        message=advice.title,
        advice=advice,
    )


def without_page(advice: Advice) -> Advice:
    """Return the advice without a fix that is made on a page: what was pasted has none."""
    return replace(advice, fix=Fix.NONE) if advice.fix in _ON_A_PAGE else advice


def with_why_off(answer: Answer, read: Callable[[], Health]) -> Answer:
    """Return the answer of a press that met a flow which is not on, with what the flow says.

    The refusal is the same whether a person has turned it off or it was suspended. `read` asks
    the flow; where it cannot be read, what the refusal says stays.
    """
    advice = answer.advice
    if answer.ran is not Ran.NO or advice is None or advice.code not in NOT_ENABLED:
        return answer
    try:
        health = read()
    except AppError:
        return answer
    why = health.advice
    if why is None or health.state not in _NOT_ON:
        return answer
    why = replace(why, code=why.code or advice.code, raw=advice.raw)
    return replace(answer, message=why.title, advice=why)


def output_of(reply: Reply) -> Output | None:
    """Return what a run answered with, None when that is nothing."""
    if not reply.size_bytes or reply.status == _NO_CONTENT:
        return None
    is_text = _is_text(reply)
    return Output(
        content_type=reply.content_type,
        size_bytes=reply.size_bytes,
        text=reply.text if is_text and not reply.path else "",
        path=reply.path,
    )


def headers_of(reply: Reply) -> tuple[tuple[str, str], ...]:
    """Return the headers that may be kept and shown, as many and as long as a person reads.

    An answer without a body is the run's when it names the run, and does more than accept it.
    """
    is_of_the_run = reply.run_id and reply.status != _ACCEPTED
    if not reply.size_bytes and not is_of_the_run:
        return ()
    told = ((name, redact(value)[:_LONGEST]) for name, value in reply.headers.items())
    return tuple(pair for pair in told if pair[0] not in _SECRET_HEADERS)[:_MOST_HEADERS]


def marks_of(sent: Sent, press: Press) -> tuple[Mark, ...]:
    """Return when the request was written and when its answer was in."""
    moments = (("sent", sent.sent_at), ("answered", sent.answered_at))
    return tuple(
        Mark(what, round((at - press.pressed_monotonic) * 1000))
        for what, at in moments
        if at is not None
    )


def _message(judgement: Judgement, reply: Reply | None) -> Sentence:
    if judgement.advice is not None:
        return judgement.advice.title
    if reply is not None and reply.size_bytes and judgement.is_answer:
        return say("The flow answered")
    return say("Accepted, not finished yet")


def _is_text(reply: Reply) -> bool:
    kind = reply.content_type
    if kind.startswith("text/") or any(word in kind for word in _TEXT_TYPES):
        return True
    return not kind and b"\0" not in reply.body[:1024]


_STATES = {
    Ran.YES: RunState.ACCEPTED,
    Ran.NO: RunState.NOT_SENT,
    Ran.UNKNOWN: RunState.UNKNOWN,
}
