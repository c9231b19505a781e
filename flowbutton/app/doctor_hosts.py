"""Looks whether the hosts of a cloud can be reached, without running anything."""

from __future__ import annotations

from datetime import timedelta

from flowbutton.app.core import Core
from flowbutton.domain.checkup import Checked, Grade, Subject
from flowbutton.domain.cloud import host_of
from flowbutton.domain.errors import AppError
from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.services.advice import offline
from flowbutton.services.messages import Outcome, Request, Sent
from flowbutton.services.power_automate.run_reader import server_time

_PATIENCE_S = 10.0


def look_at_host(core: Core, subject: Subject) -> Checked:
    """Return whether a service of the cloud can be reached."""
    url = _urls(core)[subject]
    sent = _ask(core, url)
    host = host_of(url)
    if sent.outcome is Outcome.COMPLETE:
        return Checked(subject, Grade.OK, say("{host} can be reached", host=host))
    error = offline(sent)
    text = say("{host} cannot be reached: {why}", host=host, why=_lower(str(error.title)))
    grade = Grade.PROBLEM if _is_needed(core, subject) else Grade.WARNING
    return Checked(subject, grade, text, error.hint)


def look_at_addresses(core: Core) -> Checked:
    """Return whether the hosts of pasted addresses can be reached."""
    targets = [button.target for button in core.buttons.all()]
    hosts = dict.fromkeys(t.host for t in targets if isinstance(t, HttpTarget))
    if not hosts:
        return Checked(Subject.ADDRESSES, Grade.OK, say("No button goes to a pasted address"))
    lost = [host for host in hosts if not core.transport.reaches(f"https://{host}/")]
    if lost:
        return Checked(
            Subject.ADDRESSES,
            Grade.PROBLEM,
            say("These cannot be reached: {hosts}", hosts=", ".join(lost)),
            say("Check your connection; paste the address of the button anew if it has changed"),
        )
    text = say("These can be reached: {hosts}", hosts=", ".join(hosts))
    return Checked(Subject.ADDRESSES, Grade.OK, text)


def find_clock_error(core: Core) -> timedelta | None:
    """Return how far this computer's clock is ahead of a service's, None when none tells."""
    urls = _urls(core)
    for subject in (Subject.SIGN_IN_SERVICE, Subject.FLOW_SERVICE):
        before = core.services.clocks.now()
        sent = _ask(core, urls[subject])
        there = server_time(sent.reply) if sent.reply is not None else None
        if there is not None:
            return before - there
    return None


def _urls(core: Core) -> dict[Subject, str]:
    cloud = core.cloud
    return {
        Subject.SIGN_IN_SERVICE: cloud.authority.rstrip("/") + "/",
        Subject.FLOW_SERVICE: f"{cloud.flow_api}/",
        Subject.AZURE: f"{cloud.arm}/",
        Subject.IFTTT: f"{cloud.ifttt}/",
    }


def _ask(core: Core, url: str) -> Sent:
    """Ask for the front page of a host, without a token: any answer will do."""
    try:
        request = Request("GET", url, read_timeout_s=_PATIENCE_S)
        return core.transport.send_once(request, lambda: False)
    except AppError:
        return Sent(Outcome.NAME)


def _is_needed(core: Core, subject: Subject) -> bool:
    kinds = {Subject.AZURE: LogicAppTarget, Subject.IFTTT: IftttTarget}
    kind = kinds.get(subject)
    return kind is None or any(isinstance(b.target, kind) for b in core.buttons.all())


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
