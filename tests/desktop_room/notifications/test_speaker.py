"""Against a service that does what other desktops do, and what they should not."""

from contextlib import ExitStack
from queue import Empty, SimpleQueue

import pytest

from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import Action, note_of
from flowbutton.desktop.notifications.shower import Clicked
from flowbutton.desktop.notifications.speaker import Speaker
from flowbutton.domain.run import RunState
from tests.desktop.until import until
from tests.desktop_room.bus import FakeService, bare_bus
from tests.samples import COURIER, URL, run

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


def note(key="p"):
    failed = run(COURIER, RunState.FAILED, press_id=key, run_url=URL)
    return note_of(failed, Kind.FAILED, can_run_again=True)


class World:
    """A bus, a service on it when it is wanted, and who speaks to it."""

    def __init__(self, bus, reply_s=3.0):
        self.bus = bus
        self.services = []
        self.said = SimpleQueue()
        self.speaker = Speaker("org.example", self.said.put, self.said.put, bus, reply_s)

    def serve(self, *abilities, **answers):
        numbers = iter(range(1, 10_000))
        usual = {
            "GetCapabilities": ("as", (list(abilities),)),
            "Notify": lambda *body: ("u", (body[1] or next(numbers),)),
            "CloseNotification": ("", ()),
        }
        service = FakeService(self.bus, NAME, PATH, {**usual, **answers})
        self.services.append(service)
        return service

    def shown(self, service, key="p"):
        count = len(service.calls)
        self.speaker.show(note(key))
        until(lambda: len(service.calls) >= count + 2, "the note")
        until(lambda: key in self.speaker._ids, "its number")
        return service.calls[-1][1]

    def heard(self):
        return self.said.get(timeout=10)

    def hears_nothing(self):
        done = SimpleQueue()
        self.speaker._bus.order(lambda: done.put(True))  # after what has come already
        done.get(timeout=10)
        with pytest.raises(Empty):
            self.said.get_nowait()


@pytest.fixture
def world(tmp_path):
    with ExitStack() as stack:
        world = World(stack.enter_context(bare_bus(tmp_path)))
        yield world
        assert world.speaker.close()
        for service in world.services:
            service.close()


def test_nobody_to_show_it_is_said(world):
    world.speaker.show(note())
    assert world.heard() == note()


def test_buttons_are_offered_only_where_they_are_shown(world):
    body = world.shown(world.serve("body", "actions"))
    assert body[5][:4] == ["default", "Show", "open-run", "Open the run"]
    assert body[6]["desktop-entry"] == ("s", "org.example")
    world.services.pop().close()
    assert world.shown(world.serve("body"))[5] == []


def test_a_click_brings_the_word_that_lets_a_window_come_to_the_front(world):
    service = world.serve("actions")
    world.shown(service)
    service.signal("ActivationToken", "us", (1, "token"))
    service.signal("ActionInvoked", "us", (1, "details"))
    assert world.heard() == Clicked("p", Action.DETAILS, "token")
    service.signal("ActionInvoked", "us", (1, "default"))
    assert world.heard() == Clicked("p", Action.CLICK, "")


def test_a_click_that_is_told_after_the_end_counts(world):
    service = world.serve("actions")
    world.shown(service)
    service.signal("NotificationClosed", "uu", (1, 2))
    service.signal("ActionInvoked", "us", (1, "default"))
    assert world.heard() == Clicked("p", Action.CLICK)
    assert world.shown(service)[1] == 0


def test_what_is_told_of_other_programs_is_passed_over(world):
    service = world.serve("actions")
    world.shown(service)
    service.signal("ActionInvoked", "us", (99, "default"))
    service.signal("ActionInvoked", "us", (1, "dance"))
    service.signal("NotificationClosed", "uu", (99, 1))
    service.signal("Sneeze", "us", (1, ""))
    world.speaker.take_away("p")
    until(lambda: service.calls[-1][0] == "CloseNotification", "it to be taken away")
    service.signal("NotificationClosed", "uu", (1, 3))
    world.hears_nothing()


def test_a_service_that_refuses_is_like_none(world):
    service = world.serve(Notify=None, CloseNotification=None)
    world.speaker.show(note())
    assert world.heard() == note()
    service._answers["Notify"] = ("u", (7,))
    world.shown(service)
    world.speaker.take_away("p")
    until(lambda: service.calls[-1][0] == "CloseNotification", "it to be tried")


def test_a_service_that_is_silent_is_like_none_and_tried_again(world):
    service = world.serve("actions")
    answer = service._answers.pop("GetCapabilities")
    hasty = World(world.bus, reply_s=0.2)
    hasty.speaker.show(note())
    assert hasty.heard() == note()
    service._answers["GetCapabilities"] = answer
    assert hasty.speaker.close()
    world.shown(service)


def test_a_bus_that_went_away_is_survived(tmp_path):
    with bare_bus(tmp_path) as bus:
        world = World(bus)
        world.shown(world.serve("actions"))
        world.services.pop().close()
    until(lambda: world.speaker._bus._connection is None, "it to be noticed")
    (tmp_path / "bus").unlink(missing_ok=True)
    with bare_bus(tmp_path) as bus:
        assert bus.partition(",")[0] == world.bus.partition(",")[0]
        service = FakeService(bus, NAME, PATH, {})
        service.close()
        world.shown(world.serve("actions"))
        assert world.speaker.close()
        world.speaker.show(note())
        world.services.pop().close()


def test_clicks_on_very_old_ones_lead_nowhere(world):
    service = world.serve("actions")
    for number in range(501):
        world.speaker.show(note(f"{number}"))
    until(lambda: "500" in world.speaker._ids, "the last one")
    assert len(world.speaker._keys) == 500
    service.signal("ActionInvoked", "us", (1, "default"))
    world.hears_nothing()


def test_the_end_takes_everything_away_without_waiting_for_answers(world):
    service = world.serve("actions")
    del service._answers["CloseNotification"]  # it hangs
    for number in range(20):
        world.speaker.show(note(f"{number}"))
    until(lambda: "19" in world.speaker._ids, "the last one")
    assert world.speaker.close()
    until(lambda: [c[0] for c in service.calls].count("CloseNotification") == 20, "all to go")
