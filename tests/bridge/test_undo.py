from dataclasses import replace

import pytest

from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import TaskPool
from flowbutton.bridge.undo import UndoStack, turned
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
        self.stack = UndoStack(self.shelf)


@pytest.fixture
def room(qtbot):
    room = Room()
    room.shelf.read()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))
    yield room
    assert room.tasks.close(5)


def test_a_change_is_taken_back_and_done_once_more(qtbot, room) -> None:
    new = replace(B, name="New")
    room.stack.put("Rename", new)
    assert room.stack.row == (A, new, C)
    assert room.stack.can_undo
    assert not room.stack.can_redo
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, new, C))
    with qtbot.waitSignal(room.stack.undone) as undone:
        room.stack.undo()
    assert undone.args[0].text == "Rename"
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))
    assert room.stack.can_redo
    with qtbot.waitSignal(room.stack.redone):
        room.stack.redo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, new, C))


def test_what_was_removed_comes_back_to_its_place(qtbot, room) -> None:
    room.stack.remove("Delete", frozenset("ab"))
    qtbot.waitUntil(lambda: room.shelf.buttons == (C,))
    room.stack.undo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))


def test_nothing_is_no_step(qtbot, room) -> None:
    room.stack.put("Nothing", A)
    room.stack.undo()
    room.stack.redo()
    assert not room.stack.can_undo


def test_a_new_step_ends_what_could_be_redone(room) -> None:
    room.stack.remove("Delete", frozenset("a"))
    room.stack.undo()
    room.stack.remove("Delete", frozenset("b"))
    assert not room.stack.can_redo


def test_what_was_deleted_and_brought_back_is_in_no_bin(qtbot, room) -> None:
    room.stack.remove("Delete", frozenset("b"))
    qtbot.waitUntil(lambda: [one.button for one in room.store.binned] == [B])
    room.stack.undo()
    qtbot.waitUntil(lambda: room.store.binned == ())
    room.stack.redo()
    qtbot.waitUntil(lambda: [one.button for one in room.store.binned] == [B])


def test_steps_in_quick_succession_are_written_in_their_order(qtbot, room) -> None:
    for _ in range(50):
        room.stack.remove("Delete", frozenset("b"))
        room.stack.undo()
        room.stack.put("Rename", replace(C, name="New"))
        room.stack.undo()
    room.stack.remove("Delete", frozenset("a"))
    qtbot.waitUntil(lambda: room.shelf.is_settled)
    assert room.shelf.buttons == room.store.buttons == room.stack.row == (B, C)


def test_a_step_that_could_not_be_written_is_not_there(qtbot, room) -> None:
    room.store.error = StoreError(say("The disk is full"))
    with qtbot.waitSignal(room.shelf.failed):
        room.stack.remove("Delete", frozenset("a"))
    assert room.stack.row == (A, B, C)


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
    room.stack.note_added("Add", new)
    room.shelf.add(new)
    assert room.stack.row == (A, B, C, new)
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C, new))
    room.stack.undo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C))
    room.stack.redo()
    qtbot.waitUntil(lambda: room.shelf.buttons == (A, B, C, new))
