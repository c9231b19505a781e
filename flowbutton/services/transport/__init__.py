"""The way to the services: requests, and exactly what came of them."""

from flowbutton.services.messages import Outcome, Reply, Request, Sent
from flowbutton.services.transport.client import Hooks, Transport

__all__ = ["Hooks", "Outcome", "Reply", "Request", "Sent", "Transport"]
