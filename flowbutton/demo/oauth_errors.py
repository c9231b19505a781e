"""Refusals of the token endpoint, in the words of OAuth and of Entra."""

from __future__ import annotations

from collections.abc import Mapping

from flowbutton.demo.people import CLIENT_ID
from flowbutton.demo.wire import RefusalError, json_reply


class TokenError(RefusalError):
    """A refusal by the token endpoint; `number` is the one of the AADSTS texts."""

    def __init__(self, error: str, number: int, text: str, **more: str) -> None:
        value = {
            "error": error,
            "error_description": f"AADSTS{number}: {text}",
            "error_codes": [number],
        }
        super().__init__(json_reply(400, {**value, **more}))


def check_client(form: Mapping[str, str]) -> None:
    """Raise the refusal of a client id that is not registered."""
    if form.get("client_id") != CLIENT_ID:
        name = form.get("client_id", "")
        text = f"Application with identifier '{name}' was not found in the directory 'Contoso'."
        raise TokenError("unauthorized_client", 700016, text)
