"""By which way a flow is run."""

from __future__ import annotations

from enum import StrEnum


class Way(StrEnum):
    """How a flow is run; the value is what a run is told to have been sent by."""

    CONNECTOR = "connector"  # the run-time that Power Apps uses: takes inputs, names the run
    MANAGEMENT = "management"  # the flow service itself: drops inputs, does not name the run
    ADDRESS = "address"  # the address of an HTTP request trigger
    NONE = "none"
