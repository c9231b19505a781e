"""Against a portal on a real bus that does what a test tells it."""

from queue import Empty, SimpleQueue

import pytest

from flowbutton.desktop.hot_keys.combo import parse_combo
from flowbutton.desktop.hot_keys.grabber import Grip, Gripped, Struck
from flowbutton.desktop.hot_keys.portal import PortalGrabber, trigger
from tests.desktop.until import until
from tests.desktop_room.bus import FakeService, bare_bus

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = f"{PATH}/session/1"
WANTED = {"palette": parse_combo("Ctrl+Alt+Space"), "courier": parse_combo("Meta+Shift+A")}


class Portal:
    """The service, and a person who answers what it asks."""

    def __init__(self, bus, *, agrees=True, **answers):
        self.agrees = agrees
        self.refuses = {"courier"}
        self.service = FakeService(
            bus,
            NAME,
            PATH,
            {
                "Register": ("", ()),
                "CreateSession": self.create,
                "BindShortcuts": self.bind,
                "Close": ("", ()),
                **answers,
            },
        )

    def create(self, options):
        self.respond(options, {"session_handle": ("s", SESSION)})
        return "o", (self.path(options),)

    def bind(self, session, shortcuts, parent, options):
        given = [
            (name, {"trigger_description": ("s", values["preferred_trigger"][1] + "!")})
            for name, values in shortcuts
            if name not in self.refuses
        ]
        self.respond(options, {"shortcuts": ("a(sa{sv})", given)})
        return "o", (self.path(options),)

    def path(self, options):
        sender = self.service.calls[-1][2].removeprefix(":").replace(".", "_")
        return f"{PATH}/request/{sender}/{options['handle_token'][1]}"

    def respond(self, options, results):
        body = (0 if self.agrees else 1, results if self.agrees else {})
        self.service.signal("Response", "ua{sv}", body, self.path(options), REQUEST)

    def activate(self, name, session=SESSION, **options):
        values = {key: ("s", value) for key, value in options.items()}
        body = (session, name, 1234, values)
        self.service.signal("Activated", "osta{sv}", body, interface=SHORTCUTS)

    def asked(self, member):
        return [body for name, body, _ in self.service.calls if name == member]


class World:
    def __init__(self, bus):
        self.bus = bus
        self.portals = []
        self.told = SimpleQueue()
        self.grabber = PortalGrabber(self.told.put, "org.example", "Does {}".format, bus)

    def serve(self, **options):
        self.portals.append(Portal(self.bus, **options))
        return self.portals[-1]

    def hold(self, **wanted):
        self.grabber.hold(wanted)
        return {self.heard() for _ in wanted}

    def heard(self):
        return self.told.get(timeout=10)


@pytest.fixture
def world(tmp_path):
    with bare_bus(tmp_path) as bus:
        world = World(bus)
        yield world
        assert world.grabber.close()
        for portal in world.portals:
            portal.service.close()


def test_keys_that_the_person_agrees_to_are_held(world):
    portal = world.serve()
    assert world.hold(**WANTED) == {
        Gripped("palette", Grip.HELD, "CTRL+ALT+space!"),
        Gripped("courier", Grip.REFUSED),
    }
    (session, shortcuts, _parent, _options) = portal.asked("BindShortcuts")[0]
    assert session == SESSION
    assert shortcuts[1] == (
        "courier",
        {"description": ("s", "Does courier"), "preferred_trigger": ("s", "LOGO+SHIFT+a")},
    )
    assert portal.asked("Register") == [("org.example", {})]


def test_a_key_that_is_struck_is_told(world):
    portal = world.serve()
    world.hold(**WANTED)
    portal.activate("palette", session=f"{PATH}/session/other")
    portal.service.signal("Sneeze", "s", ("",), interface=SHORTCUTS)
    portal.activate("palette")
    assert world.heard() == Struck("palette")
    portal.activate("palette", activation_token="token")
    assert world.heard() == Struck("palette", "token")
    with pytest.raises(Empty):
        world.told.get_nowait()


def test_a_new_choice_asks_anew(world):
    portal = world.serve()
    world.hold(**WANTED)
    assert world.hold(palette=WANTED["palette"]) == {
        Gripped("palette", Grip.HELD, "CTRL+ALT+space!")
    }
    assert portal.asked("Close") == [()]
    world.grabber.hold({})
    until(lambda: len(portal.asked("Close")) == 2, "the session to be closed")


def test_a_person_who_says_no_is_heard(world):
    world.serve(agrees=False)
    assert world.hold(palette=WANTED["palette"]) == {Gripped("palette", Grip.REFUSED)}


def test_a_portal_that_binds_nothing_is_told(world):
    portal = world.serve(BindShortcuts=None, Register=None, Close=None)
    assert world.hold(palette=WANTED["palette"]) == {Gripped("palette", Grip.REFUSED)}
    portal.agrees = False
    portal.service._answers["BindShortcuts"] = portal.bind
    assert world.hold(palette=WANTED["palette"]) == {Gripped("palette", Grip.REFUSED)}


def test_a_person_who_closes_the_question_is_heard(world):
    portal = world.serve()

    def bind(session, shortcuts, parent, options):
        portal.agrees = False
        return portal.bind(session, shortcuts, parent, options)

    portal.service._answers["BindShortcuts"] = bind
    assert world.hold(palette=WANTED["palette"]) == {Gripped("palette", Grip.REFUSED)}


def test_answers_to_others_are_passed_over(world):
    portal = world.serve()
    portal.service.signal("Response", "ua{sv}", (0, {}), f"{PATH}/request/x/y", REQUEST)
    assert len(world.hold(**WANTED)) == 2
    portal.service.signal("Response", "ua{sv}", (0, {}), f"{PATH}/request/x/y", REQUEST)
    portal.activate("palette")
    assert world.heard() == Struck("palette")


def test_a_desktop_without_the_portal_is_told(world):
    assert world.hold(palette=WANTED["palette"]) == {Gripped("palette", Grip.NO_WAY)}


def test_without_a_bus_it_is_told():
    told = SimpleQueue()
    grabber = PortalGrabber(told.put, "org.example", str, "unix:path=/nowhere")
    grabber.hold(WANTED)
    assert {told.get(timeout=10).grip for _ in WANTED} == {Grip.NO_WAY}
    assert grabber.close()


def test_combinations_are_written_as_the_portal_takes_them():
    assert trigger(parse_combo("Ctrl+Alt+Shift+Meta+PgUp")) == "LOGO+CTRL+ALT+SHIFT+Prior"
