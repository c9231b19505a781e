"""The pages of the demo's portal: runs, a run, a flow, the outbox, the approvals."""

from __future__ import annotations

import json
from datetime import datetime
from urllib.parse import urlsplit

from flowbutton.demo.desk import Desk
from flowbutton.demo.flow import Plane
from flowbutton.demo.html import RELOAD, escape, hidden, page
from flowbutton.demo.runs import DemoRun, StepView
from flowbutton.demo.wire import Reply, Request, Routes

_RUN = "/environments/{environment}/flows/{flow_id}/runs/{run_id}"
_COLOURS = {"Succeeded": "ok", "Failed": "bad", "Cancelled": "bad", "Waiting": "warn"}
_SHOWN = 50


class RunPages:
    """What "Open run" and its like lead to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_routes(self, routes: Routes) -> None:
        """Answer to the browser."""
        routes.add("GET", "/", self._home)
        routes.add("GET", _RUN, self._run)
        routes.add("GET", f"/manage{_RUN}", self._run)
        routes.add("GET", "/environments/{environment}/flows/{flow_id}", self._flow)
        routes.add("GET", "/environments/{environment}/flows/{flow_id}/{rest:rest}", self._flow)
        routes.add("GET", "/environments/{rest:rest}", self._home)
        routes.add("GET", "/outbox", self._outbox)
        routes.add("GET", "/approvals", self._approvals)
        routes.add("POST", "/approvals", self._decide)

    def _home(self, _request: Request) -> Reply:
        runs = self._desk.book.all()[:_SHOWN]
        return page("Runs", _runs_table(self._desk, runs), script=RELOAD)

    def _flow(self, request: Request) -> Reply:
        flow = self._desk.shelf.find(request.names["flow_id"], Plane.FLOW)
        if flow is None:
            return _nothing("There is no such flow.")
        word = "Turned on" if self._desk.shelf.is_on(flow) else "Turned off"
        runs = self._desk.book.of(flow)[:_SHOWN]
        body = f"<p>{escape(flow.description)}</p><p class=soft>{word}</p>"
        return page(flow.title, body + _runs_table(self._desk, runs))

    def _run(self, request: Request) -> Reply:
        run = self._desk.book.get(request.names["run_id"])
        if run is None:
            return _nothing("There is no such run. The demo forgets its runs when it ends.")
        view = self._desk.book.view(run)
        rows = "".join(_step_row(each) for each in view.steps)
        ahead = "".join(
            f"<tr><td>{escape(step.name)}</td><td class=soft>Not reached yet</td><td></td></tr>"
            for step in run.flow.steps[len(view.steps) :]
        )
        body = (
            f"<p>{_status(view.status)} <span class=soft>· began {_time(run.started_at)} · "
            f"{escape(run.user.name if run.user else 'by its address')}</span></p>"
            f"<table><tr><th>Step<th>State<th>Took</tr>{rows}{ahead}</table>"
            f"<h2>What it was given</h2><pre>{escape(_pretty(run.body))}</pre>"
            f"<p class=soft>Run {escape(run.id)}</p>"
        )
        if view.waits_for_person:
            body = '<p class="warn">Somebody has to <a href="/approvals">decide</a>.</p>' + body
        script = "" if view.ended_at else RELOAD
        return page(run.flow.title, body, script=script)

    def _outbox(self, _request: Request) -> Reply:
        mails = [
            f"<h2>{escape(each.step.mail.subject)}</h2><p class=soft>To "
            f"{escape(each.step.mail.to)} · {_time(each.ended_at or run.started_at)}</p>"
            f"<p>{escape(each.step.mail.text)}</p>"
            for run in self._desk.book.all()
            for each in self._desk.book.view(run).steps
            if each.step.mail and each.status == "Succeeded"
        ]
        body = "".join(mails) or "<p>No mail was sent yet.</p>"
        return page("Outbox", body, script=RELOAD)

    def _approvals(self, _request: Request) -> Reply:
        forms = [
            f'<form method="post" aria-label="{escape(run.flow.title)}">{hidden("run", run.id)}'
            f"<h2>{escape(run.flow.title)}</h2><p class=soft>Asked at {_time(run.started_at)}</p>"
            '<button class="primary" name="answer" value="approve">Approve</button> '
            '<button name="answer" value="reject">Reject</button></form>'
            for run in self._desk.book.all()
            if self._desk.book.view(run).waits_for_person
        ]
        return page("Approvals", "".join(forms) or "<p>Nothing waits for you.</p>", script=RELOAD)

    def _decide(self, request: Request) -> Reply:
        origin = request.headers.get("origin", "")
        if origin and urlsplit(origin).netloc != request.headers.get("host", ""):
            return page("Not from here", "<p>Use the page of the demo.</p>", status=403)
        form = request.form
        self._desk.book.decide(form.get("run", ""), is_yes=form.get("answer") == "approve")
        return Reply(303, b"", {"Location": "/approvals"})


def _runs_table(desk: Desk, runs: tuple[DemoRun, ...]) -> str:
    if not runs:
        return "<p>Nothing has run yet.</p>"
    rows = "".join(
        f'<tr><td>{_time(run.started_at)}</td><td><a href="{_address(run)}">'
        f"{escape(run.flow.title)}</a></td><td>{_status(desk.book.view(run).status)}</td></tr>"
        for run in runs
    )
    return f"<table><tr><th>Began<th>Flow<th>State</tr>{rows}</table>"


def _address(run: DemoRun) -> str:
    flow = run.flow
    return escape(f"/environments/{flow.environment}/flows/{flow.id}/runs/{run.id}")


def _step_row(each: StepView) -> str:
    took = each.ended_at - each.started_at if each.ended_at else None
    tone = "soft" if each.status == "Skipped" else "bad"
    said = f'<br><span class="{tone}">{escape(each.error[1])}</span>' if each.error else ""
    seconds = f"{took.total_seconds():.1f} s" if took is not None else ""
    name = f"{'· ' if each.step.inside else ''}{escape(each.step.name)}"
    return f"<tr><td>{name}{said}</td><td>{_status(each.status)}</td><td>{seconds}</td></tr>"


def _status(word: str) -> str:
    return f'<span class="{_COLOURS.get(word, "soft")}">{escape(word)}</span>'


def _time(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M:%S")


def _pretty(value: object) -> str:
    return "nothing" if value is None else json.dumps(value, indent=2, ensure_ascii=False)


def _nothing(text: str) -> Reply:
    return page("Nothing here", f"<p>{escape(text)}</p>", status=404)
