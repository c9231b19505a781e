"""Keys on Windows: RegisterHotKey of user32, on a thread with a message queue."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, Protocol

from flowbutton.desktop.hot_keys.combo import Combo, Modifier
from flowbutton.desktop.hot_keys.grabber import PATIENCE_S, Grip, Gripped, Struck, Tell

WM_HOTKEY, WM_APP = 0x0312, 0x8000
MOD_NOREPEAT = 0x4000
_MODIFIERS = {
    Modifier.ALT: 0x0001,
    Modifier.CTRL: 0x0002,
    Modifier.SHIFT: 0x0004,
    Modifier.META: 0x0008,
}
_F1 = 0x70
#: Virtual-key codes of keys with a name (winuser.h); letters and digits are their own code.
_CODES = {
    "Backspace": 0x08,
    "Tab": 0x09,
    "Return": 0x0D,
    "Pause": 0x13,
    "Esc": 0x1B,
    "Space": 0x20,
    "PgUp": 0x21,
    "PgDown": 0x22,
    "End": 0x23,
    "Home": 0x24,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Print": 0x2C,
    "Ins": 0x2D,
    "Del": 0x2E,
    ";": 0xBA,
    "=": 0xBB,
    "+": 0xBB,
    ",": 0xBC,
    "-": 0xBD,
    ".": 0xBE,
    "/": 0xBF,
    "`": 0xC0,
    "[": 0xDB,
    "\\": 0xDC,
    "]": 0xDD,
    "'": 0xDE,
}


def key_code(combo: Combo) -> int | None:
    """Return the virtual-key code of a combination's key, None when there is none."""
    if len(combo.key) == 1 and combo.key.isalnum():
        return ord(combo.key)
    if combo.key[:1] == "F" and combo.key[1:].isdigit():
        return _F1 + int(combo.key[1:]) - 1
    return _CODES.get(combo.key)


class User32(Protocol):
    """What is used of user32. Called on one thread, but for `wake`."""

    def register(self, number: int, modifiers: int, code: int) -> bool:
        """Return whether the combination is ours now."""
        ...

    def unregister(self, number: int) -> None:
        """Let go of it."""
        ...

    def wait(self) -> tuple[int, int]:
        """Return the next message to this thread, and its first parameter."""
        ...

    def own_thread(self) -> int:
        """Return the number of this thread, which has a message queue from now on."""
        ...

    def wake(self, thread: int) -> None:
        """Send WM_APP to a thread."""
        ...


class WindowsGrabber:
    """Holds keys on Windows. `tell` is called on its thread."""

    def __init__(self, tell: Tell, user32: User32) -> None:
        self._tell = tell
        self._user32 = user32
        self._orders: SimpleQueue[Mapping[str, Combo] | None] = SimpleQueue()
        self._names: dict[int, str] = {}
        self._number = 0
        self._is_ready = Event()
        self._thread = Thread(target=self._work, name="flowbutton-hot-keys", daemon=True)
        self._thread.start()

    def hold(self, wanted: Mapping[str, Combo]) -> None:
        """Hold these combinations and no others."""
        self._order(dict(wanted))

    def close(self, seconds: float = PATIENCE_S) -> bool:
        """Let go of all; return whether it ended within the time."""
        self._order(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _order(self, order: Mapping[str, Combo] | None) -> None:
        self._is_ready.wait()
        self._orders.put(order)
        self._user32.wake(self._number)

    def _work(self) -> None:
        self._number = self._user32.own_thread()
        self._is_ready.set()
        while True:
            message, number = self._user32.wait()
            if message == WM_HOTKEY and number in self._names:
                self._tell(Struck(self._names[number]))
            elif message == WM_APP:
                wanted = self._orders.get()
                for known in self._names:
                    self._user32.unregister(known)
                self._names = {}
                if wanted is None:
                    return
                for name, combo in wanted.items():
                    self._tell(Gripped(name, self._register(name, combo)))

    def _register(self, name: str, combo: Combo) -> Grip:
        code = key_code(combo)
        if code is None:
            return Grip.MISSING
        modifiers = sum(_MODIFIERS[modifier] for modifier in combo.modifiers)
        number = len(self._names) + 1
        if not self._user32.register(number, modifiers | MOD_NOREPEAT, code):
            return Grip.TAKEN
        self._names[number] = name
        return Grip.HELD


class _Message(ctypes.Structure):
    """MSG of winuser.h."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
        ("private", ctypes.c_uint32),
    )


class RealUser32:
    """The real user32 and kernel32; `windll` is ctypes.windll, which only Windows has."""

    def __init__(self, windll: Any) -> None:
        self._user32 = windll.user32
        self._kernel32 = windll.kernel32

    def register(self, number: int, modifiers: int, code: int) -> bool:
        """Return whether the combination is ours now."""
        return bool(self._user32.RegisterHotKey(None, number, modifiers, code))

    def unregister(self, number: int) -> None:
        """Let go of it."""
        self._user32.UnregisterHotKey(None, number)

    def wait(self) -> tuple[int, int]:
        """Return the next message to this thread, and its first parameter."""
        message = _Message()
        self._user32.GetMessageW(ctypes.byref(message), None, 0, 0)
        return message.message, message.first

    def own_thread(self) -> int:
        """Return the number of this thread, which has a message queue from now on."""
        self._user32.PeekMessageW(ctypes.byref(_Message()), None, 0, 0, 0)
        return int(self._kernel32.GetCurrentThreadId())

    def wake(self, thread: int) -> None:
        """Send WM_APP to a thread."""
        self._user32.PostThreadMessageW(thread, WM_APP, 0, 0)
