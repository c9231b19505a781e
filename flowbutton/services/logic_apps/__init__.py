"""Azure Logic Apps, Consumption and Standard: listing, running, following."""

from flowbutton.services.logic_apps.catalog import LogicAppCatalog
from flowbutton.services.logic_apps.service import LogicApps

__all__ = ["LogicAppCatalog", "LogicApps"]
