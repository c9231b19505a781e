"""What holds for every test: nothing of the person's is touched, nothing is left behind."""

import gc
import itertools
import logging
import os
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests.outside import OUTSIDE

_PATIENCE_MS = 30_000  # a busy machine is slow; a test that passes never waits that long
_OFTEN = 50  # tests between two collections of old garbage
_LEFT_BEHIND_S = 20.0  # how long a thread may take to end after its test

for _name in OUTSIDE:
    if _name.lower().endswith("_proxy") or _name.endswith(("_CA_BUNDLE", "_CA_CERTS")):
        del os.environ[_name]
for _name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "DBUS_SESSION_BUS_ADDRESS", "LANGUAGE", "BROWSER"):
    os.environ.pop(_name, None)
# The programs of this environment (node, npm, flowbutton) come before those of the system.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# How long something takes is no matter of tests: the machine may be busy with others.
# A server tries the same examples each time; people try new ones.
settings.register_profile(
    "any",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("any")


@pytest.fixture(autouse=True)
def _garbage_goes_between_tests():
    """Let what a test leaves behind go after it, as the window lets it go between two events.

    A font or a widget that is taken apart while Qt paints, or on a worker, takes Qt down.
    """
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > _OFTEN else 1)
    gc.enable()


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind():
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + _LEFT_BEHIND_S
    for thread in set(threading.enumerate()) - before:
        if not isinstance(thread, threading._DummyThread):  # a thread that Python did not start
            thread.join(max(0.0, end - time.monotonic()))
            assert not thread.is_alive(), f"{thread.name} was left behind"


class PatientBot(QtBot):
    """Waits for a condition or a signal as long as a busy machine may need."""

    def waitUntil(self, callback, *, timeout=_PATIENCE_MS):
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=_PATIENCE_MS, **how):
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals, *, timeout=_PATIENCE_MS, **how):
        return super().waitSignals(signals, timeout=timeout, **how)

    def waitExposed(self, widget, *, timeout=_PATIENCE_MS):
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget, *, timeout=_PATIENCE_MS):
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    """Drive widgets, and wait for them with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _widgets_go_with_their_test():
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core and core.QCoreApplication.instance():
        # Outside of an event loop nothing else deletes what was to be deleted later.
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, which speaks English: the right one of its plurals, too."""
    from flowbutton.app.language import install  # noqa: PLC0415 - most tests know no Qt

    install(qapp, "en")
    return qapp


@pytest.fixture(scope="session")
def _homes(tmp_path_factory):
    """Give numbered folders; tmp_path_factory would look at all of them each time."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _home_is_a_scratch_folder(_homes, monkeypatch):
    home = next(_homes)
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("FLOWBUTTON_HOME", str(home / "flowbutton"))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))


class ExpectedLogs(logging.Handler):
    """Judges warnings in the log: call it with a part of each message that the test expects."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self._messages = []
        self._expected = []

    def __call__(self, part):
        self._expected.append(part)

    def emit(self, record):
        self._messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def judge(self):
        for part in self._expected:
            assert any(part in message for message in self._messages), f"never logged: {part}"
        surprises = [
            message
            for message in self._messages
            if not any(part in message for part in self._expected)
        ]
        assert not surprises, "unexpected in the log:\n" + "\n".join(surprises)


@pytest.fixture(autouse=True)
def expected_logs():
    """Say which warnings the test expects: `expected_logs("could not be read")`."""
    handler = ExpectedLogs()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    handler.judge()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    """Let a report travel from a worker whatever a test has logged."""
    report = yield
    report.sections = [
        (title, text.encode("utf-8", "replace").decode()) for title, text in report.sections
    ]
    return report
