"""The words of the command line."""

from __future__ import annotations

import argparse

from flowbutton import __version__

EPILOG = """exit codes of run:
  0  succeeded (with --no-wait: accepted), or accepted where the service tells no more
  1  the flow failed
  2  the words were not understood
  3  not sent: nothing was run
  4  unknown: it may have run, or it goes on
  5  a sign-in is needed: nothing was run"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; without a command the window opens."""
    parser = argparse.ArgumentParser(
        prog="flowbutton",
        description="Press a button, run a cloud workflow once, and know what happened.",
    )
    parser.add_argument("--version", action="version", version=f"FlowButton {__version__}")
    parser.add_argument("--self-test", action="store_true", help="check this installation")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _demo(commands)
    _sign_in(commands)
    _plain(commands)
    _add(commands)
    _run(commands)
    _history(commands)
    _presses(commands)
    return parser


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names this type nowhere else


def _demo(commands: _Commands[argparse.ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="try everything on a tenant on this computer")
    demo.add_argument(
        "--headless", action="store_true", help="without a window: sign in, press, print, leave"
    )
    demo.add_argument(
        "--pictures", metavar="DIR", default="build", help="where pictures go (default: build)"
    )


def _sign_in(commands: _Commands[argparse.ArgumentParser]) -> None:
    sign_in = commands.add_parser("sign-in", help="sign in with the browser")
    sign_in.add_argument(
        "--device-code", action="store_true", help="with a code, typed in on any device"
    )
    sign_in.add_argument("--json", action="store_true", help="print one JSON document")
    sign_out = commands.add_parser("sign-out", help="sign out")
    sign_out.add_argument("account", nargs="?", default="", help="which account (default: all)")
    sign_out.add_argument("--json", action="store_true", help="print one JSON document")


def _plain(commands: _Commands[argparse.ArgumentParser]) -> None:
    for name, text in (
        ("whoami", "who is signed in"),
        ("list", "the saved buttons"),
    ):
        commands.add_parser(name, help=text).add_argument(
            "--json", action="store_true", help="print one JSON document"
        )
    flows = commands.add_parser("flows", help="the flows of the account")
    flows.add_argument("--environment", default="", help="only this one (default: all)")
    flows.add_argument("--account", default="", help="whose (default: the default account)")
    flows.add_argument("--json", action="store_true", help="print one JSON document")


def _add(commands: _Commands[argparse.ArgumentParser]) -> None:
    add = commands.add_parser("add", help="save a button")
    add.add_argument(
        "flow",
        metavar="FLOW",
        help="a flow's id, link or name, or whatever triggers it; - reads it from standard input",
    )
    add.add_argument("--name", default="", help="what to call the button")
    add.add_argument("--account", default="", help="whose (default: the default account)")
    add.add_argument("--json", action="store_true", help="print one JSON document")


def _run(commands: _Commands[argparse.ArgumentParser]) -> None:
    run = commands.add_parser(
        "run",
        help="press a button",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    run.add_argument("button", metavar="NAME-OR-ID")
    run.add_argument(
        "--input", action="append", default=[], metavar="KEY=VALUE", help="answer one input"
    )
    run.add_argument(
        "--input-file", action="append", default=[], metavar="KEY=PATH", help="send a file"
    )
    run.add_argument("--json-body", metavar="FILE", help="send this JSON (- reads standard input)")
    run.add_argument("--no-wait", action="store_true", help="leave when the service accepted it")
    run.add_argument(
        "--timeout", type=_seconds, metavar="S", help="wait at most this long for the end"
    )
    run.add_argument("--json", action="store_true", help="print one JSON document")


def _history(commands: _Commands[argparse.ArgumentParser]) -> None:
    history = commands.add_parser("history", help="the runs so far")
    history.add_argument("--button", default="", metavar="NAME-OR-ID", help="of one button")
    history.add_argument("--limit", type=int, default=50, help="how many (default: 50)")
    history.add_argument(
        "--refresh", action="store_true", help="ask the services about runs that had not ended"
    )
    history.add_argument("--json", action="store_true", help="print one JSON document")


def _presses(commands: _Commands[argparse.ArgumentParser]) -> None:
    for name, text in (
        ("receipt", "plain proof of a run, to paste into a message"),
        ("cancel", "stop a run, or take a queued press back"),
        ("open", "open the page of a run in the browser"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument(
            "press", metavar="PRESS", help="its id, the beginning of it, or the word last"
        )
        command.add_argument("--json", action="store_true", help="print one JSON document")


def _seconds(text: str) -> float:
    value = float(text)
    if value < 0:
        raise argparse.ArgumentTypeError("a number of seconds, 0 or more")
    return value
