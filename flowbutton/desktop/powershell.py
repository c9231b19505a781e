"""Scripts for PowerShell, which comes with Windows."""

from __future__ import annotations

from collections.abc import Mapping

from flowbutton.desktop.tools import Tool


def run_script(script: str, environ: Mapping[str, str], tool: Tool) -> bool:
    """Run a script and return whether it did well.

    What it is about comes through the environment, so that nothing in it is ever part of the
    script. -STA is for what belongs to a window.
    """
    argv = ["powershell.exe", "-NoProfile", "-NonInteractive", "-STA", "-Command", script]
    return tool(argv, environ)
