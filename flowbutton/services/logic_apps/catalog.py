"""The Logic Apps that an account may see, by subscription."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping

from typing_extensions import override

from flowbutton.domain.errors import RefusedError, SignInError
from flowbutton.domain.flow import Choice, Environment
from flowbutton.domain.ports import Catalog
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.services.logic_apps.arm import Arm
from flowbutton.services.logic_apps.detail import choice_of, parse_consumption, parse_standard
from flowbutton.services.logic_apps.places import (
    CONSUMPTION_VERSION,
    STANDARD_VERSION,
    site_workflows,
)
from flowbutton.services.transport import Transport

log = logging.getLogger(__name__)

_SUBSCRIPTIONS = "/subscriptions"
_ANY = "/subscriptions/"
_SUBSCRIPTIONS_VERSION = "2020-01-01"
_SITES_VERSION = "2022-03-01"
_TOP = "100"
_USABLE = {"", "enabled", "warned", "pastdue"}


class LogicAppCatalog(Catalog):
    """Subscriptions as environments, Logic Apps as choices. Safe to call from several threads."""

    def __init__(self, transport: Transport) -> None:
        self._arm = Arm(transport)

    @override
    def environments(self, account: str) -> tuple[Environment, ...]:
        """Return the subscriptions.

        Who may not use Azure from here gets one entry instead, which says why when it is opened:
        the environments of flows are not to be lost over it.
        """
        try:
            found = self._subscriptions(account)
        except (RefusedError, SignInError) as error:
            log.info("The subscriptions could not be listed: %s", error)
            return (Environment(_ANY, str(say("Azure Logic Apps"))),)
        return tuple(sorted(found, key=lambda each: each.title.casefold()))

    @override
    def choices(self, account: str, environment: str) -> tuple[Choice, ...]:
        """Return the Logic Apps of a subscription; of anything else there are none.

        Who may read only one of the two kinds is shown that one.
        """
        if not environment.lower().startswith(_ANY):
            return ()
        ids = [environment]
        if environment == _ANY:
            ids = [each.id for each in self._subscriptions(account)]
        found = [choice for each in ids for choice in self._in_subscription(account, each)]
        return tuple(sorted(found, key=lambda choice: choice.title.casefold()))

    def _subscriptions(self, account: str) -> list[Environment]:
        return [
            Environment(where, str(item.get("displayName") or where))
            for item in self._arm.items(account, _SUBSCRIPTIONS, _SUBSCRIPTIONS_VERSION)
            if (where := _id_of(item)) and str(item.get("state", "")).lower() in _USABLE
        ]

    def _in_subscription(self, account: str, subscription: str) -> list[Choice]:
        found: list[Choice] = []
        refusals: list[RefusedError] = []
        for kind in (self._consumption, self._standard):
            try:
                found += kind(account, subscription)
            except RefusedError as error:
                log.info("Logic Apps could not be listed: %s", error.code)
                refusals.append(error)
        if refusals and not found:
            raise refusals[0]
        return found

    def _consumption(self, account: str, subscription: str) -> Iterator[Choice]:
        path = f"{subscription}/providers/Microsoft.Logic/workflows"
        for item in self._arm.items(account, path, CONSUMPTION_VERSION, **{"$top": _TOP}):
            yield choice_of(parse_consumption(item))

    def _standard(self, account: str, subscription: str) -> Iterator[Choice]:
        path = f"{subscription}/providers/Microsoft.Web/sites"
        for site in self._arm.items(account, path, _SITES_VERSION):
            if "workflowapp" in str(site.get("kind", "")).lower() and site.get("id"):
                yield from self._workflows(account, str(site["id"]))

    def _workflows(self, account: str, site: str) -> Iterator[Choice]:
        """Give the workflows of a site; one that is stopped or closed to the account has none."""
        try:
            for item in self._arm.items(account, site_workflows(site), STANDARD_VERSION):
                target = LogicAppTarget(f"{site}/workflows/{item.get('name', '')}")
                yield choice_of(parse_standard(item, target))
        except RefusedError as error:
            log.info("The workflows of a site could not be listed: %s", error.code)


def _id_of(subscription: Mapping[str, object]) -> str:
    bare = subscription.get("subscriptionId")
    return str(subscription.get("id") or (f"{_ANY}{bare}" if bare else ""))
