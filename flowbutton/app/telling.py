"""Tells of runs while nobody looks at the window, by toasts and notifications, and takes clicks."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from flowbutton.app.parts import Parts
from flowbutton.app.reception import TOKEN
from flowbutton.app.run_actions import RunActions
from flowbutton.app.toasting import WITHOUT_WINDOW, Toasting
from flowbutton.bridge.doors import Armed, Wish
from flowbutton.bridge.runs import Guarded
from flowbutton.bridge.tasks import Done
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.notifications.balloon import BalloonShower
from flowbutton.desktop.notifications.center import Chosen, Notifications, Surroundings
from flowbutton.desktop.notifications.kinds import FOREVER, Kind, Rules, an_hour, tomorrow
from flowbutton.desktop.notifications.note import Action
from flowbutton.desktop.notifications.service import ServiceShower
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run
from flowbutton.engine.ask import Recollect, Recollection
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.run_announcer import RunAnnouncer
from flowbutton.ui.tray import Tray
from flowbutton.ui.tray_values import Mute

MUTED = "muted_until"  # the fact until when nothing is told
ENDINGS = frozenset({Kind.FAILED, Kind.NEEDS_YOU, Kind.FINISHED_LATE, Kind.FINISHED_SOON})


class Telling(QObject):
    """Shows notifications through the desktop's service, or the balloon of the tray icon.

    A press by an icon or a key has a toast; what that tells is no notification too.
    `announcer` has read aloud in the window what no toast says.
    """

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
        self.toasts = Toasting(parts, window, self)  # first: it is asked of each change
        self.toasts.chosen.connect(self._on_chosen)
        balloon = BalloonShower(icon.showMessage, icon.messageClicked, icon.isVisible, self)
        balloon.not_shown.connect(self.toasts.show_note)
        self._notifications = Notifications(
            ServiceShower(APP_ID, parent=self),
            balloon,
            Surroundings(self._rules, clocks.monotonic, clocks.now, self._is_seen, parts.shelf.get),
            self,
        )
        self._notifications.chosen.connect(self._on_chosen)
        tray.mute_wanted.connect(self._on_mute_wanted)
        parts.runs.run_changed.connect(self._notifications.on_run_changed)
        self.announcer = RunAnnouncer(window)
        parts.runs.run_changed.connect(self._on_run_changed)
        parts.runs.guarded.connect(self._on_guarded)
        parts.doors.armed.connect(self._on_armed)
        window.came_to_front.connect(self._notifications.see_all)
        window.came_to_front.connect(self.toasts.clear)
        parts.tasks.done.connect(self._on_tasks_done)
        tray.menu.aboutToShow.connect(self._on_menu_about_to_show)
        until = muted_until(parts.core.facts.get(MUTED))
        if until is not None:
            self._notifications.mute(until)
        self._on_menu_about_to_show()

    def close(self) -> None:
        """Take every toast and notification away."""
        self.toasts.clear()
        self._notifications.close()

    def _rules(self, run: Run) -> Rules:
        """Return of what a run is told; who pressed without the window sees the end in any case."""
        settings = self._parts.core.settings.now
        if not settings.desktop.notifies:
            return Rules(frozenset())
        told = settings.notifications
        wishes = {
            Kind.FAILED: told.failed,
            Kind.NEEDS_YOU: told.needs_you,
            Kind.FIXED: told.fixed,
            Kind.FINISHED_LATE: told.finished_late,
            Kind.FINISHED_SOON: told.finished_soon,
            Kind.STARTED: told.started,
        }
        kinds = frozenset(kind for kind, is_wanted in wishes.items() if is_wanted)
        return Rules(kinds | ENDINGS if run.door in WITHOUT_WINDOW else kinds)

    def _is_seen(self, run: Run) -> bool:
        return self._window.isActiveWindow() or self.toasts.tells(run)

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        """Have it read aloud, unless a toast does so."""
        if not self.toasts.tells(run):
            self.announcer.tell(run)

    @Slot(object)
    def _on_guarded(self, guarded: Guarded) -> None:
        if self._window.isActiveWindow():  # elsewhere a toast or a notification tells it
            self.announcer.tell_guarded(guarded)

    @Slot(object)
    def _on_armed(self, armed: Armed) -> None:
        if self._window.isActiveWindow():
            self.announcer.tell_armed(armed)

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
        self._parts.core.facts.put(MUTED, until.isoformat() if until is not None else "")
        self._on_menu_about_to_show()

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        """Learn how the last runs ended, so that a success after a failure is told."""
        if isinstance(done.command, Recollect) and isinstance(done.result, Recollection):
            self._notifications.remember(reversed(done.result.recent))

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        """Have the menu say what is so now: the time may be over."""
        self._tray.show_muted(is_muted=self._notifications.muted_until is not None)

    @Slot(object)
    def _on_chosen(self, chosen: Chosen) -> None:
        run = chosen.runs[0]
        if chosen.action is Action.OPEN_RUN:
            self._actions.open_page(run)
            return
        if chosen.token:
            os.environ[TOKEN] = chosen.token
        button = self._parts.shelf.get(run.button)
        if chosen.action is Action.RUN_AGAIN and button is not None:
            self._ask_again(run, button)
            return
        self._window.bring_to_front()
        if len(chosen.runs) == 1:
            self._actions.show_details(run)

    def _ask_again(self, run: Run, button: Button) -> None:
        """Open the form, or the question: a notification runs nothing by itself."""
        if button.fields:
            self._actions.fill_again(run, button, Door.NOTIFICATION)
        else:
            self._parts.doors.ask(Wish(button, Door.NOTIFICATION, dict(button.values)))


def muted_until(fact: str) -> datetime | None:
    """Return the moment that was remembered, None when it cannot be read."""
    with suppress(ValueError):
        moment = datetime.fromisoformat(fact)
        return moment if moment.tzinfo is not None else None
    return None
