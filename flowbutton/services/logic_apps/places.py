"""Where Azure Resource Manager has a Logic App. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from flowbutton.domain.errors import InputError
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import say

CONSUMPTION_VERSION = "2019-05-01"
STANDARD_VERSION = "2018-11-01"

_MANAGEMENT = "/hostruntime/runtime/webhooks/workflow/api/management/workflows"
_NAME = r"[\w().~-]{1,90}"
_RESOURCE = re.compile(
    rf"(?P<app>/subscriptions/[\w-]{{1,64}}/resourceGroups/{_NAME}/providers/"
    rf"(?:Microsoft\.Logic|Microsoft\.Web/sites/{_NAME}))/workflows/(?P<name>{_NAME})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """A Logic App as its management addresses need it.

    `app` is what the workflow lies in: a provider, or the site of a Standard one.
    """

    app: str
    name: str
    is_standard: bool

    @property
    def version(self) -> str:
        """The api-version of its interface."""
        return STANDARD_VERSION if self.is_standard else CONSUMPTION_VERSION

    def path(self, *below: str) -> str:
        """Return the path of the workflow, or of something below it."""
        root = site_workflows(self.app) if self.is_standard else f"{self.app}/workflows"
        return "/".join((root, self.name, *(quote(part, safe="") for part in below)))


def place_of(target: LogicAppTarget) -> Place:
    """Return where the Logic App is. Raises InputError when its resource id is none.

    An id may come from a link: one that leads anywhere else must never meet a token.
    """
    found = _RESOURCE.fullmatch(target.resource)
    if found is None or ".." in target.resource:
        raise InputError(
            say("This is not the id of a Logic App"),
            say("Copy the link of its page in the Azure portal."),
        )
    return Place(found["app"], found["name"], target.is_standard)


def site_workflows(site: str) -> str:
    """Return the path of the workflows of a Standard Logic App."""
    return site + _MANAGEMENT
