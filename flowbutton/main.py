"""Where the program begins: a window, the demo, or a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from flowbutton.cli.parser import build_parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was asked for; return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    args = build_parser(words).parse_args(words)
    if args.self_test:
        from flowbutton.selftest import self_test  # noqa: PLC0415 - imports Qt

        return self_test()
    if args.command is None:
        from flowbutton.app.start import open_window  # noqa: PLC0415 - imports Qt

        return open_window(os.environ)
    if args.command == "demo":
        from flowbutton.app.demo import run_demo  # noqa: PLC0415 - imports Qt

        return run_demo(os.environ, headless=args.headless, pictures=args.pictures)
    from flowbutton.app.core import build_core  # noqa: PLC0415 - not needed by the window
    from flowbutton.cli.main import run_command  # noqa: PLC0415 - not needed by the window

    return run_command(args, lambda: build_core(os.environ))
