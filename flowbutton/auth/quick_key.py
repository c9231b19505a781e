"""Reading one secret from an open keyring on Linux without importing all of `keyring`.

Finding the backends costs the command line some 90 ms at every start, and `secretstorage` alone
a third of it; these are the four calls of the Secret Service API that it takes. What is not found
here is looked for the ordinary way, so None means nothing.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

_NAME = "org.freedesktop.secrets"
_ROOT = "/org/freedesktop/secrets"
_SERVICE, _COLLECTION = "org.freedesktop.Secret.Service", "org.freedesktop.Secret.Collection"
_NOWHERE = "/"
_PATIENCE_S = 5.0


def read_quickly(service: str, name: str) -> str | None:
    """Return the secret that `keyring` keeps under the two names, None when that is not quick.

    Never asks the person: a locked keyring gives None. Raises nothing.
    """
    if sys.platform != "linux" or _has_choice():
        return None
    try:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - after the paint

        with closing(open_dbus_connection()) as bus:
            return _read(bus, {"service": service, "username": name})
    except Exception as error:  # noqa: BLE001 - no bus, no service, anything: `keyring` says it
        log.debug("No quick way into the keyring: %s", type(error).__name__)
    return None


def _read(bus: DBusConnection, attributes: dict[str, str]) -> str | None:
    """Return the secret of an item of the default collection, when it is unlocked.

    It comes as it is, over the person's own bus: whoever may listen there may ask for it too.
    """
    _, session = _call(bus, _ROOT, _SERVICE, "OpenSession", "sv", ("plain", ("s", "")))
    (collection,) = _call(bus, _ROOT, _SERVICE, "ReadAlias", "s", ("default",))
    if collection == _NOWHERE:
        return None
    (items,) = _call(bus, collection, _COLLECTION, "SearchItems", "a{ss}", (attributes,))
    (secrets,) = _call(bus, _ROOT, _SERVICE, "GetSecrets", "aoo", (items, session))
    for _session, _parameters, value, _kind in secrets.values():  # of unlocked items alone
        return bytes(value).decode()
    return None


def _call(
    bus: DBusConnection,
    path: str,
    interface: str,
    method: str,
    signature: str,
    words: tuple[object, ...],
) -> tuple[Any, ...]:
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - after the paint
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415 - after the paint

    to = DBusAddress(path, _NAME, interface)
    call = new_method_call(to, method, signature, words)
    answer: tuple[Any, ...] = unwrap_msg(bus.send_and_get_reply(call, timeout=_PATIENCE_S))
    return answer


def _has_choice() -> bool:
    """Return whether the person has told `keyring` which backend to use."""
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return bool(os.environ.get("PYTHON_KEYRING_BACKEND")) or (
        Path(config, "python_keyring", "keyringrc.cfg").exists()
    )
