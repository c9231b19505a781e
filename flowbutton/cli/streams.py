"""The standard streams of this process, as they have to be before anything is written."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO


def mend_streams() -> None:
    """Let signs that a stream cannot show become marks, and a stream that is closed take all."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            nothing = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the very end
            setattr(sys, name, nothing)
        elif isinstance(stream, TextIOWrapper) and not takes_all(stream):
            stream.reconfigure(errors="replace")


def takes_all(stream: TextIO) -> bool:
    """Return whether the stream can show every sign."""
    return (stream.encoding or "utf-8").lower().startswith("utf")
