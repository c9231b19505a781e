"""`--self-test`: starts the whole program on the demo tenant. Run on every package built."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from flowbutton.app.demo import run_demo
from flowbutton.store.folders import HOME_VARIABLE


def self_test() -> int:
    """Run the demo in a scratch folder; return 0 when all went as it should."""
    with tempfile.TemporaryDirectory(prefix="flowbutton") as folder:
        environ = {**os.environ, HOME_VARIABLE: str(Path(folder, "home"))}
        return run_demo(environ, headless=True, pictures=str(Path(folder, "pictures")))
