"""Everything behind the window, put together after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from flowbutton.app.adding import Adding
from flowbutton.app.asking import Asking
from flowbutton.app.bin_desk import BinDesk
from flowbutton.app.button_menu import ButtonMenu
from flowbutton.app.closing import Closing
from flowbutton.app.commands import Acts, Commands
from flowbutton.app.core import Core
from flowbutton.app.curing import Curing
from flowbutton.app.details_place import DetailsPlace
from flowbutton.app.edit_mode import EditMode
from flowbutton.app.editing import Editing
from flowbutton.app.entry import Begun
from flowbutton.app.feed import Feed
from flowbutton.app.fingers import Fingers
from flowbutton.app.first_paint import FirstPaint
from flowbutton.app.fixing import Fixing
from flowbutton.app.form import Tools
from flowbutton.app.front import Front
from flowbutton.app.home import Home
from flowbutton.app.importing import Importing
from flowbutton.app.log_desk import LogDesk
from flowbutton.app.messages import Messages
from flowbutton.app.outside import Outside
from flowbutton.app.palette_desk import PaletteDesk
from flowbutton.app.parts import build_parts
from flowbutton.app.practice_desk import PracticeDesk
from flowbutton.app.readdressing import Readdressing
from flowbutton.app.run_actions import RunActions
from flowbutton.app.run_keys import RunKeys
from flowbutton.app.settings_desk import SettingsDesk
from flowbutton.app.signing_in import SigningIn
from flowbutton.app.standing import Standing
from flowbutton.app.telling import Telling
from flowbutton.app.tray import TrayDesk
from flowbutton.app.warming import Warming
from flowbutton.app.windows import Windows
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.settings import Settings

if TYPE_CHECKING:
    from flowbutton.app.desktop_desk import DesktopDesk

Starters = Callable[[Account], tuple[Button, ...]]


class App(QObject):
    """The program behind its window. `starters` gives the buttons that a demo begins with."""

    def __init__(
        self,
        qt: QApplication,
        front: Front,
        core: Core,
        outside: Outside,
        starters: Starters | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._starters = starters
        self._begun = Begun()
        self.desktop: DesktopDesk | None = None  # from the first paint on
        self._front = front
        self.parts = parts = build_parts(front, core, outside)
        self.window = front.window
        self.messages = Messages(self.window.messages, self.sign_in, self)
        self.home = Home(parts, self.window, self)
        self.signing_in = SigningIn(parts, self.home, self)
        self.standing = Standing(parts, self.window, self)
        self.feed = Feed(parts, self)
        self.warming = Warming(parts, self)
        self.windows = Windows(parts.theme, self.window, self)
        place = DetailsPlace(self.window, self.windows, self)
        self.actions = RunActions(parts, place, self.feed.newest, self)
        self.readdressing = Readdressing(parts, self.windows, self)
        self.fixing = Fixing(
            parts, self.actions, self.readdressing, self.messages, self.sign_in, self
        )
        self.editing = Editing(parts, self.window, self.windows, self.messages, self)
        self.settings = SettingsDesk(parts, self.windows, self)
        self.bin = BinDesk(parts, self.editing.stack, self.settings, self.windows, self)
        self.practice = PracticeDesk(parts, self.settings, self.messages, self)
        self.edit_mode = EditMode(parts, self.editing, self.window, self)
        self.fingers = Fingers(front, parts, self.edit_mode, self)
        self.curing = Curing(
            parts, self.actions, self.fixing, self.readdressing, self.sign_in, self
        )
        self.button_menu = ButtonMenu(
            parts, self.actions, self.editing, self.readdressing, self.curing, self.window, self
        )
        RunKeys(parts, self.window, self.actions, self)
        self.adding = Adding(parts, self.windows, self)
        self.asking = Asking(
            Tools(parts.theme, parts.tasks, parts.shelf, parts.doors, parts.caring, core.facts),
            self.standing.name_of,
            self.windows,
            self,
        )
        self.log = LogDesk(parts, self.window, self)
        self.importing = Importing(parts, self.windows, self)
        self.palette = PaletteDesk(parts, self.window, self)
        desks = self.settings, self.bin, self.practice
        acts = Acts(self.sign_in, self._on_file_wanted, *desks, self.quit)
        self.commands = Commands(parts, self.window, self.palette, acts, self)
        self.tray = TrayDesk(parts, self.window, self.actions, self)
        self.telling = Telling(parts, self.window, self.actions, self.tray.tray, self)
        self.closing = Closing(parts, self.window, self.tray, self.messages, self)
        self._connect_window()
        self._connect_parts()
        self._connect_pages()
        parts.shelf.show(front.buttons)

    @Slot()
    def sign_in(self, claims: str = "", login_hint: str = "") -> None:
        """Begin a sign-in with the browser."""
        self.window.bring_to_front()
        self.signing_in.begin(claims, login_hint)

    def begin(self, begun: Begun) -> None:
        """Show the window, unless it was started without, and do what the program is for."""
        self._begun = begun
        self.home.show_home()
        FirstPaint(self.window, self._begin, self)
        if not begun.entry.is_hidden:
            self.window.show()

    def go_on(self, begun: Begun) -> None:
        """Go on behind a window that is painted already."""
        self._begun = begun
        self._begin()

    def close(self) -> None:
        """End everything, whatever hangs."""
        self.closing.is_ending = True
        self.edit_mode.end()  # its filters would meet a window that is half gone
        self.window.keep_geometry()
        if self.desktop is not None:
            self.desktop.close()
        self.telling.close()
        self.tray.close()
        self.parts.close()
        self.window.close()

    @Slot()
    def quit(self) -> None:
        """End the program; runs go on at their services."""
        self.closing.is_ending = True
        self._qt.quit()

    def _begin(self) -> None:
        self.window.restore_log()
        if self._front.trouble is not None:
            self.messages.tell_error(self._front.trouble)
        self.feed.recollect()
        self.parts.session.read()
        self.warming.start()
        self.log.prune()
        self.parts.shelf.tidy()
        self._join_desktop()
        self.fingers.press_early()

    def _join_desktop(self) -> None:
        from flowbutton.app.desktop_desk import DesktopDesk, Rooms  # noqa: PLC0415 - after the paint

        rooms = Rooms(
            self._qt,
            self.window,
            self.messages,
            self.adding,
            self.importing,
            self.settings,
            self.button_menu,
            self.editing,
            self.edit_mode,
            self.windows,
            self.palette,
        )
        self.desktop = DesktopDesk(self.parts, rooms, self._begun, self)
        self.desktop.quit_wanted.connect(self.quit)

    def _connect_window(self) -> None:
        parts, window = self.parts, self.window
        window.header.add_wanted.connect(self._on_add_wanted)
        window.refresh_wanted.connect(self._on_refresh_wanted)
        window.quit_wanted.connect(self.quit)
        window.came_to_front.connect(self.warming.make_first_ready)
        window.grid.undo_wanted.connect(parts.doors.undo)
        window.grid.let_go.connect(self.feed.tell_let_go)
        window.grid.pointed.connect(self.warming.make_ready)
        window.grid.menu_wanted.connect(self.button_menu.show)
        window.log.details_wanted.connect(self.actions.show_details)
        window.log.open_wanted.connect(self.actions.open_page)
        window.log.receipt_wanted.connect(self.actions.copy_receipt)
        window.log.again_wanted.connect(self.actions.press_again)
        window.log.hide_wanted.connect(parts.runs.hide)
        window.log.stop_wanted.connect(parts.runs.stop_waiting)
        window.log.follow_wanted.connect(parts.runs.follow_again)
        window.log.cancel_wanted.connect(self.actions.ask_to_cancel)
        self.home.first_run.sign_in_wanted.connect(self.sign_in)
        self.home.first_run.paste_wanted.connect(self._on_add_wanted)
        self.home.first_run.file_wanted.connect(self._on_file_wanted)
        self.home.first_run.demo_wanted.connect(partial(parts.outside.start, "demo"))
        self.home.first_run.demo.setVisible(self._starters is None)  # not inside the demo

    def _connect_parts(self) -> None:
        parts = self.parts
        parts.session.accounts_changed.connect(self._on_accounts_changed)
        parts.session.signed_in.connect(self.messages.sign_in_is_done)
        parts.session.signed_in.connect(self._on_signed_in)
        parts.shelf.buttons_changed.connect(self.home.look_again)
        for failed in (
            parts.session.troubled,
            parts.shelf.failed,
            parts.runs.failed,
            self.feed.failed,
            self.signing_in.failed,
            self.adding.failed,
            self.actions.failed,
            self.readdressing.failed,
        ):
            failed.connect(self.messages.tell_error)
        self.feed.read.connect(self._on_feed_read)
        self.adding.sign_in_wanted.connect(self.sign_in)
        self.adding.file_wanted.connect(self.importing.open)
        self.actions.done.connect(self.messages.tell_done)
        self.standing.sign_in_wanted.connect(self.sign_in)
        self.standing.settings_chosen.connect(self.settings.use)
        self.tray.quit_wanted.connect(self.quit)
        self.tray.sign_in_wanted.connect(self.sign_in)
        self.standing.add_menu(self.tray.tray.menu.account)
        self.closing.quit_wanted.connect(self.quit)

    def _connect_pages(self) -> None:
        for by in (self.window.header, self.tray, self.fixing, self.signing_in):
            by.settings_wanted.connect(self.settings.open)
        self.window.help_wanted.connect(self.settings.open_help)
        self.window.palette_wanted.connect(self.palette.open)
        self.palette.add_wanted.connect(self.adding.open)
        self.settings.changed.connect(self._on_settings_changed)
        self.settings.restart_needed.connect(self.messages.tell_restart)
        self.settings.clearing_wanted.connect(self.log.clear)
        self.edit_mode.bar.bin_wanted.connect(self.bin.open)
        self.settings.failed.connect(self.messages.tell_error)
        self.log.cleared.connect(self.feed.begin_anew)
        self.log.done.connect(self.messages.tell_done)
        self.log.failed.connect(self.messages.tell_error)
        self.importing.failed.connect(self.messages.tell_error)

    @Slot()
    def _on_add_wanted(self) -> None:
        self.adding.open()

    @Slot()
    def _on_file_wanted(self) -> None:
        self.importing.ask(self.window)

    @Slot()
    def _on_refresh_wanted(self) -> None:
        self.parts.shelf.read()
        self.parts.session.read()
        self.parts.runs.look_again()

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self.window.grid.set_size(settings.look.tile_size)

    @Slot()
    def _on_feed_read(self) -> None:
        """Tell once of damaged files: by now each of them has been opened."""
        for notice in self.parts.core.notices():
            self.messages.tell_notice(notice)

    @Slot(object)
    def _on_accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        self.adding.refresh()
        if accounts:
            self.warming.make_first_ready()
        self.home.look_again()

    @Slot(object)
    def _on_signed_in(self, account: Account) -> None:
        if self.adding.resume() or self.parts.shelf.buttons:
            return
        if self._starters is None:
            self.adding.open()
        else:
            self.parts.shelf.add(*self._starters(account))
