"""How a type looks in JSON: one shape for each kind of type hint."""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache, partial
from typing import Union, get_args, get_origin, get_type_hints

from flowbutton.store import plain_shapes
from flowbutton.store.shape import (
    Shape,
    ShapeError,
    UnknownWordError,
    mapping,
    read_at,
    sequence,
)

KIND = "kind"
_WORDS = re.compile(r"[A-Z][a-z0-9]*")
_Writer = tuple[str, Callable[[object], object], object]  # a field, how to write it, its default


def shape_of(hint: object) -> Shape:
    """Return the shape of a type hint. Raises TypeError for a hint that has none."""
    return _made(hint)


@cache
def _made(hint: object) -> Shape:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return _union(arguments)
    if origin is tuple and arguments[1:] != (...,):
        return _row(arguments)
    if origin is tuple:
        return _series(arguments[0], tuple)
    if origin is frozenset:
        return _series(arguments[0], frozenset)
    if origin is Mapping:
        return _mapping(arguments[1])
    if isinstance(hint, type):
        return _class(hint)
    raise TypeError(f"no JSON shape for {hint!r}")


def _class(cls: type) -> Shape:
    if is_dataclass(cls):
        return _object(cls)
    if issubclass(cls, Enum):
        return plain_shapes.word(cls)
    if cls is datetime:
        return plain_shapes.time()
    if cls is float:
        return plain_shapes.number()
    if cls in {str, int, bool, type(None)}:
        return plain_shapes.plain(cls)
    raise TypeError(f"no JSON shape for {cls!r}")


def _series(item: object, make: Callable[[Iterable[object]], Iterable[object]]) -> Shape:
    shape = shape_of(item)

    def write(value: object) -> object:
        written = [shape.write(each) for each in _each(value)]
        return sorted(written, key=str) if make is frozenset else written

    def read(data: object) -> object:
        return make([read_at(shape, each, f"[{n}]") for n, each in enumerate(sequence(data))])

    return Shape(write, read)


def _row(items: tuple[object, ...]) -> Shape:
    shapes = [shape_of(item) for item in items]

    def write(value: object) -> object:
        return [shape.write(each) for shape, each in zip(shapes, _each(value), strict=True)]

    def read(data: object) -> object:
        values = sequence(data)
        if len(values) != len(shapes):
            raise ShapeError(f"expected {len(shapes)} values")
        return tuple(read_at(shapes[n], each, f"[{n}]") for n, each in enumerate(values))

    return Shape(write, read)


def _mapping(item: object) -> Shape:
    shape = shape_of(item)

    def write(value: object) -> object:
        return {key: shape.write(each) for key, each in mapping(value).items()}

    def read(data: object) -> object:
        return {key: read_at(shape, each, key) for key, each in mapping(data).items()}

    return Shape(write, read)


def _union(arguments: tuple[object, ...]) -> Shape:
    if any(get_origin(argument) in {dict, list} for argument in arguments):
        return Shape(plain_shapes.same, plain_shapes.same)  # it is raw JSON
    choices = [argument for argument in arguments if argument is not type(None)]
    shape = shape_of(choices[0]) if len(choices) == 1 else _tagged(choices)
    if len(choices) == len(arguments):
        return shape

    def write(value: object) -> object:
        return None if value is None else shape.write(value)

    def read(data: object) -> object:
        return None if data is None else shape.read(data)

    return Shape(write, read)


def _tagged(choices: list[object]) -> Shape:
    tags = _tags([cls for cls in choices if isinstance(cls, type)])
    shapes = {tag: shape_of(cls) for cls, tag in tags.items()}

    def write(value: object) -> object:
        tag = tags[type(value)]
        return {KIND: tag, **mapping(shapes[tag].write(value))}

    def read(data: object) -> object:
        tag = mapping(data).get(KIND)
        if not isinstance(tag, str) or tag not in shapes:
            raise ShapeError(f"expected one of {', '.join(shapes)}", KIND)
        return shapes[tag].read(data)

    return Shape(write, read)


def _tags(classes: list[type]) -> dict[type, str]:
    """Return a snake_case word for each class, without the last word that all of them share."""
    words = [_WORDS.findall(cls.__name__) for cls in classes]
    end = -1 if len({each[-1] for each in words}) == 1 else None
    return {cls: "_".join(each[:end]).lower() for cls, each in zip(classes, words, strict=True)}


def _object(cls: type) -> Shape:
    hints = get_type_hints(cls)
    shapes = {each.name: shape_of(hints[each.name]) for each in fields(cls)}
    defaults = {each.name: _default(each) for each in fields(cls)}
    required = frozenset(name for name, default in defaults.items() if default is MISSING)
    writers = [(name, shape.write, defaults[name]) for name, shape in shapes.items()]
    write = partial(_write, writers)

    def read(data: object) -> object:
        values = {}
        for name in mapping(data).keys() & shapes.keys():
            try:
                values[name] = read_at(shapes[name], mapping(data)[name], name)
            except UnknownWordError as error:
                if name in required or error.where != name:
                    raise
        if missing := required - values.keys():
            raise ShapeError("missing", min(missing))
        return cls(**values)

    return Shape(write, read)


def _write(writers: Iterable[_Writer], value: object) -> object:
    """Return what differs from its default. A plain loop: each press comes through here."""
    written = {}
    for name, write, default in writers:
        each = getattr(value, name)
        if each is not default and each != default:
            written[name] = write(each)
    return written


def _default(each: Field[object]) -> object:
    return each.default if each.default_factory is MISSING else each.default_factory()


def _each(value: object) -> Iterable[object]:
    if not isinstance(value, (tuple, frozenset)):
        raise TypeError(f"not a series: {value!r}")
    return value
