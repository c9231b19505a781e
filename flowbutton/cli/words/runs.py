"""The words of the commands about presses and their runs."""

from __future__ import annotations

import argparse

from flowbutton.cli.words.command import (
    BUTTON,
    FILE,
    KEY_VALUE,
    PRESET,
    Command,
    Topic,
    takes_json,
    takes_press,
)

EXIT_CODES = (
    (0, "succeeded (with --no-wait: accepted), or accepted where the service tells no more"),
    (1, "the flow failed, was cancelled, or timed out"),
    (2, "the command line was not understood; nothing was run"),
    (3, "not sent: nothing was run"),
    (4, "unknown: it may have run, or it goes on (after --timeout or Ctrl+C)"),
    (5, "a sign-in is needed; nothing was run"),
)

_INPUTS = """\
how to give inputs:
  --input KEY=VALUE    KEY is the name of an input as the form shows it, or its key
  --input KEY=@FILE    a file; for an input that takes text, the text in it
  --input KEY=@-       what comes on standard input
  --input KEY=@@text   text that begins with @
  {date}, {time}, {user} and {computer} in a value are filled in.
  Give a secret by @FILE, @- or --input-env: other programs can see an argument.
"""


def _run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "button", metavar=BUTTON, help="its name or the beginning of that, or its id"
    )
    _run_inputs(parser.add_argument_group("inputs"))
    wait = parser.add_mutually_exclusive_group()
    wait.add_argument(
        "--wait", action="store_true", help="wait for the end and tell how it goes (default)"
    )
    wait.add_argument("--no-wait", action="store_true", help="leave as soon as the service took it")
    parser.add_argument(
        "--timeout", type=_seconds, metavar="S", help="wait at most S seconds for the end"
    )
    parser.add_argument(
        "--yes", "-y", action="store_true", help="do not ask, even if the button asks first"
    )
    parser.add_argument("--desktop", action="store_true", help=argparse.SUPPRESS)  # by an icon
    takes_json(parser)


def _run_inputs(group: argparse._ArgumentGroup) -> None:  # named nowhere else
    group.add_argument(
        "--input",
        "-i",
        action="append",
        default=[],
        metavar=KEY_VALUE,
        help="answer one input; may be given several times",
    )
    group.add_argument(
        "--input-env",
        action="append",
        default=[],
        metavar="KEY=VARIABLE",
        help="answer one input with what an environment variable holds",
    )
    group.add_argument(
        "--input-file",
        action="append",
        default=[],
        metavar="KEY=FILE",
        help="answer one input with a file, like --input KEY=@FILE",
    )
    group.add_argument(
        "--inputs-file",
        metavar=FILE,
        help="answer inputs with a JSON object of names and values (- reads standard input)",
    )
    group.add_argument("--preset", metavar=PRESET, help="begin with the answers of a preset")
    group.add_argument(
        "--json-body",
        metavar=FILE,
        help="send this JSON as the whole body (- reads standard input); --input overrides it",
    )


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--button", default="", metavar=BUTTON, help="only the runs of one button")
    parser.add_argument(
        "--limit", type=_count, default=50, metavar="N", help="how many at most (default: 50)"
    )
    parser.add_argument(
        "--refresh", action="store_true", help="ask the services about runs that had not ended"
    )
    takes_json(parser)


def _press(parser: argparse.ArgumentParser) -> None:
    takes_press(parser)
    takes_json(parser)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds")
    return value


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number")
    return int(text)


COMMANDS = (
    Command(
        "run",
        Topic.RUNS,
        "press a button and follow its run",
        "Presses a button, once, and waits for the end of its run: with a live line on a"
        " terminal, with plain lines elsewhere. Ctrl+C stops waiting; the run goes on.",
        _run,
        (
            'flowbutton run "Order a courier" -i "What to pick up=Two boxes" -i "Where to=Depot"',
            "flowbutton run courier --no-wait --json",
            "pass show vault | flowbutton run unlock --input password=@-",
        ),
        _INPUTS
        + "\nexit codes:\n"
        + "\n".join(f"  {code}  {meaning}" for code, meaning in EXIT_CODES),
    ),
    Command(
        "history",
        Topic.RUNS,
        "list the runs so far, the newest first",
        "Lists the presses of this computer and what became of them, the newest first.",
        _history,
        ("flowbutton history --limit 5", "flowbutton history --button courier --refresh --json"),
    ),
    Command(
        "receipt",
        Topic.RUNS,
        "print plain proof of a run",
        "Prints who ran what, when, with which inputs, and how it ended, to paste into a message."
        " Secrets are masked.",
        _press,
        ("flowbutton receipt last", "flowbutton receipt courier --json"),
    ),
    Command(
        "open",
        Topic.RUNS,
        "open the page of a run in the browser",
        "Opens the page of a run in the browser; where there is none, that of its flow. With"
        " the name of a button that was never pressed: the page of its flow. With --json the"
        " address is only printed.",
        _press,
        ("flowbutton open last", "flowbutton open courier --json"),
    ),
    Command(
        "cancel",
        Topic.RUNS,
        "stop a run, or take a queued press back",
        "Asks the service to stop a run. A press that waits on this computer is taken back:"
        " nothing is run.",
        _press,
        ("flowbutton cancel last", "flowbutton cancel courier"),
    ),
)
