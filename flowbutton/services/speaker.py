"""Who answers a request to run something, and so what an answer can mean."""

from __future__ import annotations

from enum import Enum, auto

from flowbutton.services.messages import Reply

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_OF_THE_RUNTIME = "x-ms-"  # the run-time has such headers in each of its answers


class Speaker(Enum):
    """Who is behind an address to which a press is sent."""

    ANYBODY = auto()  # whatever a pasted address leads to
    TRIGGER = auto()  # the run-time, at the address of a trigger: it may answer with a page
    CONNECTOR = auto()  # the run-time behind the connector, which names each run
    SERVICE = auto()  # what manages flows: it takes a press, and what it says is not the run's

    def may_speak_for(self, reply: Reply) -> bool:
        """Return whether a refusal may be the words of a run, or of its run-time."""
        return self is not Speaker.SERVICE or bool(reply.run_id)

    def is_replaced_in(self, reply: Reply) -> bool:
        """Return whether a success is somebody else's: a page of a proxy, or of a network."""
        if not reply.is_ok or reply.run_id or reply.content_type not in _PAGES:
            return False
        if self is Speaker.TRIGGER:
            return not any(name.startswith(_OF_THE_RUNTIME) for name in reply.headers)
        return self is not Speaker.ANYBODY
