from dataclasses import replace

import pytest

from flowbutton.domain.button import Button
from flowbutton.domain.target import IftttTarget
from flowbutton.engine.bin import EmptyBin, ReadBin, TidyBin
from tests.fakes import FakeButtons, FakeTime, FakeTrigger, services_of

DAY_S = 86_400
LIGHTS = Button("lights", "Lights", IftttTarget("lights", "key"))
OTHER = replace(LIGHTS, id="other")


class Room:
    def __init__(self) -> None:
        self.time = FakeTime()
        self.store = FakeButtons((LIGHTS, OTHER), time=self.time)
        self.services = services_of(FakeTrigger(), time=self.time)
        self.services.secrets.put("key", "k")

    def remove(self, button) -> None:
        self.store.change(lambda row: tuple(one for one in row if one != button))

    def run(self, command):
        return command.run(self.services)

    @property
    def secrets(self):
        return self.services.secrets.values


@pytest.fixture
def room():
    return Room()


def test_what_was_deleted_too_long_ago_is_not_offered(room) -> None:
    room.remove(LIGHTS)
    room.time.pass_(DAY_S)
    room.remove(OTHER)
    assert [one.button for one in room.run(ReadBin(room.store))] == [OTHER, LIGHTS]
    room.time.pass_(29 * DAY_S)
    assert [one.button for one in room.run(ReadBin(room.store))] == [OTHER]


def test_a_secret_goes_with_the_last_deleted_button_that_uses_it(room) -> None:
    room.remove(LIGHTS)
    room.time.pass_(DAY_S)
    room.remove(OTHER)
    room.time.pass_(29 * DAY_S)
    room.run(TidyBin(room.store))
    assert [one.button for one in room.store.bin()] == [OTHER]
    assert room.secrets == {"key": "k"}
    room.time.pass_(DAY_S)
    room.run(TidyBin(room.store))
    assert (room.store.bin(), room.secrets) == ((), {})


def test_a_secret_that_a_saved_button_uses_stays(room) -> None:
    room.remove(LIGHTS)
    room.run(EmptyBin(room.store, frozenset({"lights"})))
    assert (room.store.bin(), room.secrets) == ((), {"key": "k"})


def test_only_what_is_named_is_emptied(room) -> None:
    room.remove(LIGHTS)
    room.remove(OTHER)
    room.run(EmptyBin(room.store, frozenset({"lights"})))
    assert [one.button for one in room.store.bin()] == [OTHER]
    assert room.secrets == {"key": "k"}
