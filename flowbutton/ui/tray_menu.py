"""The menu of the tray icon."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.status_text import LOOKS, state_word
from flowbutton.bridge.time_text import ago, span
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.run import Run, RunState
from flowbutton.ui.account_menu import AccountMenu
from flowbutton.ui.theme import Theme
from flowbutton.ui.tray_icon import menu_icon
from flowbutton.ui.tray_values import Command, Mute, RunPage, StopWaiting

MOST_FAVOURITES = 10
_LONGEST = 40
#: Shapes of the last result, for panels that draw menus as text.
_MARKS = {"ok": "✓", "bad": "✗", "warn": "?", "accent": "…", "faint": "-"}
#: The last result is told for these; a button that never ran has none.
_TOLD = frozenset(LOOKS) - {RunState.SENDING}


@dataclass(frozen=True, slots=True)
class _Wish:
    """What an item stands for; in a wrapping, as Qt makes plain text of a StrEnum."""

    what: object


class TrayMenu(QMenu):
    """Favourites, all buttons, what runs now, who is signed in, and the program itself.

    Built anew whenever it is about to be shown; items that do not apply are not there.

    Signals:
        wanted: an item was chosen. arg: a Button to press, a RunPage, a StopWaiting, a Mute or
            a Command.
    """

    wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        rows: Callable[[], Sequence[TileRow]],
        now_by: Callable[[datetime], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._now_by = now_by
        self._menus: list[QMenu] = []
        self._is_muted = False
        self._find_key = ""
        self._account: Account | None = None
        self.account = AccountMenu(theme, self, lambda name: menu_icon(theme.icons, name))
        self._group = QActionGroup(self)  # tells each choice once, also one in a submenu
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._on_group_triggered)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def show_muted(self, *, is_muted: bool) -> None:
        """Say that notifications are muted, or no longer."""
        if is_muted != self._is_muted:
            self._is_muted = is_muted
            self.fill()

    def show_account(self, account: Account | None) -> None:
        """Say who is signed in, None when nobody is."""
        self._account = account
        self.fill()

    def show_find_key(self, keys: str) -> None:
        """Say by which hot key a button is found from anywhere, "" when by none."""
        if keys != self._find_key:
            self._find_key = keys
            self.fill()

    def fill(self) -> None:
        """Build the menu from what is known now."""
        self.clear()
        for menu in self._menus:
            menu.deleteLater()
        self._menus = []
        rows = self._rows()
        self._add_favourites(rows)
        self._add_all(rows)
        find = self._item(self, self.tr("Find and run…"), Command.FIND, "search")
        if self._find_key:
            find.setShortcut(QKeySequence(self._find_key))
            find.setShortcutVisibleInContextMenu(True)
        self._add_running(rows)
        self._add_last(rows)
        self.addSeparator()
        open_item = self._item(self, self.tr("Open FlowButton"), Command.OPEN)
        self.setDefaultAction(open_item)
        self._add_mute()
        self._add_account()
        self._item(self, self.tr("Settings…"), Command.SETTINGS)
        self._item(self, self.tr("Quit"), Command.QUIT)

    def _add_favourites(self, rows: Sequence[TileRow]) -> None:
        favourites = [row for row in rows if row.button.is_favourite][:MOST_FAVOURITES]
        if not favourites:
            return
        self.addAction(self.tr("Favourites")).setEnabled(False)
        for row in favourites:
            self._button(self, row)
        self.addSeparator()

    def _add_all(self, rows: Sequence[TileRow]) -> None:
        """All buttons: those of a group in a menu of their own, the others below."""
        if not rows:
            return
        menu = self._submenu(self, self.tr("All buttons"), "list")
        groups = dict.fromkeys(row.button.group for row in rows if row.button.group)
        for group in groups:
            inner = self._submenu(menu, _plain(group), "folder")
            for row in rows:
                if row.button.group == group:
                    self._button(inner, row)
        for row in rows:
            if not row.button.group:
                self._button(menu, row)

    def _add_running(self, rows: Sequence[TileRow]) -> None:
        runs = [row.run for row in rows if row.run is not None and row.run.is_open]
        if not runs:
            return
        title = self.tr("Running now ({count})").replace("{count}", str(len(runs)))
        menu = self._submenu(self, title, "spinner")
        for run in runs:
            elapsed = span((self._now_by(run.started_at) - run.started_at).total_seconds())
            inner = self._submenu(menu, f"{_plain(run.name)} · {elapsed}", LOOKS[run.state][0])
            if run.run_url:
                self._item(inner, self.tr("Open the run"), RunPage(run), "external")
            self._item(inner, self.tr("Stop waiting"), StopWaiting(run), "eye-off")

    def _add_last(self, rows: Sequence[TileRow]) -> None:
        """Say what ended last, whether it is a favourite or not; it leads to the history."""
        runs = [row.run for row in rows if row.run is not None and row.run.state in _TOLD]
        ended = [run for run in runs if not run.is_open]
        if ended:
            run = min(ended, key=self._age)
            result = f"{_mark(run)} {_plain(run.name)} · {self._ago(run)}"
            text = self.tr("Last: {result}").replace("{result}", result)
            self._item(self, text, Command.HISTORY, "clock")

    def _add_mute(self) -> None:
        if self._is_muted:
            self._item(self, self.tr("Turn notifications on"), Mute.OFF)
            return
        menu = self._submenu(self, self.tr("Mute notifications"), "")
        self._item(menu, self.tr("For an hour"), Mute.HOUR)
        self._item(menu, self.tr("Until tomorrow"), Mute.TOMORROW)
        self._item(menu, self.tr("Until I turn them on"), Mute.FOREVER)

    def _add_account(self) -> None:
        if self._account is None:
            self._item(self, self.tr("Sign in…"), Command.SIGN_IN)
            return
        title = self.tr("Signed in as {name}")
        name = self._account.username or self._account.title
        self.account.setTitle(title.replace("{name}", _plain(name)))
        self.addMenu(self.account)

    def _button(self, menu: QMenu, row: TileRow) -> None:
        result = self._result(row)
        title = _plain(row.title)
        text = f"{title}   {result}" if result else title
        self._item(menu, text, row.button, row.button.icon)

    def _result(self, row: TileRow) -> str:
        """Return how the last run went, in a word or a shape and a time."""
        run = row.run
        if run is None or run.state not in _TOLD:
            return ""
        if run.is_open:
            return state_word(run.state).lower()
        return f"{_mark(run)} {self._ago(run)}"

    def _ago(self, run: Run) -> str:
        return ago(run.ended_at or run.started_at, self._now_by(run.started_at))

    def _age(self, run: Run) -> timedelta:
        return self._now_by(run.started_at) - (run.ended_at or run.started_at)

    def _submenu(self, menu: QMenu, title: str, icon: str) -> QMenu:
        inner = QMenu(title, menu)
        if icon:
            inner.setIcon(menu_icon(self._theme.icons, icon))
        self._menus.append(inner)
        menu.addMenu(inner)
        return inner

    def _item(self, menu: QMenu, text: str, wish: object, icon: str = "") -> QAction:
        action = menu.addAction(text)
        action.setData(_Wish(wish))
        self._group.addAction(action)
        if icon:
            is_button = isinstance(wish, Button)
            action.setIcon(menu_icon(self._theme.icons, icon, is_button=is_button))
        return action

    def _on_group_triggered(self, action: QAction) -> None:
        self.wanted.emit(action.data().what)


def _mark(run: Run) -> str:
    return _MARKS[LOOKS[run.state][1].value]


def _plain(name: str) -> str:
    """Return a name as a menu item: short, and an ampersand in it is no mnemonic."""
    if len(name) > _LONGEST:
        half = _LONGEST // 2
        name = f"{name[: half - 1]}…{name[-half:]}"
    return name.replace("&", "&&")
