"""The clocks of this computer."""

from __future__ import annotations

from flowbutton.app.awake import awake_or_not
from flowbutton.app.home_files import utc_now
from flowbutton.domain.clocks import Clocks

CLOCKS = Clocks(awake_or_not, utc_now)
