"""On a real X display, with keys struck as a keyboard would."""

import ctypes
from queue import Empty, SimpleQueue

import pytest

from flowbutton.desktop.hot_keys.combo import Combo, Modifier, parse_combo
from flowbutton.desktop.hot_keys.grabber import Grip, Gripped, Struck
from flowbutton.desktop.hot_keys.x11 import X11Grabber
from flowbutton.desktop.hot_keys.xcb import KEY_PRESS, KEY_RELEASE, KeyEvent
from tests.desktop.until import until

WANTED = {"palette": parse_combo("Ctrl+Alt+Space"), "courier": parse_combo("Meta+J")}
STRANGE = Combo(frozenset({Modifier.CTRL}), "F35")  # there is no keyboard with it


class Keys:
    """A grabber, and what it tells."""

    def __init__(self, display):
        self.told = SimpleQueue()
        self.grabber = X11Grabber(self.told.put, display)

    def hold(self, **wanted):
        self.grabber.hold(wanted)
        return {name: self.heard().grip for name in wanted}

    def heard(self):
        return self.told.get(timeout=10)

    def silence(self, desk):
        """Nothing was told, after the display has done everything that was asked of it."""
        desk.keys("ctrl+alt+space")
        assert self.heard() == Struck("palette")
        with pytest.raises(Empty):
            self.told.get_nowait()


@pytest.fixture
def make(bare_desk):
    made = []

    def make(display=bare_desk.display):
        made.append(Keys(display))
        return made[-1]

    yield make
    for keys in made:
        assert keys.grabber.close()
        assert keys.grabber.close()
        keys.grabber.hold(WANTED)


@pytest.fixture
def keys(make):
    keys = make()
    assert keys.hold(**WANTED) == {"palette": Grip.HELD, "courier": Grip.HELD}
    return keys


def test_a_combination_is_told_when_it_is_struck(bare_desk, keys):
    bare_desk.keys("ctrl+alt+space")
    assert keys.heard() == Struck("palette")
    bare_desk.keys("super+j")
    assert keys.heard() == Struck("courier")


def test_locks_make_no_difference(bare_desk, keys):
    for lock in ("Caps_Lock", "Num_Lock"):
        bare_desk.keys(lock)
        bare_desk.run("xdotool", "key", "ctrl+alt+space")
        assert keys.heard() == Struck("palette")


def test_other_keys_are_left_to_others(bare_desk, keys):
    for other in ("ctrl+space", "ctrl+alt+shift+space", "space", "j"):
        bare_desk.keys(other)
    keys.silence(bare_desk)


def test_a_key_that_another_program_has_is_told(make, keys):
    other = make()
    assert other.hold(mine=WANTED["palette"], free=parse_combo("Ctrl+F1")) == {
        "mine": Grip.TAKEN,
        "free": Grip.HELD,
    }
    assert keys.grabber.close()
    until(lambda: other.hold(mine=WANTED["palette"]) == {"mine": Grip.HELD}, "it to be free")


def test_a_new_choice_takes_the_place_of_the_old(bare_desk, make, keys):
    assert keys.hold(palette=WANTED["palette"]) == {"palette": Grip.HELD}
    bare_desk.keys("super+j")
    keys.silence(bare_desk)
    assert make().hold(courier=WANTED["courier"]) == {"courier": Grip.HELD}


def test_a_key_that_this_keyboard_lacks_is_told(keys):
    assert keys.hold(x=STRANGE) == {"x": Grip.MISSING}


def test_a_key_that_comes_later_is_held_then(bare_desk, keys):
    """A new layout gives F35 to a key, as a new keyboard would."""
    wanted = {"x": STRANGE, "palette": WANTED["palette"]}
    assert keys.hold(**wanted) == {"x": Grip.MISSING, "palette": Grip.HELD}
    bare_desk.keys("F35")  # xdotool gives it to a key for the moment, and takes it away again
    told = until(lambda: told_until_held(keys), "the keyboard to be read anew")
    assert told == Gripped("x", Grip.HELD)


def told_until_held(keys):
    told = keys.heard()
    return told if told == Gripped("x", Grip.HELD) else None


def test_a_key_that_is_held_down_counts_once(keys):
    x = keys.grabber._x
    code = x.keycodes("space")[0]
    for kind, time in (
        (KEY_PRESS, 100),
        (KEY_RELEASE, 600),
        (KEY_PRESS, 600),
        (KEY_RELEASE, 640),
        (KEY_PRESS, 640),
        (KEY_RELEASE, 700),
        (KEY_PRESS, 900),
        (99, 901),
    ):
        keys.grabber._on_event(x, KeyEvent(kind, code, time, 4 | 8))
    assert [keys.heard(), keys.heard()] == [Struck("palette")] * 2
    with pytest.raises(Empty):
        keys.told.get_nowait()


def test_without_a_display_it_is_told(make):
    assert make(":4242").hold(x=WANTED["palette"]) == {"x": Grip.NO_WAY}


def test_each_screen_of_a_display_has_its_keys(make, bare_desk):
    screens = [word for n in "01" for word in ("-screen", n, "640x480x24")]
    number = bare_desk._start_server("Xvfb", "-displayfd", "{fd}", *screens, "-nolisten", "tcp")
    first, second = make(f":{number}.0"), make(f":{number}.1")
    for keys in (first, second):
        assert keys.hold(**WANTED)["palette"] is Grip.HELD
    bare_desk.run("xdotool", "key", "ctrl+alt+space", DISPLAY=f":{number}.0")
    assert first.heard() == Struck("palette")


def test_a_display_that_goes_away_is_survived(bare_desk, keys):
    server = bare_desk._processes[0]
    server.kill()
    server.wait()
    until(lambda: keys.grabber._x is None, "it to be noticed")
    assert keys.hold(**WANTED) == {"palette": Grip.NO_WAY, "courier": Grip.NO_WAY}


def test_libraries_are_those_that_qt_needs_itself():
    for name in ("libxcb.so.1", "libxcb-keysyms.so.1", "libxkbcommon.so.0"):
        ctypes.CDLL(name)
