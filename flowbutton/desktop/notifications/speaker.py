"""Speaks with the desktop's notification service over D-Bus.

The Desktop Notifications Specification 1.2 (specifications.freedesktop.org/notification-spec).
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message

from flowbutton.desktop.bus_thread import REPLY_S, SESSION, BusThread
from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import Action, Note
from flowbutton.desktop.notifications.shower import Clicked

log = logging.getLogger(__name__)

_NAME = "org.freedesktop.Notifications"
_SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
_SIGNALS = MatchRule(type="signal", interface=_NAME, path="/org/freedesktop/Notifications")
_WHEN_THE_DESKTOP_WANTS = -1  # to take it away again
_LOW, _NORMAL = 0, 1
_MOST_KEYS = 500
_QUIET = frozenset({Kind.STARTED, Kind.FINISHED_SOON})


class Speaker:
    """Shows notes, and tells through `on_clicked` and `on_not_shown`, called on its thread.

    `app_id` is the name of the program's .desktop file and icon.
    """

    def __init__(
        self,
        app_id: str,
        on_clicked: Callable[[Clicked], None],
        on_not_shown: Callable[[Note], None],
        bus: str = SESSION,
        reply_s: float = REPLY_S,
    ) -> None:
        self._app_id = app_id
        self._on_clicked = on_clicked
        self._on_not_shown = on_not_shown
        self._ids: dict[str, int] = {}  # of the service, of what is on the screen
        self._keys: OrderedDict[int, str] = OrderedDict()  # some tell of the click after the end
        self._tokens: dict[int, str] = {}
        self._bus = BusThread(
            "flowbutton-notifications", bus, (_SIGNALS,), self._on_signal, reply_s
        )

    def show(self, note: Note) -> None:
        """Show a note. Called on any thread, returns at once."""
        self._bus.order(lambda: self._show(note))

    def take_away(self, key: str) -> None:
        """Take a note away. Called on any thread, returns at once."""
        self._bus.order(lambda: self._take_away(key))

    def close(self) -> bool:
        """Take everything away: its buttons would lead nowhere. Return whether it was in time."""
        self._bus.order(self._take_all_away)
        return self._bus.close()

    def _show(self, note: Note) -> None:
        try:
            (abilities,) = self._bus.call(_SERVICE, "GetCapabilities")
            body = self._body(note, frozenset(abilities))
            (number,) = self._bus.call(_SERVICE, "Notify", "susssasa{sv}i", body)
        except OSError as error:
            log.info("no notification was shown: %s", error)
            self._on_not_shown(note)
        else:
            self._ids[note.key] = number
            self._keys[number] = note.key
            if len(self._keys) > _MOST_KEYS:
                self._keys.popitem(last=False)

    def _body(self, note: Note, abilities: frozenset[str]) -> tuple[Any, ...]:
        from html import escape  # noqa: PLC0415 - half a MiB, for the first note

        words = [word for action, label in note.actions for word in (action.value, label)]
        return (
            "FlowButton",
            self._ids.get(note.key, 0),
            self._app_id,
            note.title,
            escape(note.text, quote=False) if "body-markup" in abilities else note.text,
            words if "actions" in abilities else [],
            {
                "desktop-entry": ("s", self._app_id),
                "urgency": ("y", _LOW if note.kind in _QUIET else _NORMAL),
            },
            _WHEN_THE_DESKTOP_WANTS,
        )

    def _take_away(self, key: str) -> None:
        number = self._ids.pop(key, None)
        if number is None:
            return
        try:
            self._bus.call(_SERVICE, "CloseNotification", "u", (number,))
        except OSError as error:  # gone already, or the whole service is
            log.info("a notification was not taken away: %s", error)

    def _take_all_away(self) -> None:
        """Take away what may be a lot, at the end, when nobody has time for answers."""
        try:
            for number in self._ids.values():
                self._bus.tell(_SERVICE, "CloseNotification", "u", (number,))
        except OSError as error:
            log.info("notifications were not taken away: %s", error)
        self._ids.clear()

    def _on_signal(self, message: Message) -> None:
        number, word = message.body
        key = self._keys.get(number)
        if key is None:
            return  # of another program: some services tell everybody
        match message.header.fields[HeaderFields.member]:
            case "ActivationToken":
                self._tokens[number] = word
            case "ActionInvoked" if word in set(Action):
                self._on_clicked(Clicked(key, Action(word), self._tokens.pop(number, "")))
            case "NotificationClosed" if self._ids.get(key) == number:
                del self._ids[key]
