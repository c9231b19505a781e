"""The window: buttons above, the status log below, other pages in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.button_filter import ButtonFilter
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.log_model import RunModel
from flowbutton.domain.press import Door
from flowbutton.domain.settings import TileSize
from flowbutton.ui.button_grid import ButtonGrid
from flowbutton.ui.geometry import Geometry
from flowbutton.ui.grid_intents import PressIntent
from flowbutton.ui.group_tabs import GroupTabs
from flowbutton.ui.header import Header
from flowbutton.ui.log_look import look_from
from flowbutton.ui.log_pane import LogPane
from flowbutton.ui.log_window import LogDock
from flowbutton.ui.menu_key import ask_for_menu
from flowbutton.ui.shortcuts import ABOUT_RUNS, EDITING, KEYS, Does
from flowbutton.ui.side_pane import SidePane
from flowbutton.ui.status_line import StatusLine
from flowbutton.ui.tab_order import put_in_order, stops_in
from flowbutton.ui.theme import Theme

if TYPE_CHECKING:
    from flowbutton.ui.message_bar import MessageBar

SIZE = QSize(1000, 620)
LEAST = QSize(360, 480)


class MainWindow(QMainWindow):
    """Shows the buttons and what became of them, or one page in their place.

    `closing` is asked before the window closes, and returns whether it may.

    Signals:
        press_wanted: a button is to be run. arg: the PressIntent.
        refresh_wanted: what is shown should be looked at again; nothing is run.
        help_wanted: the sheet of keys is wanted.
        palette_wanted: the palette is wanted.
        key_struck: a key about buttons or their runs was struck. arg: what it Does.
        quit_wanted: the program should end.
        came_to_front: the window is in front now.
    """

    press_wanted = Signal(object)
    refresh_wanted = Signal()
    help_wanted = Signal()
    palette_wanted = Signal()
    key_struck = Signal(object)
    quit_wanted = Signal()
    came_to_front = Signal()

    def __init__(
        self,
        theme: Theme,
        buttons: ButtonModel,
        runs: RunModel,
        geometry: Geometry,
        size: TileSize = TileSize.BIG,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._buttons = buttons
        self._is_in_order = False
        self._has_log_look = False
        self._geometry = geometry
        self.closing: Callable[[], bool] = lambda: True
        self.header = Header(theme)
        self._messages: MessageBar | None = None
        self.tabs = GroupTabs(theme)
        self.grid = ButtonGrid(theme, ButtonFilter(buttons, self), size)
        self.log = LogPane(theme, runs)
        self.status = StatusLine(theme)
        self.pages = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self.side = SidePane(theme, self._split)
        self._home = QWidget()
        self.dock = LogDock(self._split, self.log)
        self.setWindowTitle("FlowButton")
        self.setWindowIcon(theme.icons.app_icon())
        self.setObjectName("window")
        self.setMinimumSize(LEAST)
        self._lay_out()
        theme.enforce_rules()
        self._connect(runs)
        self._add_keys()
        self._restore()
        self.grid.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the buttons, the header and the log."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.header.hide()
        self.pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_buttons(self) -> None:
        """Show the buttons."""
        self.header.show()
        self.pages.setCurrentWidget(self._home)

    def show_above_grid(self, bar: QWidget) -> None:
        """Have a bar between the groups and the buttons."""
        self._upper.insertWidget(1, bar)
        self._put_in_order()

    @property
    def messages(self) -> MessageBar:
        """What there is to be said, below the header; made when it is first wanted."""
        if self._messages is None:
            from flowbutton.ui.message_bar import MessageBar  # noqa: PLC0415 - for later

            self._messages = MessageBar(self._theme)
            self._messages.changed.connect(self._put_in_order)
            self._rows.insertWidget(1, self._messages)
        return self._messages

    @property
    def shows_buttons(self) -> bool:
        """Whether the buttons are shown, and not a page in their place."""
        return self.pages.currentWidget() is self._home

    def bring_to_front(self) -> None:
        """Show the window in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focus_find(self) -> None:
        """Go to the field that finds buttons."""
        self.show_buttons()
        self.header.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.field.selectAll()

    def focus_log(self) -> None:
        """Go to the rows of the status log."""
        self.show_buttons()
        self.log.focus_log()
        self.log.window().activateWindow()

    def restore_log(self) -> None:
        """Show the log as it was, in a window of its own when it had one."""
        self.log.use_look(look_from(self._geometry.get("log_look")))
        self._has_log_look = True

    def keep_geometry(self) -> None:
        """Keep the window's place and size for the next start."""
        self._geometry.put("window", self.saveGeometry().toBase64().toStdString())
        self._geometry.put("side", str(self.side.page_width))
        self._geometry.put("log_folded", "yes" if self.log.is_folded else "")
        if self._has_log_look:  # not when the window closes before it was restored
            self._geometry.put("log_look", self.log.look.to_text())
        if not self.log.is_folded and not self.log.look.is_apart:
            self._geometry.put("split", self._split.saveState().toBase64().toStdString())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_to_front.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_geometry()
        if self.closing():
            event.accept()
        else:
            event.ignore()

    def _lay_out(self) -> None:
        above = QWidget()
        self._upper = upper = _column(above)
        upper.addWidget(self.tabs)
        upper.addSpacing(3)
        upper.addWidget(self.grid, 1)
        self._split.addWidget(above)
        self._split.addWidget(self.log)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        home = _column(self._home)
        home.addWidget(self.side, 1)
        home.addWidget(self.status)
        self.pages.addWidget(self._home)
        middle = QWidget()
        self._rows = rows = _column(middle)
        rows.addWidget(self.header)
        rows.addWidget(self.pages, 1)
        self.setCentralWidget(middle)

    def _connect(self, runs: RunModel) -> None:
        self.header.search_changed.connect(self._on_header_search_changed)
        self.header.first_wanted.connect(self._on_header_first_wanted)
        self.header.down_wanted.connect(self._on_header_down_wanted)
        self.tabs.chosen.connect(self.grid.choose)
        self.grid.pressed_button.connect(self.press_wanted)
        self.grid.typed.connect(self._on_grid_typed)
        self._buttons.buttons_changed.connect(self._on_buttons_changed)
        runs.counts_changed.connect(self.status.show_counts)
        self.status.show_counts(runs.counts)
        self._on_buttons_changed()

    def _add_keys(self) -> None:
        for does, slot in (
            (Does.PALETTE, self.palette_wanted.emit),
            (Does.FIND, self.focus_find),
            (Does.ADD, self.header.add_wanted.emit),
            (Does.LOG, self.focus_log),
            (Does.SETTINGS, self.header.settings_wanted.emit),
            (Does.MENU, partial(ask_for_menu, self)),
            (Does.HELP, self.help_wanted.emit),
            (Does.LOOK_AGAIN, self.refresh_wanted.emit),
            (Does.QUIT, self.quit_wanted.emit),
        ):
            self._add_key(KEYS[does], slot)
        for does in (*EDITING, *ABOUT_RUNS):
            self._add_key(KEYS[does], partial(self.key_struck.emit, does))
        for digit in "123456789":
            self._add_key(f"Ctrl+{digit}", self._on_digit_activated).setObjectName(digit)

    def _add_key(self, keys: str, slot: Callable[[], object]) -> QShortcut:
        key = QShortcut(QKeySequence(keys), self)
        key.setAutoRepeat(False)
        key.activated.connect(slot)
        return key

    def _restore(self) -> None:
        self.resize(SIZE)
        kept = QByteArray.fromBase64(self._geometry.get("window").encode())
        if not kept.isEmpty():
            self.restoreGeometry(kept)
        side = self._geometry.get("side")
        self.side.page_width = int(side) if side.isdecimal() else self.side.page_width
        split = QByteArray.fromBase64(self._geometry.get("split").encode())
        if split.isEmpty() or not self._split.restoreState(split):
            log = min(self.log.sizeHint().height(), SIZE.height() * 2 // 5)  # large text, too
            self._split.setSizes([SIZE.height() - log, log])
        look = look_from(self._geometry.get("log_look"))
        self.log.use_look(replace(look, is_apart=False))  # until the window is there
        self.log.look_changed.connect(self._put_in_order)
        self.log.fold(bool(self._geometry.get("log_folded")))

    def _on_digit_activated(self) -> None:
        button = self._buttons.button_of_key(self.sender().objectName())
        if button is not None and self.shows_buttons:
            self.press_wanted.emit(PressIntent(button.id, Door.KEYBOARD))

    def _on_header_search_changed(self, text: str) -> None:
        self.show_buttons()
        self.tabs.setDisabled(bool(text.strip()))
        self.grid.search(text)

    def _on_header_first_wanted(self) -> None:
        button = self.grid.filter.first()
        if self.grid.filter.is_searching and button is not None:
            self.header.field.clear()
            self.press_wanted.emit(PressIntent(button.id, Door.PALETTE))

    def _on_header_down_wanted(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_grid_typed(self, text: str) -> None:
        self.header.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.header.field.insert(text)

    def _on_buttons_changed(self) -> None:
        before = self.tabs.stops
        self.tabs.show_groups_of(self._buttons.buttons())
        if self.tabs.stops != before or not self._is_in_order:
            self._put_in_order()

    def _put_in_order(self) -> None:
        """Have the Tab key go through the window in the order of the eye."""
        self._is_in_order = True
        above = [] if self._messages is None else self._messages.stops
        below = [] if self.dock.is_apart else self.log.stops
        put_in_order([self.header.account_chip, *above, *stops_in(self._upper), *below])


def _column(widget: QWidget) -> QVBoxLayout:
    """Return a column in `widget` without gaps."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
