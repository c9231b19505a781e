"""Notifications of the program: what is told while nobody looks at the window, and clicks on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from flowbutton.app.parts import Parts
from flowbutton.app.run_actions import RunActions
from flowbutton.desktop.notifications.balloon import BalloonShower
from flowbutton.desktop.notifications.center import Chosen, Notifications, Surroundings
from flowbutton.desktop.notifications.kinds import DEFAULT, FOREVER, Rules, an_hour, tomorrow
from flowbutton.desktop.notifications.note import Action
from flowbutton.desktop.notifications.service import ServiceShower
from flowbutton.domain.run import Run
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.tray import Tray
from flowbutton.ui.tray_values import Mute

APP_ID = "flowbutton"


class Telling(QObject):
    """Shows notifications through the desktop's service, or the balloon of the tray icon."""

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        actions: RunActions,
        tray: Tray,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._actions = actions
        self._tray = tray
        clocks = parts.core.services.clocks
        self._now = clocks.now
        icon = tray.icon
        self._notifications = Notifications(
            ServiceShower(APP_ID, parent=self),
            BalloonShower(icon.showMessage, icon.messageClicked, icon.isVisible, self),
            Surroundings(
                self._rules, clocks.monotonic, clocks.now, window.isActiveWindow, parts.shelf.get
            ),
            self,
        )
        self._notifications.chosen.connect(self._on_chosen)
        tray.mute_wanted.connect(self._on_mute_wanted)
        parts.runs.run_changed.connect(self._notifications.on_run_changed)
        window.came_to_front.connect(self._notifications.see_all)

    def remember(self, runs: tuple[Run, ...]) -> None:
        """Learn how the last runs ended, so that a success after a failure is told."""
        self._notifications.remember(runs)

    def close(self) -> None:
        """Take every notification away."""
        self._notifications.close()

    def _rules(self) -> Rules:
        wanted = self._parts.core.settings.now.desktop.notifies
        return Rules(DEFAULT if wanted else frozenset())

    @Slot(object)
    def _on_mute_wanted(self, mute: Mute) -> None:
        now = self._now()
        until = {
            Mute.HOUR: an_hour(now),
            Mute.TOMORROW: tomorrow(now),
            Mute.FOREVER: FOREVER,
            Mute.OFF: None,
        }[mute]
        self._notifications.mute(until)
        self._tray.show_muted(is_muted=until is not None)

    @Slot(object)
    def _on_chosen(self, chosen: Chosen) -> None:
        run = chosen.runs[0]
        if chosen.action is Action.OPEN_RUN:
            self._actions.open_page(run)
            return
        self._window.bring_to_front()
        button = self._parts.shelf.get(run.button)
        if chosen.action is Action.RUN_AGAIN and button is not None and button.fields:
            self._actions.press_again(run)  # opens the form: a notification runs nothing itself
        elif len(chosen.runs) == 1:
            self._actions.show_details(run)
