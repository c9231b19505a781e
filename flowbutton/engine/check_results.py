"""What was looked at, as a document for scripts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from flowbutton.domain.checkup import TITLES, Checked, Grade

_WORST = (Grade.PROBLEM, Grade.WARNING)


def worst(results: Iterable[Checked]) -> Grade:
    """Return the worst grade among results."""
    grades = {result.grade for result in results}
    return next((grade for grade in _WORST if grade in grades), Grade.OK)


def checks_document(results: Sequence[Checked]) -> dict[str, Any]:
    """Return results as the JSON object that scripts read."""
    return {
        "result": worst(results).value,
        "checks": [
            {
                "check": result.subject.value,
                "title": str(TITLES[result.subject]),
                "result": result.grade.value,
                "text": str(result.text),
                "hint": str(result.hint) or None,
            }
            for result in results
        ],
    }
