"""Turns what came of a request into what to tell a person."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.errors import AppError, ClaimsError, OfflineError, RefusedError
from flowbutton.domain.run import Ran
from flowbutton.domain.words import Sentence, say
from flowbutton.services.advice_row import Row
from flowbutton.services.advice_table import FLOW_SAYS, RETIRED, ROWS, UNKNOWN
from flowbutton.services.errors import Fault, claims_of, fault_of
from flowbutton.services.messages import Outcome, Reply, Sent
from flowbutton.services.speaker import Speaker

_NOTHING_RAN = frozenset({400, 401, 403, 404, 405, 409, 410, 411, 413, 414, 415, 429, 431})
_THROTTLED, _DEFAULT_WAIT_S = 429, 10.0
_SHORTENED = 1000
_NO_WAY = frozenset({Outcome.NAME, Outcome.CONNECT, Outcome.PROXY})
_RETIRED_HOST = ".logic.azure.com"
_OK, _REDIRECT = 200, 300

_TRY_AGAIN = say("Nothing was run. It is safe to press again.")

_FAILED: dict[Outcome, tuple[Sentence, Sentence, Fix]] = {
    Outcome.NAME: (
        say("The service's address was not found"),
        say("Nothing was run. Check your connection and press again."),
        Fix.TRY_AGAIN,
    ),
    Outcome.CONNECT: (
        say("No connection to the service"),
        say("Nothing was run. Check your connection and press again."),
        Fix.TRY_AGAIN,
    ),
    Outcome.PROXY: (
        say("The proxy did not let it through"),
        say("Nothing was run. Check the proxy in the settings."),
        Fix.SETTINGS,
    ),
    Outcome.TLS: (
        say("No secure connection to the service"),
        say("Nothing was run. Check this computer's clock, and ask who runs your network."),
        Fix.TRY_AGAIN,
    ),
    Outcome.LATE: (say("It was too late"), _TRY_AGAIN, Fix.TRY_AGAIN),
    Outcome.NOT_WRITTEN: (
        say("The connection broke before the request was out"),
        _TRY_AGAIN,
        Fix.TRY_AGAIN,
    ),
    Outcome.WRITTEN_NO_ANSWER: (
        say("Sent, but the answer was lost"),
        say("It is not known whether it ran. Look for the run before you press again."),
        Fix.FOLLOW_RUN,
    ),
    Outcome.ANSWER_CUT: (
        say("Sent, but the answer was cut off"),
        say("Look for the run before you press again."),
        Fix.FOLLOW_RUN,
    ),
}


class AnsweredError(RefusedError):
    """The service said no; `advice` says what to do about it."""

    advice: Advice

    def __init__(self, advice: Advice, status: int) -> None:
        super().__init__(
            advice.title, advice.hint, code=advice.code, status=status, wait_s=advice.wait_s
        )
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a run request started a run, and what to tell; None when all is well.

    `is_answer` says that the body is what the run itself answered, `is_offline` that there was no
    way to the service, which may change.
    """

    ran: Ran
    advice: Advice | None = None
    is_answer: bool = False
    is_offline: bool = False


def judge(sent: Sent, host: str = "", speaker: Speaker = Speaker.ANYBODY) -> Judgement:
    """Return what came of a run request to `host`, where `speaker` answers. Never fails."""
    reply = sent.reply
    if reply is None:
        is_offline = sent.outcome in _NO_WAY and not _is_gone(sent, host)
        return Judgement(sent.outcome.ran, failure_advice(sent, host), is_offline=is_offline)
    is_whole = sent.outcome is Outcome.COMPLETE
    if speaker.is_replaced_in(reply) and (reply.size_bytes or not is_whole):
        return Judgement(Ran.UNKNOWN, _replaced(reply) if is_whole else failure_advice(sent, host))
    if reply.is_ok and is_whole:
        return Judgement(Ran.YES, is_answer=speaker is not Speaker.SERVICE)
    fault = fault_of(reply)
    row = _row(fault, host, speaks=speaker.may_speak_for(reply))
    ran = ran_after(reply, row)
    if ran is Ran.NO and sent.may_be_named:
        ran = Ran.UNKNOWN  # a run may answer with any status
    if not is_whole and ran is not Ran.NO:
        return Judgement(ran, failure_advice(sent, host))
    if reply.run_id and row.ran is None:
        said = Advice(FLOW_SAYS.title, FLOW_SAYS.hint, FLOW_SAYS.fix, fault.code, fault.raw)
        return Judgement(ran, said, is_answer=True)
    return Judgement(ran, advice_for(reply, host, speaker))


