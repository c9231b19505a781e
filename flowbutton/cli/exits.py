"""What the exit codes say."""

from __future__ import annotations

from enum import IntEnum

from flowbutton.domain.advice import Fix
from flowbutton.domain.run import Ran, Run, RunState


class Exit(IntEnum):
    """The exit codes of the command line."""

    OK = 0  # succeeded; or accepted, when nobody waits or the service tells no more
    FAILED = 1  # the flow failed, or what was asked did not work
    USAGE = 2
    NOT_SENT = 3  # nothing was run
    UNKNOWN = 4  # it may have run, or it goes on
    SIGN_IN = 5  # a sign-in is needed; nothing was run
    STOPPED = 130  # Ctrl+C ended a command that runs nothing


_WAYS_IN = frozenset({Fix.SIGN_IN, Fix.SET_UP, Fix.GIVE_CONSENT})


def exit_of(run: Run, *, waits: bool) -> Exit:
    """Return the exit code for what is known of a run."""
    match run.told_state:
        case RunState.SUCCEEDED:
            return Exit.OK
        case RunState.ACCEPTED | RunState.RUNNING | RunState.WAITING if not waits:
            return Exit.OK
        case RunState.ACCEPTED if not run.follows and not run.awaits_answer:
            return Exit.OK
        case RunState.NOT_SENT:
            wants_sign_in = run.advice is not None and run.advice.fix in _WAYS_IN
            return Exit.SIGN_IN if wants_sign_in else Exit.NOT_SENT
        case RunState.FAILED | RunState.CANCELLED | RunState.TIMED_OUT | RunState.SKIPPED:
            was_taken_back = run.state is RunState.CANCELLED and run.ran is Ran.NO
            return Exit.NOT_SENT if was_taken_back else Exit.FAILED
    return Exit.UNKNOWN
