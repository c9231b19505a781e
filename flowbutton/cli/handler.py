"""What a command of the command line is."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from flowbutton.app.core import Core
from flowbutton.cli.exits import Exit
from flowbutton.cli.output import Printer

#: Does what was asked, prints what came of it, and returns the exit code. Raises AppError.
Handler = Callable[[argparse.Namespace, Core, Printer], Exit]
