"""Keys of systems that are not this one, against stand-ins for their libraries."""

import ctypes
from queue import SimpleQueue

import pytest

from flowbutton.desktop.hot_keys import macos, windows
from flowbutton.desktop.hot_keys.combo import parse_combo
from flowbutton.desktop.hot_keys.grabber import Grip, Gripped, Struck

PALETTE, COURIER = parse_combo("Ctrl+Alt+Space"), parse_combo("Meta+Shift+F9")


class FakeUser32:
    """Functions of user32 and kernel32 by their own names, as ctypes.windll gives them."""

    def __init__(self):
        self.messages = SimpleQueue()
        self.held = {}
        self.user32 = self.kernel32 = self

    def RegisterHotKey(self, window, number, modifiers, code):
        if (modifiers, code) in self.held.values():
            return 0
        self.held[number] = (modifiers, code)
        return 1

    def UnregisterHotKey(self, window, number):
        del self.held[number]

    def GetMessageW(self, message, window, first, last):
        message._obj.message, message._obj.first = self.messages.get(timeout=10)
        return 1

    def PeekMessageW(self, *arguments):
        return 0

    def GetCurrentThreadId(self):
        return 7

    def PostThreadMessageW(self, thread, message, first, second):
        assert thread == 7
        self.messages.put((message, 0))


class Windows:
    def __init__(self):
        self.dll, self.told = FakeUser32(), SimpleQueue()
        self.grabber = windows.WindowsGrabber(self.told.put, windows.RealUser32(self.dll))

    def hold(self, **wanted):
        self.grabber.hold(wanted)
        return [self.told.get(timeout=10) for _ in wanted]


@pytest.fixture
def on_windows():
    world = Windows()
    yield world
    assert world.grabber.close()
    assert world.dll.held == {}


def test_windows_holds_what_is_wanted_and_tells_what_is_struck(on_windows):
    assert on_windows.hold(palette=PALETTE, courier=COURIER) == [
        Gripped("palette", Grip.HELD),
        Gripped("courier", Grip.HELD),
    ]
    assert on_windows.dll.held == {1: (0x4003, 0x20), 2: (0x400C, 0x78)}
    for message in ((windows.WM_HOTKEY, 99), (1, 1), (windows.WM_HOTKEY, 2)):
        on_windows.dll.messages.put(message)
    assert on_windows.told.get(timeout=10) == Struck("courier")


def test_windows_tells_what_is_taken_and_what_is_not_there(on_windows):
    on_windows.dll.held[99] = (0x4003, 0x20)
    assert on_windows.hold(palette=PALETTE, enter=parse_combo("Ctrl+Enter")) == [
        Gripped("palette", Grip.TAKEN),
        Gripped("enter", Grip.MISSING),
    ]
    del on_windows.dll.held[99]
    assert on_windows.hold(palette=PALETTE) == [Gripped("palette", Grip.HELD)]


@pytest.mark.parametrize(
    ("keys", "code"), [("Ctrl+A", 65), ("Ctrl+9", 57), ("F24", 0x87), ("Ctrl+-", 0xBD)]
)
def test_windows_knows_keys_by_their_codes(keys, code):
    assert windows.key_code(parse_combo(keys)) == code


class FakeCarbon:
    """Functions of Carbon by their own names; `strike` does what a keyboard would."""

    def __init__(self):
        self.held = {}
        self.handler = None

    def InstallEventHandler(self, target, callback, count, kinds, data, reference):
        assert (count, kinds._obj.kind) == (1, 5)
        self.handler = callback

    def RegisterEventHotKey(self, code, modifiers, key, target, options, reference):
        if (modifiers, code) in self.held.values():
            return -9878
        self.held[key.id] = (modifiers, code)
        reference._obj.value = key.id
        return 0

    def UnregisterEventHotKey(self, reference):
        del self.held[reference.value]

    def GetEventParameter(self, event, name, kind, *rest):
        assert (name, kind) == (int.from_bytes(b"----", "big"), int.from_bytes(b"hkid", "big"))
        rest[-1]._obj.id = event.value

    def strike(self, number):
        assert self.handler(None, number, None) == 0


class Target:
    """A function that takes a type for its result, as those of ctypes."""

    restype = None

    def __call__(self):
        return 1


class Mac:
    def __init__(self):
        self.dll, self.told = FakeCarbon(), []
        self.dll.GetApplicationEventTarget = Target()
        self.grabber = macos.MacGrabber(self.told.append, macos.RealCarbon(self.dll))


@pytest.fixture
def on_mac():
    world = Mac()
    yield world
    assert world.grabber.close()
    assert world.dll.held == {}


def test_macos_holds_what_is_wanted_and_tells_what_is_struck(on_mac):
    on_mac.grabber.hold({"palette": PALETTE, "courier": COURIER})
    assert on_mac.told == [Gripped("palette", Grip.HELD), Gripped("courier", Grip.HELD)]
    assert on_mac.dll.held == {1: (0x0900, 49), 2: (0x1200, 101)}
    assert on_mac.dll.GetApplicationEventTarget.restype is ctypes.c_void_p
    on_mac.dll.strike(99)
    on_mac.dll.strike(2)
    assert on_mac.told[2:] == [Struck("courier")]


def test_macos_tells_what_is_taken_and_what_is_not_there(on_mac):
    on_mac.grabber.hold({"one": PALETTE, "two": PALETTE, "ins": parse_combo("Ctrl+Ins")})
    assert [told.grip for told in on_mac.told] == [Grip.HELD, Grip.TAKEN, Grip.MISSING]


def test_macos_has_every_letter_and_digit_once():
    codes = [macos.KEY_CODES[key] for key in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"]
    assert len(set(codes)) == 36
