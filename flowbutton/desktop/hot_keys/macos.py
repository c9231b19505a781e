"""Keys on macOS: RegisterEventHotKey of Carbon, which has no successor and wants no permission.

Qt's event loop hands Carbon's events on, so everything happens on the GUI thread.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from flowbutton.desktop.hot_keys.combo import Combo, Modifier
from flowbutton.desktop.hot_keys.grabber import Grip, Gripped, Struck, Tell

#: Qt calls the Command key "Ctrl" and the Control key "Meta" on macOS (Carbon, Events.h).
_MODIFIERS = {
    Modifier.CTRL: 0x0100,
    Modifier.SHIFT: 0x0200,
    Modifier.ALT: 0x0800,
    Modifier.META: 0x1000,
}
#: Places on the keyboard, by what they give on an American one (Carbon, HIToolbox/Events.h).
_LETTERS = dict(
    zip("ASDFHGZXCV", range(10), strict=True),
    B=11, Q=12, W=13, E=14, R=15, Y=16, T=17, O=31, U=32, I=34, P=35, L=37, J=38, K=40, N=45, M=46,
)  # fmt: skip  # a table
_DIGITS = dict(zip("1234", range(18, 22), strict=True)) | {
    "6": 22, "5": 23, "9": 25, "7": 26, "8": 28, "0": 29,
}  # fmt: skip  # a table
_NAMED = {
    "=": 24, "+": 24, "-": 27, "]": 30, "[": 33, "Return": 36, "'": 39, ";": 41, "\\": 42,
    ",": 43, "/": 44, ".": 47, "Tab": 48, "Space": 49, "`": 50, "Backspace": 51, "Esc": 53,
    "Enter": 76, "Home": 115, "PgUp": 116, "Del": 117, "End": 119, "PgDown": 121, "Left": 123,
    "Right": 124, "Down": 125, "Up": 126,
}  # fmt: skip  # a table
_FUNCTION = {
    "F1": 122, "F2": 120, "F3": 99, "F4": 118, "F5": 96, "F6": 97, "F7": 98, "F8": 100, "F9": 101,
    "F10": 109, "F11": 103, "F12": 111, "F13": 105, "F14": 107, "F15": 113, "F16": 106, "F17": 64,
    "F18": 79, "F19": 80, "F20": 90,
}  # fmt: skip  # a table
KEY_CODES = _LETTERS | _DIGITS | _NAMED | _FUNCTION


class Carbon(Protocol):
    """What is used of Carbon, on the GUI thread."""

    def listen(self, struck: Callable[[int], None]) -> None:
        """Call `struck` with the number of each combination that is struck."""
        ...

    def register(self, number: int, modifiers: int, code: int) -> object | None:
        """Return a reference to a combination that is ours now, None when it is not."""
        ...

    def unregister(self, reference: object) -> None:
        """Let go of it."""
        ...


class MacGrabber:
    """Holds keys on macOS. Used on the GUI thread, where it tells, too."""

    def __init__(self, tell: Tell, carbon: Carbon) -> None:
        self._tell = tell
        self._carbon = carbon
        self._held: dict[int, tuple[str, object]] = {}
        carbon.listen(self._on_struck)

    def hold(self, wanted: Mapping[str, Combo]) -> None:
        """Hold these combinations and no others."""
        self.close()
        for number, (name, combo) in enumerate(wanted.items(), 1):
            self._tell(Gripped(name, self._register(number, name, combo)))

    def close(self) -> bool:
        """Let go of all."""
        for _name, reference in self._held.values():
            self._carbon.unregister(reference)
        self._held = {}
        return True

    def _register(self, number: int, name: str, combo: Combo) -> Grip:
        code = KEY_CODES.get(combo.key)
        if code is None:
            return Grip.MISSING
        modifiers = sum(_MODIFIERS[modifier] for modifier in combo.modifiers)
        reference = self._carbon.register(number, modifiers, code)
        if reference is None:
            return Grip.TAKEN
        self._held[number] = (name, reference)
        return Grip.HELD

    def _on_struck(self, number: int) -> None:
        if number in self._held:
            self._tell(Struck(self._held[number][0]))


class _HotKeyId(ctypes.Structure):
    """EventHotKeyID."""

    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


class _EventKind(ctypes.Structure):
    """EventTypeSpec."""

    _fields_ = (("kind_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


def _four(code: bytes) -> int:
    return int.from_bytes(code, "big")


class RealCarbon:
    """The real framework; `carbon` is ctypes.CDLL of Carbon.framework, which only macOS has."""

    def __init__(self, carbon: Any) -> None:
        self._carbon = carbon
        carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
        self._target = ctypes.c_void_p(carbon.GetApplicationEventTarget())
        self._callback: object = None  # Carbon keeps no reference of its own

    def listen(self, struck: Callable[[int], None]) -> None:
        """Call `struck` with the number of each combination that is struck."""

        def on_event(_call: object, event: object, _data: object) -> int:
            found = _HotKeyId()
            self._carbon.GetEventParameter(
                ctypes.c_void_p(event),  # type: ignore[arg-type]  # ctypes gives an address
                _four(b"----"),
                _four(b"hkid"),
                None,
                ctypes.sizeof(found),
                None,
                ctypes.byref(found),
            )
            struck(found.id)
            return 0

        handler = ctypes.CFUNCTYPE(
            ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
        )
        self._callback = handler(on_event)
        kind = _EventKind(_four(b"keyb"), 5)  # kEventHotKeyPressed
        self._carbon.InstallEventHandler(
            self._target, self._callback, 1, ctypes.byref(kind), None, None
        )

    def register(self, number: int, modifiers: int, code: int) -> object | None:
        """Return a reference to a combination that is ours now, None when it is not."""
        reference = ctypes.c_void_p()
        status = self._carbon.RegisterEventHotKey(
            code,
            modifiers,
            _HotKeyId(_four(b"FlBt"), number),
            self._target,
            0,
            ctypes.byref(reference),
        )
        return None if status else reference

    def unregister(self, reference: object) -> None:
        """Let go of it."""
        self._carbon.UnregisterEventHotKey(reference)
