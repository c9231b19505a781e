"""The runs in a file, so that those under way go on after a restart."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from flowbutton.demo.flow import Flow
from flowbutton.demo.keys import write_private
from flowbutton.demo.people import user_by_id
from flowbutton.demo.runs import Decision, DemoRun

_SIZE = 500


class RunFile:
    """One JSON line for each change of a run; the last line about a run counts.

    What a run was given is not written down: it may be secret.
    """

    def __init__(self, path: Path, flow_by_id: Callable[[str], Flow | None]) -> None:
        self._path = path
        self._flow_by_id = flow_by_id

    def load(self) -> tuple[DemoRun, ...]:
        """Return the newest runs, oldest first, and make the file small again."""
        runs: dict[str, DemoRun] = {}
        for line in self._lines():
            run = self._read(line)
            if run is not None:
                runs[run.id] = run
        newest = tuple(runs.values())[-_SIZE:]
        write_private(self._path, "".join(map(_line, newest)).encode())
        return newest

    def append(self, run: DemoRun) -> None:
        """Write a run down as it is now."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(_line(run))

    def clear(self) -> None:
        """Forget every run."""
        write_private(self._path, b"")

    def _lines(self) -> list[str]:
        try:
            return self._path.read_text("utf-8", "replace").splitlines()
        except OSError:
            return []

    def _read(self, line: str) -> DemoRun | None:
        """Return the run that a line tells, None when it is torn or its flow is gone."""
        try:
            value = json.loads(line)
            flow = self._flow_by_id(value["flow"])
            return None if flow is None else _run(value, flow)
        except (ValueError, TypeError, KeyError):
            return None


def _line(run: DemoRun) -> str:
    value: dict[str, Any] = {
        "id": run.id,
        "flow": run.flow.id,
        "started_at": run.started_at.isoformat(),
        "tracking_id": run.tracking_id,
        "user": run.user.object_id if run.user else "",
        "speed": run.speed,
    }
    if run.cancelled_at:
        value["cancelled_at"] = run.cancelled_at.isoformat()
    if run.decision:
        value["decision"] = [run.decision.at.isoformat(), run.decision.is_yes]
    return json.dumps(value) + "\n"


def _run(value: dict[str, Any], flow: Flow) -> DemoRun:
    cancelled_at, decision = value.get("cancelled_at"), value.get("decision")
    return DemoRun(
        id=value["id"],
        flow=flow,
        started_at=datetime.fromisoformat(value["started_at"]),
        tracking_id=value["tracking_id"],
        body=None,
        user=user_by_id(value["user"]),
        speed=float(value["speed"]),
        cancelled_at=datetime.fromisoformat(cancelled_at) if cancelled_at else None,
        decision=Decision(datetime.fromisoformat(decision[0]), bool(decision[1]))
        if decision
        else None,
    )
