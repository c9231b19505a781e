"""Keys on X11: grabbed from the server, on a connection and a thread of their own."""

from __future__ import annotations

import logging
import socket
from collections.abc import Mapping
from queue import SimpleQueue
from select import select
from threading import Thread

from flowbutton.desktop.hot_keys.combo import Combo, Modifier
from flowbutton.desktop.hot_keys.grabber import PATIENCE_S, Grip, Gripped, Struck, Tell
from flowbutton.desktop.hot_keys.xcb import (
    ALT,
    CONTROL,
    KEY_PRESS,
    KEY_RELEASE,
    LOCK,
    MAPPING_NOTIFY,
    META,
    NUM_LOCK,
    SHIFT,
    KeyEvent,
    XConnection,
)

log = logging.getLogger(__name__)

_MASKS = {
    Modifier.ALT: ALT,
    Modifier.CTRL: CONTROL,
    Modifier.META: META,
    Modifier.SHIFT: SHIFT,
}
_LOCKS = (0, LOCK, NUM_LOCK, LOCK | NUM_LOCK)  # a key counts whether or not these are on
_HELD = ALT | CONTROL | META | SHIFT


class X11Grabber:
    """Holds keys on an X display. `tell` is called on its thread."""

    def __init__(self, tell: Tell, display: str = "") -> None:
        self._tell = tell
        self._display = display
        self._orders: SimpleQueue[Mapping[str, Combo] | None] = SimpleQueue()
        self._wake, self._waking = socket.socketpair()
        self._x: XConnection | None = None
        self._wanted: Mapping[str, Combo] = {}
        self._told: dict[str, Grip] = {}
        self._held: dict[tuple[int, int], str] = {}  # id by keycode and modifiers
        self._released: dict[int, int] = {}  # server's time by keycode
        self._thread = Thread(target=self._work, name="flowbutton-hot-keys", daemon=True)
        self._thread.start()

    def hold(self, wanted: Mapping[str, Combo]) -> None:
        """Hold these combinations and no others."""
        if self._thread.is_alive():
            self._orders.put(dict(wanted))
            self._waking.send(b"!")

    def close(self, seconds: float = PATIENCE_S) -> bool:
        """Let go of all; return whether it ended within the time."""
        if self._thread.is_alive():
            self._orders.put(None)
            self._waking.send(b"!")
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while True:
            sources = [self._wake.fileno(), *([] if self._x is None else [self._x.fileno()])]
            if self._wake.fileno() in select(sources, [], [])[0]:
                self._wake.recv(1)
                wanted = self._orders.get()
                if wanted is None:
                    break
                self._wanted, self._told = wanted, {}
                self._take()
            self._listen()
        self._drop()
        self._wake.close()
        self._waking.close()

    def _take(self) -> None:
        """Hold what is wanted, and tell what is news of it."""
        try:
            x = self._x = self._x or XConnection(self._display)
        except OSError as error:
            log.info("no keys on this display: %s", error)
            for name in self._wanted:
                self._tell(Gripped(name, Grip.NO_WAY))
            return
        for keycode, mask in self._held:
            _ungrab(x, keycode, mask)
        self._held = {}
        for name, combo in self._wanted.items():
            grip = self._grab(x, name, combo)
            if self._told.get(name) is not grip:
                self._told[name] = grip
                self._tell(Gripped(name, grip))

    def _grab(self, x: XConnection, name: str, combo: Combo) -> Grip:
        mask = sum(_MASKS[modifier] for modifier in combo.modifiers)
        keycodes = x.keycodes(combo.keysym)
        if not keycodes:
            return Grip.MISSING
        for keycode in keycodes:
            if not all(x.grab(keycode, mask | lock) for lock in _LOCKS):
                for code in keycodes:
                    _ungrab(x, code, mask)
                    self._held.pop((code, mask), None)
                return Grip.TAKEN
            self._held[keycode, mask] = name
        return Grip.HELD

    def _listen(self) -> None:
        """Take in what the server has told."""
        while self._x is not None and (event := self._x.next_event()) is not None:
            self._on_event(self._x, event)
        if self._x is not None and self._x.is_broken:
            log.info("the X display went away")
            self._drop()

    def _on_event(self, x: XConnection, event: KeyEvent) -> None:
        if event.kind == KEY_PRESS:
            name = self._held.get((event.keycode, event.modifiers & _HELD))
            # A key that is held down is released and pressed again at the same moment.
            if name is not None and self._released.get(event.keycode) != event.time_ms:
                self._tell(Struck(name))
        elif event.kind == KEY_RELEASE:
            self._released[event.keycode] = event.time_ms
        elif event.kind == MAPPING_NOTIFY:  # another keyboard, or another layout
            x.learn_keyboard()
            self._take()

    def _drop(self) -> None:
        if self._x is not None:
            self._x.close()
            self._x = None
        self._held = {}


def _ungrab(x: XConnection, keycode: int, mask: int) -> None:
    for lock in _LOCKS:
        x.ungrab(keycode, mask | lock)
