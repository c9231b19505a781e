"""Other processes of the program: `python -m tests.auth.worker renew|write FOLDER …`.

`renew FOLDER AUTHORITY CA-FILE` says when it is ready, waits for a line, and says the digest of
its token. `write FOLDER` changes the token file again and again until it is killed, and says
how often it did.
"""

import hashlib
import sys
from itertools import count
from pathlib import Path

from flowbutton.auth.key import KeyringKey
from flowbutton.auth.vault import Vault
from tests.auth.parts import FLOW, Notes, cloud_at, service_at


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def renew(folder, authority, ca_file):
    service = service_at(None, Path(folder), Notes(), cloud=cloud_at(authority, ca_file))
    service.warm_up()
    say("ready")
    sys.stdin.readline()
    say(hashlib.sha256(service.token("", FLOW).encode()).hexdigest())


def write(folder):
    vault = Vault(Path(folder) / "tokens.bin", KeyringKey("FlowButton"))
    for times in count(1):
        with vault.transaction():
            vault.read()
            vault.write(f"written {times} " + "x" * 50_000)
        say(times)


if __name__ == "__main__":
    {"renew": renew, "write": write}[sys.argv[1]](*sys.argv[2:])
