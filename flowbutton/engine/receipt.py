"""A receipt: plain proof of a run, to paste into a message or a ticket."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flowbutton.domain.account import Account
from flowbutton.domain.fields import Field, Json
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget

STATES = {
    RunState.QUEUED: "Queued, not sent",
    RunState.SENDING: "Sending",
    RunState.ACCEPTED: "Accepted, not known to be finished",
    RunState.RUNNING: "Running",
    RunState.WAITING: "Waiting for a person",
    RunState.SUCCEEDED: "Succeeded",
    RunState.FAILED: "Failed",
    RunState.CANCELLED: "Cancelled",
    RunState.TIMED_OUT: "Timed out",
    RunState.SKIPPED: "Skipped",
    RunState.NOT_SENT: "Not sent, nothing was run",
    RunState.UNKNOWN: "Sent, answer lost: unknown",
}
RAN = {Ran.YES: "yes", Ran.NO: "no", Ran.UNKNOWN: "unknown"}


def receipt(run: Run, account: Account | None, fields: Sequence[Field] = ()) -> str:
    """Return the receipt of a run as lines of text. Secrets are masked in `run` already.

    `fields` are the inputs that the button asks for now: their titles are told.
    """
    rows = [
        ("Button", run.name),
        ("Pressed", _when(run.started_at)),
        ("Ended", _when(run.ended_at) if run.ended_at else ""),
        ("Duration", f"{run.duration.total_seconds():.1f} s" if run.duration else ""),
        ("Result", STATES[run.told_state]),
        ("Did it run", RAN[run.ran]),
        ("Message", str(run.message)),
        ("Account", account.username if account else ""),
        ("Tenant", account.tenant if account else ""),
        *_target_rows(run),
        ("Inputs", _inputs(run, fields)),
        ("Press id", run.press_id),
        ("Run id", run.run_id),
        ("Link", run.run_url),
    ]
    width = max(len(name) for name, _ in rows) + 2
    lines = [f"{name + ':':<{width}}{value}" for name, value in rows if value]
    return "\n".join(["FlowButton receipt", *lines]) + "\n"


def receipt_document(
    run: Run, account: Account | None, fields: Sequence[Field] = ()
) -> dict[str, Any]:
    """Return the receipt of a run as the JSON object that scripts read; `fields` as there."""
    target = {name.lower().replace(" ", "_"): value for name, value in _target_rows(run)}
    return {
        "button": run.name,
        "pressed_at": run.started_at.astimezone().isoformat(),
        "ended_at": run.ended_at.astimezone().isoformat() if run.ended_at else None,
        "duration_s": run.duration.total_seconds() if run.duration else None,
        "state": run.told_state.value,
        "result": STATES[run.told_state],
        "ran": run.ran.value,
        "message": str(run.message) or None,
        "account": account.username if account else None,
        "account_name": account.name or None if account else None,
        "tenant": account.tenant if account else None,
        **target,
        "inputs": dict(run.inputs),
        "input_titles": _titles(run, fields),
        "press_id": run.press_id,
        "run_id": run.run_id or None,
        "link": run.run_url or None,
    }


def _target_rows(run: Run) -> list[tuple[str, str]]:
    match run.target:
        case FlowTarget(environment=environment, flow=flow):
            return [("Environment", environment), ("Flow", flow)]
        case LogicAppTarget(resource=resource):
            return [("Logic App", resource)]
        case HttpTarget(host=host, method=method):
            return [("Sent to", f"{method} {host}")]
        case IftttTarget(event=event):
            return [("IFTTT event", event)]


def _inputs(run: Run, fields: Sequence[Field]) -> str:
    titles = _titles(run, fields)
    return "; ".join(f"{titles[key]} = {_plain(value)}" for key, value in run.inputs.items())


def _titles(run: Run, fields: Sequence[Field]) -> dict[str, str]:
    """Return what the form calls the inputs of a run, by key; else the key itself."""
    titles = {field.key: field.title for field in fields if field.title}
    return {key: titles.get(key, key) for key in run.inputs}


def _plain(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _when(moment: datetime) -> str:
    """Return the local time with its zone: a receipt is read elsewhere."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S %Z (UTC%z)")
