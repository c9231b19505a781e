"""Presses that wait: tried again, or taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from flowbutton.domain.ports import Begun
from flowbutton.domain.press import Press
from flowbutton.domain.run import QueuedFor, Run
from flowbutton.engine.admit import admit
from flowbutton.engine.hard_end import HardEnd, hard_end
from flowbutton.engine.not_sent import changed_since, past_end, queued, taken_back
from flowbutton.engine.press import Told, new_run, try_to_send
from flowbutton.engine.record import save
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class SendQueued:
    """Try to send a press that waits, as if it were pressed at this moment.

    `press` is the press as it was made, `known` what is written about it. `told` gets the run
    when it begins to be sent, and once more when it was accepted and its answer is waited for, on
    the thread of the command.
    """

    press: Press
    known: Run
    told: Told | None = None

    def run(self, services: Services) -> Run:
        """Return the run: sent, not sent, or still queued. Raises AppError when it stays so."""
        end = end_of(self.press, self.known)
        if end.is_over(services.clocks):
            return withdrawn(past_end(self.known, services), services)
        service = services.trigger_for(self.press.target)
        if self.known.queued_for is QueuedFor.NETWORK and not service.reaches(self.press):
            return self.known
        press = _pressed_now(self.press, services)
        run = new_run(press)
        match admit(press, run, services):
            case Begun.GO:
                if self.told is not None:
                    self.told(run)
                return self._try(press, run, end, services)
            case Begun.DOUBLE:  # somebody else took it back
                return services.journal.get(press.id) or self.known
            case Begun.RUNNING:
                return self.known

    def _try(self, press: Press, run: Run, end: HardEnd, services: Services) -> Run:
        is_over = partial(end.is_over, services.clocks)
        tried = try_to_send(press, run, services, is_over, self.told)
        run = tried.run
        if tried.is_offline and press.network_until is not None:
            end = hard_end(self.press, press.network_until)
            if not end.is_over(services.clocks):
                run = queued(self.known, QueuedFor.NETWORK, end.at, tried.run)
        save(services, run)
        return run


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take a queued press back; `has_changed` when its button is not what it was."""

    known: Run
    has_changed: bool = False

    def run(self, services: Services) -> Run:
        """Return the run: over, or as it is when it was sent already. Raises StoreError."""
        ended = changed_since if self.has_changed else taken_back
        return withdrawn(ended(self.known, services), services)


def end_of(press: Press, known: Run) -> HardEnd:
    """Return when a queued press is not sent any more."""
    return hard_end(press, known.queued_until or press.pressed_at)


def withdrawn(run: Run, services: Services) -> Run:
    """Write down that a queued press is not sent, and return its run as it then is."""
    if services.journal.withdraw(run):
        return run
    return services.journal.get(run.press_id) or run


def _pressed_now(press: Press, services: Services) -> Press:
    now = services.clocks.monotonic()
    return replace(
        press,
        pressed_at=services.clocks.now(),
        pressed_monotonic=now,
        waited_s=now - press.pressed_monotonic,
    )
