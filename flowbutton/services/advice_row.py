"""One line of the table of what refusals mean."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.domain.advice import Fix
from flowbutton.domain.run import Ran
from flowbutton.domain.words import NOTHING, Sentence


@dataclass(frozen=True, slots=True)
class Row:
    """A refusal and what to tell about it.

    It is meant when the service's code is one of `codes` (or begins with one that ends in `*`),
    or when the answer has one of the `texts` in it; `statuses` narrow that down, and stand alone
    when there is neither. `ran` is for run requests; None leaves it to the status, and YES is meant
    only where a run may have answered.
    """

    title: Sentence
    hint: Sentence = NOTHING
    fix: Fix = Fix.NONE
    codes: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    statuses: tuple[int, ...] = ()
    ran: Ran | None = None
