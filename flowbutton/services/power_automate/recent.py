"""Remembers the last few of something."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Recent(Generic[Value]):
    """Values by their keys; the oldest are forgotten. Safe to call from several threads."""

    def __init__(self, most: int = 5000) -> None:
        self._most = most
        self._lock = Lock()
        self._values: dict[str, Value] = {}

    def put(self, key: str, value: Value) -> None:
        """Remember a value, in the place of the one that was there."""
        with self._lock:
            self._values[key] = value
            self._trim()

    def first(self, key: str, value: Value) -> Value:
        """Return the value that was remembered first for the key: this one when it is new."""
        with self._lock:
            known = self._values.setdefault(key, value)
            self._trim()
            return known

    def all(self) -> Mapping[str, Value]:
        """Return what is remembered, the oldest first."""
        with self._lock:
            return dict(self._values)

    def _trim(self) -> None:
        while len(self._values) > self._most:
            del self._values[next(iter(self._values))]
