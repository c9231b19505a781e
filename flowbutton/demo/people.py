"""The people and the ids of the demo tenant."""

from __future__ import annotations

import base64
import json
import uuid
from dataclasses import dataclass

TENANT = "contoso"
TENANT_ID = "8d1f6c4a-2b0e-4c57-9f3e-6a5d0c7b1e42"
CLIENT_ID = "5f1c2d7e-8a34-4b0f-9c61-d3e7a2b94f10"
FLOW_AUDIENCE = "https://service.flow.microsoft.com/"
RUNTIME_AUDIENCE = "https://apihub.azure.com"
ARM_AUDIENCE = "https://management.azure.com/"
_SPACE = uuid.UUID(TENANT_ID)


def fixed_id(name: str) -> str:
    """Return the GUID that `name` always has in the demo tenant."""
    return str(uuid.uuid5(_SPACE, name))


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with an account in the demo tenant."""

    username: str
    name: str

    @property
    def object_id(self) -> str:
        """The directory's id of the person."""
        return fixed_id(self.username)

    @property
    def client_info(self) -> str:
        """Who it is, as MSAL reads it: its home account id is `uid.utid`."""
        info = json.dumps({"uid": self.object_id, "utid": TENANT_ID}).encode()
        return base64.urlsafe_b64encode(info).rstrip(b"=").decode()


MARA = User("mara@contoso.example", "Mara Visser")
JONAS = User("jonas@contoso.example", "Jonas Weber")
USERS = (MARA, JONAS)


def user_named(username: str) -> User | None:
    """Return the person with this sign-in name, in any letter case."""
    return next((user for user in USERS if user.username == username.strip().lower()), None)


def user_by_id(object_id: str) -> User | None:
    """Return the person with this object id."""
    return next((user for user in USERS if user.object_id == object_id), None)
