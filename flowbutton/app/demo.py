"""`flowbutton demo`: the whole program on the embedded tenant."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from flowbutton.app.demo_home import DemoHome, demo_environ, open_demo
from flowbutton.app.display import has_display
from flowbutton.app.entry import enter, entry_to_open
from flowbutton.app.last_words import last_words
from flowbutton.app.start import open_window, use_offscreen
from flowbutton.domain.errors import AppError


def run_demo(environ: Mapping[str, str], *, headless: bool, pictures: str) -> int:
    """Run the demo with a window, or without one where there is no display.

    Returns 0 when all went as the tenant says it should.
    """
    if headless or not has_display(environ):
        environ = {**environ, "QT_QPA_PLATFORM": "offscreen"}
        return _begin(environ, lambda home: _tour(home, Path(pictures)))
    entry = entry_to_open("", environ)
    return enter(
        demo_environ(environ),
        entry,
        lambda begun: _begin(environ, lambda home: open_window(home.environ, begun, home.starters)),
    )


def _tour(home: DemoHome, pictures: Path) -> int:
    from flowbutton.app.tour import run_tour  # noqa: PLC0415 - only without a display

    use_offscreen()
    return run_tour(home, pictures)


def _begin(environ: Mapping[str, str], go_on: Callable[[DemoHome], int]) -> int:
    try:
        home = open_demo(environ)
    except AppError as error:
        return last_words(error, environ)
    sys.stdout.write(f"FlowButton · {home.tenant.cloud.title} · nothing leaves this computer\n")
    sys.stdout.flush()
    try:
        return go_on(home)
    finally:
        home.tenant.stop()
