"""The few calls of the X protocol that keys need, by the libraries that Qt brings along.

Qt's own platform plugin for X cannot be loaded without these three libraries, so that no other
dependency is needed. Structures and constants are those of <xcb/xproto.h>.
"""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
SHIFT, LOCK, CONTROL, ALT, NUM_LOCK, META = 1, 2, 4, 8, 16, 64
_GRAB_MODE_ASYNC = 1
_EVENT = struct.Struct("<BBHIIIIhhhhH")  # of a key: type, keycode, …, time, …, modifiers
_WITHOUT_SYNTHETIC = 0x7F


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),  # a screen begins with its root window
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """Something that the server told; `time_ms` is the server's clock."""

    kind: int
    keycode: int
    time_ms: int
    modifiers: int


class XConnection:
    """A connection to an X display of its own. Used on one thread. Raises OSError.

    `display` is a name as ":0", "" for the one of the environment.
    """

    def __init__(self, display: str = "") -> None:
        self._xcb = _load("libxcb.so.1", _XCB)
        self._keysyms = _load("libxcb-keysyms.so.1", _KEYSYMS)
        self._xkb = _load("libxkbcommon.so.0", _XKB)
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (ctypes.c_void_p,)
        number = ctypes.c_int()
        name = display.encode() or None
        self._connection = self._xcb.xcb_connect(name, ctypes.byref(number))
        if self.is_broken:
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no X display")
        self._root = self._find_root(number.value)
        self._symbols = self._keysyms.xcb_key_symbols_alloc(self._connection)

    @property
    def is_broken(self) -> bool:
        """Whether the server has gone."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    def fileno(self) -> int:
        """Return the descriptor that is readable when an event has come."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def keycodes(self, keysym: str) -> tuple[int, ...]:
        """Return the keys of this keyboard that give a keysym, by its name."""
        number = self._xkb.xkb_keysym_from_name(keysym.encode(), 0)
        codes = self._keysyms.xcb_key_symbols_get_keycode(self._symbols, number)
        if not codes:
            return ()
        found: list[int] = []
        while codes[len(found)]:
            found.append(int(codes[len(found)]))
        self._free(codes)
        return tuple(found)

    def grab(self, keycode: int, modifiers: int) -> bool:
        """Return whether this combination is ours now: nobody else has it."""
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 0, self._root, modifiers, keycode, _GRAB_MODE_ASYNC, _GRAB_MODE_ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            self._free(error)
        return not error and not self.is_broken

    def ungrab(self, keycode: int, modifiers: int) -> None:
        """Let go of a combination."""
        self._xcb.xcb_ungrab_key(self._connection, keycode, self._root, modifiers)
        self._xcb.xcb_flush(self._connection)

    def learn_keyboard(self) -> None:
        """Read anew which key gives what."""
        self._keysyms.xcb_key_symbols_free(self._symbols)
        self._symbols = self._keysyms.xcb_key_symbols_alloc(self._connection)

    def next_event(self) -> KeyEvent | None:
        """Return what has come, None when that was all."""
        event = self._xcb.xcb_poll_for_event(self._connection)
        if not event:
            return None
        fields = _EVENT.unpack(ctypes.string_at(event, _EVENT.size))
        self._free(event)
        return KeyEvent(fields[0] & _WITHOUT_SYNTHETIC, fields[1], fields[3], fields[-1])

    def close(self) -> None:
        """Hang up: the server lets go of every combination."""
        self._keysyms.xcb_key_symbols_free(self._symbols)
        self._xcb.xcb_disconnect(self._connection)

    def _find_root(self, number: int) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        for _ in range(number):
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return int(screens.data[0])


_P, _U8, _U16, _U32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
_INT, _TEXT = ctypes.c_int, ctypes.c_char_p
_Signatures = dict[str, tuple[object, tuple[object, ...]]]
_XCB: _Signatures = {
    "xcb_connect": (_P, (_TEXT, ctypes.POINTER(_INT))),
    "xcb_connection_has_error": (_INT, (_P,)),
    "xcb_disconnect": (None, (_P,)),
    "xcb_flush": (_INT, (_P,)),
    "xcb_get_file_descriptor": (_INT, (_P,)),
    "xcb_get_setup": (_P, (_P,)),
    "xcb_grab_key_checked": (_Cookie, (_P, _U8, _U32, _U16, _U8, _U8, _U8)),
    "xcb_poll_for_event": (_P, (_P,)),
    "xcb_request_check": (_P, (_P, _Cookie)),
    "xcb_screen_next": (None, (ctypes.POINTER(_Screens),)),
    "xcb_setup_roots_iterator": (_Screens, (_P,)),
    "xcb_ungrab_key": (_Cookie, (_P, _U8, _U32, _U16)),
}
_KEYSYMS: _Signatures = {
    "xcb_key_symbols_alloc": (_P, (_P,)),
    "xcb_key_symbols_free": (None, (_P,)),
    "xcb_key_symbols_get_keycode": (ctypes.POINTER(_U8), (_P, _U32)),
}
_XKB: _Signatures = {"xkb_keysym_from_name": (_U32, (_TEXT, _INT))}


def _load(name: str, signatures: _Signatures) -> ctypes.CDLL:
    """Return a library whose functions know what they take. Raises OSError."""
    library = ctypes.CDLL(name)
    for function, (result, arguments) in signatures.items():
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library
