"""Runs what is behind a pasted address: a flow's HTTP trigger, a Logic App's, or anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from urllib.parse import urlsplit

from typing_extensions import override

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer, Finding, Heard, Report, Verdict, unheard
from flowbutton.domain.cloud import matches
from flowbutton.domain.errors import AppError, RefusedError, advice_of
from flowbutton.domain.flow import Choice, Health
from flowbutton.domain.inside import Asked, RunStep, StepContent
from flowbutton.domain.ports import Secrets, TriggerService
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run
from flowbutton.domain.signature import is_signed
from flowbutton.domain.target import HttpTarget, Target
from flowbutton.domain.words import say
from flowbutton.services.advice import is_retired
from flowbutton.services.advice_table import RETIRED
from flowbutton.services.answers import not_sent, without_page
from flowbutton.services.direct import DirectCall, send_direct
from flowbutton.services.insides import asked_directly
from flowbutton.services.kept import kept_secret
from flowbutton.services.relative_path import address_fields, fill_path
from flowbutton.services.speaker import Speaker
from flowbutton.services.transport import Transport

_TRANSPORT = "address"
_FLOW = "flow"
_UNAUTHORIZED = 401
_NOT_THERE = frozenset({404, 410})


class HttpTriggerService(TriggerService):
    """Sends presses to addresses from the keyring.

    An address with a signature goes alone, and so does one that is not known to be a flow's. That
    of a flow without one gets a token of the flow service, and only where the cloud lets that
    token go. Safe to call from several threads.
    """

    def __init__(self, transport: Transport, secrets: Secrets) -> None:
        self._transport = transport
        self._secrets = secrets

    @override
    def handles(self, target: Target) -> bool:
        return isinstance(target, HttpTarget)

    @override
    def describe(self, target: Target, account: str) -> Choice:
        known = _known(target)
        fields = address_fields(kept_secret(self._secrets, known.secret), known.method)
        return Choice(known, known.host, say("HTTP request"), fields=fields)

    @override
    def health(self, target: Target, account: str) -> Health:
        known = _known(target)
        if known.owner == _FLOW and is_retired(known.host):
            return Health(Advice(RETIRED.title, RETIRED.hint, RETIRED.fix))
        try:
            return Health(fields=self.describe(target, account).fields)
        except AppError as error:
            return Health(replace(advice_of(error), fix=Fix.PASTE_ADDRESS))

    @override
    def prepare(self, press: Press) -> None:
        target = _known(press.target)
        url = kept_secret(self._secrets, target.secret)
        if audience := self._audience(target, url):
            self._transport.ready_token(press.account, audience)
        self._transport.warm(url)

    @override
    def reaches(self, press: Press) -> bool:
        with suppress(AppError):
            return self._transport.reaches(kept_secret(self._secrets, _known(press.target).secret))
        return False

    @override
    def send(self, press: Press, is_late: Callable[[], bool], heard: Heard = unheard) -> Answer:
        try:
            target = _known(press.target)
            url, rest = fill_path(kept_secret(self._secrets, target.secret), press)
        except AppError as error:
            return not_sent(error, _TRANSPORT)
        audience, is_flow = self._audience(target, url), target.owner == _FLOW
        call = DirectCall(
            rest,
            url,
            target.method,
            audience,
            _TRANSPORT,
            is_flow=is_flow,
            speaker=self._speaker(target),
        )
        answer = send_direct(self._transport, call, is_late, heard)
        if answer.http_status == _UNAUTHORIZED and answer.ran is Ran.NO and audience:
            self._renew(answer, press.account, audience)
        return _told(self._with_possible_fix(answer, url))

    @override
    def look(self, runs: Sequence[Run]) -> Mapping[str, Report]:
        return {}

    @override
    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        why = say("An address does not tell which requests reached it: look where the flow is")
        return Finding(Verdict.UNKNOWABLE, why)

    @override
    def asked(self, run: Run) -> Asked:
        target = _known(run.target)
        asked = asked_directly(run, target.method, "")  # the address may be a secret as a whole
        return replace(asked, host=target.host)

    @override
    def steps(self, run: Run) -> tuple[RunStep, ...]:
        return ()

    @override
    def content(self, run: Run, step: str) -> StepContent:
        return StepContent()

    @override
    def cancel(self, run: Run) -> None:
        raise RefusedError(
            say("A run that was started by an address cannot be cancelled from here"),
            say("Cancel it where the flow is."),
        )

    @override
    def turn_on(self, target: Target, account: str, *, on: bool) -> None:
        raise RefusedError(
            say("A flow cannot be turned on or off by its address"),
            say("Do it where the flow is."),
        )

    @override
    def link(self, target: Target, account: str, run_id: str = "") -> str:
        return ""

    def _with_possible_fix(self, answer: Answer, url: str) -> Answer:
        """Offer only what can be done: an address has no page, and no token may go anywhere."""
        advice, cloud = answer.advice, self._transport.cloud
        if advice is None:
            return answer
        if advice.fix is Fix.USE_SIGNED_ADDRESS and is_signed(url):
            title = say("The signature in the address was not accepted")
            hint = say("It may be cut off or renewed. Paste the whole address.")
            advice = replace(advice, title=title, hint=hint, fix=Fix.PASTE_ADDRESS)
            return replace(answer, advice=advice, message=title)
        if advice.fix is Fix.REFRESH and answer.http_status in _NOT_THERE:
            return replace(answer, advice=_gone(advice, url))
        if advice.fix is Fix.USE_ACCOUNT and not cloud.allows(cloud.flow_audience, url):
            return replace(answer, advice=replace(advice, fix=Fix.PASTE_ADDRESS))
        return replace(answer, advice=without_page(advice))

    def _renew(self, answer: Answer, account: str, audience: str) -> None:
        """Have a fresh token for the next press, unless a stronger sign-in is asked for."""
        if answer.advice is None or not answer.advice.claims:
            with suppress(AppError):
                self._transport.renew(account, audience)

    def _speaker(self, target: HttpTarget) -> Speaker:
        """Return who answers: an address of nobody's known may lead to anything."""
        known = self._transport.cloud.trigger_hosts
        is_flow = any(matches(target.host, each) for each in known)
        return Speaker.TRIGGER if is_flow or target.owner != _FLOW else Speaker.ANYBODY

    def _audience(self, target: HttpTarget, url: str) -> str:
        """Return whose token goes along, "" for none: only a flow is run with an account."""
        audience = self._transport.cloud.flow_audience
        is_alone = target.is_signed or is_signed(url)
        if is_alone or not self._transport.cloud.allows(audience, url):
            return ""
        return audience


def _known(target: Target) -> HttpTarget:
    if not isinstance(target, HttpTarget):
        raise RefusedError(say("This is no address"))
    return target


def _gone(advice: Advice, url: str) -> Advice:
    """Say what can be done about an address that leads nowhere: there is nothing to read anew."""
    hint = say("It may have been deleted or have changed. Paste its new address.")
    if is_retired(urlsplit(url).hostname or ""):  # a Logic App's, or that of a flow from before
        hint = say(
            "If it belongs to a flow of Power Automate, it stopped working on 30 November 2025: "
            "copy the new address from the flow."
        )
    return replace(advice, hint=hint, fix=Fix.PASTE_ADDRESS)


def _told(answer: Answer) -> Answer:
    """Say that more will not be known: nobody may ask an address how a run goes."""
    if answer.ran is not Ran.YES or answer.advice or answer.output:
        return answer
    return replace(answer, message=say("Accepted. The address does not say how it went"))
