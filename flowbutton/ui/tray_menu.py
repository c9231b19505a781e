"""The menu of the tray icon."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.status_text import LOOKS, state_word
from flowbutton.bridge.time_text import ago, clock, span
from flowbutton.bridge.words import shown
from flowbutton.domain.account import Account
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import say
from flowbutton.domain.working_time import active_s
from flowbutton.ui.account_menu import AccountMenu
from flowbutton.ui.menu_lines import SEPARATOR, Line, MenuLines
from flowbutton.ui.theme import Theme
from flowbutton.ui.tray_icon import menu_icon
from flowbutton.ui.tray_values import Command, Mute, RunPage, StopWaiting

MOST_FAVOURITES = 10
MOST_RUNNING = 10
_LONGEST = 40
#: Shapes of the last result, for panels that draw menus as text.
_MARKS = {"ok": "✓", "bad": "✗", "warn": "?", "accent": "…", "faint": "-"}
#: The last result is told for these; a button that never ran has none.
_TOLD = frozenset(LOOKS) - {RunState.SENDING}


class TrayMenu(QMenu):
    """Favourites, all buttons, what runs now, who is signed in, and the program itself.

    Kept as things are while it is closed, so that a panel, which may draw it before it has asked
    for the newest, has the right lines; under the pointer none of them takes another's place.
    Items that do not apply are not there.

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
        self._is_muted = False
        self._is_open = False
        self._drawn = 0
        self._below: dict[str, tuple[object, tuple[Line, ...]]] = {}
        self._find_key = ""
        self._account: Account | None = None
        self.account = AccountMenu(theme, self, lambda name: menu_icon(theme.icons, name))
        self._group = QActionGroup(self)  # tells each choice once, also one in a submenu
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._on_group_triggered)
        self._lines = MenuLines(self, self._group, self._icon)
        self.aboutToShow.connect(self._on_about_to_show)
        self.aboutToHide.connect(self._on_about_to_hide)
        self.fill()

    def show_muted(self, *, is_muted: bool) -> None:
        """Say that notifications are muted, or no longer."""
        self._is_muted = is_muted
        self.fill()

    def show_account(self, account: Account | None) -> None:
        """Say who is signed in, None when nobody is."""
        self._account = account
        self.fill()

    def show_find_key(self, keys: str) -> None:
        """Say by which hot key a button is found from anywhere, "" when by none."""
        self._find_key = keys
        self.fill()

    def keep_up(self) -> None:
        """Take in what has changed, unless somebody looks at the menu."""
        if not self._is_open:
            self._fill(is_deep=False)

    def fill(self) -> None:
        """Have in the menu what is known now."""
        self._fill(is_deep=True)

    def _fill(self, *, is_deep: bool) -> None:
        rows, learned = self._rows(), self._theme.icons.learned
        lines = [
            *self._favourites(rows),
            *self._all(rows, is_deep=is_deep),
            Line(self.tr("Find and run…"), Command.FIND, "search", keys=self._find_key),
            *self._running(rows, is_deep=is_deep),
            *self._last(rows),
            SEPARATOR,
            Line(self.tr("Open FlowButton"), Command.OPEN, is_default=True),
            self._mute(),
            self._signed_in(),
            Line(self.tr("Settings…"), Command.SETTINGS),
            Line(self.tr("Quit"), Command.QUIT),
        ]
        self._lines.show(lines, draws_anew=learned != self._drawn, is_deep=is_deep)
        self._drawn = learned

    def _favourites(self, rows: Sequence[TileRow]) -> list[Line]:
        favourites = [row for row in rows if row.button.is_favourite][:MOST_FAVOURITES]
        if not favourites:
            return []
        heading = Line(self.tr("Favourites"))
        return [heading, *(self._button(row) for row in favourites), SEPARATOR]

    def _all(self, rows: Sequence[TileRow], *, is_deep: bool) -> list[Line]:
        """Return all buttons: those of a group in a menu of their own, the others below."""
        if not rows:
            return []
        of = tuple(row.button for row in rows)
        below = self._lines_below("all", of, lambda: self._grouped(rows), is_deep=is_deep)
        return [Line(self.tr("All buttons"), icon="list", below=below, key="all")]

    def _grouped(self, rows: Sequence[TileRow]) -> list[Line]:
        lines = []
        for group in dict.fromkeys(row.button.group for row in rows if row.button.group):
            inside = tuple(self._button(row) for row in rows if row.button.group == group)
            lines.append(Line(_plain(group), icon="folder", below=inside, key=group))
        return lines + [self._button(row) for row in rows if not row.button.group]

    def _running(self, rows: Sequence[TileRow], *, is_deep: bool) -> list[Line]:
        runs = [row.run for row in rows if row.run is not None and row.run.is_open]
        if not runs:
            return []
        title = self.tr("Running now ({count})").replace("{count}", str(len(runs)))
        of = tuple((run.press_id, run.state, run.run_url) for run in runs)
        below = self._lines_below("running", of, lambda: self._runs(runs), is_deep=is_deep)
        return [Line(title, icon="spinner", below=below, key="running")]

    def _runs(self, runs: Sequence[Run]) -> list[Line]:
        lines = [self._run(run) for run in runs[:MOST_RUNNING]]
        if len(runs) > MOST_RUNNING:
            more = self.tr("%n more in the status log", "", len(runs) - MOST_RUNNING)
            lines.append(Line(more, Command.HISTORY, key="more"))
        return lines

    def _lines_below(
        self, key: str, of: object, make: Callable[[], list[Line]], *, is_deep: bool
    ) -> tuple[Line, ...]:
        """Return the lines of a menu below; when it is not `is_deep`, only others `of` others."""
        known = self._below.get(key)
        if is_deep or known is None or known[0] != of:
            known = self._below[key] = (of, tuple(make()))
        return known[1]

    def _run(self, run: Run) -> Line:
        if run.state is RunState.QUEUED:
            lines = [Line(self.tr("Take the press back"), StopWaiting(run), "undo")]
        else:
            lines = [Line(self.tr("Stop waiting"), StopWaiting(run), "eye-off")]
        if run.run_url:
            lines.insert(0, Line(self.tr("Open the run"), RunPage(run), "external"))
        title, icon = f"{_plain(run.name)} · {self._so_far(run)}", LOOKS[run.state][0]
        return Line(title, icon=icon, below=tuple(lines), key=run.press_id)

    def _so_far(self, run: Run) -> str:
        """Say for how long a run has been under way, or what it waits for: then no time counts."""
        if run.state is RunState.QUEUED:
            return state_word(run.state)
        if run.state is RunState.WAITING:
            since = clock(run.waiting_since or run.started_at)
            return shown(say("Waiting since {time}", time=since))
        return span(active_s(run, self._now_by(run.started_at)))

    def _last(self, rows: Sequence[TileRow]) -> list[Line]:
        """Say what ended last, whether it is a favourite or not; it leads to the history."""
        runs = [row.run for row in rows if row.run is not None and row.run.state in _TOLD]
        ended = [run for run in runs if not run.is_open]
        if not ended:
            return []
        run = min(ended, key=self._age)
        result = f"{_mark(run)} {_plain(run.name)} · {self._ago(run)}"
        text = self.tr("Last: {result}").replace("{result}", result)
        return [Line(text, Command.HISTORY, "clock", key="last")]

    def _mute(self) -> Line:
        if self._is_muted:
            return Line(self.tr("Turn notifications on"), Mute.OFF)
        choices = (
            Line(self.tr("For an hour"), Mute.HOUR),
            Line(self.tr("Until tomorrow"), Mute.TOMORROW),
            Line(self.tr("Until I turn them on"), Mute.FOREVER),
        )
        return Line(self.tr("Mute notifications"), below=choices)

    def _signed_in(self) -> Line:
        if self._account is None:
            return Line(self.tr("Sign in…"), Command.SIGN_IN)
        title = self.tr("Signed in as {name}")
        name = self._account.username or self._account.title
        return Line(title.replace("{name}", _plain(name)), menu=self.account)

    def _button(self, row: TileRow) -> Line:
        result = self._result(row)
        title = _plain(row.title)
        text = f"{title}   {result}" if result else title
        return Line(text, row.button, row.button.icon, is_button=True, key=row.button.id)

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

    def _icon(self, name: str, is_button: bool) -> QIcon:
        return menu_icon(self._theme.icons, name, is_button=is_button)

    def _on_about_to_show(self) -> None:
        self._is_open = True
        self.fill()

    def _on_about_to_hide(self) -> None:
        self._is_open = False

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
