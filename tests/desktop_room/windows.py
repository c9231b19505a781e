"""Stand-ins for what belongs to Windows."""

from pathlib import Path


class FakeWinreg:
    """A registry with the functions of Python's module. `keys` has the values by path; `error`
    is what every key is opened with, when it is one."""

    HKEY_CURRENT_USER, KEY_READ, KEY_SET_VALUE, REG_SZ = range(4)

    def __init__(self):
        self.keys = {}
        self.error = None

    def CreateKeyEx(self, root, path, reserved, rights):
        assert (root, rights) == (self.HKEY_CURRENT_USER, self.KEY_SET_VALUE)
        parts = path.split("\\")
        for count in range(1, len(parts) + 1):
            self.keys.setdefault("\\".join(parts[:count]), {})
        return self.OpenKey(root, path, reserved, rights)

    def OpenKey(self, root, path, reserved, rights):
        if self.error:
            raise self.error
        assert root == self.HKEY_CURRENT_USER
        if path not in self.keys:
            raise FileNotFoundError(path)
        return _Key(path, rights)

    def QueryValueEx(self, key, name):
        assert key.rights == self.KEY_READ
        if name not in self.keys[key.path]:
            raise FileNotFoundError(name)
        return self.keys[key.path][name], self.REG_SZ

    def SetValueEx(self, key, name, reserved, kind, value):
        assert (key.rights, kind) == (self.KEY_SET_VALUE, self.REG_SZ)
        self.keys[key.path][name] = value

    def DeleteValue(self, key, name):
        assert key.rights == self.KEY_SET_VALUE
        if name not in self.keys[key.path]:
            raise FileNotFoundError(name)
        del self.keys[key.path][name]

    def QueryInfoKey(self, key):
        return (len(self._below(key.path)), len(self.keys[key.path]), 0)

    def EnumKey(self, key, at):
        return self._below(key.path)[at]

    def DeleteKey(self, root, path):
        assert not self._below(path)
        del self.keys[path]

    def _below(self, path):
        """Return the names of the keys right below one."""
        parts = (other.rpartition("\\") for other in self.keys)
        return sorted(name for above, _, name in parts if above == path)


class _Key:
    def __init__(self, path, rights):
        self.path = path
        self.rights = rights

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


class FakePowerShell:
    """Does with a script's variables what the script says."""

    def __init__(self, works=True):
        self.works = works
        self.calls = []

    def __call__(self, argv, environ=None):
        self.calls.append((argv, environ))
        if self.works and "FLOWBUTTON_LINK" in environ:
            Path(environ["FLOWBUTTON_LINK"]).write_text(environ["FLOWBUTTON_ARGUMENTS"])
        return self.works
