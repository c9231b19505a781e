"""Reading one secret from an open keyring on Linux without importing all of `keyring`.

Finding the backends costs the command line some 90 ms at every start, this a third of it. What
it does not find here is looked for the ordinary way, so None means nothing.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import closing
from pathlib import Path

log = logging.getLogger(__name__)


def read_quickly(service: str, name: str) -> str | None:
    """Return the secret that `keyring` keeps under the two names, None when that is not quick.

    Never asks the person: a locked keyring gives None. Raises nothing.
    """
    if sys.platform != "linux" or _has_choice():
        return None
    try:
        import secretstorage  # noqa: PLC0415 - not before the first paint

        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.get_collection_by_alias(bus, "default")
            if collection.is_locked():
                return None
            for item in collection.search_items({"service": service, "username": name}):
                return item.get_secret().decode()
    except Exception as error:  # noqa: BLE001 - no bus, no service, anything: `keyring` says it
        log.debug("No quick way into the keyring: %s", type(error).__name__)
    return None


def _has_choice() -> bool:
    """Return whether the person has told `keyring` which backend to use."""
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return bool(os.environ.get("PYTHON_KEYRING_BACKEND")) or (
        Path(config, "python_keyring", "keyringrc.cfg").exists()
    )