def ran_after(reply: Reply, row: Row) -> Ran:
    """Return whether a run request with this answer started a run.

    A run that answers by itself may do so with any status: then its id is in the headers.
    """
    if reply.run_id or reply.is_ok:
        return Ran.YES
    if row.ran is not None:
        return row.ran
    return Ran.NO if reply.status in _NOTHING_RAN else Ran.UNKNOWN


def advice_for(reply: Reply, host: str = "", speaker: Speaker = Speaker.ANYBODY) -> Advice:
    """Return what to tell about an answer that is a refusal. Never fails."""
    fault = fault_of(reply)
    row = _row(fault, host, speaks=speaker.may_speak_for(reply))
    claims = claims_of(reply)
    wait_s = None
    if row.fix is Fix.WAIT or reply.retry_after_s is not None:
        wait_s = reply.retry_after_s
        if wait_s is None and reply.status == _THROTTLED:
            wait_s = _DEFAULT_WAIT_S
    hint = row.hint
    if row.fix is Fix.WAIT and wait_s:
        hint = say("Wait {seconds} s and press again.", seconds=math.ceil(wait_s))
    advice = Advice(row.title, hint, row.fix, fault.code, fault.raw, "", wait_s, claims)
    if claims:
        return replace(
            advice,
            title=say("Your organisation wants a stronger sign-in"),
            hint=say("Sign in again, then press again."),
            fix=Fix.SIGN_IN,
        )
    return advice


def _replaced(reply: Reply) -> Advice:
    """Return what to tell about a success that somebody else answered."""
    return Advice(
        say("Something else answered instead of the service"),
        say("It is not known whether it ran. Look for the run before you press again."),
        Fix.FOLLOW_RUN,
        raw=fault_of(reply).raw,
    )


def failure_advice(sent: Sent, host: str = "") -> Advice:
    """Return what to tell when no whole answer came."""
    if _is_gone(sent, host):
        return Advice(RETIRED.title, RETIRED.hint, RETIRED.fix, raw=sent.why)
    title, hint, fix = _FAILED.get(sent.outcome, (UNKNOWN.title, UNKNOWN.hint, UNKNOWN.fix))
    return Advice(title, hint, fix, raw=f"{sent.outcome}: {sent.why}".rstrip(": "))


def advice_of_code(code: str, message: str) -> Advice | None:
    """Return what to tell about an error inside a run, None when it is the flow's own affair."""
    fault = Fault(0, code, message)
    for row in ROWS:
        if row.ran is not Ran.YES and (row.codes or row.texts) and _by_word(row, fault):
            return Advice(row.title, row.hint, row.fix, code, message[:_SHORTENED])
    return None


def refusal(reply: Reply, host: str = "") -> AppError:
    """Return the refusal of a read as the error to raise."""
    advice = advice_for(reply, host, Speaker.SERVICE)
    if advice.claims:
        return ClaimsError(advice.title, advice.hint, advice.claims)
    return AnsweredError(advice, reply.status)


def offline(sent: Sent) -> AppError:
    """Return a read that got no whole answer as the error to raise."""
    if sent.outcome in {Outcome.NAME, Outcome.CONNECT}:
        return OfflineError(say("No connection to the service"), say("Check your connection."))
    if sent.outcome is Outcome.PROXY:
        title = say("The proxy did not let the request through")
        return OfflineError(title, say("Check the proxy in the settings."))
    if sent.outcome is Outcome.TLS:
        title = say("No secure connection to the service")
        return OfflineError(title, say("Check this computer's clock and its certificates."))
    return OfflineError(say("The service did not answer"), say("Try again in a little while."))


def _row(fault: Fault, host: str, *, speaks: bool) -> Row:
    """Return what is meant; that a run goes on or has ended, only where `speaks` says it may be."""
    if is_retired(host) and fault.status in {404, 410}:
        return RETIRED
    for row in ROWS:
        if row.ran is Ran.YES and not speaks:
            continue
        if row.statuses and fault.status not in row.statuses:
            continue
        if (not row.codes and not row.texts) or _by_word(row, fault):
            return row
    return UNKNOWN


def _by_word(row: Row, fault: Fault) -> bool:
    code = fault.code.lower()
    for known in row.codes:
        word = known.lower()
        if code == word or (word.endswith("*") and code.startswith(word[:-1])):
            return True
    return any(fault.says(text) for text in row.texts)


def _is_gone(sent: Sent, host: str) -> bool:
    """Whether the name was not found because addresses of its kind have ended."""
    return sent.outcome is Outcome.NAME and is_retired(host)


def is_retired(host: str) -> bool:
    """Return whether a host is of those at which flows' addresses have ended."""
    return host.partition(":")[0].lower().endswith(_RETIRED_HOST)
