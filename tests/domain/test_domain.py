"""What holds for all values of the domain."""

import importlib
import inspect
import pkgutil
from dataclasses import FrozenInstanceError, fields, is_dataclass
from enum import Enum, StrEnum

import pytest

import flowbutton.domain

MODULES = [
    importlib.import_module(f"flowbutton.domain.{each.name}")
    for each in pkgutil.iter_modules(flowbutton.domain.__path__)
]
CLASSES = [
    thing
    for module in MODULES
    for thing in vars(module).values()
    if inspect.isclass(thing) and thing.__module__ == module.__name__
]
VALUES = [cls for cls in CLASSES if is_dataclass(cls)]
WORDS = [cls for cls in CLASSES if issubclass(cls, Enum)]


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
def test_a_value_never_changes(cls):
    value = object.__new__(cls)
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(cls)[0].name, 1)
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("cls", WORDS, ids=lambda cls: cls.__name__)
def test_a_closed_set_is_of_words(cls):
    assert issubclass(cls, StrEnum)
    assert len({word.value for word in cls}) == len(cls.__members__)


@pytest.mark.parametrize("thing", [*MODULES, *CLASSES], ids=lambda thing: thing.__name__)
def test_everything_says_what_it_is(thing):
    assert inspect.getdoc(thing)
