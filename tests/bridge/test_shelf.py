from dataclasses import replace

import pytest

from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import TaskPool
from flowbutton.domain.button import Button
from flowbutton.domain.errors import StoreError
from flowbutton.domain.target import IftttTarget
from flowbutton.domain.words import say
from tests.fakes import TARGET, FakeButtons, FakeSecrets, FakeTrigger, services_of

COURIER = Button("courier", "Order a courier", TARGET)
LIGHTS = Button("lights", "Lights", IftttTarget("lights", "key-1"))


class Room:
    def __init__(self) -> None:
        self.store, self.secrets = FakeButtons((COURIER, LIGHTS)), FakeSecrets({"key-1": "k"})
        self.tasks = TaskPool(services_of(FakeTrigger()))
        self.shelf = Shelf(self.tasks, self.store, self.secrets)
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


def test_last_answers_are_kept_once(qtbot, room) -> None:
    room.shelf.remember("courier", {"text": "Box"})
    qtbot.waitUntil(lambda: room.shelf.get("courier").values == {"text": "Box"})
    before = len(room.changes)
    room.shelf.remember("courier", {"text": "Box"})
    room.shelf.remember("gone", {"text": "Box"})
    room.shelf.read()
    qtbot.waitUntil(lambda: len(room.changes) == before + 1)


def test_a_forgotten_button_can_be_brought_back_to_its_place(qtbot, room) -> None:
    room.shelf.remove("courier")
    qtbot.waitUntil(lambda: room.shelf.buttons == (LIGHTS,))
    room.shelf.restore("nobody")
    room.shelf.restore("courier")
    qtbot.waitUntil(lambda: room.shelf.buttons == (COURIER, LIGHTS))


def test_the_secret_of_a_forgotten_button_goes_when_it_cannot_come_back(qtbot, room) -> None:
    room.shelf.remove("lights")
    qtbot.waitUntil(lambda: room.shelf.buttons == (COURIER,))
    assert room.secrets.values == {"key-1": "k"}
    room.shelf.tidy()
    qtbot.waitUntil(lambda: not room.secrets.values)


def test_a_secret_that_another_button_uses_stays(qtbot, room) -> None:
    room.shelf.add(replace(LIGHTS, id="again"))
    qtbot.waitUntil(lambda: bool(room.added))
    room.shelf.remove("lights")
    room.shelf.remove("courier")
    room.shelf.remove("gone")
    qtbot.waitUntil(lambda: len(room.shelf.buttons) == 1)
    room.shelf.tidy()
    before = len(room.changes)
    room.shelf.read()
    qtbot.waitUntil(lambda: len(room.changes) > before)
    assert room.secrets.values == {"key-1": "k"}


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
