"""Another address for a button that has one: pasted anew, or without its signature."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.pasted import Pasted
from flowbutton.domain.signature import without_signature
from flowbutton.domain.target import HttpTarget, IftttTarget, Target, needs_account
from flowbutton.domain.words import say
from flowbutton.engine.adding import new_secret_name
from flowbutton.engine.services import Services


def fits(target: Target, pasted: Pasted) -> bool:
    """Return whether a pasted text can take the place of a target's address or key."""
    return pasted.is_complete and bool(pasted.secret) and type(pasted.target) is type(target)


@dataclass(frozen=True, slots=True)
class Readdress:
    """Keep a pasted address or key instead of the one that a button has.

    `account` is in whose name the button runs when the new address wants somebody's.
    """

    button: Button
    pasted: Pasted = field(repr=False)
    account: str
    method: str = ""  # that the trigger has; "" where there is none to choose

    def run(self, services: Services) -> Button:
        """Return the button with its new target. Raises AppError."""
        old = self.button.target
        if not fits(old, self.pasted) or not isinstance(old, HttpTarget | IftttTarget):
            raise InputError(
                self.pasted.what or say("Nothing was pasted"),
                self.pasted.missing or say("It cannot take the place of what the button has"),
            )
        name = old.secret or new_secret_name()  # a button from a file has none yet
        target = self.pasted.target_with(name) or old
        if isinstance(target, HttpTarget) and self.method:
            target = replace(target, method=self.method)
        services.secrets.put(name, self.pasted.secret)
        return _retargeted(self.button, target, self.account, services)


@dataclass(frozen=True, slots=True)
class UseMethod:
    """Let a button send its address another method."""

    button: Button
    method: str

    def run(self, services: Services) -> Button:
        """Return the button with its new target. Raises AppError."""
        target = self.button.target
        if not isinstance(target, HttpTarget):
            raise InputError(say("This button has no address of its own"))
        new = replace(target, method=self.method)
        return _retargeted(self.button, new, self.button.account, services)


@dataclass(frozen=True, slots=True)
class UseAccount:
    """Let a button show an account, instead of the signature that its address carries."""

    button: Button
    account: str

    def run(self, services: Services) -> Button:
        """Return the button with its new target. Raises AppError."""
        target = self.button.target
        if not isinstance(target, HttpTarget):
            raise InputError(say("This button has no address of its own"))
        url = services.secrets.get(target.secret)
        services.secrets.put(target.secret, without_signature(url))
        new = replace(target, is_signed=False)
        return _retargeted(self.button, new, self.account, services)


def _retargeted(button: Button, target: Target, account: str, services: Services) -> Button:
    account = (button.account or account) if needs_account(target) else ""
    now = services.trigger_for(target).describe(target, account).fields
    named = {one.key: one for one in (*now, *button.fields) if not one.is_whole_body}
    content = (one for one in now if one.is_whole_body)  # only some methods have any
    return replace(button, target=target, account=account, fields=(*named.values(), *content))
