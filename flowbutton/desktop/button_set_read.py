"""Reads .flowbutton files, which come from anywhere."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from flowbutton.desktop.button_set import VERSION, ButtonSet, shareable
from flowbutton.desktop.json_words import Words, unreadable
from flowbutton.domain.button import PICTURE, Behaviour, Button, Confirm, Preset, SecondPress
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind, Json
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget, Target
from flowbutton.domain.words import say

MOST_BYTES = 24_000_000
MOST_PICTURE_BYTES = 1_500_000
MOST_BUTTONS = 500
_LAST_COLOR = 11
_LONGEST_UNDO_S = 3600


def read_set_file(path: Path) -> ButtonSet:
    """Return the buttons of a file. Raises InputError with a sentence for people."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(
            say("{file} cannot be read", file=path),
            say("Check that it is there and that you may read it"),
        ) from error
    return read_set(data)


def read_set(data: bytes) -> ButtonSet:
    """Return the buttons of a file's content. Raises InputError with a sentence for people.

    What a secret could hide in is left out, whoever put it there.
    """
    if len(data) > MOST_BYTES:
        raise InputError(say("This file is too large to be one of buttons"))
    try:
        content: Json = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _not_ours() from error
    if not isinstance(content, dict) or "flowbutton" not in content:
        raise _not_ours()
    version = content["flowbutton"]
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _not_ours()
    if version > VERSION:
        raise InputError(
            say("This file was made by a newer FlowButton"), say("Update FlowButton, then open it")
        )
    buttons = tuple(_button(words) for words in Words(content, "file").each("buttons"))
    if not buttons:
        raise InputError(say("There are no buttons in this file"))
    if len(buttons) > MOST_BUTTONS:
        raise InputError(say("There are more than {most} buttons in this file", most=MOST_BUTTONS))
    return replace(shareable(buttons), pictures=_pictures(content.get("pictures")))


def _pictures(content: Json) -> dict[str, bytes]:
    """Return the pictures by their icons; what is none is left out."""
    found: dict[str, bytes] = {}
    for icon, text in content.items() if isinstance(content, dict) else ():
        if isinstance(text, str) and len(text) <= MOST_PICTURE_BYTES and icon.startswith(PICTURE):
            with suppress(ValueError):
                found[icon] = base64.b64decode(text, validate=True)
    return found


def _not_ours() -> InputError:
    return InputError(
        say("This is not a file of buttons"), say("Such a file is made by FlowButton's export")
    )


def _button(words: Words) -> Button:
    name = words.line("name")
    if not name:
        raise InputError(say("A button in this file has no name"))
    target = _target(words.inner("target"))
    return Button(
        id="",
        name=name,
        target=target,
        title=words.line("title"),
        icon=words.line("icon") or "play",
        color=words.number("color", _LAST_COLOR),
        group=words.line("group"),
        is_favourite=words.flag("is_favourite"),
        note=words.text("note"),
        asks=words.flag("asks"),
        fields=tuple(_field(each) for each in words.each("fields")),
        values=words.mapping("values"),
        presets=tuple(
            Preset(each.line("name"), each.mapping("values")) for each in words.each("presets")
        ),
        behaviour=_behaviour(words.inner("behaviour")),
    )


def _target(words: Words) -> Target:
    match words.text("kind"):
        case "flow":
            return FlowTarget(words.text("environment"), words.text("flow"))
        case "http":
            return HttpTarget(
                "",
                words.text("host"),
                words.text("method", "POST"),
                words.flag("is_signed", default=True),
                words.text("owner", "flow"),
            )
        case "logic_app":
            return LogicAppTarget(words.text("resource"), words.text("trigger"))
        case "ifttt":
            return IftttTarget(words.text("event"), "", words.flag("takes_json"))
    raise unreadable("target.kind")


def _field(words: Words) -> Field:
    return Field(
        key=words.text("key"),
        title=words.text("title"),
        kind=words.word("kind", FieldKind.TEXT),
        help=words.text("help"),
        is_required=words.flag("is_required"),
        is_secret=words.flag("is_secret"),
        choices=words.texts("choices"),
        default=words.text("default"),
        schema=words.text("schema"),
    )


def _behaviour(words: Words) -> Behaviour:
    return Behaviour(
        confirm=words.word("confirm", Confirm.NO),
        second_press=words.word("second_press", SecondPress.IGNORE),
        undo_s=words.number("undo_s", _LONGEST_UNDO_S),
        sends_when_back=words.flag("sends_when_back"),
        send_until=words.text("send_until"),
        notifies=words.flag("notifies", default=True),
    )
