"""Small programs of the desktop that are asked to look again at what was changed."""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Mapping, Sequence
from typing import Protocol

log = logging.getLogger(__name__)

_PATIENCE_S = 10.0
#: Keeps Windows from opening a console for the moment; 0 elsewhere.
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Tool(Protocol):
    """Runs a program to its end and returns whether it did well. Blocks; raises nothing."""

    def __call__(self, argv: Sequence[str], environ: Mapping[str, str] | None = None) -> bool:
        """Run `argv`, with these variables besides those of this process."""
        ...


def run_tool(argv: Sequence[str], environ: Mapping[str, str] | None = None) -> bool:
    """Run a program that may be missing, within ten seconds: the Tool of the real desktop."""
    try:
        done = subprocess.run(  # noqa: S603 - the caller's own words, no shell
            list(argv),
            env={**os.environ, **(environ or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
            creationflags=_NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("%s was not run: %s", argv[0], error)
        return False
    if done.returncode:
        log.info("%s ended with %d", argv[0], done.returncode)
    return done.returncode == 0
