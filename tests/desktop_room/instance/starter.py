"""A program that is started: it serves its home when it is the first, else asks who is.

Reads rounds from its standard input, `HOME MOMENT` each: begins at that moment of the monotonic
clock, so that several begin at once. Says `first` or the code that it was replied, and serves
until the next line.
"""

import os
import sys
import time
from pathlib import Path

from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.requests import Reply, Run
from flowbutton.desktop.instance.server import Server
from flowbutton.desktop.instance.start import be_first_or_ask


def say(word):
    """Tell the test."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main():
    """Take part in each round that is called."""
    say("ready")
    for line in sys.stdin:
        home, moment = line.split()
        request = Run(f"from {os.getpid()}")
        while time.monotonic() < float(moment):
            pass
        got = be_first_or_ask(find_place(Path(home)), request)
        if isinstance(got, Reply):
            say(got.code)
            sys.stdin.readline()
        else:
            server = Server(got, lambda asked: asked.answer(Reply(7)))
            say("first")
            sys.stdin.readline()
            server.close()
        say("over")


if __name__ == "__main__":
    main()
