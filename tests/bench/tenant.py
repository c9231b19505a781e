"""The demo tenant as a process of its own: `python -m tests.bench.tenant FOLDER`.

Says its port and reads at which port it is to be reached, which may be a proxy's; then writes
FOLDER/settings.toml and says so. Ends with its standard input.
"""

import sys
from pathlib import Path

from flowbutton.demo.people import TENANT
from flowbutton.demo.tenant import DemoTenant


def main(folder):
    """Serve until nobody listens any more."""
    tenant = DemoTenant(folder, speed=100.0)
    tenant.start()
    service = tenant._listeners[0]
    _tell(service.port)
    service.base = f"https://localhost:{int(sys.stdin.readline())}"
    for server in service._servers:
        server.base = service.base
    tenant._tokens.authority = f"{service.base}/{TENANT}"
    (folder / "settings.toml").write_text(tenant.settings_toml(), encoding="utf-8")
    _tell("ready")
    sys.stdin.read()
    tenant.stop()


def _tell(word):
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
