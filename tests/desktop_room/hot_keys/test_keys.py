import pytest
from shiboken6 import delete

from flowbutton.desktop.hot_keys.choose import choose_grabber
from flowbutton.desktop.hot_keys.grabber import Grip, Gripped, Struck
from flowbutton.desktop.hot_keys.keys import HotKeys, KeyNews
from flowbutton.desktop.hot_keys.portal import PortalGrabber
from flowbutton.desktop.hot_keys.x11 import X11Grabber


class FakeGrabber:
    """Gives every combination, unless `grips` says otherwise."""

    def __init__(self, tell):
        self.tell = tell
        self.grips = {}
        self.held = {}

    def hold(self, wanted):
        self.held = {name: str(combo) for name, combo in wanted.items()}
        for name in wanted:
            self.tell(Gripped(name, self.grips.get(name, Grip.HELD)))

    def close(self):
        self.held = {}
        return True


class World:
    def __init__(self, *, has_grabber=True):
        made = []

        def make(tell):
            made.append(FakeGrabber(tell))
            return made[-1]

        self.keys = HotKeys(make if has_grabber else None, lambda name: ("flowbutton", "run", name))
        self.grabber = made[0] if made else None
        self.news = []
        self.keys.news.connect(self.news.append)

    def hold(self, qtbot, **wanted):
        self.news.clear()
        self.keys.hold(wanted)
        qtbot.waitUntil(lambda: len(self.news) == len(wanted))
        return {news.id: (str(news.problem), news.command) for news in self.news}


@pytest.fixture
def world(qapp):
    return World()


def test_what_works_is_told_without_a_problem(qtbot, world):
    assert world.hold(qtbot, palette="ctrl+alt+space") == {"palette": ("", "")}
    assert world.grabber.held == {"palette": "Ctrl+Alt+Space"}
    assert world.news == [KeyNews("palette", "ctrl+alt+space")]
    assert world.keys.close()


def test_how_the_desktop_writes_it_is_told(qtbot, world):
    world.hold(qtbot, palette="Ctrl+Space")
    with qtbot.waitSignal(world.keys.news) as caught:
        world.grabber.tell(Gripped("palette", Grip.HELD, "Press Ctrl+J"))
    assert caught.args == [KeyNews("palette", "Press Ctrl+J")]


def test_what_is_struck_is_told(qtbot, world):
    world.hold(qtbot, palette="Ctrl+Space")
    with qtbot.waitSignal(world.keys.struck) as caught:
        world.grabber.tell(Struck("gone"))
        world.grabber.tell(Struck("palette", "token"))
    assert caught.args == [Struck("palette", "token")]


@pytest.mark.parametrize(
    ("grip", "problem", "command"),
    [
        (Grip.TAKEN, "Another program uses Ctrl+J already", ""),
        (Grip.MISSING, "This keyboard has no key for Ctrl+J", ""),
        (Grip.REFUSED, "This desktop did not give Ctrl+J to FlowButton", "flowbutton run 'my id'"),
        (Grip.NO_WAY, "This desktop keeps keys to itself", "flowbutton run 'my id'"),
    ],
)
def test_what_does_not_work_is_told_with_what_to_do(qtbot, world, grip, problem, command):
    world.grabber.grips = {"my id": grip}
    told, by_hand = world.hold(qtbot, **{"my id": "Ctrl+J"})["my id"]
    assert told.startswith(problem)
    assert by_hand == command


def test_combinations_that_cannot_be_are_told_and_the_others_held(qtbot, world):
    told = world.hold(qtbot, a="Ctrl+A", b="ctrl+a", c="junk")
    assert told["b"][0] == "Ctrl+A is used twice in FlowButton"
    assert "no combination" in told["c"][0]
    assert world.grabber.held == {"a": "Ctrl+A"}


def test_where_no_program_may_have_keys_the_command_is_told(qtbot):
    world = World(has_grabber=False)
    assert world.hold(qtbot, x="Ctrl+J")["x"][1] == "flowbutton run x"
    assert world.keys.close()


@pytest.mark.parametrize(
    ("environ", "kind"),
    [
        ({"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}, PortalGrabber),
        ({"WAYLAND_DISPLAY": "wayland-0"}, PortalGrabber),
        ({"DISPLAY": ":4242"}, X11Grabber),
    ],
)
def test_each_desktop_has_its_way(environ, kind):
    grabber = choose_grabber(environ, str)(print)
    assert isinstance(grabber, kind)
    assert grabber.close()


def test_without_a_display_there_is_no_way():
    assert choose_grabber({}, str) is None


def test_what_a_grabber_says_after_the_end_reaches_nobody(qtbot, world):
    world.hold(qtbot, palette="ctrl+alt+space")
    world.keys.close()
    delete(world.keys)
    world.grabber.tell(Struck("palette"))
