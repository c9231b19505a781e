"""Scripts without spaces: what may stand on a last line alone."""

from __future__ import annotations

import re

JOINER = "\u2060"  # takes no room, and no line ends there
_LEAST = 5  # signs on a last line, the stop included
_END = re.compile(rf"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef)]{{2,{_LEAST}}}$")


def kept_together(text: str) -> str:
    """Return `text` so that a line that is broken leaves no single sign for the next."""
    end = _END.search(text)
    return text if end is None else text[: end.start()] + JOINER.join(end.group())


def as_written(text: str) -> str:
    """Return what `kept_together` was given."""
    return text.replace(JOINER, "")
