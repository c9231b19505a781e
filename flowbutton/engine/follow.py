"""What the service says about runs, put into them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Finding, Report, Verdict
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import has_page
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.durations import waited_s, with_mark_when_long
from flowbutton.engine.record import changed, let_go, with_wishes_of
from flowbutton.engine.services import Services

log = logging.getLogger(__name__)

_ERROR, _TOO_SLOW = 400, 504
_GONE_AFTER = timedelta(minutes=10)  # runs show within seconds; a busy service may take minutes


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at some runs brought: the runs as they are now, and when to look again.

    `retry_after_s` has the press ids for which the service asked to wait.
    """

    runs: tuple[Run, ...]
    retry_after_s: dict[str, float]


@dataclass(frozen=True, slots=True)
class Look:
    """Ask how runs of one target and account go."""

    runs: tuple[Run, ...]

    def run(self, services: Services) -> Looked:
        """Return the runs as they are now. Raises AppError when nothing could be read."""
        service = services.trigger_for(self.runs[0].target)
        reports = service.look(self.runs)
        looked = []
        for known in self.runs:
            run, report = known, reports.get(known.press_id)
            if report:
                run = reported(known, report, services)
            elif known.press_id in reports:
                run = missed(known, services)
            if run != known:
                run = _written(known, run, report, services)
            looked.append(run)
        waits = {
            press_id: report.retry_after_s
            for press_id, report in reports.items()
            if report and report.retry_after_s is not None
        }
        return Looked(tuple(looked), waits)


@dataclass(frozen=True, slots=True)
class Settle:
    """Find out whether the press of a lost answer ran."""

    known: Run

    def run(self, services: Services) -> Run:
        """Return the run with what was found; still unknown when nothing was. Raises AppError.

        What other presses have begun is not the run that is looked for: the journal knows them,
        also those of other programs and of before.
        """
        service = services.trigger_for(self.known.target)
        others = tuple(
            other
            for other in services.journal.around(self.known.press_id)
            if other.target == self.known.target and other.ran is not Ran.NO
        )
        finding = service.find(self.known, others)
        run = settled(self.known, finding, services)
        if run == self.known:
            return run
        return _written(self.known, run, finding.report, services)


def reported(run: Run, report: Report, services: Services) -> Run:
    """Return the run with a report put into it. A final state is never taken back."""
    if run.state.is_final:
        return run
    now = services.clocks.now_by(run.started_at)
    ended = _end(run, report, services) if report.state.is_final else None
    run = replace(
        run,
        state=report.state,
        ran=Ran.YES,
        run_id=report.run_id or run.run_id,
        run_url=report.run_url or run.run_url,
        message=_message(run, report),
        advice=report.advice,
        step=report.step or run.step,
        waiting_since=report.waiting_since,
        waited_s=waited_s(run, report, ended or now),
        output=report.output or run.output,
        ended_at=ended,
        follows=True,
        missing_since=None,
    )
    return with_mark_when_long(run, services)


def _end(run: Run, report: Report, services: Services) -> datetime:
    """Return when a run ended, on the clock by which its press was made: now at the latest.

    The service's clock is another one; what it surely tells is how long the run took.
    """
    first, now = run.started_at, services.clocks.now_by(run.started_at)
    if report.started_at is not None and report.ended_at is not None:
        first += max(report.ended_at - report.started_at, timedelta())
    ended = report.ended_at or now
    if not first <= ended <= now:  # perhaps the clock was put right since the press
        ended -= services.clocks.jumps.since(run.started_at)
    return max(first, min(ended, now))


def missed(run: Run, services: Services) -> Run:
    """Return a run that the service, asked for it, does not know.

    That it goes on is said no longer when the service has stayed by that for a while: it may have
    deleted the run or the flow, or it never showed which run the press began.
    """
    clocks = services.clocks
    since = run.missing_since
    if since is None or clocks.now_by(since) < since:
        return replace(run, missing_since=clocks.now())
    if clocks.now_by(since) - since < _GONE_AFTER:
        return run
    line = say("The service does not show this run, so how it ended is not known")
    return replace(let_go(run, line), advice=Advice(line, fix=Fix.FOLLOW_RUN))


def _message(run: Run, report: Report) -> Sentence:
    """Return what is told; a run that succeeded may have answered its caller badly all the same."""
    is_bad = run.http_status is not None and run.http_status >= _ERROR
    if report.state is not RunState.SUCCEEDED or not is_bad or run.http_status == _TOO_SLOW:
        return report.message or run.message
    if run.output is None:
        return say("Succeeded, but it gave no answer")
    return say("Succeeded, but it answered with the error {status}", status=run.http_status)


def settled(run: Run, finding: Finding, services: Services) -> Run:
    """Return a run of unknown fate with what the search for it found."""
    match finding.verdict, finding.report:
        case Verdict.RAN, Report() as report:
            found = say("It did run, found after the connection broke")
            return reported(replace(run, advice=None, message=found), report, services)
        case Verdict.NOT_RUN, _:
            return replace(
                run,
                state=RunState.NOT_SENT,
                ran=Ran.NO,
                message=say("It did not run. It is safe to press again"),
                advice=Advice(
                    say("The press did not arrive"),
                    finding.why or say("Nothing was run. It is safe to press again"),
                    Fix.TRY_AGAIN,
                ),
                ended_at=services.clocks.now_by(run.started_at),
            )
        case Verdict.UNKNOWABLE, _:
            return replace(
                run,
                message=finding.why or say("It cannot be known whether it ran"),
                advice=Advice(
                    say("It cannot be known whether it ran"),
                    finding.why,
                    Fix.OPEN_FLOW if has_page(run.target) else Fix.NONE,
                ),
                is_stopped=True,
            )
    return run


def _written(known: Run, run: Run, report: Report | None, services: Services) -> Run:
    """Write down what was found, and return what is then known of the run.

    Others may have written meanwhile what a person wants of it, or that it has ended.
    """
    is_by_service = report is not None and report.is_by_service

    def kept(now: Run) -> Run:
        if now.state.is_final or (now.ran is Ran.YES and run.ran is not Ran.YES):
            return now
        told = with_wishes_of(run, now)
        if told.state is RunState.CANCELLED and told.is_cancel_asked and not is_by_service:
            told = replace(told, message=say("Cancelled by you"))
        return told

    run = changed(known, kept, services)
    log.info("Press %s is now: %s", run.press_id, run.state)
    return run


def groups(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    """Return the runs in groups of one target and account each, in their order."""
    found: dict[tuple[object, str], list[Run]] = {}
    for run in runs:
        found.setdefault((run.target, run.account), []).append(run)
    return [tuple(group) for group in found.values()]
