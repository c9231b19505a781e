"""Presses and raw requests by turns, in a process of its own: `presser PORT TURNS CA`.

Signed in by the environment. Prints, for each turn, when the finger came, when the raw order,
and when that of a raw socket that writes it down first, in nanoseconds of the monotonic clock.
"""

import os
import queue
import socket
import sqlite3
import ssl
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from flowbutton.app.core import build_core
from flowbutton.bridge.runs import Runs
from flowbutton.bridge.tasks import TaskPool
from flowbutton.domain.button import Behaviour, SecondPress
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.engine.make_press import press_for

_REQUEST = (
    b"POST /bench HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    b"Content-Length: 2\r\n\r\n{}"
)


class Window:
    """The program without its widgets: presses as the window does."""

    def __init__(self):
        self.core = build_core(os.environ)
        self.tasks = TaskPool(self.core.services)
        self.runs = Runs(self.tasks, time.monotonic)
        self._sent = QEventLoop()
        self._pressed = ""
        self.runs.run_changed.connect(self._on_runs_run_changed)
        behaviour = Behaviour(second_press=SecondPress.ALLOW)
        self._button = replace(self.core.buttons.all()[0], behaviour=behaviour)

    def make_ready(self):
        """Warm up, as the window does when it comes to the front."""
        self.runs.make_ready(self._press())
        _pass_time(1000)

    def press(self):
        """Press, wait until the service took it, and return when the finger came."""
        _pass_time(30)
        pressed_ns = time.monotonic_ns()
        press = self._press()
        self._pressed = press.id
        self.runs.press(press)
        self._sent.exec()
        return pressed_ns

    def _press(self):
        return press_for(self._button, Door.WINDOW, self.core.services.clocks)

    def _on_runs_run_changed(self, run):
        if run.press_id == self._pressed and run.state is not RunState.SENDING:
            self._pressed = ""
            self.runs.stop_waiting(run)
            self._sent.quit()


def _pass_time(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Raw:
    """The floor: a thread with a queue and one kept-alive TLS socket.

    With a `book` it writes a row into that SQLite file, on the disk, before it sends.
    """

    def __init__(self, port, ca_file, book=""):
        self._book = book
        context = ssl.create_default_context(cafile=ca_file)
        plain = socket.create_connection(("localhost", port))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = context.wrap_socket(plain, server_hostname="localhost")
        self._orders, self._answers = queue.SimpleQueue(), queue.SimpleQueue()
        threading.Thread(target=self._work, daemon=True).start()

    def press(self):
        """Send, wait for the answer, and return when the order came."""
        threading.Event().wait(0.03)
        pressed_ns = time.monotonic_ns()
        self._orders.put(_REQUEST)
        self._answers.get()
        return pressed_ns

    def _work(self):
        write_down = _writer(self._book) if self._book else lambda: None
        while True:
            request = self._orders.get()
            write_down()
            self._socket.sendall(request)
            self._answers.put(self._socket.recv(65536))


def _writer(path):
    """Return what puts one row on the disk, as little as SQLite can do for that."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE presses (number INTEGER PRIMARY KEY, text TEXT)")

    def write_down():
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO presses (text) VALUES ('sending')")
        connection.execute("COMMIT")

    return write_down


def main(port, turns, ca_file):
    """Take turns."""
    _app = QCoreApplication([])
    window, raw = Window(), Raw(port, ca_file)
    careful = Raw(port, ca_file, Path(os.environ["FLOWBUTTON_HOME"]) / "bench.sqlite3")
    window.make_ready()
    window.press()
    raw.press()
    careful.press()
    for _ in range(turns):
        sys.stdout.write(f"{window.press()} {raw.press()} {careful.press()}\n")
        sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
