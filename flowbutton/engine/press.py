"""A press: guarded, written down, sent at most once, and written down again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer
from flowbutton.domain.errors import AppError, OfflineError, StoreError
from flowbutton.domain.ports import Begun
from flowbutton.domain.press import Press
from flowbutton.domain.run import Mark, QueuedFor, Ran, Run, RunState
from flowbutton.domain.words import say
from flowbutton.engine.admit import admit, held_back
from flowbutton.engine.hard_end import hard_end
from flowbutton.engine.masking import written_inputs
from flowbutton.engine.not_sent import not_sent, queued, too_late
from flowbutton.engine.record import newest, save, with_wishes_of
from flowbutton.engine.services import Services
from flowbutton.engine.written_answer import written_answer

log = logging.getLogger(__name__)

BROKEN = Answer(
    RunState.UNKNOWN,
    Ran.UNKNOWN,
    message=say("Something went wrong in FlowButton while it was sent"),
    advice=Advice(
        say("Something went wrong in FlowButton while it was sent"),
        say("It may have run. Look at the list of runs before you press again"),
        Fix.OPEN_FLOW,
    ),
)

_TAKEN = say("Accepted, its answer is waited for")
_BROKEN_EARLY = AppError(
    say("Something went wrong in FlowButton"), say("Nothing was run. It is safe to press again")
)


#: Gets a run while its command goes on.
Told = Callable[[Run], None]


@dataclass(frozen=True, slots=True)
class Tried:
    """A run as it is after a try to send its press, and whether there was no network."""

    run: Run
    is_offline: bool = False


@dataclass(frozen=True, slots=True)
class SendPress:
    """Send a press, once.

    The order is the promise: guard, journal (on the disk), token, not too late, send, journal.
    `told` gets the run when it was accepted and its answer is waited for, on the thread of the
    command.
    """

    press: Press
    told: Told | None = None

    def run(self, services: Services) -> Run:
        """Return the run as it is after the answer, or queued when it may wait.

        Raises GuardedError when it was held back.
        """
        press = self.press
        run = new_run(press)
        try:
            begun = admit(press, run, services)
            if begun is Begun.RUNNING and press.turn_until is not None:
                run = queued(run, QueuedFor.TURN, press.turn_until)
                services.journal.save(run)
                return run
            if begun is not Begun.GO:
                raise held_back(begun, press.button, services)
        except StoreError as error:
            return not_sent(run, error, services)
        tried = try_to_send(press, run, services, told=self.told)
        run = tried.run
        if tried.is_offline and press.network_until is not None:
            end = hard_end(press, press.network_until)
            if not end.is_over(services.clocks):
                run = queued(new_run(press), QueuedFor.NETWORK, end.at, tried.run)
        save(services, run)
        facts = (run.press_id, run.door, run.state, run.ran, run.http_status, run.transport)
        log.info("Press %s (%s): %s, ran: %s, status %s, by %s", *facts)
        return run


def try_to_send(
    press: Press,
    run: Run,
    services: Services,
    is_over: Callable[[], bool] | None = None,
    told: Told | None = None,
) -> Tried:
    """Send a press that is written down as being sent, unless it is too late.

    `is_over` is asked too, right before the first byte. `told` gets the run when it was accepted
    and its answer is waited for.
    """
    clocks = services.clocks
    limit = press.pressed_monotonic + services.stale_after_s()

    def is_late() -> bool:
        return clocks.monotonic() > limit or (is_over is not None and is_over())

    if is_late():
        return Tried(too_late(run, services))
    try:
        service = services.trigger_for(press.target)
        service.prepare(press)
    except AppError as error:
        return Tried(not_sent(run, error, services), isinstance(error, OfflineError))
    except Exception:  # a bug before anything was sent must not leave the button busy
        log.exception("Getting ready broke off")
        return Tried(not_sent(run, _BROKEN_EARLY, services))
    run = replace(run, marks=(*run.marks, Mark("token", _since_finger_ms(press, services))))
    if is_late():
        return Tried(too_late(run, services))

    answer, is_told = BROKEN, False

    def heard(first: Answer) -> None:
        nonlocal answer, is_told
        answer, is_told = first, True
        _accepted(_written(press, run, first, services), services, told)

    try:
        answer = service.send(press, is_late, heard)
    except Exception:  # whatever broke, the request may be out: it is never told as not run
        log.exception("Sending broke off")
    run = _written(press, run, answer, services)
    return Tried(_as_wished(run, services, is_told=is_told), answer.is_offline)


def _written(press: Press, run: Run, answer: Answer, services: Services) -> Run:
    answer = written_answer(answer, press.payload, press.secret_keys)
    return answered(run, answer, services, press.waited_s)


def _as_wished(run: Run, services: Services, *, is_told: bool) -> Run:
    """Return the run with what a person wants of it, who could say so once it was told."""
    return with_wishes_of(run, newest(run, services)) if is_told else run


def _accepted(run: Run, services: Services, told: Told | None) -> None:
    """Tell of a run that has begun and has yet to answer.

    It stays this program's in the journal, so that no other press begins meanwhile and nobody else
    looks for it; that it was accepted is known even if the program ends now.
    """
    run = replace(run, message=_TAKEN)
    save(services, replace(run, state=RunState.SENDING))
    if told is not None:
        told(replace(run, state=RunState.RUNNING, follows=True))


def new_run(press: Press) -> Run:
    """Return what is known of a press that was just made, without its secrets."""
    marks = [Mark("pressed", 0, press.door.value)]
    if press.waited_s:
        marks.append(Mark("queued", round(press.waited_s * 1000)))
    return Run(
        press_id=press.id,
        button=press.button,
        name=press.name,
        target=press.target,
        account=press.account,
        door=press.door,
        started_at=press.pressed_at,
        inputs=written_inputs(press.payload, press.secret_keys),
        marks=tuple(marks),
    )


def answered(run: Run, answer: Answer, services: Services, waited_s: float = 0.0) -> Run:
    """Return the run with what the service answered to its press.

    `waited_s` is for how long the press was queued before it was sent.
    """
    state = answer.state
    ended = services.clocks.now_by(run.started_at) if state.is_final else None
    waited_ms = round(waited_s * 1000)
    marks = (replace(mark, at_ms=mark.at_ms + waited_ms) for mark in answer.marks)
    return replace(
        run,
        state=state,
        ran=answer.ran,
        transport=answer.transport,
        run_id=answer.run_id,
        run_url=answer.run_url,
        http_status=answer.http_status,
        message=answer.message,
        advice=answer.advice,
        output=answer.output,
        headers=answer.headers,
        follows=answer.follows,
        ended_at=ended,
        marks=(*run.marks, *marks),
    )


def _since_finger_ms(press: Press, services: Services) -> int:
    passed_s = services.clocks.monotonic() - press.pressed_monotonic
    return round((press.waited_s + passed_s) * 1000)
