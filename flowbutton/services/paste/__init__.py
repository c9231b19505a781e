"""Tells what a pasted text is: a flow, an address, a Logic App, an IFTTT event, a command."""

from flowbutton.services.paste.recognise import recognise

__all__ = ["recognise"]
