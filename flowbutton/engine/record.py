"""Writing runs down."""

from __future__ import annotations

import logging

from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Run
from flowbutton.engine.services import Services

log = logging.getLogger(__name__)


def save(services: Services, run: Run) -> None:
    """Write the run down; a failing disk is told in the log, the truth on screen stays."""
    try:
        services.journal.save(run)
    except StoreError as error:
        log.warning("The journal could not be written: %s", error)
