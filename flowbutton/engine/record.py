"""Writing runs down, without losing what others have written about them meanwhile."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import Sentence
from flowbutton.engine.services import Services

log = logging.getLogger(__name__)


def save(services: Services, run: Run) -> None:
    """Write the run down; a failing disk is told in the log, the truth on screen stays."""
    try:
        services.journal.save(run)
    except StoreError as error:
        log.warning("The journal could not be written: %s", error)


def changed(run: Run, change: Callable[[Run], Run], services: Services) -> Run:
    """Return what `change` makes of a run as it is now, and write that down.

    Nobody writes about the run in between. A failing disk is told in the log.
    """
    try:
        written = services.journal.change(run.press_id, change)
    except StoreError as error:
        log.warning("The journal could not be written: %s", error)
        return change(run)
    if written is None:
        save(services, written := change(run))
    return written


def newest(run: Run, services: Services) -> Run:
    """Return what is written about a run now, which may be more than this copy of it knows."""
    try:
        return services.journal.get(run.press_id) or run
    except StoreError as error:
        log.warning("The journal could not be read: %s", error)
        return run


def let_go(run: Run, line: Sentence) -> Run:
    """Return the run as one that is not followed any more: that it was accepted is all that holds.

    Of a run that has ended, and of a press of unknown fate, what is known stays.
    """
    state = RunState.ACCEPTED if run.state.is_followed else run.state
    return replace(run, state=state, is_stopped=True, message=line, step=None, waiting_since=None)


def with_wishes_of(run: Run, other: Run) -> Run:
    """Return the run with what a person wants done with it, as `other` has it too."""
    if other.is_stopped and not run.is_stopped and not run.state.is_final:
        run = let_go(run, other.message)
    return replace(
        run,
        is_stopped=run.is_stopped or other.is_stopped,
        is_hidden=run.is_hidden or other.is_hidden,
        is_seen=run.is_seen or other.is_seen,
        is_cancel_asked=run.is_cancel_asked or other.is_cancel_asked,
    )
