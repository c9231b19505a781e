"""Makes ready what the next press needs, so that it meets no cold connection and no old token."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from flowbutton.app.parts import Parts
from flowbutton.auth.service import AuthService
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.engine.make_press import press_for
from flowbutton.engine.services import Services

AGAIN_S = 30.0  # a button is made ready no more often than this
WATCH_MS = 5 * 60 * 1000  # how often to look whether a token ends soon
FIRST = 3  # buttons at the start, and when the window comes to the front


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Look into the keyring, and import what a sign-in or a new token needs when one is near."""

    auth: AuthService

    def run(self, _services: Services) -> None:
        """Do it; never raises."""
        if not self.auth.lasts():
            self.auth.warm_up()


class Warming(QObject):
    """Prepares buttons before they are pressed. Sends no run request."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._ready_at: dict[str, float] = {}
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self.start)

    @Slot()
    def start(self) -> None:
        """Begin, once the window is painted, and be ready for each renewal of a token."""
        self._watch.start()
        self._parts.tasks.submit(WarmUp(self._parts.core.auth))

    @Slot()
    def make_first_ready(self) -> None:
        """Make the first buttons ready: the window came to the front, or somebody signed in."""
        for button in self._parts.shelf.buttons[:FIRST]:
            self._make_ready(button)

    @Slot(str)
    def make_ready(self, button_id: str) -> None:
        """Make one button ready: the pointer is on it."""
        button = self._parts.shelf.get(button_id)
        if button is not None:
            self._make_ready(button)

    def _make_ready(self, button: Button) -> None:
        clocks = self._parts.core.services.clocks
        session = self._parts.session
        if button.account and (session.is_signing_in or not session.accounts):
            return  # a token that is fetched beside a sign-in may be older than it
        last = self._ready_at.get(button.id)
        if last is None or clocks.monotonic() - last > AGAIN_S:
            self._ready_at[button.id] = clocks.monotonic()
            self._parts.runs.make_ready(press_for(button, Door.WINDOW, clocks))
