"""Uses the vault with the real keyring of its session: `python -m tests.auth.keyring_user`.

Each argument is a step; each prints one line of JSON.
"""

import json
import sys
from contextlib import closing
from pathlib import Path

import secretstorage

from flowbutton.auth.key import KeyringKey
from flowbutton.auth.vault import Vault


def main(folder, *steps):
    for step in steps:
        vault = Vault(Path(folder) / "tokens.bin", KeyringKey("FlowButton tests"))
        if step == "put":
            with vault.transaction():
                vault.read()
                vault.write("kept")
        elif step == "lock":
            lock()
            continue
        told = {"text": vault.read(), "reason": str(vault.reason)}
        sys.stdout.write(json.dumps(told | {"keyring": "keyring" in sys.modules}) + "\n")


def lock():
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


if __name__ == "__main__":
    main(*sys.argv[1:])
