"""Where a run is, and where it failed, read from its steps. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from flowbutton.domain.run import Step
from flowbutton.services.power_automate.run_item import ActionItem

_UNDER_WAY = frozenset({"running", "waiting"})
_FAILED = ("failed", "timedout", "aborted", "faulted")
_GENERIC = frozenset({"actionfailed", "actionconditionfailed", "actiondependencyfailed", ""})
_BY_NAME = re.compile(r"approv|genehmig|wait_for_(?:a_|an_)?(?:response|answer)", re.IGNORECASE)
_EARLIEST = datetime.min.replace(tzinfo=UTC)


def current(actions: Sequence[ActionItem]) -> ActionItem | None:
    """Return the step that is under way: the last one that began, for it lies deepest."""
    running = [each for each in actions if each.status in _UNDER_WAY]
    return max(running, key=_began, default=None)


def place(actions: Sequence[ActionItem], total: int) -> Step | None:
    """Return the step under way and its place.

    `total` is 0 when their number is not known, and then the step's `count` is, too: a run tells
    only the steps that have begun.
    """
    now = current(actions)
    if now is None:
        return None
    number = sum(each.status not in _UNDER_WAY for each in actions) + 1
    return Step(now.title, number, max(total, number, len(actions)) if total else 0)


def waits_for_person(action: ActionItem, waiting: Collection[str], *, knows_all: bool) -> bool:
    """Return whether a step waits for somebody.

    `waiting` are the steps that do by the flow's definition; without one (`knows_all` False)
    the name has to tell.
    """
    if action.status not in _UNDER_WAY:
        return False
    if action.status == "waiting" or action.name in waiting:
        return True
    return not knows_all and bool(_BY_NAME.search(action.name))


def failed(actions: Sequence[ActionItem]) -> ActionItem | None:
    """Return the step that made a run fail: the first with a reason of its own.

    What lies around it fails too, and says only that something inside it did.
    """
    broken = sorted((each for each in actions if each.status in _FAILED), key=_began)
    with_reason = [each for each in broken if each.code.lower() not in _GENERIC]
    if with_reason:
        return with_reason[0]
    return broken[-1] if broken else None


def _began(action: ActionItem) -> datetime:
    return action.started_at or _EARLIEST
