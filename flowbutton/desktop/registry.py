r"""The registry of Windows, below HKEY_CURRENT_USER: what counts for this person alone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol


class Registry(Protocol):
    """Values of keys, by the keys' paths. Raises OSError."""

    def get(self, path: str, name: str) -> str:
        """Return a value, "" when there is none."""
        ...

    def put(self, path: str, name: str, value: str) -> None:
        """Write a value, and the key with it; "" names the key's own value."""
        ...

    def take(self, path: str, name: str) -> None:
        """Remove a value; one that is not there is no error."""
        ...

    def drop(self, path: str) -> None:
        """Remove a key and all below it; one that is not there is no error."""
        ...


@dataclass(frozen=True, slots=True)
class WinRegistry:
    """The real registry. `winreg` is Python's module of that name, which only Windows has."""

    winreg: Any

    def get(self, path: str, name: str) -> str:
        """Return a value."""
        reg = self.winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, path, 0, reg.KEY_READ) as key:
                return str(reg.QueryValueEx(key, name)[0])
        except FileNotFoundError:
            return ""

    def put(self, path: str, name: str, value: str) -> None:
        """Write a value."""
        reg = self.winreg
        with reg.CreateKeyEx(reg.HKEY_CURRENT_USER, path, 0, reg.KEY_SET_VALUE) as key:
            reg.SetValueEx(key, name, 0, reg.REG_SZ, value)

    def take(self, path: str, name: str) -> None:
        """Remove a value."""
        reg = self.winreg
        with (
            suppress(FileNotFoundError),
            reg.OpenKey(reg.HKEY_CURRENT_USER, path, 0, reg.KEY_SET_VALUE) as key,
        ):
            reg.DeleteValue(key, name)

    def drop(self, path: str) -> None:
        """Remove a key, what is below it first: Windows removes no key that has some."""
        reg = self.winreg
        with suppress(FileNotFoundError):
            with reg.OpenKey(reg.HKEY_CURRENT_USER, path, 0, reg.KEY_READ) as key:
                below = [reg.EnumKey(key, at) for at in range(reg.QueryInfoKey(key)[0])]
            for name in below:
                self.drop(rf"{path}\{name}")
            reg.DeleteKey(reg.HKEY_CURRENT_USER, path)
