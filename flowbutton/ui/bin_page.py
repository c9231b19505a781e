"""What was deleted and can still be restored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.time_text import ago
from flowbutton.domain.binned import Binned
from flowbutton.ui.button_face import ButtonFace
from flowbutton.ui.empty_state import EmptyState
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Label
from flowbutton.ui.panel import Panel, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_GAP = 12


class BinRow(QWidget):
    """One deleted button.

    Signals:
        restore_wanted: it is to be as it was. arg: the Binned.
    """

    restore_wanted = Signal(object)

    def __init__(
        self, theme: Theme, binned: Binned, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.binned = binned
        button = binned.button
        self.name = Label(theme, button.name, Type.STRONG, wraps=True)
        left = self.tr("Deleted {when} · %n days left", "", binned.days_left(now))
        self.line = Label(
            theme,
            left.replace("{when}", ago(binned.deleted_at, now)),
            Type.SMALL,
            Token.SOFT,
            wraps=True,
        )
        self.restore = Push(theme, self.tr("Restore"), icon="undo")
        spoken = self.tr("Restore “{name}”").replace("{name}", button.name)
        self.restore.setAccessibleName(spoken)
        self.restore.setAccessibleDescription(self.line.text())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(ButtonFace(theme, button), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignVCenter)
        self.restore.clicked.connect(self._on_restore_clicked)

    def _on_restore_clicked(self) -> None:
        self.restore_wanted.emit(self.binned)


class BinPage(Panel):
    """A row for each deleted button, the latest first.

    Signals:
        restore_wanted: a button is to be as it was. arg: the Binned.
        empty_wanted: all that is shown is to be forgotten; it was not asked yet.
        add_wanted: there is nothing to restore, and a new button is wanted.
    """

    restore_wanted = Signal(object)
    empty_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.show_heading(
            self.tr("Deleted buttons"),
            self.tr("They can be restored for 30 days, with what they need to run."),
        )
        self.rows: tuple[BinRow, ...] = ()
        self.empty = EmptyState(theme)
        self.empty.show_action(
            self.tr("Nothing here"),
            self.tr("No button was deleted in the last 30 days."),
            "trash",
            self.tr("Add a button"),
        )
        self.empty.button.clicked.connect(self._on_empty_button_clicked)
        self._scroller = Scroller()
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        self._scroller.rows.addLayout(self._column)
        self._scroller.rows.setAlignment(self._column, Qt.AlignmentFlag.AlignTop)
        self._scroller.rows.addWidget(self.empty, 1)
        self.put_scrolling(self._scroller)
        self.clear = Push(theme, self.tr("Empty the bin…"), icon="trash")
        self.close_button = Push(theme, self.tr("Close"), Kind.PRIMARY)
        self.footer.addWidget(self.clear)
        self.footer.addStretch(1)
        self.footer.addWidget(self.close_button)
        self.clear.clicked.connect(self.empty_wanted)
        self.close_button.clicked.connect(self.closed)
        self.empty.hide()
        self.clear.setEnabled(False)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the buttons that are shown."""
        return frozenset(row.binned.button.id for row in self.rows)

    def show_binned(self, binned: Sequence[Binned], now: datetime) -> None:
        """Show these; the focus stays where it was, or goes to what took its place."""
        at = next((i for i, row in enumerate(self.rows) if row.restore.hasFocus()), -1)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(BinRow(self.theme, one, now) for one in binned)
        for row in self.rows:
            self._column.addWidget(row)
            row.restore_wanted.connect(self.restore_wanted)
        self.empty.setVisible(not self.rows)
        self.clear.setEnabled(bool(self.rows))
        self._put_in_order()
        if at >= 0:
            stops = [*(row.restore for row in self.rows[at:]), self.close_button]
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def first_focus(self) -> QWidget:
        return self.close_button

    def _on_empty_button_clicked(self) -> None:
        self.closed.emit()
        self.add_wanted.emit()

    def _put_in_order(self) -> None:
        restores = (row.restore for row in self.rows)
        stops = [*restores, self.empty.button, self.clear, self.close_button]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
