"""Presses and raw requests by turns, in a process of its own: `presser PORT TURNS CA`.

Signed in by the environment. Prints, for each turn, when the finger and when the raw order came,
in nanoseconds of the monotonic clock, and waits for a line in between, so that the one who reads
can ask the tap.
"""

import os
import queue
import socket
import ssl
import sys
import threading
import time
from dataclasses import replace

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
        self._loop = QEventLoop()
        self.runs.run_changed.connect(self._on_runs_run_changed)
        behaviour = Behaviour(second_press=SecondPress.ALLOW)
        self._button = replace(self.core.buttons.all()[0], behaviour=behaviour)

    def make_ready(self):
        """Warm up, as the window does when it comes to the front."""
        self.runs.make_ready(self._press())
        self._pass_time(1000)

    def press(self):
        """Press, wait until the service took it, and return when the finger came."""
        self._pass_time(30)
        pressed_ns = time.monotonic_ns()
        self.runs.press(self._press())
        self._loop.exec()
        return pressed_ns

    def _press(self):
        return press_for(self._button, Door.WINDOW, self.core.services.clocks)

    def _pass_time(self, milliseconds):
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()

    def _on_runs_run_changed(self, run):
        if run.state is not RunState.SENDING:
            self.runs.stop_waiting(run)
            self._loop.quit()


class Raw:
    """The floor: a thread with a queue and one kept-alive TLS socket."""

    def __init__(self, port, ca_file):
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
        while True:
            self._socket.sendall(self._orders.get())
            self._answers.put(self._socket.recv(65536))


def main(port, turns, ca_file):
    """Take turns."""
    _app = QCoreApplication([])
    window, raw = Window(), Raw(port, ca_file)
    window.make_ready()
    window.press()
    raw.press()
    for _ in range(turns):
        sys.stdout.write(f"{window.press()} {raw.press()}\n")
        sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
