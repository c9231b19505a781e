"""Sets of buttons to share: what goes into a .flowbutton file. Never a secret.

{"flowbutton": 1, "buttons": [{"name": …, "target": {"kind": "flow", …}, …}],
 "pictures": {"picture:…": "…"}}

The pictures are people's own icons, PNG in base64, by the icon that they are.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType

from flowbutton.domain.button import Behaviour, Button, Preset
from flowbutton.domain.fields import Field, FieldKind, Json
from flowbutton.domain.secrecy import sounds_secret
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget, Target

VERSION = 1
MEDIA_TYPE = "application/x-flowbutton"
ENDING = ".flowbutton"
_NONE: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ButtonSet:
    """Buttons of somebody else, or for somebody else.

    They have no id, no account, and their targets no secret: an address with a signature and an
    IFTTT key have to be pasted again by whoever adds them.
    """

    buttons: tuple[Button, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def shareable(buttons: Sequence[Button]) -> ButtonSet:
    """Return the buttons without what belongs to this person and this computer."""
    return ButtonSet(tuple(_bare(button) for button in buttons))


def write_set(buttons: Sequence[Button], pictures: Mapping[str, bytes] = _NONE) -> str:
    """Return the text of a .flowbutton file with these buttons; secrets are left out.

    `pictures` are those of their icons that are pictures.
    """
    document: dict[str, Json] = {
        "flowbutton": VERSION,
        "buttons": [_button(button) for button in shareable(buttons).buttons],
    }
    if pictures:
        document["pictures"] = {
            icon: base64.b64encode(data).decode("ascii") for icon, data in pictures.items()
        }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _bare(button: Button) -> Button:
    return replace(
        button,
        id="",
        account="",
        target=_bare_target(button.target),
        fields=tuple(replace(f, default="") if f.is_secret else f for f in button.fields),
        values=_open(button, button.values),
        presets=tuple(replace(p, values=_open(button, p.values)) for p in button.presets),
    )


def _bare_target(target: Target) -> Target:
    if isinstance(target, HttpTarget | IftttTarget):
        return replace(target, secret="")
    return target


def _open(button: Button, values: Mapping[str, Json]) -> dict[str, Json]:
    """Return the answers that are neither secret nor a file."""
    hidden = {f.key for f in button.fields if f.is_secret or f.kind is FieldKind.FILE}
    return {
        key: _without_secrets(value)
        for key, value in values.items()
        if key not in hidden and not sounds_secret(key)
    }


def _without_secrets(value: Json) -> Json:
    match value:
        case dict():
            return {
                key: _without_secrets(inner)
                for key, inner in value.items()
                if not sounds_secret(key)
            }
        case list():
            return [_without_secrets(inner) for inner in value]
    return value


def _button(button: Button) -> Json:
    return {
        "name": button.name,
        "title": button.title,
        "icon": button.icon,
        "color": button.color,
        "group": button.group,
        "is_favourite": button.is_favourite,
        "note": button.note,
        "asks": button.asks,
        "target": _target(button.target),
        "fields": [_plain(each) for each in button.fields],
        "values": dict(button.values),
        "presets": [_plain(each) for each in button.presets],
        "behaviour": _plain(button.behaviour),
    }


def _target(target: Target) -> Json:
    match target:
        case FlowTarget():
            return {"kind": "flow", "environment": target.environment, "flow": target.flow}
        case HttpTarget():
            return {
                "kind": "http",
                "host": target.host,
                "method": target.method,
                "is_signed": target.is_signed,
                "owner": target.owner,
            }
        case LogicAppTarget():
            return {"kind": "logic_app", "resource": target.resource, "trigger": target.trigger}
    return {"kind": "ifttt", "event": target.event, "takes_json": target.takes_json}


def _plain(value: Field | Preset | Behaviour) -> Json:
    """Return a flat value as JSON, by the names of its parts; words are texts already."""
    parts = {part.name: getattr(value, part.name) for part in fields(value)}
    return {name: list(part) if isinstance(part, tuple) else part for name, part in parts.items()}
