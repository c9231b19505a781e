"""What flows there are and what they say of themselves. Nothing of it is needed to send a press."""

from __future__ import annotations

import logging
from dataclasses import replace

from flowbutton.domain.errors import AppError
from flowbutton.domain.flow import Choice, Environment, Health, Sharing
from flowbutton.domain.target import FlowTarget
from flowbutton.services.power_automate.api import FlowApi
from flowbutton.services.power_automate.detail import FlowDetail
from flowbutton.services.power_automate.flows import (
    choice_of,
    list_environments,
    list_flows,
    read_flow,
)
from flowbutton.services.power_automate.links import with_link
from flowbutton.services.power_automate.planner import Planner
from flowbutton.services.power_automate.route import route_for
from flowbutton.services.power_automate.standing import advice_about
from flowbutton.services.power_automate.way import Way

log = logging.getLogger(__name__)

_AZURE = "/subscriptions/"


class Reading:
    """Lists and reads flows. Safe to call from several threads; raises AppError."""

    def __init__(self, api: FlowApi, planner: Planner) -> None:
        self._api = api
        self._planner = planner

    def environments(self, account: str) -> tuple[Environment, ...]:
        """Return the environments that the account sees."""
        return list_environments(self._api, account)

    def choices(self, account: str, environment: str) -> tuple[Choice, ...]:
        """Return the flows of an environment, by their names."""
        if environment.lower().startswith(_AZURE):
            return ()  # a subscription: somebody else's
        flows = (choice_of(detail) for detail in list_flows(self._api, account, environment))
        return tuple(sorted(flows, key=lambda choice: choice.title.casefold()))

    def describe(self, flow: FlowTarget, account: str) -> Choice:
        """Return the flow as something to make a button of."""
        return choice_of(self._read(flow, account))

    def health(self, flow: FlowTarget, account: str) -> Health:
        """Return what is to be known of the flow before it is pressed."""
        detail = self._read(flow, account)
        advice = advice_about(detail)
        if advice is not None:
            advice = with_link(advice, self._api.transport.cloud, flow)
        choice = choice_of(detail)
        effects = replace(detail.effects, trigger=choice.kind, owner=detail.creator_name)
        is_owner = detail.sharing is not Sharing.RUN_ONLY
        return Health(advice, choice.fields, effects, detail.state, is_owner)

    def _read(self, target: FlowTarget, account: str) -> FlowDetail:
        """Read the flow, and be ready for its next press."""
        detail = read_flow(self._api, account, target.environment, target.flow)
        if route_for(detail).way is not Way.NONE:
            try:
                self._planner.learn(target, account, detail)
            except AppError as error:
                log.info("A press is not prepared: %s", error)
        return detail
