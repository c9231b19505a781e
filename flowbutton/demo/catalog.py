"""Every workflow of the demo tenant."""

from __future__ import annotations

from flowbutton.demo.flow import Flow
from flowbutton.demo.flows_everyday import EVERYDAY

CATALOG: tuple[Flow, ...] = EVERYDAY
