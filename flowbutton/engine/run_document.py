"""A run as the JSON object that scripts read: of the command line, and of an exported log."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from flowbutton.domain.run import Output, Run, Step


def run_document(run: Run) -> dict[str, Any]:
    """Return a run as the JSON object that scripts read."""
    return {
        "press_id": run.press_id,
        "button": run.name,
        "button_id": run.button,
        "state": run.told_state.value,
        "ran": run.ran.value,
        "run_id": run.run_id or None,
        "run_url": run.run_url or None,
        "started_at": _stamp(run.started_at),
        "ended_at": _stamp(run.ended_at),
        "duration_s": run.duration.total_seconds() if run.duration else None,
        "http_status": run.http_status,
        "message": str(run.message),
        "advice": _advice(run),
        "step": None if run.state.is_final else _step(run.step),
        "inputs": dict(run.inputs),
        "outputs": outputs_of(run.output),
        "answer_headers": dict(run.headers) or None,
        "door": run.door.value,
        "transport": run.transport or None,
        "account": run.account or None,
    }


def _step(step: Step | None) -> dict[str, Any] | None:
    if step is None:
        return None
    return {"name": step.name, "number": step.number, "count": step.count or None}


def outputs_of(output: Output | None) -> Any:
    """Return what the service answered with: JSON as a value, text as text, else its file."""
    if output is None:
        return None
    if output.path:
        return {
            "file": output.path,
            "content_type": output.content_type,
            "size_bytes": output.size_bytes,
        }
    try:
        return json.loads(output.text)
    except ValueError:
        return output.text


def _advice(run: Run) -> dict[str, Any] | None:
    if run.advice is None:
        return None
    return {
        "title": str(run.advice.title),
        "hint": str(run.advice.hint),
        "fix": run.advice.fix.value,
        "code": run.advice.code or None,
        "link": run.advice.link or None,
    }


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
