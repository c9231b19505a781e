"""The menu with which the status log is arranged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from flowbutton.bridge.log_text import HEADERS, Column
from flowbutton.bridge.words import shown
from flowbutton.domain.words import say
from flowbutton.ui.log_look import MAY_HIDE, LogLook
from flowbutton.ui.theme import Theme

Use = Callable[[LogLook], object]
_ORDERS = (
    (say("Newest first"), Column.TIME, True),
    (say("Oldest first"), Column.TIME, False),
    (say("By button"), Column.BUTTON, False),
    (say("By state"), Column.STATE, False),
    (say("Longest first"), Column.DURATION, True),
    (say("By message"), Column.MESSAGE, False),
)


class LogLookMenu(QMenu):
    """Columns, order, headings, and whether the log has a window of its own."""

    def __init__(
        self, theme: Theme, look: LogLook, use: Use, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tick = theme.tick()
        self._look = look
        self._use = use
        self.setObjectName("log_look")
        self.columns = self.addMenu(self.tr("Columns"))
        for column in MAY_HIDE:
            hidden = look.hidden ^ {column}
            is_on = column not in look.hidden
            self._offer(self.columns, shown(HEADERS[column]), replace(look, hidden=hidden), is_on)
        self.orders = self.addMenu(self.tr("Order"))
        group = QActionGroup(self)
        for title, column, is_descending in _ORDERS:
            wanted = replace(look, column=column, is_descending=is_descending)
            group.addAction(self._offer(self.orders, shown(title), wanted, wanted == look))
        headings = replace(look, has_headings=not look.has_headings)
        self._offer(self, self.tr("Show the headings"), headings, look.has_headings)
        apart = replace(look, is_apart=not look.is_apart)
        self.addSeparator()
        self._offer(self, self.tr("In a window of its own"), apart, look.is_apart)

    def _offer(self, menu: QMenu, text: str, wanted: LogLook, is_on: bool) -> QAction:
        action = menu.addAction(self._tick, text)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda: self._use(wanted))
        return action
