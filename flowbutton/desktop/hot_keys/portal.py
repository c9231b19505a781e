"""Keys on Wayland, where the desktop has the GlobalShortcuts portal and the person agrees.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message

from flowbutton.desktop.bus_thread import REPLY_S, SESSION, BusThread
from flowbutton.desktop.hot_keys.combo import Combo, Modifier
from flowbutton.desktop.hot_keys.grabber import Grip, Gripped, Struck, Tell

log = logging.getLogger(__name__)

_BUS_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_PORTAL = "org.freedesktop.portal"
_SHORTCUTS = DBusAddress(_PATH, bus_name=_BUS_NAME, interface=f"{_PORTAL}.GlobalShortcuts")
_REGISTRY = DBusAddress(_PATH, bus_name=_BUS_NAME, interface="org.freedesktop.host.portal.Registry")
_SIGNALS = (
    MatchRule(type="signal", interface=f"{_PORTAL}.GlobalShortcuts"),
    MatchRule(type="signal", interface=f"{_PORTAL}.Request"),
)
_AGREED = 0
#: Modifiers as the shortcuts specification of freedesktop.org writes them.
_WORDS = {
    Modifier.META: "LOGO",
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
}
_Results = Mapping[str, tuple[str, Any]]


def trigger(combo: Combo) -> str:
    """Return a combination as the portal takes it: "CTRL+ALT+1"."""
    held = [word for modifier, word in _WORDS.items() if modifier in combo.modifiers]
    return "+".join([*held, combo.keysym])


class PortalGrabber:
    """Asks the portal for keys; the person may give other ones. `tell` is called on its thread.

    `names` gives what a shortcut does, for the desktop to show, by its id.
    """

    def __init__(
        self,
        tell: Tell,
        app_id: str,
        names: Callable[[str], str],
        bus: str = SESSION,
        reply_s: float = REPLY_S,
    ) -> None:
        self._tell = tell
        self._app_id = app_id
        self._names = names
        self._count = 0
        self._session = ""
        self._wanted: Mapping[str, Combo] = {}
        self._waiting: dict[str, Callable[[int, _Results], None]] = {}
        self._bus = BusThread("flowbutton-hot-keys", bus, _SIGNALS, self._on_signal, reply_s)

    def hold(self, wanted: Mapping[str, Combo]) -> None:
        """Ask for these combinations and no others: a session can be asked only once."""
        self._bus.order(lambda: self._hold(dict(wanted)))

    def close(self) -> bool:
        """Let go of all; return whether it ended in time."""
        self._bus.order(self._close_session)
        return self._bus.close()

    def _hold(self, wanted: Mapping[str, Combo]) -> None:
        self._close_session()
        self._wanted = wanted
        if not wanted:
            return
        try:
            self._bus.call(_SHORTCUTS, "CreateSession", "a{sv}", (self._new_session(),))
        except OSError as error:
            log.info("the portal gives no keys: %s", error)
            self._tell_all(Grip.NO_WAY)

    def _new_session(self) -> dict[str, tuple[str, str]]:
        self._register()
        self._count += 1
        token = f"flowbutton_{self._count}"
        return {
            "handle_token": ("s", self._expect(self._on_session)),
            "session_handle_token": ("s", token),
        }

    def _register(self) -> None:
        """Say which program this is; portals that do not ask find it out in another way."""
        try:
            self._bus.call(_REGISTRY, "Register", "sa{sv}", (self._app_id, {}))
        except OSError as error:
            log.debug("the portal does not ask who this is: %s", error)

    def _on_session(self, code: int, results: _Results) -> None:
        if code != _AGREED:
            self._tell_all(Grip.REFUSED)
            return
        self._session = str(results["session_handle"][1])
        shortcuts = [
            (
                name,
                {
                    "description": ("s", self._names(name)),
                    "preferred_trigger": ("s", trigger(combo)),
                },
            )
            for name, combo in self._wanted.items()
        ]
        options = {"handle_token": ("s", self._expect(self._on_bound))}
        body = (self._session, shortcuts, "", options)
        try:
            self._bus.call(_SHORTCUTS, "BindShortcuts", "oa(sa{sv})sa{sv}", body)
        except OSError as error:
            log.info("the portal bound no keys: %s", error)
            self._tell_all(Grip.REFUSED)

    def _on_bound(self, code: int, results: _Results) -> None:
        bound = results.get("shortcuts", ("", ()))[1] if code == _AGREED else ()
        given = dict(bound)
        for name in self._wanted:
            if name in given:
                keys = str(given[name].get("trigger_description", ("s", ""))[1])
                self._tell(Gripped(name, Grip.HELD, keys))
            else:
                self._tell(Gripped(name, Grip.REFUSED))

    def _on_signal(self, message: Message) -> None:
        fields = message.header.fields
        match fields[HeaderFields.member]:
            case "Response":
                answered = self._waiting.pop(fields[HeaderFields.path], None)
                if answered is not None:
                    answered(*message.body)
            case "Activated" if message.body[0] == self._session:
                token = message.body[3].get("activation_token", ("s", ""))[1]
                self._tell(Struck(message.body[1], str(token)))

    def _expect(self, answered: Callable[[int, _Results], None]) -> str:
        """Return a word for a request whose answer is to be taken in by `answered`."""
        self._count += 1
        token = f"flowbutton_{self._count}"
        sender = self._bus.own_name.removeprefix(":").replace(".", "_")
        self._waiting[f"{_PATH}/request/{sender}/{token}"] = answered
        return token

    def _close_session(self) -> None:
        session, self._session = self._session, ""
        self._waiting.clear()
        if session:
            address = DBusAddress(session, bus_name=_BUS_NAME, interface=f"{_PORTAL}.Session")
            try:
                self._bus.call(address, "Close")
            except OSError as error:
                log.info("the portal's session was gone already: %s", error)

    def _tell_all(self, grip: Grip) -> None:
        for name in self._wanted:
            self._tell(Gripped(name, grip))
