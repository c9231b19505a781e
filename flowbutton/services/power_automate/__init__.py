"""Power Automate flows: listing, running in the way that fits, following."""

from flowbutton.services.power_automate.service import PowerAutomate

__all__ = ["PowerAutomate"]
