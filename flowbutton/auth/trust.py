"""Which certificates are believed: the operating system's, and a cloud's own for its own host."""

from __future__ import annotations

import ssl
import threading
from typing import Any

import truststore
from requests.adapters import HTTPAdapter
from typing_extensions import override


class Trusts:
    """The TLS contexts, made when they are first needed. Safe to call from several threads."""

    def __init__(self, ca_file: str) -> None:
        self._ca_file = ca_file
        self._making = threading.Lock()
        self._made: dict[str, ssl.SSLContext] = {}

    def for_everybody(self) -> ssl.SSLContext:
        """Return the context that believes what the operating system believes."""
        return self._context("")

    def for_the_cloud(self) -> ssl.SSLContext:
        """Return the context that also believes the cloud's file. Raises OSError."""
        return self._context(self._ca_file)

    def _context(self, ca_file: str) -> ssl.SSLContext:
        with self._making:
            if ca_file not in self._made:
                context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                if ca_file:
                    context.load_verify_locations(cafile=ca_file)
                self._made[ca_file] = context
            return self._made[ca_file]


class TrustAdapter(HTTPAdapter):
    """Sends with one TLS context, and once."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_connections=1, pool_maxsize=1)

    @override
    def init_poolmanager(self, *args: Any, **pool_kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **pool_kwargs)

    @override
    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._context, **proxy_kwargs)

    @override
    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave it to the context; `requests` would add its own list of authorities."""
