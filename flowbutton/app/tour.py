"""The demo without a display: the same window, drawn into memory, with nobody at the mouse.

Signs in as a person does, presses three buttons, prints the status log as it grows, and saves
pictures of the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from flowbutton.app.behind import Behind
from flowbutton.app.core import build_core
from flowbutton.app.demo_home import DemoHome
from flowbutton.app.front import Front
from flowbutton.app.outside import desktop
from flowbutton.app.start import ALONE, make_application, run
from flowbutton.app.window import App
from flowbutton.bridge.doors import Wish
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.engine.log_line import run_line
from flowbutton.store.secrets import MemorySecrets
from flowbutton.ui.input_form import InputForm
from flowbutton.ui.main_window import SIZE

LONGEST_MS = 120_000
EXPECTED: Mapping[str, RunState] = {
    "Send the daily digest": RunState.SUCCEEDED,
    "Order a courier": RunState.SUCCEEDED,
    "Nightly export": RunState.FAILED,
}
ANSWERS: Mapping[str, Mapping[str, Json]] = {
    "Order a courier": {"text": "Two boxes of paper", "text_1": "Depot 4, Utrecht"},
}


class Tour(QObject):
    """Presses the buttons of `EXPECTED` and watches what becomes of them."""

    def __init__(self, app: App, home: DemoHome, pictures: Path) -> None:
        super().__init__()
        self._app = app
        self._home = home
        self._pictures = pictures
        self._runs: dict[str, Run] = {}
        self._last = ""
        self._is_signed_in = False
        self._has_pressed = False
        parts = app.parts
        parts.session.signed_in.connect(self._on_signed_in)
        parts.session.failed.connect(self._on_failed)
        parts.shelf.buttons_changed.connect(self._on_buttons_changed)
        parts.runs.run_changed.connect(self._on_run_changed)
        parts.runs.failed.connect(self._on_failed)
        parts.doors.form_wanted.connect(self._on_form_wanted)
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._limit.timeout.connect(self._on_limit)

    def start(self) -> None:
        """Sign in; everything else follows."""
        say("Signing in with the browser's protocol; the demo plays the person.")
        self._limit.start()
        self._app.signing_in.begin()

    @Slot(object)
    def _on_signed_in(self, account: Account) -> None:
        say(f"Signed in as {account.title} ({account.username})")
        self._is_signed_in = True
        self._press()

    @Slot(object)
    def _on_buttons_changed(self, _buttons: tuple[Button, ...]) -> None:
        self._press()

    def _press(self) -> None:
        """Press the three, once. They come after the first sign-in, and later before it."""
        buttons = self._app.parts.shelf.buttons
        wanted = [button for button in buttons if button.name in EXPECTED]
        if self._has_pressed or not self._is_signed_in or len(wanted) < len(EXPECTED):
            return
        self._has_pressed = True
        for button in wanted:
            self._app.parts.doors.press(button, Door.WINDOW)

    @Slot(object)
    def _on_form_wanted(self, wish: Wish) -> None:
        """Fill the form in that was just opened, and press its button."""
        form = self._app.window.findChild(InputForm)
        if isinstance(form, InputForm):
            form.show_values(ANSWERS.get(wish.button.name, {}))
            form.run.click()

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        line = run_line(run)
        if line != self._last and run.name in EXPECTED:
            self._last = line
            say(line)
        self._runs[run.name] = run
        if all(self._has_ended(name) for name in EXPECTED):
            self._limit.stop()
            QTimer.singleShot(100, self._finish)  # lets the window paint the last state

    def _has_ended(self, name: str) -> bool:
        run = self._runs.get(name)
        return run is not None and run.state.is_final

    @Slot()
    def _finish(self) -> None:
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            self._picture(scheme)
        say("")
        good = True
        for name, expected in EXPECTED.items():
            run = self._runs[name]
            right = run.state is expected
            good = good and right
            ended = "as it should" if right else f"but it should have {expected.value}"
            say(f"{name}: {run.state.value}, {ended}")
        QCoreApplication.exit(0 if good else 1)

    def _picture(self, scheme: Scheme) -> None:
        self._app.window.resize(SIZE)  # a screen in memory may be smaller than the window
        self._app.parts.theme.apply(LookSettings(scheme=scheme))
        QCoreApplication.processEvents()
        path = self._pictures / f"demo-{scheme.value}.png"
        self._pictures.mkdir(parents=True, exist_ok=True)
        if self._app.window.grab().save(str(path)):
            say(f"Saved {path}")
        else:
            say(f"{path} could not be saved")

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        say(f"{error.title}. {error.hint}")
        QCoreApplication.exit(1)

    @Slot()
    def _on_limit(self) -> None:
        say("The runs did not end in time")
        QCoreApplication.exit(1)


def run_tour(home: DemoHome, pictures: Path) -> int:
    """Run the tour; return 0 when each run ended as the demo tenant says it should."""
    qt = make_application()
    core = build_core(home.environ, MemorySecrets())
    front = Front(qt, core.files)
    app = App(
        qt,
        front,
        core,
        replace(desktop(), open_url=home.tenant.browser),
        home.starters,
    )
    tour = Tour(app, home, pictures)
    QTimer.singleShot(0, tour.start)
    return run(Behind(front, lambda: app, ALONE), qt)


def say(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)  # noqa: T201 - it is what the tour is for
