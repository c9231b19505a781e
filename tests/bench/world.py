"""What a measurement runs in: a desktop with a keyring, a tenant, a tap, a signed-in home."""

import json
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

from tests.desktop import parts
from tests.desktop.bed import Desk

ROOT = Path(__file__).parents[2]
PROGRAM = Path(sys.executable).with_name("flowbutton")
FLOW = "Send the daily digest"


class World:
    """Processes that belong together and end together.

    `port` is where the tenant is, behind a tap that is `delay_ms` of round trip away; `ca_file`
    is whom to trust there; `env` is the environment of a person who is signed in to it.
    """

    def __init__(self, folder, delay_ms=0):
        self.folder = folder
        self._servers = []
        self._changed = threading.Condition()
        self._moments = []
        self.desk = Desk(folder / "desk")
        parts.start_window_manager(self.desk)
        parts.start_keyring(self.desk)
        self._start_tenant(delay_ms)
        self.env = self._home()
        self.call(PROGRAM, "sign-in")

    def call(self, *argv, **env):
        """Run a command to its end and return what it printed, as JSON when it is."""
        done = subprocess.run(
            [str(word) for word in argv],
            env=self.env | env,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        if done.returncode:
            raise RuntimeError(f"{argv}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        with suppress(ValueError):
            return json.loads(done.stdout)
        return done.stdout

    def first_after(self, moment_ns):
        """Return the first moment after this one at which bytes reached the tenant."""
        with self._changed:
            found = self._changed.wait_for(
                lambda: [moment for moment in self._moments if moment >= moment_ns], 10
            )
        return found[0]

    def close(self):
        """End everything."""
        for process in reversed(self._servers):
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()
        self.desk.close()

    def _start_tenant(self, delay_ms):
        folder = self.folder / "tenant"
        folder.mkdir()
        tenant = self._serve("tests.bench.tenant", folder)
        tap = self._serve("tests.bench.tap", tenant.stdout.readline().strip(), delay_ms)
        self.port = int(tap.stdout.readline())
        tenant.stdin.write(f"{self.port}\n")
        tenant.stdin.flush()
        tenant.stdout.readline()
        self.ca_file = next(folder.glob("**/ca*.pem"))
        threading.Thread(target=self._listen, args=(tap.stdout,), daemon=True).start()

    def _listen(self, lines):
        with suppress(ValueError):  # closed at the end
            for line in lines:
                with self._changed:
                    self._moments.append(int(line))
                    self._changed.notify_all()

    def _home(self):
        home = self.folder / "home"
        home.mkdir()
        settings = (self.folder / "tenant/settings.toml").read_text("utf-8")
        settings += "\n[press]\ndouble_press_ms = 0\n"
        (home / "settings.toml").write_text(settings, encoding="utf-8")
        return self.desk.env | {
            "FLOWBUTTON_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "BROWSER": f"{sys.executable} -m tests.desktop.visitor %s &",
        }

    def _serve(self, module, *words):
        process = subprocess.Popen(
            [sys.executable, "-m", module, *map(str, words)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._servers.append(process)
        return process
