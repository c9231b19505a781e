"""Which function each command is, besides `run`, whose start is not to wait for these."""

from __future__ import annotations

from collections.abc import Mapping

from flowbutton.cli import accounts, adding, doctor, editing, listing, presses, settings, sharing
from flowbutton.cli.handler import Handler

HANDLERS: Mapping[str, Handler] = {
    "add": adding.add,
    "cancel": presses.cancel,
    "doctor": doctor.doctor,
    "edit": editing.edit,
    "export": sharing.export,
    "flows": listing.flows,
    "history": listing.history,
    "import": sharing.import_,
    "list": listing.buttons,
    "open": presses.open_page,
    "receipt": presses.receipt_of,
    "remove": editing.remove,
    "settings": settings.settings,
    "sign-in": accounts.sign_in,
    "sign-out": accounts.sign_out,
    "whoami": accounts.whoami,
}
