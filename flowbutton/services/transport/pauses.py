"""How long to wait before a read is tried again."""

from __future__ import annotations

from flowbutton.services.messages import Outcome, Sent

_THROTTLED = 429
_LONGEST_S = 20.0  # a service that asks for more than this is asked again later, not waited for
_DEFAULT_S = 10.0  # when it says 429 and not how long
_BUSY = frozenset({500, 502, 503, 504})
_PASSING = frozenset({Outcome.NOT_WRITTEN, Outcome.WRITTEN_NO_ANSWER, Outcome.ANSWER_CUT})


def pause_s(sent: Sent, attempt: int) -> float | None:
    """Return the seconds before a read is tried again, None when it should not be.

    `attempt` is 0 after the first try.
    """
    if sent.outcome in _PASSING:
        return _backoff_s(attempt)
    if sent.reply is None or sent.reply.status not in {_THROTTLED, *_BUSY}:
        return None
    asked = sent.reply.retry_after_s
    if asked is None and sent.reply.status == _THROTTLED:
        asked = _DEFAULT_S
    if asked is None:
        return _backoff_s(attempt)
    return asked + _chance() if asked <= _LONGEST_S else None


def _backoff_s(attempt: int) -> float:
    return 0.5 * 2.0**attempt * (0.5 + _chance())


def _chance() -> float:
    import random  # noqa: PLC0415 - only when something went wrong

    return random.random()  # noqa: S311 - jitter
