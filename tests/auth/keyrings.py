"""A keyring of the tests' own that several processes can share: a file for each secret."""

import os
from pathlib import Path
from urllib.parse import quote

from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import KeyringLocked, NoKeyringError

FOLDER = "FLOWBUTTON_TEST_KEYRING"
BACKEND = "tests.auth.keyrings.FolderKeyring"


class FolderKeyring(KeyringBackend):
    """Keeps secrets in the folder that the environment names."""

    @properties.classproperty
    def priority(self):
        if FOLDER not in os.environ:
            raise RuntimeError("no folder is named")
        return 5

    def _path(self, service, username):
        return Path(os.environ[FOLDER], quote(f"{service} {username}", safe=" "))

    def get_password(self, service, username):
        path = self._path(service, username)
        return path.read_text() if path.exists() else None

    def set_password(self, service, username, password):
        self._path(service, username).write_text(password)

    def delete_password(self, service, username):
        self._path(service, username).unlink()


class BrokenKeyring(FolderKeyring):
    """Fails in a way that no documentation tells."""

    def get_password(self, service, username):
        raise ZeroDivisionError


class LockedKeyring(FolderKeyring):
    """Is locked, and nobody unlocks it."""

    def get_password(self, service, username):
        raise KeyringLocked

    def set_password(self, service, username, password):
        raise KeyringLocked


class RefusingKeyring(FolderKeyring):
    """Finds out late that there is nothing behind it."""

    def get_password(self, service, username):
        raise NoKeyringError


class ForgetfulKeyring(FolderKeyring):
    """Takes secrets and keeps none."""

    def set_password(self, service, username, password):
        pass
