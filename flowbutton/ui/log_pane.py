"""The pane with the status log."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.log_filter import RunFilter
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_wish import Chip, Day
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.domain.searchable import phrases
from flowbutton.ui.log_header import LogHeader
from flowbutton.ui.log_look import LogLook
from flowbutton.ui.log_table import LogTable
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

if TYPE_CHECKING:  # what nobody sees at first is imported when it is made
    from flowbutton.ui.log_filter_bar import LogFilterBar
    from flowbutton.ui.log_look_menu import LogLookMenu
    from flowbutton.ui.log_menu import LogMenu
    from flowbutton.ui.program_view import ProgramView
    from flowbutton.ui.search_line import SearchLine

_ROWS = 4  # seen at first
_NO_MOST = 16_777_215  # Qt's own "as high as you like"


class LogPane(QWidget):
    """Rows of runs below a header with chips; can be folded down to the header.

    Signals:
        details_wanted: everything about a run is wanted. arg: the Run.
        open_wanted: the run's page at the service is wanted. arg: the Run.
        receipt_wanted: the receipt of a run is to be copied. arg: the Run.
        again_wanted: a button is to be run again with these inputs. arg: the Run.
        stop_wanted: a run is to be waited for no longer. arg: the Run.
        follow_wanted: such a run is to be followed again. arg: the Run.
        cancel_wanted: the service is to stop a run, after a question. arg: the Run.
        hide_wanted: a run is to be left out of the log. arg: the Run.
        export_wanted: the runs that are shown are to be saved to a file.
        older_wanted: the end of the rows is in sight.
        folded: the pane was folded or unfolded. arg: whether it is folded.
        look_changed: the rows are shown in another way or place, or there is more below them.
    """

    details_wanted = Signal(object)
    open_wanted = Signal(object)
    receipt_wanted = Signal(object)
    again_wanted = Signal(object)
    stop_wanted = Signal(object)
    follow_wanted = Signal(object)
    cancel_wanted = Signal(object)
    hide_wanted = Signal(object)
    export_wanted = Signal()
    older_wanted = Signal()
    folded = Signal(bool)
    look_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        model: RunModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.filter = RunFilter(model, self)
        self.header = LogHeader(theme)
        self._bar: LogFilterBar | None = None
        self._program: ProgramView | None = None
        self._look = LogLook()
        self._is_folded = False
        self._model = model
        self.table = LogTable(theme, self.filter)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.table, 1)
        self._connect()
        theme.changed.connect(self.update)
        self.header.show_counts(model.counts)
        model.counts_changed.connect(self.header.show_counts)

    def _connect(self) -> None:
        self.header.chosen.connect(self.filter.choose)
        self.header.filter_toggled.connect(self._on_header_filter_toggled)
        self.header.export_wanted.connect(self.export_wanted)
        self.header.fold_wanted.connect(self._on_header_fold_wanted)
        self.header.program_toggled.connect(self._on_header_program_toggled)
        self.header.look_button.clicked.connect(self._on_header_look_wanted)
        self.table.look_wanted.connect(self.use_look)
        self.table.details_wanted.connect(self.details_wanted)
        self.table.open_wanted.connect(self.open_wanted)
        self.table.menu_wanted.connect(self._on_table_menu_wanted)
        self.table.older_wanted.connect(self.older_wanted)

    @property
    def bar(self) -> LogFilterBar:
        """The row that narrows the log; made when it is first wanted."""
        if self._bar is None:
            from flowbutton.ui.log_filter_bar import LogFilterBar  # noqa: PLC0415 - for later

            self._bar = LogFilterBar(self._theme, self)
            self._bar.hide()
            self._bar.changed.connect(self._on_bar_changed)
            self._rows.insertWidget(1, self._bar)
            self.look_changed.emit()
        return self._bar

    @property
    def program(self) -> ProgramView:
        """What the program did; made when it is first wanted."""
        if self._program is None:
            from flowbutton.ui.program_view import ProgramView  # noqa: PLC0415 - for later

            self._program = ProgramView(self._theme, self)
            self._program.hide()
            self._rows.addWidget(self._program, 1)
            self.look_changed.emit()
        return self._program

    @property
    def search(self) -> SearchLine:
        """The words that narrow the log."""
        return self.bar.search

    @property
    def model(self) -> RunModel:
        """The runs that there are, of which the rows may leave some out."""
        return self._model

    @property
    def is_folded(self) -> bool:
        """Whether only the header is shown."""
        return self._is_folded

    def fold(self, is_folded: bool) -> None:
        """Show the header only, or the rows too."""
        if is_folded == self.is_folded:
            return
        self._is_folded = is_folded
        self._show_below()
        self.header.show_folded(is_folded=is_folded)
        self.setMaximumHeight(self.header.sizeHint().height() if is_folded else _NO_MOST)
        self.folded.emit(is_folded)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the room of four rows."""
        height = self.header.sizeHint().height() + _ROWS * self.table.row_height
        return QSize(super().sizeHint().width(), height)

    def focus_log(self) -> None:
        """Unfold the pane and go to its rows."""
        self.fold(is_folded=False)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.filter.index(0, 0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_all(self) -> None:
        """Leave no run out any more."""
        self.header.filter_button.setChecked(False)
        self.header.choose(Chip.ALL)

    def show_runs_of(self, button: str, name: str) -> None:
        """Go to the runs of a button, and show no others."""
        self.header.filter_button.setChecked(True)
        self.bar.show_buttons({**self.filter.buttons(), button: name})
        self.bar.button.setCurrentIndex(self.bar.button.findData(button))
        self.focus_log()

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        above = [] if self._bar is None else self._bar.stops
        below = [] if self._program is None else self._program.stops
        return [*self.header.stops, *above, self.table, *below]

    @property
    def look(self) -> LogLook:
        """How the rows are shown."""
        return self._look

    def use_look(self, look: LogLook) -> None:
        """Show the rows in another way."""
        self._look = look
        self.table.show_look(look)
        self.look_changed.emit()

    def renew_inks(self) -> None:
        """Write in the colours of the scheme again: in another window Qt forgets them."""
        self.header.title.show_token(Token.INK)
        if self._program is not None:
            self._program.note.show_token(Token.SOFT)

    def put_back(self) -> None:
        """Be below the buttons again, and no window of its own."""
        self.use_look(replace(self._look, is_apart=False))

    def look_menu(self) -> LogLookMenu:
        """Return the menu with which the rows are arranged."""
        from flowbutton.ui.log_look_menu import LogLookMenu  # noqa: PLC0415 - for later

        return LogLookMenu(self._theme, self._look, self.use_look, self)

    def menu(self) -> LogMenu | None:
        """Return the menu of the current run, None when there is no such run."""
        run = self.table.current_run()
        if run is None:
            return None
        from flowbutton.ui.log_menu import LogMenu  # noqa: PLC0415 - for later

        menu = LogMenu(self._theme, run, self)
        menu.offer("info", self.tr("Details"), self.details_wanted.emit)
        if run.run_url:
            menu.offer("external", self.tr("Open run"), self.open_wanted.emit)
        if run.state is RunState.QUEUED:
            menu.offer("undo", self.tr("Take the press back"), self.stop_wanted.emit)
        elif run.is_open and run.state.is_followed:
            menu.offer("eye-off", self.tr("Stop waiting"), self.stop_wanted.emit)
            menu.offer("square", self.tr("Cancel the run…"), self.cancel_wanted.emit)
        if run.was_let_go:
            menu.offer("eye", self.tr("Follow again"), self.follow_wanted.emit)
        if run.button:
            menu.offer("refresh", self.tr("Run again…"), self.again_wanted.emit)
        menu.offer("copy", self.tr("Copy receipt"), self.receipt_wanted.emit)
        menu.addSeparator()
        menu.offer("eye-off", self.tr("Hide"), self.hide_wanted.emit)
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.header.filter_button.isChecked():
            self.header.filter_button.setChecked(False)
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.color(Token.LINE)
        painter.fillRect(self.rect(), self._theme.color(Token.SURFACE))
        painter.fillRect(0, self.table.y() - 1, self.width(), 1, line)

    def _show_below(self) -> None:
        """Show what belongs below the header now."""
        shows_program, is_folded = self.header.shows_program, self._is_folded
        self.table.setVisible(not is_folded and not shows_program)
        if shows_program or self._program is not None:
            self.program.setVisible(not is_folded and shows_program)
        is_filtering = self.header.filter_button.isChecked() and not shows_program
        if is_filtering or self._bar is not None:
            self.bar.setVisible(is_filtering and not is_folded)

    def _on_header_program_toggled(self, _is_wanted: bool) -> None:
        self.fold(is_folded=False)
        self._show_below()

    def _on_header_look_wanted(self) -> None:
        menu = self.look_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.header.look_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_bar_changed(self) -> None:
        bar, wish = self.bar, self.filter.wish
        # Qt hands words over as plain text
        button, door = bar.button.currentData() or "", bar.door.currentData()
        wish = replace(wish, button=button, door=Door(door) if door else None)
        wish = wish.with_words(phrases(bar.search.text()))
        self.filter.show_wish(wish.with_day(Day(bar.day.currentData()), self._model.clock.now))

    def _on_header_filter_toggled(self, is_wanted: bool) -> None:
        if is_wanted:
            self.fold(is_folded=False)
            self.bar.show_buttons(self.filter.buttons())
        else:
            self.bar.clear()
        self._show_below()
        if is_wanted:
            self.search.setFocus()

    def _on_header_fold_wanted(self) -> None:
        self.fold(not self.is_folded)

    def _on_table_menu_wanted(self, at: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)
