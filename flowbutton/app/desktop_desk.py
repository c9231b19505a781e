"""What joins the program to the desktop around it; made after the first paint."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.adding import Adding
from flowbutton.app.button_menu import ButtonMenu
from flowbutton.app.desktop_kit import find_kit
from flowbutton.app.dropping import Dropping
from flowbutton.app.edit_mode import EditMode
from flowbutton.app.editing import Editing
from flowbutton.app.effects_items import EffectsItems
from flowbutton.app.entry import Begun
from flowbutton.app.exporting import Exporting
from flowbutton.app.file_watch import FileWatch
from flowbutton.app.icon_desk import IconDesk
from flowbutton.app.icon_items import IconItems
from flowbutton.app.importing import Importing
from flowbutton.app.key_desk import KeyDesk
from flowbutton.app.key_items import KeyItems
from flowbutton.app.link_desk import LinkDesk
from flowbutton.app.messages import Messages
from flowbutton.app.more_icons import Drawings
from flowbutton.app.opened_events import OpenedEvents
from flowbutton.app.palette_desk import PaletteDesk
from flowbutton.app.parts import Parts
from flowbutton.app.practising import Practising
from flowbutton.app.reception import Desks, Reception
from flowbutton.app.set_pictures import TidyPictures
from flowbutton.app.settings_desk import SettingsDesk
from flowbutton.app.settings_watch import SettingsWatch
from flowbutton.app.staying import Staying
from flowbutton.app.target_place import PlaceMemory
from flowbutton.app.windows import Windows
from flowbutton.bridge.shelf import LANE
from flowbutton.desktop.instance.asked import Asked
from flowbutton.desktop.instance.relay import Instance
from flowbutton.desktop.instance.show import Show
from flowbutton.desktop.links import RunLink
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.domain.press import Door
from flowbutton.store.folders import find_folders
from flowbutton.store.pictures import PictureFolder
from flowbutton.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Rooms:
    """What the desktop leads to."""

    application: QObject
    window: MainWindow
    messages: Messages
    adding: Adding
    importing: Importing
    settings: SettingsDesk
    button_menu: ButtonMenu
    editing: Editing
    edit_mode: EditMode
    windows: Windows
    palette: PaletteDesk


class DesktopDesk(QObject):
    """Hears later starts of the program, and does what this one was started for.

    Signals:
        quit_wanted: the program has done what it was started for.
    """

    quit_wanted = Signal()

    def __init__(
        self, parts: Parts, rooms: Rooms, begun: Begun, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._rooms = rooms
        links = self._links = LinkDesk(parts, rooms.adding)
        self._messages = rooms.messages
        rooms.adding.link_wanted.connect(self._on_adding_link_wanted)
        self.reception = Reception(
            parts,
            Desks(
                rooms.window.bring_to_front,
                self._press,
                links.follow,
                links.add,
                rooms.importing.read,
            ),
            self,
        )
        self.reception.failed.connect(rooms.messages.tell_error)
        self._instance = Instance(begun.listener, self) if begun.listener is not None else None
        if self._instance is not None:
            self._instance.asked.connect(self.reception.take)
        self._hear_events()
        self.dropping = Dropping(
            parts, rooms.window, rooms.adding, rooms.importing, rooms.edit_mode
        )
        self.dropping.failed.connect(rooms.messages.tell_error)
        kit = find_kit(parts.core.folders, os.environ)
        self.icons = IconDesk(parts, kit, self)
        self.keys = KeyDesk(parts, kit.commands, self)
        self.keys.palette_wanted.connect(self._on_keys_palette_wanted)
        self.keys.failed.connect(rooms.messages.tell_error)
        rooms.settings.changed.connect(self.keys.follow)
        self.keys.begin()
        self.icons.done.connect(rooms.messages.tell_done)
        self.icons.failed.connect(rooms.messages.tell_error)
        self.icons.menu_missed.connect(self._on_icons_menu_missed)
        rooms.settings.changed.connect(self.icons.follow)
        key_items = KeyItems(parts, self.keys, rooms.windows, self)
        for adds in (rooms.adding.adds, rooms.importing.adds):
            adds.connect(rooms.editing.note_added)
        exporting = self.exporting = Exporting(
            parts, rooms.window, rooms.edit_mode, rooms.palette, self
        )
        exporting.done.connect(rooms.messages.tell_done)
        exporting.failed.connect(rooms.messages.tell_error)
        effects = EffectsItems(parts, rooms.editing, rooms.windows, self)
        items = (effects, IconItems(self.icons), key_items, exporting)
        rooms.button_menu.more += [each.add_to for each in items]
        self._watch_files()
        if parts.outside.start_anew is not None and parts.core.can_practise:  # the real home
            rooms.messages.let_restart(parts.outside.start_anew)
        if parts.core.is_practice and not find_folders(os.environ).practice_mark.exists():
            self.practising = Practising(parts, rooms.window, rooms.palette, self)
            self.practising.over.connect(self.quit_wanted)
        self.drawings = Drawings(parts, self)
        self.places = PlaceMemory(parts, self)
        self.drawings.drawn.connect(rooms.window.grid.viewport().update)
        pictures = PictureFolder(parts.core.folders.pictures)
        parts.tasks.submit(TidyPictures(parts.core.buttons, pictures), LANE)
        self.staying = Staying(parts, rooms.window, begun.entry, self)
        self.staying.quit_wanted.connect(self.quit_wanted)
        if not isinstance(begun.entry.request, Show):
            self.reception.take(Asked(begun.entry.request))

    def _hear_events(self) -> None:
        """Follow what the system tells as an event; only macOS does, and all events pass there."""
        if sys.platform == "darwin":  # pragma: no cover - of another system
            events = OpenedEvents(self._rooms.application, self)
            events.opened.connect(lambda request: self.reception.take(Asked(request)))

    def _watch_files(self) -> None:
        """Take over what other programs write into the settings and the buttons."""
        parts, rooms = self._parts, self._rooms
        self.watch = SettingsWatch(parts, rooms.settings, rooms.messages, self)
        FileWatch((parts.core.folders.buttons,), self).changed.connect(parts.shelf.read)

    def _press(self, button: Button, door: Door, acted_at: float) -> None:
        self._parts.doors.press(button, door, acted_at=acted_at)

    @Slot(object)
    def _on_adding_link_wanted(self, link: RunLink) -> None:
        """Follow a link that was pasted, as if it had been opened."""
        try:
            self._links.follow(link)
        except AppError as error:
            self._messages.tell_error(error)

    @Slot()
    def _on_icons_menu_missed(self) -> None:
        self._rooms.messages.offer(
            self.tr("FlowButton is not in the menu of your applications yet"),
            self.tr("Add it"),
            self._put_in_menu,
            key="menu",
            hint=self.tr("There it opens links and button files too."),
        )

    def _put_in_menu(self) -> None:
        now = self._parts.core.settings.now
        self._rooms.settings.use(replace(now, desktop=replace(now.desktop, in_menu=True)))
        self._rooms.messages.tell_done(self.tr("FlowButton is in the menu of your applications"))

    @Slot()
    def _on_keys_palette_wanted(self) -> None:
        self._rooms.window.bring_to_front()
        self._rooms.window.palette_wanted.emit()

    @Slot()
    def close(self) -> None:
        """Hang up on whoever waits, and let go of the key."""
        self.dropping.close()
        self.keys.close()
        if self._instance is not None:
            self._instance.close(PATIENCE_S)


PATIENCE_S = 0.3  # for threads that only need to be told
