"""`flowbutton demo`: the whole program on the embedded tenant."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from flowbutton.app.demo_home import open_demo
from flowbutton.app.start import has_display, open_window, use_offscreen
from flowbutton.domain.errors import AppError


def run_demo(environ: Mapping[str, str], *, headless: bool, pictures: str) -> int:
    """Run the demo with a window, or without one where there is no display.

    Returns 0 when all went as the tenant says it should.
    """
    headless = headless or not has_display(environ)
    try:
        home = open_demo(environ)
    except AppError as error:
        sys.stderr.write(f"flowbutton: {error.title}.\n{error.hint}.\n")
        return 1
    sys.stdout.write(f"FlowButton · {home.tenant.cloud.title} · nothing leaves this computer\n")
    sys.stdout.flush()
    try:
        if headless:
            from flowbutton.app.tour import run_tour  # noqa: PLC0415 - only without a display

            use_offscreen()
            return run_tour(home, Path(pictures))
        return open_window(home.environ, home.starters)
    finally:
        home.tenant.stop()
