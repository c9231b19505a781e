"""A real desktop for one test: display, message bus, and the programs that a person's desktop has.

Everything lives in one folder and ends with the test; the person's own desktop is not touched.
"""

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PIL import ImageGrab

from tests.desktop.reader import Reader
from tests.desktop.until import until

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
# A server that its test cannot stop, because that was killed, ends with it all the same.
_ENDS_WITH_US = ("setpriv", "--pdeathsig", "KILL")


class Desk:
    """A display and a session bus; `start` puts programs on it, `env` is their environment."""

    def __init__(self, folder: Path, size="1280x800x24"):
        self.folder = folder
        self.width = int(size.partition("x")[0])
        self.reader = Reader(self)
        self.browser = self.panel = self.notifier = self.keyring = None
        self._processes = []
        self.env = _environment(folder)
        number = self._start_server(
            "Xvfb",
            "-displayfd",
            "{fd}",
            "-screen",
            "0",
            size,
            "-nolisten",
            "tcp",
            "-noreset",
            "-dpi",
            "96",
        )
        self.display = self.env["DISPLAY"] = f":{number}"
        address = self._start_server("dbus-daemon", "--session", "--nofork", "--print-address={fd}")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self._bus = open_dbus_connection(address)

    def start(self, *argv, stdin=subprocess.DEVNULL, **env):
        """Start a program that ends with the desk; what it says goes to `log_of` it."""
        with self._log(argv).open("ab") as log:
            process = subprocess.Popen(
                [str(word) for word in argv],
                env=self.env | env,
                stdin=stdin,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._processes.append(process)
        return process

    def log_of(self, *argv):
        """Return what the programs started with this name have said so far."""
        log = self._log(argv)
        return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    def run(self, *argv, timeout_s=60, **env):
        """Run a command to its end and return its standard output without the line's end."""
        done = subprocess.run(
            [str(word) for word in argv],
            env=self.env | env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )
        return done.stdout.rstrip("\n")

    def stop(self, process, timeout_s=5.0):
        """End a program and its children, by force when it does not want to."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, sign)
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout_s)
        if process in self._processes:
            self._processes.remove(process)

    def close(self):
        """End everything, the youngest first."""
        self._bus.close()
        for process in reversed(self._processes.copy()):
            self.stop(process)

    def call(self, where, member, signature=None, body=()):
        """Call a method; `where` is (name, path, interface). Return the body of the answer."""
        name, path, interface = where
        address = DBusAddress(path, bus_name=name, interface=interface)
        message = new_method_call(address, member, signature, body)
        reply = self._bus.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise RuntimeError(f"{name} {member}: {reply.body}")
        return reply.body

    def property(self, where, name):
        """Return a property of an object on the bus."""
        place = (where[0], where[1], "org.freedesktop.DBus.Properties")
        return self.call(place, "Get", "ss", (where[2], name))[0][1]

    def has_name(self, name):
        """Return whether somebody on the bus owns the name."""
        return name in self.call(_BUS, "ListNames")[0]

    def picture(self, path=None):
        """Return a picture of the whole screen, and save it when a path is given."""
        image = ImageGrab.grab(xdisplay=self.display)
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            image.save(path)
        return image

    def click(self, x, y, button=1):
        """Press and release a button of the mouse at a place on the screen."""
        # without --sync, which waits 15 s for a mouse that is there already
        self.run("xdotool", "mousemove", x, y, "click", button)

    def keys(self, *keys):
        """Strike keys by their names, as `ctrl+k` or `Return`."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def write(self, text):
        """Type a text."""
        self.run("xdotool", "type", "--clearmodifiers", text)

    def window(self, title):
        """Return the ids of the visible windows whose title matches the pattern."""
        return self.run("xdotool", "search", "--onlyvisible", "--name", title).split()

    def _log(self, argv):
        return self.folder / f"{Path(str(argv[0])).name}.log"

    def _start_server(self, *argv):
        """Start a server that writes where it can be reached to a file descriptor."""
        reading, writing = os.pipe()
        words = [word.format(fd=writing) for word in argv]
        with self._log(argv).open("wb") as log:
            process = subprocess.Popen(
                [*_ENDS_WITH_US, *words],
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=[writing],
            )
        os.close(writing)
        self._processes.append(process)
        with os.fdopen(reading, encoding="ascii") as answer:
            # Xvfb writes the number and the line's end apart, and dies when it cannot.
            line = answer.readline().strip()
        if not line:
            raise RuntimeError(f"{argv[0]} did not start: {self.log_of(*argv)}")
        return line


def _environment(folder):
    """Return a person's environment with every folder below `folder`."""
    places = {
        "HOME": "home",
        "XDG_RUNTIME_DIR": "run",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
    }
    for name in places.values():
        (folder / name).mkdir(mode=0o700, parents=True)
    return {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "XDG_SESSION_TYPE": "x11",
        "XDG_CURRENT_DESKTOP": "XFCE",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        **{key: str(folder / name) for key, name in places.items()},
        **{key: value for key, value in os.environ.items() if key.startswith("COVERAGE_")},
    }


def wait_for_name(desk, name):
    """Wait until somebody owns the name on the bus."""
    until(lambda: desk.has_name(name), name)
