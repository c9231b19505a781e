"""What to type when somebody has to sign in first."""

from __future__ import annotations

from flowbutton.app.core import Core


def way_in(core: Core) -> str:
    """Return the command that comes next, in a sentence."""
    if not core.settings.now.account.client_id:
        return "Run flowbutton settings set account.client_id ID, then flowbutton sign-in."
    return "Run flowbutton sign-in."
