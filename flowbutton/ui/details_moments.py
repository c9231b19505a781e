"""The moments of a press, from the finger to the end, for its time line."""

from __future__ import annotations

from flowbutton.bridge.status_text import LOOKS, Tone, state_word
from flowbutton.ui.details_content import DetailsContent, MarkWords
from flowbutton.ui.details_text import REFUSALS, mark_detail, mark_title, milliseconds
from flowbutton.ui.timeline import Moment
from flowbutton.ui.tokens import Token

_USUAL = MarkWords()


def moments_of(content: DetailsContent) -> list[Moment]:
    """Return the marks of the run in their order, and its end where a service told that."""
    run = content.run
    is_bad = LOOKS[run.state][1] is Tone.BAD
    has_end = bool(run.run_id and run.ended_at and run.state.is_final)
    last = len(run.marks) - 1
    moments = []
    for number, mark in enumerate(run.marks):
        words = content.marks.get(mark.what, _USUAL)
        fails = is_bad and not has_end and number == last
        is_odd = mark.what == "answered" and (run.http_status or 0) >= REFUSALS
        glyph, token = ("check-circle", Token.OK)
        if fails or is_odd:
            glyph, token = ("cross-circle", Token.BAD) if fails else ("alert", Token.WARN)
        moments.append(
            Moment(
                glyph,
                token,
                words.title or mark_title(mark, run),
                mark.detail or words.detail or mark_detail(mark, run)
                if mark.what != "pressed"
                else mark_detail(mark, run),
                milliseconds(mark.at_ms),
            )
        )
    if has_end and run.duration is not None:
        glyph, tone = LOOKS[run.state]
        end_ms = max(0, round(run.duration.total_seconds() * 1000))
        moments.append(
            Moment(glyph, Token(tone.value), state_word(run.state), "", milliseconds(end_ms))
        )
    return moments
