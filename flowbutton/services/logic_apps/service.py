"""Logic Apps behind the ports of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from typing_extensions import override

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer, Finding, Heard, Report, unheard
from flowbutton.domain.errors import AppError, InputError, RefusedError, advice_of
from flowbutton.domain.flow import Choice, FlowState, Health
from flowbutton.domain.inside import Asked, RunStep, StepContent
from flowbutton.domain.ports import Facts, TriggerService
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run
from flowbutton.domain.target import LogicAppTarget, Target
from flowbutton.domain.words import say
from flowbutton.services.answers import not_sent, with_why_off
from flowbutton.services.logic_apps.arm import Arm
from flowbutton.services.logic_apps.detail import AppDetail, choice_of
from flowbutton.services.logic_apps.follower import Follower
from flowbutton.services.logic_apps.pages import page_of, with_link
from flowbutton.services.logic_apps.places import place_of
from flowbutton.services.logic_apps.planner import AppPlanner
from flowbutton.services.logic_apps.reader import AppRunReader, as_flow, read_app
from flowbutton.services.logic_apps.sender import AppSender
from flowbutton.services.power_automate.finder import Finder
from flowbutton.services.power_automate.insides import Insides
from flowbutton.services.power_automate.recent import Recent
from flowbutton.services.power_automate.way import Way
from flowbutton.services.transport import Transport

IsLate = Callable[[], bool]


def _utc_now() -> datetime:
    return datetime.now(UTC)


class LogicApps(TriggerService):
    """Azure Logic Apps, Consumption and Standard. Safe to call from several threads.

    `facts` keeps what makes the next press quick; `now` is the wall clock, UTC.
    """

    def __init__(
        self, transport: Transport, facts: Facts, now: Callable[[], datetime] = _utc_now
    ) -> None:
        self._cloud = transport.cloud
        self._arm = Arm(transport)
        self._planner = AppPlanner(self._arm, facts)
        self._sender = AppSender(self._arm, self._planner)
        reader = AppRunReader(self._arm, facts)
        self._finder = Finder(reader, facts, transport.clock, now, Recent[str]())
        self._follower = Follower(self._cloud, self._planner, reader, self._finder)
        self._insides = Insides(reader)

    @override
    def handles(self, target: Target) -> bool:
        return isinstance(target, LogicAppTarget)

    @override
    def describe(self, target: Target, account: str) -> Choice:
        return choice_of(self._read(_app(target), account))

    @override
    def health(self, target: Target, account: str) -> Health:
        app = _app(target)
        detail = self._read(app, account)
        advice = _advice_about(detail)
        if advice is None:
            advice = self._advice_about_address(app, account)
        if advice is not None:
            advice = with_link(advice, self._cloud, app, account)
        choice = choice_of(detail)
        effects = replace(detail.effects, trigger=choice.kind)
        return Health(advice, choice.fields, effects, detail.state)

    @override
    def prepare(self, press: Press) -> None:
        target = _app(press.target)
        self._sender.prepare(press, target, self._planner.plan(target, press.account))

    @override
    def reaches(self, press: Press) -> bool:
        return self._arm.transport.reaches(self._cloud.arm)

    @override
    def send(self, press: Press, is_late: IsLate, heard: Heard = unheard) -> Answer:
        if press.again_of:
            return self.resubmit(press, press.again_of, is_late)
        try:
            target = _app(press.target)
            plan = self._planner.plan(target, press.account)
            answer = self._sender.send(press, target, plan, is_late, heard)
            answer = with_why_off(answer, lambda: self.health(target, press.account))
        except AppError as error:
            return self._with_links(not_sent(error, ""), press)
        if answer.run_id:
            self._finder.own(press.id, answer.run_id)
        return self._with_links(answer, press)

    @override
    def look(self, runs: Sequence[Run]) -> Mapping[str, Report | None]:
        return self._follower.look(_app(runs[0].target), runs) if runs else {}

    @override
    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        neighbours = [other for other in others if other.target == run.target]
        return self._follower.find(_app(run.target), run, neighbours)

    @override
    def asked(self, run: Run) -> Asked:
        return self._sender.asked(run, _app(run.target))

    @override
    def steps(self, run: Run) -> tuple[RunStep, ...]:
        return self._insides.steps(as_flow(_app(run.target)), run.account, run.run_id)

    @override
    def content(self, run: Run, step: str) -> StepContent:
        return self._insides.content(as_flow(_app(run.target)), run.account, run.run_id, step)

    @override
    def cancel(self, run: Run) -> None:
        if not run.run_id:
            raise InputError(
                say("It is not known which run it is"),
                say("Open the Logic App in the Azure portal and cancel it there."),
            )
        place = place_of(_app(run.target))
        self._arm.post(run.account, place.path("runs", run.run_id, "cancel"), place.version)

    def resubmit(self, press: Press, run_id: str, is_late: IsLate) -> Answer:
        """Run an old run again in the cloud, with what it got then. Never raises AppError."""
        try:
            target = _app(press.target)
            plan = self._planner.plan(target, press.account)
            answer = self._sender.resubmit(press, target, plan, run_id, is_late)
        except AppError as error:
            answer = not_sent(error, "resubmit")
        return self._with_links(answer, press)

    @override
    def turn_on(self, target: Target, account: str, *, on: bool) -> None:
        app = _app(target)
        if app.is_standard:
            raise RefusedError(
                say("A workflow of a Standard Logic App is turned on and off in the Azure portal"),
                say("Open it there."),
            )
        place = place_of(app)
        self._arm.post(account, place.path("enable" if on else "disable"), place.version)

    @override
    def link(self, target: Target, account: str, run_id: str = "") -> str:
        return page_of(self._cloud, _app(target), account, run_id)

    def _read(self, target: LogicAppTarget, account: str) -> AppDetail:
        """Read the Logic App, and be ready for its next press."""
        detail = read_app(self._arm, target, account)
        if detail.trigger is not None and not detail.reason:
            self._planner.learn(target, account, detail)
        return detail

    def _advice_about_address(self, target: LogicAppTarget, account: str) -> Advice | None:
        """Return why the account may not run it, None when it may as far as can be asked."""
        try:
            plan = self._planner.plan(target, account)
            if plan.way is Way.ADDRESS:
                self._planner.address(target, account, plan)
        except AppError as error:
            return advice_of(error)
        return None

    def _with_links(self, answer: Answer, press: Press) -> Answer:
        if not isinstance(press.target, LogicAppTarget):
            return answer
        page = page_of(self._cloud, press.target, press.account, answer.run_id)
        if answer.run_id:
            answer = replace(answer, run_url=page)
        if answer.advice is None:
            return answer
        advice = with_link(answer.advice, self._cloud, press.target, press.account, page)
        return replace(answer, advice=advice)


def _app(target: Target) -> LogicAppTarget:
    if not isinstance(target, LogicAppTarget):
        raise InputError(say("This is not a Logic App"))
    return target


def _advice_about(detail: AppDetail) -> Advice | None:
    """Return what would go wrong at a press, by what the Logic App says of itself."""
    if detail.reason:
        return Advice(detail.reason, fix=Fix.OPEN_FLOW)
    if detail.state is FlowState.OFF:
        fix = Fix.OPEN_FLOW if detail.target.is_standard else Fix.TURN_ON
        return Advice(say("The Logic App is turned off"), say("Turn it on."), fix)
    if detail.state is FlowState.SUSPENDED:
        return Advice(
            say("The Logic App is suspended"), say("Look in the Azure portal why."), Fix.OPEN_FLOW
        )
    return None
