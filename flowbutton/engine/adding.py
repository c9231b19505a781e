"""From something pasted or picked to a button."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import uuid4

from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError, InputError, RefusedError
from flowbutton.domain.fields import WHOLE_BODY, Json
from flowbutton.domain.flow import Choice
from flowbutton.domain.pasted import Need, Pasted
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, Target, needs_account
from flowbutton.domain.words import say
from flowbutton.engine.inputs import mask
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class Resolve:
    """Find out what a pasted text would trigger, and keep its secret in the keyring."""

    pasted: Pasted
    account: str
    secret_name: str

    def run(self, services: Services) -> Choice:
        """Return what a button can be made of. Raises AppError."""
        target = self.pasted.target_with(self.secret_name)
        if target is None:
            raise InputError(self.pasted.what, self.pasted.missing)
        if isinstance(target, FlowTarget) and Need.ENVIRONMENT in self.pasted.needs:
            return _search(target, self.account, services)
        if self.pasted.needs:
            raise InputError(self.pasted.missing, self.pasted.what)
        if self.pasted.secret:
            services.secrets.put(self.secret_name, self.pasted.secret)
        return services.trigger_for(target).describe(target, self.account)


@dataclass(frozen=True, slots=True)
class FindByName:
    """Find what is called so, in all environments of an account."""

    name: str
    account: str

    def run(self, services: Services) -> Choice:
        """Return what is called so. Raises InputError when there is nothing, or several."""
        folded = self.name.casefold()
        found = [
            choice
            for choice in _everything(self.account, services)
            if choice.title.casefold() == folded
        ]
        if not found:
            raise InputError(
                say("No flow is called “{name}”", name=self.name),
                say("flowbutton flows lists what there is"),
            )
        if len(found) > 1:
            raise InputError(
                say("{count} flows are called “{name}”", count=len(found), name=self.name),
                say("Use the link of the one that is meant"),
            )
        target = found[0].target
        return services.trigger_for(target).describe(target, self.account)


def _everything(account: str, services: Services) -> Iterator[Choice]:
    """Give what there is in all environments that can be read. Raises when none can be."""
    refused: AppError | None = None
    read = False
    for catalog in services.catalogs:
        for environment in catalog.environments(account):
            try:
                yield from catalog.choices(account, environment.id)
                read = True
            except AppError as error:  # an environment without access must not hide the others
                refused = error
    if refused is not None and not read:
        raise refused


def new_button_id() -> str:
    """Return an id that no button has, short enough for a command line."""
    return uuid4().hex[:12]


def new_secret_name() -> str:
    """Return the name of an entry of the keyring that no target has yet."""
    return f"trigger-{uuid4().hex}"


def adopted(buttons: Iterable[Button], account: str) -> tuple[Button, ...]:
    """Return buttons of a file as this person's own: with new ids, pressed by their account."""
    return tuple(
        replace(
            button,
            id=new_button_id(),
            account=account if needs_account(button.target) else "",
        )
        for button in buttons
    )


def new_button(
    choice: Choice,
    account: str,
    *,
    name: str = "",
    icon: str = "play",
    color: int = 0,
    group: str = "",
) -> Button:
    """Return a new button for a choice. Raises InputError when it cannot be pressed."""
    if not choice.can_press:
        raise InputError(choice.reason, say("Choose another one"))
    return Button(
        id=new_button_id(),
        name=(name or choice.title).strip(),
        target=choice.target,
        account=account if needs_account(choice.target) else "",
        title=choice.title,
        icon=icon,
        color=color,
        group=group,
        fields=choice.fields,
    )


def with_content(button: Button, content: Json) -> Button:
    """Return the button with the content of a pasted command as its answers.

    Content that may hold a secret is left out: buttons are kept in a file.
    """
    if content is None or mask(button.fields, content) != content:
        return button
    values: Mapping[str, Json] = {}
    keys = {field.key for field in button.fields if not field.is_secret}
    if WHOLE_BODY in keys:
        values = {WHOLE_BODY: content}
    elif isinstance(content, dict):
        values = {key: value for key, value in content.items() if key in keys}
    return replace(button, values=values, is_ready=True) if values else button


def secret_of(target: Target) -> str:
    """Return the name of the keyring's entry that belongs to the target, "" when none does."""
    match target:
        case HttpTarget(secret=secret) | IftttTarget(secret=secret):
            return secret
    return ""


def _search(target: FlowTarget, account: str, services: Services) -> Choice:
    """Return the flow in whichever environment it is; the default one is searched first."""
    service = services.trigger_for(target)
    refused: RefusedError | None = None
    for catalog in services.catalogs:
        for environment in catalog.environments(account):
            try:
                return service.describe(FlowTarget(environment.id, target.flow), account)
            except RefusedError as error:
                refused = error
    raise InputError(
        say("None of your environments has this flow"),
        say("Check that it is shared with you, or paste its link"),
    ) from refused
