"""Fires IFTTT Webhooks events."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import quote

from typing_extensions import override

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer, Finding, Heard, Report, Verdict, unheard
from flowbutton.domain.errors import AppError, RefusedError, advice_of
from flowbutton.domain.fields import WHOLE_BODY, Field, FieldKind
from flowbutton.domain.flow import Choice, Health
from flowbutton.domain.inside import Asked, RunStep, StepContent
from flowbutton.domain.ports import Secrets, TriggerService
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run
from flowbutton.domain.target import IftttTarget, Target
from flowbutton.domain.words import say
from flowbutton.services.answers import answer_of, json_body, not_sent, without_page
from flowbutton.services.insides import asked_of_ifttt
from flowbutton.services.kept import kept_secret
from flowbutton.services.messages import Request
from flowbutton.services.transport import Transport

_TRANSPORT = "ifttt"
_KEY_REFUSED = frozenset({401, 403})
_NO_STATUS = say("Accepted. IFTTT does not say how it went")

_VALUES = tuple(Field(f"value{n}", "", FieldKind.TEXT) for n in (1, 2, 3))
_ANY_JSON = (Field(WHOLE_BODY, str(say("JSON")), FieldKind.JSON, is_required=True),)


class IftttService(TriggerService):
    """Fires events with the key from the keyring; what became of them is never told.

    Safe to call from several threads.
    """

    def __init__(self, transport: Transport, secrets: Secrets) -> None:
        self._transport = transport
        self._secrets = secrets

    @override
    def handles(self, target: Target) -> bool:
        return isinstance(target, IftttTarget)

    @override
    def describe(self, target: Target, account: str) -> Choice:
        event = _known(target)
        return Choice(
            target=event,
            title=event.event,
            kind=say("IFTTT event"),
            fields=_ANY_JSON if event.takes_json else _VALUES,
        )

    @override
    def health(self, target: Target, account: str) -> Health:
        choice = self.describe(target, account)
        try:
            self._url(_known(target))
        except AppError as error:
            return Health(replace(advice_of(error), fix=Fix.PASTE_ADDRESS), choice.fields)
        return Health(fields=choice.fields)

    @override
    def prepare(self, press: Press) -> None:
        self._transport.warm(self._url(_known(press.target)))

    @override
    def reaches(self, press: Press) -> bool:
        return self._transport.reaches(self._transport.cloud.ifttt)

    @override
    def send(self, press: Press, is_late: Callable[[], bool], heard: Heard = unheard) -> Answer:
        try:
            request = self._request(press)
            sent = self._transport.send_once(request, is_late)
        except AppError as error:
            return not_sent(error, _TRANSPORT)
        answer = answer_of(sent, press, _TRANSPORT)
        if answer.ran is Ran.YES and answer.advice is None:
            return replace(answer, message=_NO_STATUS, output=None, headers=())  # congratulations
        if answer.ran is Ran.NO and answer.http_status in _KEY_REFUSED and answer.advice:
            advice = _key_refused(answer.advice)
            return replace(answer, message=advice.title, advice=advice)
        if answer.advice is not None:
            return replace(answer, advice=without_page(answer.advice))
        return answer

    @override
    def look(self, runs: Sequence[Run]) -> Mapping[str, Report]:
        return {}

    @override
    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        return Finding(Verdict.UNKNOWABLE, say("IFTTT does not say which events it received"))

    @override
    def asked(self, run: Run) -> Asked:
        path = _path(_known(run.target))
        return asked_of_ifttt(run, self._transport.cloud.ifttt, path)

    @override
    def steps(self, run: Run) -> tuple[RunStep, ...]:
        return ()

    @override
    def content(self, run: Run, step: str) -> StepContent:
        return StepContent()

    @override
    def cancel(self, run: Run) -> None:
        raise RefusedError(say("IFTTT cannot take back an event"))

    @override
    def turn_on(self, target: Target, account: str, *, on: bool) -> None:
        raise RefusedError(
            say("IFTTT does not let this program turn its applets on or off"),
            say("Do it at ifttt.com."),
        )

    @override
    def link(self, target: Target, account: str, run_id: str = "") -> str:
        return ""

    def _request(self, press: Press) -> Request:
        headers = {"Content-Type": "application/json", "Accept": "*/*"}
        url = self._url(_known(press.target))
        return Request("POST", url, body=json_body(press), headers=headers)

    def _url(self, target: IftttTarget) -> str:
        """Return the address, with the key in it. Raises StoreError, RefusedError."""
        base = self._transport.cloud.ifttt
        if not base:
            raise RefusedError(say("There is no IFTTT in this cloud"))
        key = quote(kept_secret(self._secrets, target.secret), safe="")
        return f"{base}{_path(target)}/{key}"


def _known(target: Target) -> IftttTarget:
    if not isinstance(target, IftttTarget):
        raise RefusedError(say("This is no IFTTT event"))
    return target


def _path(target: IftttTarget) -> str:
    variant = "/json" if target.takes_json else ""
    return f"/trigger/{quote(target.event, safe='')}{variant}/with/key"


def _key_refused(advice: Advice) -> Advice:
    return replace(
        advice,
        title=say("IFTTT does not know the key"),
        hint=say("Nothing was run. Copy the key again from ifttt.com/maker_webhooks."),
        fix=Fix.PASTE_ADDRESS,
    )
