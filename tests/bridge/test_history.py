from dataclasses import replace

import pytest

from flowbutton.bridge.history import History, turned
from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import TaskPool
from flowbutton.domain.button import Button
from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from tests.fakes import TARGET, FakeButtons, FakeSecrets, FakeTrigger, services_of

A, B, C = (Button(name, name.upper(), TARGET) for name in "abc")


class Room:
    def __init__(self) -> None:
        self.store, self.secrets = FakeButtons((A, B, C)), FakeSecrets()
        self.tasks = TaskPool(services_of(FakeTrigger()))
        self.shelf = Shelf(self.tasks, self.store, self.secrets)
        self.history = History(self.shelf)


@pytest.fixture
def room(qtbot):
    room = Room()
    room.shelf.read()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))
    yield room
    assert room.tasks.close(5)


def test_a_change_is_taken_back_and_done_once_more(qtbot, room) -> None:
    new = replace(B, name="New")
    room.history.put("Rename", new)
    assert room.history.row == (A, new, C)
    assert room.history.can_undo
    assert not room.history.can_redo
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, new, C))
    with qtbot.waitSignal(room.history.undone) as undone:
        room.history.undo()
    assert undone.args[0].text == "Rename"
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))
    assert room.history.can_redo
    with qtbot.waitSignal(room.history.redone):
        room.history.redo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, new, C))


def test_what_was_removed_comes_back_to_its_place(qtbot, room) -> None:
    room.history.remove("Delete", frozenset("ab"))
    qtbot.waitUntil(lambda: room.shelf.buttons == (C,))
    room.history.undo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))


def test_nothing_is_no_step(qtbot, room) -> None:
    room.history.put("Nothing", A)
    room.history.undo()
    room.history.redo()
    assert not room.history.can_undo


def test_a_new_step_ends_what_could_be_redone(room) -> None:
    room.history.remove("Delete", frozenset("a"))
    room.history.undo()
    room.history.remove("Delete", frozenset("b"))
    assert not room.history.can_redo


def test_what_was_deleted_and_brought_back_is_in_no_bin(qtbot, room) -> None:
    room.history.remove("Delete", frozenset("b"))
    qtbot.waitUntil(lambda: [one.button for one in room.store.binned] == [B])
    room.history.undo()
    qtbot.waitUntil(lambda: room.store.binned == ())
    room.history.redo()
    qtbot.waitUntil(lambda: [one.button for one in room.store.binned] == [B])


def test_steps_in_quick_succession_are_written_in_their_order(qtbot, room) -> None:
    for _ in range(50):
        room.history.remove("Delete", frozenset("b"))
        room.history.undo()
        room.history.put("Rename", replace(C, name="New"))
        room.history.undo()
    room.history.remove("Delete", frozenset("a"))
    qtbot.waitUntil(lambda: room.shelf.is_settled)
    assert room.shelf.buttons == room.store.buttons == room.history.row == (B, C)


def test_a_step_that_could_not_be_written_is_not_there(qtbot, room) -> None:
    room.store.error = StoreError(say("The disk is full"))
    with qtbot.waitSignal(room.shelf.failed):
        room.history.remove("Delete", frozenset("a"))
    assert room.history.row == (A, B, C)


@pytest.mark.parametrize(
    ("row", "before", "after", "result"),
    [
        ((A, B), (A, B), (B, A), (B, A)),
        ((A, B, C), (A, B), (B, A), (B, A, C)),
        ((A, C, B), (A, B), (A,), (A, C)),
        ((A, C), (A,), (A, B), (A, B, C)),
        ((B,), (B,), (A, B), (A, B)),
        ((A,), (A, B), (A, replace(B, name="x")), (A,)),
        ((replace(A, name="y"), B), (A, B), (A, C, B), (replace(A, name="y"), C, B)),
    ],
)
def test_only_what_is_different_is_changed(row, before, after, result) -> None:
    assert turned(row, before, after) == result


def test_what_was_added_is_taken_back_and_added_once_more(qtbot, room) -> None:
    new = Button("n", "New", TARGET)
    room.history.note_added("Add", new)
    room.shelf.add(new)
    assert room.history.row == (A, B, C, new)
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C, new))
    room.history.undo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))
    room.history.redo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C, new))
