"""What is said about a pasted text, before and after the service was asked."""

from __future__ import annotations

from collections.abc import Mapping

from flowbutton.domain.fields import Field
from flowbutton.domain.flow import Choice, FlowState, Sharing
from flowbutton.domain.pasted import Pasted, PastedKind
from flowbutton.domain.target import FlowTarget, HttpTarget
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.ui.add_values import Preview

_MOST_NAMED = 6
_STATES = {
    FlowState.OFF: say("It is turned off: a press runs nothing until it is turned on"),
    FlowState.SUSPENDED: say(
        "It is suspended: a press runs nothing until its owner or an administrator has lifted that"
    ),
}


def is_search(pasted: Pasted) -> bool:
    """Return whether the text is nothing but words to look for in the list."""
    return pasted.kind is PastedKind.EMPTY or pasted.may_be_name


def recognised(pasted: Pasted) -> Preview:
    """Return what is known of the text without asking anybody."""
    asks = pasted.target is not None or pasted.kind in {PastedKind.LINK, PastedKind.FILE}
    detail = pasted.missing or pasted.whose
    return Preview(pasted.what, detail, pasted.warnings, is_busy=asks)


def resolved(pasted: Pasted, choice: Choice, environments: Mapping[str, str]) -> Preview:
    """Return what the service said; `environments` are the titles of those that are known."""
    title = say("{title}", title=choice.title)
    if not choice.can_press:
        return Preview(title, choice.reason, pasted.warnings)
    facts = (
        _whose(pasted, choice, environments),
        _ASKS_UNKNOWN if isinstance(choice.target, HttpTarget) else NOTHING,
        _asks_of(choice),
        say("The content of the command is sent with it") if pasted.body is not None else NOTHING,
    )
    kind = pasted.what if isinstance(choice.target, HttpTarget) else choice.kind
    state = _STATES.get(choice.state)
    warnings = pasted.warnings if state is None else (*pasted.warnings, state)
    return Preview(title, kind, warnings, choice, facts=facts)


def _whose(pasted: Pasted, choice: Choice, environments: Mapping[str, str]) -> Sentence:
    if not isinstance(choice.target, FlowTarget):
        return pasted.whose
    place = environments.get(choice.target.environment, "")
    if not place:
        return pasted.whose
    if choice.sharing is Sharing.MINE:
        return say("Yours, in the environment {environment}", environment=place)
    if choice.owner:
        return say(
            "Of {owner}, in the environment {environment}", owner=choice.owner, environment=place
        )
    return say("Shared with you, in the environment {environment}", environment=place)


def _asks_of(choice: Choice) -> Sentence:
    """Return what it asks for; whether an address takes content is up to its method."""
    fields = choice.fields
    if isinstance(choice.target, HttpTarget):
        fields = tuple(field for field in fields if not field.is_whole_body)
    return _asks(fields) if fields or not isinstance(choice.target, HttpTarget) else NOTHING


def _asks(fields: tuple[Field, ...]) -> Sentence:
    names = [field.title or field.key for field in fields if field.title or field.key]
    is_asked = any(field.is_required or not field.is_whole_body for field in fields)
    if not is_asked:
        return say("Any content can be sent with it") if fields else _ASKS_NOTHING
    shown = ", ".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        return say("It asks for {inputs} and more", inputs=shown)
    return say("It asks for {inputs}", inputs=shown)


_ASKS_NOTHING = say("It asks for nothing")
_ASKS_UNKNOWN = say("An address does not tell what it asks for")
