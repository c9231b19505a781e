"""Uses the real keyring of its session: `python -m tests.store.keyring_user STEP …`.

A step is `put:NAME:VALUE`, `get:NAME`, `delete:NAME` or `lock`; each prints what came of it.
"""

import sys
from contextlib import closing

import secretstorage

from flowbutton.domain.errors import StoreError
from flowbutton.store.secrets import KeyringSecrets


def main(*steps):
    secrets = KeyringSecrets("FlowButton tests")
    for step in steps:
        what, *values = step.split(":", 2)
        try:
            came = lock() if what == "lock" else getattr(secrets, what)(*values)
        except StoreError as error:
            came = f"{error.title} / {error.hint}"
        sys.stdout.write(f"{came}\n")


def lock():
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


if __name__ == "__main__":
    main(*sys.argv[1:])
