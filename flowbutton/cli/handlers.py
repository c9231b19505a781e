"""Which function each command is, besides `run`, whose start is not to wait for these."""

from __future__ import annotations

from collections.abc import Mapping

from flowbutton.cli import accounts, adding, listing, presses
from flowbutton.cli.handler import Handler

HANDLERS: Mapping[str, Handler] = {
    "add": adding.add,
    "cancel": presses.cancel,
    "flows": listing.flows,
    "history": listing.history,
    "list": listing.buttons,
    "open": presses.open_page,
    "receipt": presses.receipt_of,
    "sign-in": accounts.sign_in,
    "sign-out": accounts.sign_out,
    "whoami": accounts.whoami,
}
