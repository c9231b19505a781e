"""Sends presses to Logic Apps."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from flowbutton.domain.answer import Answer, Heard
from flowbutton.domain.errors import AppError, UnfitInputsError
from flowbutton.domain.inside import Asked
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.services.answers import answer_of
from flowbutton.services.direct import DirectCall, send_direct
from flowbutton.services.insides import asked_directly, asked_of_azure
from flowbutton.services.logic_apps.arm import Arm, with_role
from flowbutton.services.logic_apps.places import place_of
from flowbutton.services.logic_apps.planner import AppPlanner
from flowbutton.services.messages import Request
from flowbutton.services.power_automate.plan import Plan
from flowbutton.services.power_automate.way import Way
from flowbutton.services.relative_path import fill_path
from flowbutton.services.speaker import Speaker

IsLate = Callable[[], bool]

_BY_ADDRESS = "logic app address"
_BY_AZURE = "azure"
_AGAIN = "resubmit"
_UNAUTHORIZED = 401
_CHANGED = frozenset({401, 403, 404, 410})  # a new signature, another trigger, none any more


class AppSender:
    """Sends presses: to the address of a request trigger, to Azure for any other.

    As Microsoft's designer does: whether Azure passes inputs on is not documented. Safe to call
    from several threads.
    """

    def __init__(self, arm: Arm, planner: AppPlanner) -> None:
        self._arm = arm
        self._planner = planner

    def prepare(self, press: Press, target: LogicAppTarget, plan: Plan) -> None:
        """Make the address, the token and the connection ready. Raises AppError."""
        if plan.way is Way.ADDRESS:
            url = self._planner.address(target, press.account, plan).url
        else:
            url = self._url(target, "triggers", plan.trigger, "run")
            self._arm.transport.ready_token(press.account, self._arm.audience)
        self._arm.transport.warm(url)

    def asked(self, run: Run, target: LogicAppTarget) -> Asked:
        """Return the request of a run as it may be shown, as far as it is known here."""
        plan = self._planner.known(target, run.account)
        if run.transport == _AGAIN:
            return asked_directly(run, "POST", "")
        if plan is None or plan.way is Way.ADDRESS:
            address = self._planner.known_address(target, run.account)
            if address is None:
                return asked_directly(run, plan.method if plan else "POST", "")
            return asked_directly(run, address.method, address.url)
        url = self._url(target, "triggers", plan.trigger, "run")
        return asked_of_azure(run, url, self._arm.audience)

    def send(
        self, press: Press, target: LogicAppTarget, plan: Plan, is_late: IsLate, heard: Heard
    ) -> Answer:
        """Send the press. Raises AppError when it was not even tried."""
        if plan.way is Way.ADDRESS:
            address = self._planner.address(target, press.account, plan)
            url, rest = fill_path(address.url, press)
            answer = send_direct(
                self._arm.transport,
                DirectCall(rest, url, address.method, "", _BY_ADDRESS, follows=True, is_flow=False),
                is_late,
                heard,
            )
        else:
            if press.payload:
                raise UnfitInputsError(
                    say("This Logic App takes no inputs"), say("Nothing was run. Empty the inputs.")
                )
            url = self._url(target, "triggers", plan.trigger, "run")
            answer = self._post(press, url, _BY_AZURE, is_late)
        if answer.ran is Ran.NO and answer.http_status in _CHANGED:
            self._planner.forget(target, press.account)
        return answer

    def resubmit(
        self, press: Press, target: LogicAppTarget, plan: Plan, run_id: str, is_late: IsLate
    ) -> Answer:
        """Run an old run again. Raises AppError when it was not even tried."""
        below = ("triggers", plan.trigger, "histories", run_id, "resubmit")
        return self._post(press, self._url(target, *below), _AGAIN, is_late)

    def _post(self, press: Press, url: str, transport: str, is_late: IsLate) -> Answer:
        """Send a run request without content to Azure, whose answer is not the run's."""
        headers = {"x-ms-client-tracking-id": press.id}
        timeout_s = self._arm.transport.network.run_timeout_s
        request = Request("POST", url, self._arm.audience, press.account, b"", headers, timeout_s)
        sent = self._arm.transport.send_once(request, is_late)
        answer = answer_of(sent, press, transport, follows=True, speaker=Speaker.SERVICE)
        advice = answer.advice
        if advice is None:
            return answer
        if answer.http_status == _UNAUTHORIZED and not advice.claims:
            with suppress(AppError):
                self._arm.transport.renew(press.account, self._arm.audience)
        return replace(answer, advice=with_role(advice, url))

    def _url(self, target: LogicAppTarget, *below: str) -> str:
        place = place_of(target)
        return self._arm.url(place.path(*below), place.version)
