"""Every workflow of the demo tenant."""

from __future__ import annotations

from flowbutton.demo.flow import Flow
from flowbutton.demo.flows_everyday import EVERYDAY
from flowbutton.demo.flows_http import HTTP
from flowbutton.demo.flows_inputs import INPUTS
from flowbutton.demo.flows_kinds import KINDS
from flowbutton.demo.logic_apps import LOGIC_APPS

CATALOG: tuple[Flow, ...] = (*EVERYDAY, *KINDS, *HTTP, *INPUTS, *LOGIC_APPS)
