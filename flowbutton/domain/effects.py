"""What a flow does, in words, before it is run."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.domain.words import NOTHING, Sentence


@dataclass(frozen=True, slots=True)
class Effects:
    """What a press sets going, as the flow's own definition says it.

    `does` are sentences, the gravest first. `is_known` is False where the definition is not shown
    to this account, or there is none. `is_grave` is whether it sends, deletes or asks somebody.
    `trigger` is what starts it, `owner` whose it is, where that is told.
    """

    does: tuple[Sentence, ...] = ()
    is_known: bool = False
    is_grave: bool = False
    trigger: Sentence = NOTHING
    owner: str = ""


NO_EFFECTS = Effects()
