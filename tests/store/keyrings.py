"""A keyring of the system as the tests have it: in memory, and able to fail."""

from __future__ import annotations

import keyring.backend


class FakeKeyring(keyring.backend.KeyringBackend):
    priority = 5

    def __init__(self):
        super().__init__()
        self.entries = {}
        self.error = None

    def get_password(self, service, username):
        if self.error:
            raise self.error
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        if len(password.encode("utf-16-le")) > 2560:
            raise ValueError("too long for Windows")
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class PlainKeyring(FakeKeyring):
    priority = 0.5  # what the keyring library gives one that writes everything into a file
