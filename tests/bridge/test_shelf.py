from dataclasses import replace

import pytest

from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import TaskPool
from flowbutton.domain.button import Button
from flowbutton.domain.errors import StoreError
from flowbutton.domain.target import IftttTarget
from flowbutton.domain.words import say
from tests.fakes import TARGET, FakeButtons, FakeTime, FakeTrigger, services_of

COURIER = Button("courier", "Order a courier", TARGET)
LIGHTS = Button("lights", "Lights", IftttTarget("lights", "key-1"))


class Room:
    def __init__(self) -> None:
        self.time = FakeTime()
        self.store = FakeButtons((COURIER, LIGHTS), time=self.time)
        services = services_of(FakeTrigger(), time=self.time)
        self.keyring = services.secrets
        self.keyring.put("key-1", "k")
        self.tasks = TaskPool(services)
        self.shelf = Shelf(self.tasks, self.store, self.keyring)
        self.changes, self.added, self.failed = [], [], []
        self.shelf.buttons_changed.connect(self.changes.append)
        self.shelf.added.connect(self.added.append)
        self.shelf.failed.connect(self.failed.append)


@pytest.fixture
def room(qtbot):
    room = Room()
    room.shelf.read()
    qtbot.waitUntil(lambda: room.changes == [(COURIER, LIGHTS)])
    yield room
    assert room.tasks.close(5)


def test_buttons_are_found_by_their_id(room) -> None:
    assert room.shelf.get("lights") == LIGHTS
    assert room.shelf.get("gone") is None
    room.shelf.show((COURIER,))
    assert room.shelf.buttons == (COURIER,)


def test_a_new_button_stands_behind_the_others(qtbot, room) -> None:
    new = replace(COURIER, id="new")
    room.shelf.add(new)
    qtbot.waitUntil(lambda: room.added == [(new,)])
    assert room.store.buttons == (COURIER, LIGHTS, new)


def test_a_changed_button_stays_in_its_place_beside_what_another_process_added(qtbot, room) -> None:
    other = replace(COURIER, id="other")
    room.store.buttons += (other,)
    renamed = replace(COURIER, name="Courier")
    room.shelf.put(renamed)
    qtbot.waitUntil(lambda: room.shelf.buttons == (renamed, LIGHTS, other))
    assert room.added == []


def _wait_for_all(qtbot, room) -> None:
    """Wait until what was asked for is done: one thing comes after the other."""
    with qtbot.waitSignal(room.shelf.bin_read):
        room.shelf.read_bin()


def test_last_answers_are_kept_once(qtbot, room) -> None:
    room.shelf.remember("courier", {"text": "Box"})
    qtbot.waitUntil(lambda: room.shelf.get("courier").values == {"text": "Box"})
    before = len(room.changes)
    room.shelf.remember("courier", {"text": "Box"})
    room.shelf.remember("gone", {"text": "Box"})
    room.shelf.read()  # finds what is there already
    _wait_for_all(qtbot, room)
    assert len(room.changes) == before


def test_a_removed_button_is_in_the_bin_until_it_is_back(qtbot, room) -> None:
    read = []
    room.shelf.bin_read.connect(read.append)
    room.shelf.remove("courier")
    room.shelf.read_bin()
    qtbot.waitUntil(lambda: bool(read))
    [binned] = read[0]
    assert (binned.button, binned.place) == (COURIER, 0)
    room.shelf.change(lambda row: (binned.button, *row))
    room.shelf.read_bin()
    qtbot.waitUntil(lambda: read[1:] == [()])
    assert room.shelf.buttons == (COURIER, LIGHTS)


def test_the_secret_of_a_removed_button_stays_for_thirty_days(qtbot, room) -> None:
    room.shelf.remove("lights")
    room.shelf.tidy()
    read = []
    room.shelf.bin_read.connect(read.append)
    room.shelf.read_bin()
    qtbot.waitUntil(lambda: bool(read))
    assert room.keyring.values == {"key-1": "k"}
    room.time.pass_(30 * 86_400)
    room.shelf.tidy()
    qtbot.waitUntil(lambda: not room.keyring.values)
    qtbot.waitUntil(lambda: room.store.binned == ())


def test_what_is_emptied_from_the_bin_is_gone_at_once(qtbot, room) -> None:
    read = []
    room.shelf.bin_read.connect(read.append)
    room.shelf.remove("lights")
    room.shelf.empty_bin(frozenset({"lights"}))
    qtbot.waitUntil(lambda: read == [()])
    assert not room.keyring.values


def test_a_bin_that_cannot_be_emptied_says_why(qtbot, room) -> None:
    room.shelf.remove("lights")
    room.keyring.error = StoreError(say("Locked"))
    room.shelf.empty_bin(frozenset({"lights"}))
    qtbot.waitUntil(lambda: [str(error.title) for error in room.failed] == ["Locked"])
    assert [one.button for one in room.store.binned] == [LIGHTS]


def test_a_star_is_added_and_taken_away(qtbot, room) -> None:
    room.shelf.star("courier")
    qtbot.waitUntil(lambda: room.shelf.get("courier").is_favourite)
    room.shelf.star("courier")
    qtbot.waitUntil(lambda: not room.shelf.get("courier").is_favourite)
    room.shelf.star("gone")


def test_what_cannot_be_written_is_told(qtbot, room) -> None:
    def fail(_change):
        raise StoreError(say("The disk is full"))

    room.store.change = fail
    room.shelf.add(replace(COURIER, id="new"))
    qtbot.waitUntil(lambda: [str(error) for error in room.failed] == ["The disk is full"])
    assert room.added == []
